import {
  type Batch,
  BatchLoader,
  compileEvaluation,
  trainByteBpe,
  unwrap,
  vanilla,
} from "@engram/transformer";
import type { PartContext, Settings } from "../../../claim.ts";
import { trainModel } from "../train-model.ts";
import { type Sentence, tokenize } from "./draw-sentences.ts";
import { evaluateSentences } from "./evaluate-sentences.ts";

/** Sizes that trainings on sentences share. */
export type SentenceSettings = Settings & {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly updates: number;
  readonly learningRate: number;
};

/** Sentences of a batch. */
export const ROWS = 32;

/** A byte-level BPE of at most so many tokens, learnt from the sentences; 256 are the bytes themselves. */
export function sentenceTokenizer(
  sentences: readonly Sentence[],
  vocabularySize: number,
  signal: AbortSignal,
) {
  return trainByteBpe(
    sentences.map(({ text }) => text),
    { vocabularySize, special: [], signal },
  );
}

/** What is learnt, and in which tokens. */
export interface SentenceTraining {
  readonly sentences: readonly Sentence[];
  /** Of a text that has all of them: sets the longest context. */
  readonly others: readonly Sentence[];
  readonly tokenizer: Awaited<ReturnType<typeof sentenceTokenizer>>;
  readonly onMeanLoss: (update: number, natsPerToken: number) => void;
  /** Sentences that are not trained on, evaluated twenty times on the way. */
  readonly heldOut?: {
    readonly sentences: readonly Sentence[];
    readonly onLoss: (update: number, natsPerToken: number) => void;
  };
}

/** Trains a vanilla Transformer on sentences. What is returned evaluates it, and must be disposed of. */
export async function trainOnSentences(
  { sentences, others, tokenizer, onMeanLoss, heldOut }: SentenceTraining,
  { settings, random, signal, scratch, runtime: load }: PartContext<SentenceSettings>,
) {
  const { layers, width, heads, updates, learningRate } = settings;
  const { source, longest } = tokenize(sentences, tokenizer);
  const contextLength = Math.max(longest, tokenize(others, tokenizer).longest);
  const sizes = { vocabularySize: tokenizer.vocabularySize, contextLength, layers, width, heads };
  const model = unwrap(vanilla({ family: "vanilla", ...sizes, feedForwardWidth: 4 * width, dropout: 0 }));
  const runtime = await load();
  const how = { rows: ROWS, contextLength, contexts: "separate", updates, learningRate } as const;
  const seed = random.uint32(0);
  const evaluation = heldOut && {
    heldOut: {
      batches: await batchesOf(tokenize(heldOut.sentences, tokenizer).source, contextLength),
      every: Math.max(1, Math.round(updates / 20)),
      onLoss: heldOut.onLoss,
    },
  };
  const training = { model, source, ...how, seed, signal, scratch, onMeanLoss, ...evaluation };
  const step = await trainModel(training, runtime);
  const evaluator = await compileEvaluation(model, runtime, { batch: ROWS, context: contextLength });
  return {
    model,
    runtime,
    contextLength,
    parameters: step.state.parameters,
    evaluate: (some: readonly Sentence[]) =>
      evaluateSentences(evaluator, step.state.parameters, some, { tokenizer, rows: ROWS, contextLength }),
    [Symbol.dispose]: () => {
      evaluator[Symbol.dispose]();
      step[Symbol.dispose]();
    },
  };
}

/** All sentences in their order, each once. */
async function batchesOf(
  source: ReturnType<typeof tokenize>["source"],
  contextLength: number,
): Promise<readonly Batch[]> {
  const how = { batchSize: ROWS, contextLength, contexts: "separate", seed: 0, shuffle: false } as const;
  return Array.fromAsync(unwrap(await BatchLoader.open(source, how)).once());
}

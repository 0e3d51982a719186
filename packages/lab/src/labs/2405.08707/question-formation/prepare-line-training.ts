/** @file A training on Question-Formation made ready: the same in an experiment of the lab and in a reader's browser. */
import type { Runtime } from "@engram/tensor";
import {
  type Batch,
  BatchLoader,
  type CounterRandom,
  compileLanguageModelStep,
  counterRandom,
  type Json,
  type LanguageModel,
  type TrainingPlan,
  tokensInMemory,
  unwrap,
  type VanillaConfig,
  vanilla,
} from "@engram/transformer";
import type { Settings } from "../../../claim.ts";
import { type DrawnLine, drawLines, encodeLine, lineText, wordIds } from "./corpus.ts";
import { type Lexicon, lexiconWithDeterminers, MARKS, wordsOf } from "./lexicon.ts";

/** Sizes that all trainings of an experiment share. */
export type TrainingSizes = Settings & {
  readonly width: number;
  readonly heads: number;
  /** Lines of a batch. */
  readonly batch: number;
  readonly steps: number;
  readonly learningRate: number;
};

/** One training: how many lines, how deep, and the lexicon. */
export interface LineTraining {
  readonly lines: number;
  readonly layers: number;
  readonly determiners: number;
}

/**
 * Lines of a batch that losses are taken of, each in a row of its own (a line that is cut has no floor), and the tokens of the
 * longest line that have one after them: start, twice 17 words, marker.
 */
export const LINE_BATCH = { batch: 64, context: 36 } as const;
/** Test lines of a training. */
export const HELD_LINES = 1024;

/** The lines of one training. */
export interface LineCorpus {
  readonly lexicon: Lexicon;
  readonly train: readonly DrawnLine[];
  /** None of them is among `train`. */
  readonly test: readonly DrawnLine[];
  readonly vocabularySize: number;
  /** Ids of the words that name the task. */
  readonly markers: ReadonlySet<number>;
  readonly encode: (line: DrawnLine) => Int32Array;
}

/** A training that can begin, and what it holds. */
export interface PreparedLineTraining extends Disposable {
  readonly corpus: LineCorpus;
  readonly model: LanguageModel;
  readonly plan: Omit<TrainingPlan, "signal" | "pause" | "checkpoints" | "evaluation">;
}

/** Sizes of the model of a training. */
export function lineModelConfig(
  { layers, determiners }: LineTraining,
  { width, heads }: Pick<TrainingSizes, "width" | "heads">,
): VanillaConfig {
  return {
    family: "vanilla",
    vocabularySize: vocabularySizeOf(lexiconWithDeterminers(determiners)),
    contextLength: LINE_BATCH.context,
    layers,
    width,
    heads,
    feedForwardWidth: 4 * width,
    dropout: 0,
  };
}

/** Draws the lines and compiles the model. Lines, weights and the order of batches come from `random` alone. */
export async function prepareLineTraining(
  training: LineTraining,
  sizes: TrainingSizes,
  { runtime, random }: { readonly runtime: Runtime; readonly random: CounterRandom },
): Promise<PreparedLineTraining> {
  const { batch, steps, learningRate } = sizes;
  const corpus = drawCorpus(training, random);
  const model = unwrap(vanilla(lineModelConfig(training, sizes)));
  const seed = random.uint32(0);
  const shape = { batch, context: LINE_BATCH.context };
  const compiled = await compileLanguageModelStep(model, runtime, shape, seed);
  const batches = await openBatches(corpus, corpus.train, { batchSize: batch, seed, shuffle: true });
  const warmUpSteps = Math.min(50, Math.ceil(steps / 10));
  return {
    corpus,
    model,
    plan: {
      ...compiled,
      batches,
      totalSteps: steps,
      schedule: { kind: "cosine", peak: learningRate, final: 0, warmUpSteps, totalSteps: steps },
      optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, clipNorm: 1 },
      seed,
      now: () => performance.now(),
    },
    [Symbol.dispose]: () => compiled.step[Symbol.dispose](),
  };
}

/** What a checkpoint says of the model: one of another is refused. */
export function describeModel({ model, corpus }: Pick<PreparedLineTraining, "model" | "corpus">): Json {
  return { ...model.config, vocabularySize: corpus.vocabularySize };
}

/** Batches of these lines, in their order, each once. */
export async function batchesInOrder(
  corpus: LineCorpus,
  lines: readonly DrawnLine[],
): Promise<readonly Batch[]> {
  return Array.fromAsync(
    (await openBatches(corpus, lines, { batchSize: LINE_BATCH.batch, seed: 0, shuffle: false })).once(),
  );
}

async function openBatches(
  { encode, vocabularySize }: LineCorpus,
  lines: readonly DrawnLine[],
  order: { readonly batchSize: number; readonly seed: number; readonly shuffle: boolean },
): Promise<BatchLoader> {
  const source = unwrap(tokensInMemory(lines.map(encode), vocabularySize));
  const { context: contextLength } = LINE_BATCH;
  return unwrap(await BatchLoader.open(source, { contextLength, contexts: "separate", ...order }));
}

/** Lines of this training's own, and test lines that are not among them. */
function drawCorpus({ lines, determiners }: LineTraining, random: CounterRandom): LineCorpus {
  const lexicon = lexiconWithDeterminers(determiners);
  const ids = wordIds(lexicon);
  const take = (generator: Generator<DrawnLine, never, void>, count: number) =>
    Array.from({ length: count }, () => generator.next().value);
  const seed = random.uint32(1);
  const train = take(drawLines("released", lexicon, counterRandom(seed, "training lines")), lines);
  const known = new Set(train.map(lineText));
  const test = take(drawLines("released", lexicon, counterRandom(seed, "test lines"), known), HELD_LINES);
  const markers = [MARKS.declarative, MARKS.interrogative].map((word) => ids.get(word) ?? 0);
  return {
    lexicon,
    train,
    test,
    vocabularySize: vocabularySizeOf(lexicon),
    markers: new Set(markers),
    encode: (line) => encodeLine(line, ids),
  };
}

/** All words, and the start and end of a line. */
function vocabularySizeOf(lexicon: Lexicon): number {
  return wordsOf(lexicon).length + 2;
}

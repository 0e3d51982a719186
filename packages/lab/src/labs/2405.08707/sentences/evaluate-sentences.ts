import { BatchLoader, type ByteBpe, type Evaluator, unwrap } from "@engram/transformer";
import { bytesOf, type Sentence, tokenize } from "./draw-sentences.ts";

/** What a batch of sentences costs a model, and what it costs the grammar itself. */
export interface SentenceLoss {
  readonly tokens: number;
  readonly bytes: number;
  readonly characters: number;
  readonly natsPerToken: number;
  /** Of the generator on the same sentences: no model can expect to pay less for sentences it never saw. */
  readonly floorPerToken: number;
}

/** Losses by batches of `rows` sentences, so that their scatter gives an interval. The evaluator is compiled for these sizes. */
export async function evaluateSentences(
  evaluator: Evaluator,
  parameters: Readonly<Record<string, Float32Array>>,
  sentences: readonly Sentence[],
  { tokenizer, rows, contextLength }: { tokenizer: ByteBpe; rows: number; contextLength: number },
): Promise<readonly SentenceLoss[]> {
  const losses: SentenceLoss[] = [];
  const settings = { batchSize: rows, contextLength, contexts: "separate", seed: 0, shuffle: false } as const;
  for (let first = 0; first < sentences.length; first += rows) {
    const some = sentences.slice(first, first + rows);
    const loader = unwrap(await BatchLoader.open(tokenize(some, tokenizer).source, settings));
    const { tokens, natsPerToken } = await evaluator.evaluate(parameters, loader.once());
    const bytes = some.reduce((sum, sentence) => sum + bytesOf(sentence), 0);
    const floorPerToken = some.reduce((sum, { nats }) => sum + nats, 0) / tokens;
    // As bytes: all but the first line break.
    const characters = some.reduce((sum, { text }) => sum + Array.from(text).length - 1, 0);
    losses.push({ tokens, bytes, characters, natsPerToken, floorPerToken });
  }
  return losses;
}

/** @file A text of our own: sentences of Question-Formation's grammar, whose entropy is known exactly. */
import { type ByteBpe, counterRandom, tokensInMemory, unwrap } from "@engram/transformer";
import { type DrawnLine, drawLines, lineText } from "../question-formation/corpus.ts";
import { LEXICON } from "../question-formation/lexicon.ts";

/** A sentence with its marker, or a passage of a text of the user's, between line breaks. */
export interface Sentence {
  readonly text: string;
  /** Minus the logarithm of its probability; NaN for a passage, whose probability nobody knows. */
  readonly nats: number;
}

/** Sentences to train on, and others that are none of them. */
export interface SentenceText {
  readonly training: readonly Sentence[];
  readonly heldOut: readonly Sentence[];
}

/**
 * Draws sentences up to the marker: what comes after it in Question-Formation follows from them and costs nothing. The first
 * n of a larger text are the text of n, so that subsets are nested.
 */
export function drawSentences(seed: number, training: number, heldOut: number): SentenceText {
  const take = (generator: Generator<DrawnLine, never, void>, count: number) =>
    Array.from({ length: count }, () => generator.next().value);
  const lines = take(drawLines("released", LEXICON, counterRandom(seed, "training sentences")), training);
  const others = take(
    drawLines("released", LEXICON, counterRandom(seed, "held-out sentences"), new Set(lines.map(lineText))),
    heldOut,
  );
  return { training: lines.map(sentenceOf), heldOut: others.map(sentenceOf) };
}

function sentenceOf({ declarative, marker, nats }: DrawnLine): Sentence {
  return { text: `\n${declarative.join(" ")} ${marker}\n`, nats };
}

/** Sentences as ids, a document each. Its first line break is never predicted, its last one is. */
export function tokenize(sentences: readonly Sentence[], tokenizer: ByteBpe) {
  const documents = sentences.map(({ text }) => unwrap(tokenizer.encode(text)));
  return {
    documents,
    source: unwrap(tokensInMemory(documents, tokenizer.vocabularySize)),
    /** Of the longest, less the one that has nothing after it. */
    longest: documents.reduce((most, { length }) => Math.max(most, length - 1), 1),
  };
}

/** Bytes that are predicted of a sentence: all but the first line break. */
export function bytesOf({ text }: Sentence): number {
  return new TextEncoder().encode(text).length - 1;
}

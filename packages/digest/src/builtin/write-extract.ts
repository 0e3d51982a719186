import type { TaggedSource } from "../split-source.ts";
import type { DigestContent } from "../writer.ts";
import { abstractSentences } from "./abstract-sentences.ts";
import type { RoledSentence } from "./roles/assign-roles.ts";
import { writeHigh } from "./write-levels.ts";

/** Sentences shown at most where nothing tells which matter. */
const MOST_SENTENCES = 12;

/**
 * What can be shown of a text in a language that the rules do not know: its own sentences at every level, and no
 * roles, keywords or explanations, which would be guesses.
 */
export function writeExtract(split: TaggedSource, sentences: readonly RoledSentence[]): DigestContent {
  const shown = writeHigh(split, sentences.slice(0, MOST_SENTENCES));
  return {
    tldr: shown[0] ?? null,
    levels: {
      high: { writtenBy: "authors", statements: writeHigh(split, abstractSentences(split, sentences)) },
      medium: { writtenBy: "builtin", statements: shown },
      low: { writtenBy: "builtin", statements: shown },
    },
    keyPoints: [],
    keywords: [],
  };
}

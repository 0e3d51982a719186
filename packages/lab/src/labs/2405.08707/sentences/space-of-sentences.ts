import { vanilla } from "@engram/transformer";
import { addSpaces } from "../../../add-spaces.ts";
import type { Space } from "../../../claim.ts";
import { spaceOfTraining } from "../../../space-of-training.ts";
import { ROWS, type SentenceSettings } from "./sentence-model.ts";

/** A sentence with its text, its bytes and its ids: 900 bytes measured in tokens of one byte. */
const BYTES_OF_SENTENCE = 1200;

/** What a text of so many sentences takes, cut into tokens. */
export function spaceOfSentences(sentences: number): Space {
  return { memoryBytes: sentences * BYTES_OF_SENTENCE, diskBytes: 0 };
}

/** What one training on sentences takes; `tokens` are those of the longest. */
export function spaceOfSentenceTraining(
  { layers, width, heads }: SentenceSettings,
  { sentences, vocabularySize, tokens }: { sentences: number; vocabularySize: number; tokens: number },
): Space {
  const sizes = { vocabularySize, contextLength: tokens, layers, width, heads };
  const model = vanilla({ family: "vanilla", ...sizes, feedForwardWidth: 4 * width, dropout: 0 });
  return addSpaces(spaceOfTraining(model, { batch: ROWS, context: tokens }), spaceOfSentences(sentences));
}

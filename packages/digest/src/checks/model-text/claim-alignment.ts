import { alignWords, type WordAlignment } from "../align-words.ts";
import { takeApart } from "../take-apart.ts";

/** What a model was given and what it answered. */
export interface ModelText {
  /** Verbatim, of the source. */
  readonly passage: string;
  /** The statement of the built-in writer that the answer is to stand for: it rests on the passage. */
  readonly claim: string;
  readonly text: string;
}

/** A model's text held against its passage, which may know more, and against the claim, which it must tell whole. */
export interface ModelTextAlignment {
  readonly toPassage: WordAlignment;
  readonly toClaim: WordAlignment;
}

/** Finds what the words of a model's text stand for in its passage and in the claim. */
export function alignModelText({ passage, claim, text }: ModelText): ModelTextAlignment {
  const own = takeApart(text);
  return { toPassage: alignWords(takeApart(passage), own), toClaim: alignWords(takeApart(claim), own) };
}

import { type SourceWords, sourceWordsOf } from "./align-words.ts";
import { type Unit, unitsOf } from "./check-units.ts";
import { checkedWordsOf } from "./checked-words.ts";

/** A text taken apart for the checker: once for a source, however many statements are held against it. */
export interface CheckedText {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Its words as paraphrases are compared; made when they are first asked for, which near copies never do. */
  words(): SourceWords;
}

/** Takes a source or a statement apart. */
export function takeApart(text: string): CheckedText {
  let words: SourceWords | undefined;
  return {
    text,
    units: unitsOf(text),
    words() {
      words ??= sourceWordsOf(checkedWordsOf(text));
      return words;
    },
  };
}

import { type Unit, unitsOf } from "./check-units.ts";
import { type CheckedWord, checkedWordsOf } from "./checked-words.ts";
import { type FoundPhrase, phrasesIn } from "./phrases-in.ts";
import { placesByFamily } from "./places-by-family.ts";

/** A text taken apart for the checker: once for a source, however many statements are held against it. */
export interface CheckedText {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Its words as paraphrases are compared; made when they are first asked for, which near copies never do. */
  words(): readonly CheckedWord[];
  /** Where words of a family stand. */
  families(): ReadonlyMap<string, readonly number[]>;
  /** Phrases for which other words may stand. */
  phrases(): readonly FoundPhrase[];
}

/** Each telling of a sentence is checked alone, with its neighbours and for several levels: the last texts are kept. */
const known = new Map<string, CheckedText>();
const MOST_KNOWN = 100;

/** Takes a source or a statement apart. */
export function takeApart(text: string): CheckedText {
  const before = known.get(text);
  if (before !== undefined) return before;
  let words: readonly CheckedWord[] | undefined;
  let families: ReadonlyMap<string, readonly number[]> | undefined;
  let phrases: readonly FoundPhrase[] | undefined;
  const taken: CheckedText = {
    text,
    units: unitsOf(text),
    words() {
      words ??= checkedWordsOf(text);
      return words;
    },
    families() {
      families ??= placesByFamily(taken.words());
      return families;
    },
    phrases() {
      phrases ??= phrasesIn(taken.words());
      return phrases;
    },
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, taken);
  return taken;
}

import type { Word } from "./words.ts";

/** How far behind "they" its verb may stand: "they also have carefully". */
const MOST_BETWEEN = 4;

/**
 * Whether words that open with "we" or "they" go on with a verb for one thing: "We glows", "They heat flow analysis shows".
 * What they were cut from had another subject.
 */
export function opensInDisagreement(words: readonly Word[]): boolean {
  const start = /^(?:but|so|then|also|thus)$/u.test(words[0]?.lower ?? "") ? 1 : 0;
  const isAuthors = words[start]?.lower === "the" && words[start + 1]?.lower === "authors";
  if (!isAuthors && !/^(?:we|they)$/u.test(words[start]?.lower ?? "")) return false;
  const from = start + (isAuthors ? 2 : 1);
  for (const { tag, lower, lemma } of words.slice(from, from + MOST_BETWEEN)) {
    if (tag === "VERB" || tag === "AUX") return isForOne(lower, lemma);
    if (!/^(?:ADV|NOUN|ADJ)$/u.test(tag)) return false;
  }
  return false;
}

function isForOne(lower: string, lemma: string): boolean {
  if (/^(?:is|was|has|does)$/u.test(lower)) return true;
  return lower !== lemma && /[^s]s$/u.test(lower);
}

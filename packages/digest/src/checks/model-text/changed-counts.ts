import { isName } from "../check-names.ts";
import type { CheckProblem, CheckProblemCode } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

type Key = (word: CheckedWord) => string | null;

/** Words that come as often in the text as in the claim: one of several that is gone, or turned, changes the claim too. */
const COUNTED: readonly (readonly [Key, CheckProblemCode])[] = [
  [({ kind, family }) => (kind === "number" || kind === "formula" ? family : null), "number.lost"],
  [(word) => (isName(word) ? word.lower.replace(/s$/u, "") : null), "words.lost"],
  [({ lower }) => (/^(?:before|after|above|below)$/u.test(lower) ? lower : null), "comparison.turned"],
  [
    ({ marks }) => (["doubt", "ability", "duty"].some((mark) => marks.has(mark as never)) ? "hedge" : null),
    "hedge.lost",
  ],
];

/** What the claim says oftener than the text. */
export function changedCounts({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  return COUNTED.flatMap(([keyOf, code]) => {
    const own = countBy(statement, keyOf);
    return [...countBy(source, keyOf)]
      .filter(([key, times]) => (own.get(key) ?? 0) < times)
      .map(([key]) => ({ code, words: key }));
  });
}

function countBy(words: readonly CheckedWord[], keyOf: Key): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const key = keyOf(word);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const PRONOUN = /^(?:it|they|he|she|this|these|those|its|their)$/u;

/** A text that opens with a pronoun where the claim names what it speaks of. */
export function addedPronoun({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  const [theirs, own] = [source[0]?.lower ?? "", statement[0]?.lower ?? ""];
  return PRONOUN.test(own) && own !== theirs ? [{ code: "pronoun.unclear", words: own }] : [];
}

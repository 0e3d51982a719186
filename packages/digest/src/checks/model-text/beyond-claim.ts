import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** A word or two of the passage may make a claim clearer; from there on something else is told. */
const MOST_WORDS = 2;

/**
 * Words of content that the passage has and the claim does not: a claim is often one part of a sentence, the others are
 * told by statements of their own, and what was left out was left out on purpose.
 */
export function beyondClaim({ toPassage, toClaim }: ModelTextAlignment): CheckProblem[] {
  const families = new Set(toClaim.source.map(({ family }) => family));
  const beyond = toPassage.statement.filter(
    (word) =>
      word.kind === "content" &&
      (toPassage.places[word.index] ?? -1) >= 0 &&
      (toClaim.places[word.index] ?? -1) < 0 &&
      !families.has(word.family),
  );
  return beyond.length <= MOST_WORDS
    ? []
    : beyond.map(({ lower }) => ({ code: "words.added", words: lower }));
}

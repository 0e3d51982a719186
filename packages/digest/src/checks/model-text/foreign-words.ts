import { isName } from "../check-names.ts";
import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** The few words of content that say nothing and that a model may add. */
const EMPTY =
  /^(?:authors?|researchers?|scientists?|team|paper|article|study|work|stud(?:y|ies|ied)|results?|findings?|show(?:s|ed|n)?|find(?:s|ing)?|found|way|ways|things?|called|named)$/u;

/** Words of content for which the passage has none. What the other checks let pass as glue may say something: "good", "helps". */
export function foreignWords({ toPassage: { statement, places } }: ModelTextAlignment): CheckProblem[] {
  return statement
    .filter(
      (word) =>
        word.kind === "content" &&
        (places[word.index] ?? -1) < 0 &&
        word.marks.size === 0 &&
        !EMPTY.test(word.lower) &&
        !isName(word),
    )
    .map((word) => ({ code: "words.added", words: word.lower }));
}

/** Words that stand for one which is told itself ("dramatically large" for "large"), and adverbs for what is none. */
export function doubledWords({
  toPassage: { source, statement, places },
}: ModelTextAlignment): CheckProblem[] {
  const families = new Set(statement.map(({ family }) => family));
  return statement.flatMap((word): CheckProblem[] => {
    const theirs = source[places[word.index] ?? -1];
    if (word.kind !== "content" || theirs === undefined || theirs.family === word.family) return [];
    const isAdverb = word.lower.endsWith("ly") && !theirs.lower.endsWith("ly") && theirs.marks.size === 0;
    return isAdverb || families.has(theirs.family) ? [{ code: "words.added", words: word.lower }] : [];
  });
}

const PRONOUN = /^(?:it|its|they|their|them)$/u;

/** Words of content that come more often than in passage and claim: where no pronoun was named, something was said twice. */
export function repeatedWords({ toPassage, toClaim }: ModelTextAlignment): CheckProblem[] {
  const own = countFamilies(toPassage.statement);
  const inPassage = countFamilies(toPassage.source);
  const inClaim = countFamilies(toClaim.source);
  const spare = toClaim.source.some(({ lower }) => PRONOUN.test(lower)) ? 1 : 0;
  return [...own].flatMap(([family, times]): CheckProblem[] => {
    const known = Math.max(inPassage.get(family) ?? 0, inClaim.get(family) ?? 0);
    return known > 0 && times > known + spare ? [{ code: "words.added", words: family }] : [];
  });
}

function countFamilies(words: ModelTextAlignment["toClaim"]["statement"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, family } of words)
    if (kind === "content") counts.set(family, (counts.get(family) ?? 0) + 1);
  return counts;
}

import type { CheckProblem } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** Words before a number that say what it is: reduced by 5, reduced to 5. */
const BOUND =
  /^(?:by|to|from|of|at|under|over|below|above|than|up|least|most|about|around|nearly|almost|within|per|every|only|approximately|roughly|between|and|or|first|last)$/u;

/** Numbers that the passage does not have just so: every figure, sign and unit is copied, with the word before it. */
export function changedFigures({
  toPassage: { source, statement, places },
}: ModelTextAlignment): CheckProblem[] {
  return statement.flatMap((word): CheckProblem[] => {
    if (word.kind !== "number" && word.kind !== "formula") return [];
    const place = places[word.index] ?? -1;
    const same = source.filter(({ kind, family }) => kind === word.kind && family === word.family);
    if (place < 0 || same.length === 0) return [{ code: "number.added", words: word.text }];
    const before = boundBefore(statement, word.index);
    const isBoundAlike = same.some(({ index }) => boundBefore(source, index) === before);
    return isBoundAlike ? [] : [{ code: "number.moved", words: `${before} ${word.text}`.trim() }];
  });
}

function boundBefore(words: readonly CheckedWord[], index: number): string {
  const before = words[index - 1];
  return before !== undefined && BOUND.test(before.lower) ? before.lower : "";
}

/** "and" told as "or", and the other way round. */
export function changedJoints({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  const has = (words: readonly CheckedWord[], joint: string): boolean =>
    words.some(({ lower }) => lower === joint);
  if (has(source, "or") === has(statement, "or")) return [];
  return [{ code: "roles.swapped", words: "or" }];
}

/** A cause where the passage has none in so many words. */
export function strictCauses({ toPassage: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  const theirs = source.some(({ marks }) => marks.has("cause"));
  const own = statement.find(({ marks }) => marks.has("cause"));
  return own === undefined || theirs ? [] : [{ code: "cause.added", words: own.lower }];
}

import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";

/** Words with which no sentence ends; "where they are" and "what it is made of" may. */
const UNFINISHED =
  /^(?:than|the|and|or|an?|but|that|which|between|both|before|into|however|its|their|perhaps|not|cannot|also|thus|notably|e.g|where)$/u;

/** A statement that ends in the middle of a clause where its source does not. */
export function unfinishedEnd({ source, statement }: WordAlignment): CheckProblem[] {
  const lastOf = (words: typeof source): string => words.findLast(({ kind }) => kind !== "mark")?.lower ?? "";
  const last = lastOf(statement);
  return UNFINISHED.test(last) && lastOf(source) !== last ? [{ code: "clause.cut-at-end", words: last }] : [];
}

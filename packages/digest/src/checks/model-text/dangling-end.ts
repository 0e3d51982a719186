import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** Words with which no sentence ends. */
const DANGLING =
  /^(?:of|in|to|than|with|from|by|for|on|at|between|into|both|the|and|or|an?|but|if|as|that|which|is|are)$/u;

/** A text that ends in the middle, or whose words were shaken. */
export function danglingEnd({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  const lastOf = (words: typeof source): string => words.findLast(({ kind }) => kind !== "mark")?.lower ?? "";
  const last = lastOf(statement);
  return DANGLING.test(last) && lastOf(source) !== last ? [{ code: "clause.cut-at-end", words: last }] : [];
}

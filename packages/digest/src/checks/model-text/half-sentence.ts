import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** Words that open the first half of a sentence. */
const OPENERS = /^(?:while|although|though|whereas|because|since|unless)$/u;

/** The first half of a sentence without the second: "While lamps save power." */
export function halfSentence({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  const first = statement[0]?.lower ?? "";
  return OPENERS.test(first) && source[0]?.lower !== first
    ? [{ code: "clause.cut-at-end", words: first }]
    : [];
}

import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";

/** Words with which no sentence ends; "where they are" and "what it is made of" may. */
const UNFINISHED =
  /^(?:than|the|and|or|an?|but|that|which|between|both|before|into|however|its|their|perhaps|not|cannot|also|thus|notably|e.g|where)$/u;

/** A statement that ends in the middle of a clause where its source does not. */
export function unfinishedEnd({ source, statement }: WordAlignment): CheckProblem[] {
  const lastOf = (words: typeof source): string => words.findLast(({ kind }) => kind !== "mark")?.lower ?? "";
  const last = lastOf(statement);
  const isCut =
    UNFINISHED.test(last) ||
    (BEING.test(last) && !endsClause(source, last) && !ASKING.test(textOf(statement)));
  return isCut && lastOf(source) !== last ? [{ code: "clause.cut-at-end", words: last }] : [];
}

/** What ends a sentence only where it asks, or compares: "how large it is", "than they were". */
const BEING = /^(?:is|are|was|were|be|been)$/u;
const ASKING = /\b(?:what|where|who|how|than|as|when|why|whether|there)\b/u;

function textOf(words: WordAlignment["source"]): string {
  return words.map(({ lower }) => lower).join(" ");
}

function endsClause(source: WordAlignment["source"], last: string): boolean {
  return source.some(({ lower, index }) => lower === last && source[index + 1]?.kind === "mark");
}

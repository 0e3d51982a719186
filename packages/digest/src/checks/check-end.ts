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
    (UNFINISHED.test(last) && !isFinished(statement)) ||
    (BEING.test(last) && !endsClause(source, last) && !ASKING.test(textOf(statement)));
  return isCut && lastOf(source) !== last ? [{ code: "clause.cut-at-end", words: last }] : [];
}

/** "The lamp glows, whereas the candle does not", "where they stood before", "in between": whole for all their last word. */
function isFinished(words: WordAlignment["source"]): boolean {
  const [verb = "", last = ""] = words
    .filter(({ kind }) => kind !== "mark")
    .slice(-2)
    .map(({ lower }) => lower);
  if (last === "not")
    return AUXILIARY.test(verb) && /\b(?:whereas|while|but|unlike|than|or)\b/u.test(textOf(words));
  // "It is enough for both."
  if (last === "both") return /^(?:for|of|in|by|to|with|at|on|from|do|does|did)$/u.test(verb);
  if (last === "before")
    return /(?:ed|en|wn)$|^(?:been|done|made|ever|than|as|never|had|was|were|it|them)$/u.test(verb);
  return last === "between" && verb === "in";
}

const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|may|might)$/u;

/** What ends a sentence only where it asks, or compares: "how large it is", "than they were". */
const BEING = /^(?:is|are|was|were|be|been)$/u;
const ASKING = /\b(?:what|where|who|how|than|as|when|why|whether|there)\b/u;

function textOf(words: WordAlignment["source"]): string {
  return words.map(({ lower }) => lower).join(" ");
}

function endsClause(source: WordAlignment["source"], last: string): boolean {
  return source.some(({ lower, index }) => lower === last && source[index + 1]?.kind === "mark");
}

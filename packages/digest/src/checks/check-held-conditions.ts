import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";

const CONDITION_NOUN = /^(?:conditions?|circumstances)$/u;
/** What may stand for "the conditions under which". */
const HELD =
  /^(?:conditions?|circumstances|when|whenever|where|if|unless|how|whether|case|cases|situations?|settings?|only|under)$/u;
/** Verbs behind which it is only expected, calculated or said. */
const ESTIMATED =
  /^(?:estimated|predicted|projected|forecast|calculated|anticipated|reported|said|claimed|reputed)$/u;
/** What keeps that: any word that says so. */
const STILL_ESTIMATED =
  /^(?:estimat\p{L}*|predict\p{L}*|project\p{L}*|forecast\p{L}*|calculat\p{L}*|anticipat\p{L}*|report\p{L}*|sa(?:id|y|ys)|claim\p{L}*|expect\p{L}*|thought|believed|foresee\p{L}*|model\p{L}*|comput\p{L}*|accord\p{L}*|will|would|should|may|might|could|likely|probably|about|rumou?red|reputed|suppos\p{L}*|found|seen|known)$/u;

/**
 * "The conditions under which lamps glow" told as "that lamps glow", and "costs are estimated to rise" told as "costs rise":
 * what holds in some case, or is only calculated, told as what is.
 */
export function lostHold({ source, statement, told }: WordAlignment): CheckProblem[] {
  return source.flatMap((word): CheckProblem[] => {
    const [first, second] = [source[word.index + 1]?.lower ?? "", source[word.index + 2]?.lower ?? ""];
    if (
      CONDITION_NOUN.test(word.lower) &&
      (/^(?:that|where|when)$/u.test(first) || (/^(?:for|under|in)$/u.test(first) && second === "which"))
    )
      return isBehindTold(source, word.index + 2, told) && !statement.some(({ lower }) => HELD.test(lower))
        ? [{ code: "scope.condition-lost", words: word.lower }]
        : [];
    const isEstimate =
      ESTIMATED.test(word.lower) &&
      first === "to" &&
      /^(?:is|are|was|were|been)$/u.test(source[word.index - 1]?.lower ?? "");
    return isEstimate &&
      isBehindTold(source, word.index + 1, told) &&
      !statement.some(({ lower }) => STILL_ESTIMATED.test(lower))
      ? [{ code: "hedge.lost", words: word.lower }]
      : [];
  });
}

/** Whether the first two words that speak behind a place are told. */
function isBehindTold(source: WordAlignment["source"], at: number, told: ReadonlySet<number>): boolean {
  const next = source
    .slice(at)
    .filter(({ kind }) => kind === "content")
    .slice(0, 2);
  return next.length > 0 && next.every(({ index }) => told.has(index));
}

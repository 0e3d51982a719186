import type { WordAlignment } from "./align-words.ts";
import { directionOf } from "./check-comparisons.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

const WEAKER = /^(?:some|many|several|most|few|certain|various|numerous|multiple)$/u;
const WHOLE = /^(?:all|every|any)$/u;
const SKIPPED = /^(?:the|a|an|in|of|its|their|these|those)$/u;

/** "Less power" told as "more power", "most causes" as "all causes": another word stands before the same one. */
export function exchangedWords({ source, statement }: WordAlignment): CheckProblem[] {
  return statement.flatMap((word): CheckProblem[] => {
    const next = headAfter(statement, word.index);
    if (next === undefined) return [];
    const before = source
      .filter(({ family, kind }) => family === next.family && kind !== "mark")
      .map(({ index }) => wordBefore(source, index));
    const direction = directionOf(word);
    if (direction !== null) {
      const other = direction === "up" ? "down" : "up";
      const isTurned =
        before.some((each) => each.some((own) => directionOf(own) === other)) &&
        !before.some((each) => each.some(({ marks }) => marks.has(direction)));
      return isTurned ? [{ code: "comparison.turned", words: word.lower }] : [];
    }
    if (!WHOLE.test(word.lower)) return [];
    const isRaised =
      before.some((each) => each.some(({ lower }) => WEAKER.test(lower))) &&
      !before.some((each) => each.some(({ marks }) => marks.has("all")));
    return isRaised ? [{ code: "quantifier.added", words: word.lower }] : [];
  });
}

/** The word that comes next, articles and the like left out. */
function headAfter(words: readonly CheckedWord[], index: number): CheckedWord | undefined {
  const next = words.slice(index + 1, index + 3).find(({ lower }) => !SKIPPED.test(lower));
  return next?.kind === "content" ? next : undefined;
}

/** The nearest word before a place that is no article or the like. */
function wordBefore(words: readonly CheckedWord[], index: number): readonly CheckedWord[] {
  const found = words.slice(Math.max(0, index - 2), index).findLast(({ lower }) => !SKIPPED.test(lower));
  return found === undefined ? [] : [found];
}

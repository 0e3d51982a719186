import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** What lets a telling call something the best. */
const BEST =
  /^(?:best|optim\p{L}*|top|ideal\p{L}*|art|outperform\p{L}*|superior|maxim\p{L}*|highest|lowest|greatest|largest|most|lead(?:ing|s)?|winn\p{L}*|first|foremost|excel\p{L}*|surpass\p{L}*|exceed\p{L}*|unparalleled|unmatched|peak)$/u;
const CHIEF = /^(?:primary|main|major|leading|principal|chief|key)$/u;

/** "Good lamps" told as "the best lamps", "a major cause" told as "the major cause". */
export function raisedDegrees(alignment: WordAlignment): CheckProblem[] {
  const { source, statement } = alignment;
  return statement
    .filter(
      (word) =>
        (word.lower === "best" && !source.some(({ lower }) => BEST.test(lower))) ||
        isMadeOnly(alignment, word),
    )
    .map(({ lower }) => ({ code: "quantifier.added" as const, words: lower }));
}

/** "A" before one of several has become "the". */
function isMadeOnly({ source, statement, places }: WordAlignment, { lower, index }: CheckedWord): boolean {
  const place = places[index] ?? -1;
  if (!CHIEF.test(lower) || source[place]?.lower !== lower) return false;
  return (
    statement[index - 1]?.lower === "the" &&
    /^an?$/u.test(source[place - 1]?.lower ?? "") &&
    source.filter((word) => word.lower === lower).length === 1
  );
}

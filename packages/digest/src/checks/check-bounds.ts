import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** What stands before a number that is a bound: "up to 5", "at least 5", "no less than 5". */
const BOUND =
  /(?:\bup to|\bat (?:least|most)|\b(?:more|less|fewer|greater|lower|higher|as (?:many|much|few|little)) (?:than|as))$/u;
/** What makes a number a bound, before it or after it. */
const BOUNDING =
  /\b(?:up|least|most|than|over|under|above|below|as|maximum|minimum|within|exceed\p{L}*|or (?:more|less|fewer|greater|higher|lower)|beyond|reach\p{L}*|≥|≤|<|>|to)\b|[≥≤<>]/u;

/** Numbers that are bounds in the source and exact in the statement. */
export function lostBounds({ source, statement, places }: WordAlignment): CheckProblem[] {
  return statement.flatMap((word): CheckProblem[] => {
    if (word.kind !== "number") return [];
    const here = source.filter(({ kind, family }) => kind === "number" && family === word.family);
    const [only] = here;
    if (here.length !== 1 || only === undefined || (places[word.index] ?? -1) < 0) return [];
    const bound = BOUND.exec(textOf(source, only.index - 3, only.index))?.[0];
    if (bound === undefined) return [];
    const around = textOf(statement, word.index - 5, word.index + 6);
    return BOUNDING.test(around) ? [] : [{ code: "hedge.lost", words: `${bound} ${word.text}` }];
  });
}

function textOf(words: readonly CheckedWord[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(" ");
}

import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Words that go the one way without being marked so: "high" is not more, but not less either. */
const UP =
  /^(?:up|upregulation|upregulating|overexpress\p{L}*|improvement\p{L}*|enhancement\p{L}*|growth|gains?|high|highly|great|greatly|large|largely|long|strong|strongly|fast|rapid|rapidly|positive|over|beyond|extend\p{L}*|better|benefit\p{L}*|advantage\p{L}*|facilitat\p{L}*|enrich\p{L}*|excess\p{L}*|speed\p{L}*|further|also|other|additional|rather|further|longer|speedup|over|spread\p{L}*|activat\p{L}*|stimulat\p{L}*|induc\p{L}*|optim\p{L}*|advance\p{L}*|multiply|proliferat\p{L}*|difference\p{L}*|develop\p{L}*|progress|deteriorat\p{L}*)$/u;
const DOWN =
  /^(?:down|downregulation|low|small|little|short|weak|slow|slowly|poor|poorly|negative|loss|lose|lost|mitigat\p{L}*|alleviat\p{L}*|less|few|limit\p{L}*|minimi\p{L}*|deplet\p{L}*|attenuat\p{L}*|silenc\p{L}*|repress\p{L}*|prevent\p{L}*|block\p{L}*|lack\p{L}*|deficien\p{L}*|under|without|compress\p{L}*|shrink\p{L}*|impair\p{L}*|eliminat\p{L}*|remov\p{L}*|insufficient\p{L}*|loss|defect\p{L}*|disrupt\p{L}*|abolish\p{L}*|worsen\p{L}*|degrad\p{L}*|knockdown|delay\p{L}*|save\p{L}*|cheap\p{L}*)$/u;
/** Pairs of which one must not stand for the other. */
const TURNS: readonly (readonly [string, string])[] = [
  ["before", "after"],
  ["above", "below"],
  ["over", "under"],
  ["maximum", "minimum"],
  ["positive", "negative"],
  ["first", "last"],
  ["upstream", "downstream"],
  ["overstates", "understates"],
];

/** Comparisons and changes that go the other way than in the source. */
export function turnedComparisons(alignment: WordAlignment): CheckProblem[] {
  const { source, statement } = alignment;
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    const direction = directionOf(word);
    if (direction === null || hasSame(word, source) || statement[word.index + 1]?.lower === "all") continue;
    const near = source.filter((other) => isNear(alignment, word, other));
    const pool = near.length === 0 ? source : near;
    if (!pool.some((other) => goes(other, direction))) {
      problems.push({ code: "comparison.turned", words: word.lower });
    }
  }
  for (const pair of TURNS) {
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      if (!statement.some(({ lower }) => lower === one) || source.some(({ lower }) => lower === one))
        continue;
      if (source.some(({ lower }) => lower === other) && !statement.some(({ lower }) => lower === other))
        problems.push({ code: "comparison.turned", words: one });
    }
  }
  return problems;
}

function directionOf({ marks }: CheckedWord): "up" | "down" | null {
  if (marks.has("up")) return marks.has("down") ? null : "up";
  return marks.has("down") ? "down" : null;
}

function goes(word: CheckedWord, direction: "up" | "down"): boolean {
  return word.marks.has(direction) || (direction === "up" ? UP : DOWN).test(word.lower);
}

/** The same word, or one of its family that is no comparative: "growth" for "grows", not "low" for "lower". */
function hasSame(word: CheckedWord, source: readonly CheckedWord[]): boolean {
  const isComparative = /(?:er|re|ss|st)$/u.test(word.lower);
  return source.some(
    ({ lower, family }) => lower === word.lower || (!isComparative && family === word.family),
  );
}

const REACH = 9;

function isNear({ statement, places }: WordAlignment, word: CheckedWord, other: CheckedWord): boolean {
  for (let at = word.index - 3; at <= word.index + 4; at += 1) {
    const place = statement[at] === undefined ? -1 : (places[at] ?? -1);
    if (place >= 0 && Math.abs(place - other.index) <= REACH) return true;
  }
  return false;
}

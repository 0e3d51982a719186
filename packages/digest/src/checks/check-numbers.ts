import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Small numbers in words count what a telling lists ("two things"), and need no number in the source. */
const COUNTING = new Set(["one", "two", "half"]);
const SIGN = /^[%<>=≤≥±×~≈∼+−-]$/u;

/** Numbers and formulas that the source does not have, or that belong to something else there. */
export function changedNumbers({ source, statement, places }: WordAlignment): CheckProblem[] {
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    if (word.kind !== "number" && word.kind !== "formula") continue;
    const place = places[word.index] ?? -1;
    if (place < 0) {
      if (!COUNTING.has(word.lower)) problems.push({ code: "number.added", words: word.text });
    } else if (isToldAgain(word, source, statement)) {
      problems.push({ code: "number.added", words: word.text });
    } else if (
      word.kind === "number" &&
      !COUNTING.has(word.lower) &&
      !SIGN.test(word.text) &&
      isMoved(word, source, statement, places)
    ) {
      problems.push({ code: "number.moved", words: word.text });
    }
  }
  return problems;
}

/** "Mild fever in 3 of 32" told as "Mild three fever in 3 of 32": a number told more often than the source has it. */
function isToldAgain(
  word: CheckedWord,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  if (word.kind !== "number" || COUNTING.has(word.lower)) return false;
  const times = (words: readonly CheckedWord[]): number =>
    words.filter(({ family, kind }) => kind === "number" && family === word.family).length;
  return times(statement) > times(source);
}

/** How far from a number its neighbours in the statement may stand in the source. */
const REACH = 9;

function isMoved(
  word: CheckedWord,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  places: readonly number[],
): boolean {
  const here = source.filter(({ family, kind }) => kind === "number" && family === word.family);
  const unit = statement[word.index + 1];
  if (unit?.text === "%" && !here.some(({ index }) => follows(source, index, "%"))) return true;
  const near = neighbours(statement, word.index).map((index) => places[index] ?? -1);
  const known = near.filter((place) => place >= 0);
  if (known.length === 0) return false;
  return !here.some(({ index }) => known.some((place) => Math.abs(place - index) <= REACH));
}

function follows(source: readonly CheckedWord[], index: number, text: string): boolean {
  // "5 and 6%" gives both their unit.
  return source.slice(index + 1, index + 5).some((word) => word.text === text);
}

/** Places of the nearest words of content on both sides. */
function neighbours(words: readonly CheckedWord[], index: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let at = index + step;
    for (let left = 2; left > 0 && words[at] !== undefined; at += step) {
      if (words[at]?.kind !== "content") continue;
      found.push(at);
      left -= 1;
    }
  }
  return found;
}

import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import { turnedVerbs } from "./check-turned-verbs.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Two things that have changed places. */
export function swappedRoles(alignment: WordAlignment): CheckProblem[] {
  return [
    ...exchanged(alignment),
    ...reversed(alignment),
    ...transposed(alignment),
    ...turnedVerbs(alignment),
  ];
}

/** What stands left and right of each carrier of a text. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function surroundings(
  words: readonly CheckedWord[],
  index: number,
  swap: (family: string) => string,
): Surroundings {
  return { before: sideOf(words, index, -1, swap), after: sideOf(words, index, 1, swap) };
}

/** The nearest words on one side up to the next carrier: "of the", "and", "which ... ,". */
function sideOf(
  words: readonly CheckedWord[],
  index: number,
  step: 1 | -1,
  swap: (family: string) => string,
): string {
  const found: string[] = [];
  for (let at = index + step; found.length < 4; at += step) {
    const word = words[at];
    if (word === undefined) {
      found.push("|");
      break;
    }
    if (DETERMINER.test(word.lower)) continue;
    found.push(swap(word.family));
    if (word.kind === "content" || word.kind === "number" || word.kind === "formula") break;
  }
  return found.join(" ");
}

/** "Lamps today" for "current lamps": what says when may stand anywhere. */
const TIME = /^(?:today|now|nowadays|currently|recently)$/u;

const DETERMINER = /^(?:the|a|an|this|these|their|our|its)$/u;

/** A stands where B stood, and B where A stood, while what is around them stayed. */
function exchanged({ source, statement, places }: WordAlignment): CheckProblem[] {
  const problems: CheckProblem[] = [];
  // Only what has left its neighbours can have changed places.
  const moved = statement.filter(({ index, lower }) => {
    const place = places[index] ?? -1;
    return place >= 0 && !TIME.test(lower) && !isHome(source, place, statement, index);
  });
  for (const [order, one] of moved.entries()) {
    const placeOne = places[one.index] ?? -1;
    for (const other of moved.slice(order + 1)) {
      const placeOther = places[other.index] ?? -1;
      if (placeOther >= placeOne || one.family === other.family) continue;
      const swap = (family: string): string =>
        family === one.family ? other.family : family === other.family ? one.family : family;
      const fits =
        fit(statement, one.index, source, placeOther, swap) +
        fit(statement, other.index, source, placeOne, swap);
      if (fits >= 3 && !isList(source, placeOther, placeOne))
        problems.push({ code: "roles.swapped", words: `${one.text} / ${other.text}` });
    }
  }
  return problems;
}

/** On how many sides a word of the statement has the neighbours that a place of the source has, the two exchanged. */
function fit(
  statement: readonly CheckedWord[],
  index: number,
  source: readonly CheckedWord[],
  place: number,
  swap: (family: string) => string,
): number {
  const own = surroundings(statement, index, (family) => family);
  const theirs = surroundings(source, place, swap);
  return (own.before === theirs.before ? 1 : 0) + (own.after === theirs.after ? 1 : 0);
}

/** Whether a word has the neighbours that it has in the source. */
function isHome(
  source: readonly CheckedWord[],
  place: number,
  statement: readonly CheckedWord[],
  index: number,
): boolean {
  const there = surroundings(source, place, (family) => family);
  const here = surroundings(statement, index, (family) => family);
  return there.before === here.before && there.after === here.after;
}

/** "A and B" may be told as "B and A". */
function isList(source: readonly CheckedWord[], from: number, to: number): boolean {
  return source
    .slice(from + 1, to)
    .every(({ lower, kind }) => /^(?:and|or|,|both|the|a|an)$/u.test(lower) && kind !== "content");
}

const TURNING =
  /^(?:of|in|on|from|to|with|by|for|at|than|into|as|through|within|between|under|over|after|before|during|via|against|without|toward|towards)$/u;

/** "A of B" told as "B of A". */
function reversed(alignment: WordAlignment): CheckProblem[] {
  const { statement, places } = alignment;
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    if (!TURNING.test(word.lower)) continue;
    const left = carrierNear(statement, word.index, -1);
    const right = carrierNear(statement, word.index, 1);
    if (left < 0 || right < 0) continue;
    const from = places[left] ?? -1;
    const to = places[right] ?? -1;
    if (from < 0 || to < 0 || from <= to) continue;
    if (
      hasPair(alignment.source, statement[right], word.lower, statement[left]) &&
      !hasPair(alignment.source, statement[left], word.lower, statement[right])
    )
      problems.push({
        code: "roles.swapped",
        words: `${statement[left]?.text} ${word.lower} ${statement[right]?.text}`,
      });
  }
  return problems;
}

function carrierNear(words: readonly CheckedWord[], index: number, step: 1 | -1): number {
  for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return -1;
    if (word.kind !== "function") return at;
  }
  return -1;
}

/** Whether the source says "A of B", with at most two words between. */
function hasPair(
  source: readonly CheckedWord[],
  left: CheckedWord | undefined,
  joint: string,
  right: CheckedWord | undefined,
): boolean {
  return source.some(({ lower, index }) => {
    if (lower !== joint) return false;
    const before = source[carrierNear(source, index, -1)];
    const after = carriersAfter(source, index);
    return before?.family === left?.family && after.some(({ family }) => family === right?.family);
  });
}

function carriersAfter(source: readonly CheckedWord[], index: number): CheckedWord[] {
  const found: CheckedWord[] = [];
  for (let at = index + 1; at < source.length && found.length < 3; at += 1) {
    const word = source[at];
    if (word === undefined || word.kind === "mark" || TURNING.test(word.lower)) break;
    if (word.kind !== "function") found.push(word);
  }
  return found;
}

/** The word that speaks next to a place, in the same clause; undefined at its end. */
function neighbour(words: readonly CheckedWord[], index: number, step: 1 | -1): CheckedWord | undefined {
  for (let at = index + step; words[at] !== undefined; at += step) {
    const word = words[at];
    if (word === undefined || /^[.;:?!]$/u.test(word.text)) return undefined;
    if (word.kind !== "function" && word.kind !== "mark") return word;
  }
  return undefined;
}

/** So many words may stand between two of a source that were joined by a preposition. */
const BETWEEN = 2;

/** "An approach for sharing structure" told as "a share to approach structure": two neighbours have changed places, all around them stayed. */
function transposed({ source, statement, places }: WordAlignment): CheckProblem[] {
  const placeOf = (word: CheckedWord | undefined): number =>
    word === undefined ? -1 : (places[word.index] ?? -1);
  return statement.flatMap((one): CheckProblem[] => {
    const other = neighbour(statement, one.index, 1);
    const [later, earlier] = [placeOf(one), placeOf(other)];
    if (one.kind !== "content" || other?.kind !== "content" || earlier < 0 || later <= earlier) return [];
    if (source[later]?.family !== one.family || source[earlier]?.family !== other.family) return [];
    const [before, after] = [neighbour(statement, one.index, -1), neighbour(statement, other.index, 1)];
    if (before !== undefined && !(placeOf(before) >= 0 && placeOf(before) < earlier)) return [];
    if (after !== undefined && placeOf(after) <= later) return [];
    const between = source.slice(earlier + 1, later);
    if (!hasTurning(statement.slice(one.index + 1, other.index)) || !hasTurning(between)) return [];
    if (between.some(({ text }) => /^[.;:?!]$/u.test(text))) return [];
    return between.filter(({ kind }) => kind === "content").length > BETWEEN
      ? []
      : [{ code: "roles.swapped", words: `${one.text} / ${other.text}` }];
  });
}

function hasTurning(words: readonly CheckedWord[]): boolean {
  return words.some(({ lower }) => TURNING.test(lower));
}

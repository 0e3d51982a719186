import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Two things that have changed places. */
export function swappedRoles(alignment: WordAlignment): CheckProblem[] {
  return [...exchanged(alignment), ...reversed(alignment), ...inverted(alignment)];
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

const DETERMINER = /^(?:the|a|an|this|these|their|our|its)$/u;

/** A stands where B stood, and B where A stood, while what is around them stayed. */
function exchanged({ source, statement, places }: WordAlignment): CheckProblem[] {
  const problems: CheckProblem[] = [];
  // Only what has left its neighbours can have changed places.
  const moved = statement.filter(({ index }) => {
    const place = places[index] ?? -1;
    return place >= 0 && !isHome(source, place, statement, index);
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

/** Pairs of which it is the same whichever comes first. */
const SYMMETRIC =
  /^(?:relate|associate|correlate|link|connect|different|similar|equal|interact|coupl|compar|compare|cooccur|agree|equivalent)/u;

/** "X increases Y" told as "Y increases X": both sides of a word have changed places, and its voice has not. */
function inverted({ source, statement, places }: WordAlignment): CheckProblem[] {
  const problems: CheckProblem[] = [];
  for (const verb of statement) {
    const at = placeOfVerb(verb, source, statement, places);
    if (at < 0 || SYMMETRIC.test(verb.family) || /ly$/u.test(verb.lower)) continue;
    const isPlaced = ({ index }: CheckedWord): boolean => (places[index] ?? -1) >= 0;
    const left = besideVerb(statement, verb.index, -1, isPlaced);
    const right = besideVerb(statement, verb.index, 1, isPlaced);
    const from = places[left] ?? -1;
    const to = places[right] ?? -1;
    if (left < 0 || right < 0 || from < 0 || to < 0 || !(from > at && at > to) || from - to > 32) continue;
    if (hasBreak(source, to, from) || isByVoice(statement, verb.index) !== isByVoice(source, at)) continue;
    const before = besideVerb(source, at, -1);
    if (before < 0 || hasCase(statement, left, verb.index) || hasCase(source, before, at)) continue;
    const after = besideVerb(source, at, 1);
    if (after < 0 || statement[left]?.family === statement[right]?.family) continue;
    if (caseIn(statement, verb.index, right) !== caseIn(source, at, after)) continue;
    problems.push({
      code: "roles.swapped",
      words: `${statement[left]?.text} ${verb.text} ${statement[right]?.text}`,
    });
  }
  return problems;
}

const LIGHT_VERB =
  /^(?:use|uses|used|have|has|had|having|do|does|did|make|makes|made|take|takes|took|show|shows|showed)$/u;

/** Where the same verb stands in the source; verbs that belong to grammar are looked for where both have one. */
function placeOfVerb(
  verb: CheckedWord,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  places: readonly number[],
): number {
  const place = places[verb.index] ?? -1;
  if (verb.kind === "content" && place >= 0) {
    // "Reveal" told as "show": another verb in its place, with both sides exchanged.
    return verb.stem === source[place]?.stem || LIGHT_VERB.test(verb.lower) ? place : -1;
  }
  if (!LIGHT_VERB.test(verb.lower)) return -1;
  const theirs = source.filter(({ family }) => family === verb.family);
  const own = statement.filter(({ family }) => family === verb.family);
  return theirs.length === 1 && own.length === 1 ? (theirs[0]?.index ?? -1) : -1;
}

/** The nearest carrier on one side of a verb, in its clause. */
function besideVerb(
  words: readonly CheckedWord[],
  index: number,
  step: 1 | -1,
  counts: (word: CheckedWord) => boolean = () => true,
): number {
  for (let at = index + step; Math.abs(at - index) <= 7; at += step) {
    const word = words[at];
    if (
      word === undefined ||
      word.kind === "mark" ||
      /^(?:and|or|but|which|that|who|where|when|if|because)$/u.test(word.lower)
    )
      return -1;
    if (word.kind === "content" && !/ly$/u.test(word.lower) && counts(word)) return at;
  }
  return -1;
}

function hasBreak(words: readonly CheckedWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ text }) => /^[.;:?!]$/u.test(text));
}

/** The first preposition between two words. */
function caseIn(words: readonly CheckedWord[], from: number, to: number): string {
  return words.slice(from + 1, to).find(({ lower }) => TURNING.test(lower))?.lower ?? "";
}

function hasCase(words: readonly CheckedWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ lower }) => TURNING.test(lower));
}

/** Whether a verb is followed by the one that does it: "measured by". */
function isByVoice(words: readonly CheckedWord[], index: number): boolean {
  return words.slice(index + 1, index + 4).some(({ lower }) => lower === "by");
}

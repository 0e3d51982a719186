import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isHolding } from "./moved-constructions.ts";

/** Pairs of which it is the same whichever comes first. */
const SYMMETRIC =
  /^(?:relate|associate|correlate|link|connect|different|similar|equal|interact|coupl|compar|compare|cooccur|agree|equivalent|call|term|name)/u;

const CASE =
  /^(?:of|in|on|from|with|by|for|at|than|into|as|through|within|between|under|over|after|before|during|via|against|without|toward|towards|upon)$/u;

/** "X increases Y" told as "Y increases X": both sides of a verb have changed places, and its voice has not. */
export function turnedVerbs(alignment: WordAlignment): CheckProblem[] {
  const { statement } = alignment;
  return statement.flatMap((verb): CheckProblem[] => {
    const at = placeOfVerb(verb, alignment);
    if (isTurnedEffect(alignment, verb, at)) return [{ code: "roles.swapped", words: verb.text }];
    if (isHolding(alignment, verb)) return [];
    if (at < 0 || SYMMETRIC.test(verb.family) || isAdverb(verb) || isNoun(statement, verb.index)) return [];
    const found = turnedAround(alignment, verb, at);
    return found === null
      ? []
      : [{ code: "roles.swapped", words: `${found[0].text} ${verb.text} ${found[1].text}` }];
  });
}

/** "The effect of X on Y" told as "how Y affects X". */
function isTurnedEffect(
  { source, statement, places }: WordAlignment,
  verb: CheckedWord,
  at: number,
): boolean {
  const noun = source[at];
  if (!/^(?:affects?|influences?|impacts?)$/u.test(verb.lower) || source[at + 1]?.lower !== "of")
    return false;
  if (!/^(?:effects?|influences?|impacts?)$/u.test(noun?.lower ?? "")) return false;
  const on = source.findIndex(({ lower, index }) => index > at && lower === "on");
  const placeOf = (word: CheckedWord | undefined): number =>
    word === undefined ? -1 : (places[word.index] ?? -1);
  const [left] = sideOf(statement, verb.index, -1);
  const [right] = sideOf(statement, verb.index, 1);
  return on >= 0 && placeOf(left) > on && placeOf(right) > at && placeOf(right) < on;
}

function turnedAround(
  { source, statement, places }: WordAlignment,
  verb: CheckedWord,
  at: number,
): readonly [CheckedWord, CheckedWord] | null {
  const placeOf = ({ index }: CheckedWord): number => places[index] ?? -1;
  const isSide = (word: CheckedWord): boolean => placeOf(word) >= 0 && placeOf(word) !== at;
  const left = sideOf(statement, verb.index, -1, isSide);
  const right = sideOf(statement, verb.index, 1, isSide);
  const [before] = sideOf(source, at, -1);
  const [after] = sideOf(source, at, 1);
  const behind = mostly(left, (word) => placeOf(word) > at);
  const ahead = mostly(right, (word) => placeOf(word) < at);
  if (behind === undefined || ahead === undefined || before === undefined || after === undefined) return null;
  if (behind.family === ahead.family || placeOf(behind) - placeOf(ahead) > 32) return null;
  if (hasBreak(source, placeOf(ahead), placeOf(behind))) return null;
  if (isByVoice(statement, verb.index) !== isByVoice(source, at)) return null;
  // "Trains models" told as "models can be trained".
  if (isDone(statement, verb.index) !== isDone(source, at)) return null;
  if (hasCase(statement, behind.index, verb.index) || hasCase(source, before.index, at)) return null;
  return caseIn(statement, verb.index, ahead.index) === caseIn(source, at, after.index)
    ? [behind, ahead]
    : null;
}

/** Whether a verb is passive, with nothing behind it that could be its object: "can be trained with". */
function isDone(words: readonly CheckedWord[], index: number): boolean {
  if (!/(?:ed|en|wn|ght|made|found|built|held|kept|put|set)$/u.test(words[index]?.lower ?? "")) return false;
  const before = words.slice(Math.max(0, index - 3), index).reverse();
  const being = before.find(({ lower }) => !/ly$|^(?:not|also|then|well|often)$/u.test(lower));
  const next = words.slice(index + 1).find(({ lower }) => !/ly$/u.test(lower));
  const isOpen =
    next === undefined || next.kind === "mark" || (next.kind === "function" && !OBJECT.test(next.lower));
  return isOpen && /^(?:is|are|was|were|been|be|being)$/u.test(being?.lower ?? "");
}

const OBJECT = /^(?:the|an?|this|these|those|their|its|our|it|them|all|some|any|each|both)$/u;

/** The nearest of some words that is as most of them are. */
function mostly(words: readonly CheckedWord[], is: (word: CheckedWord) => boolean): CheckedWord | undefined {
  const found = words.filter(is);
  return 2 * found.length > words.length ? found[0] : undefined;
}

const LIGHT_VERB =
  /^(?:use|uses|used|have|has|had|having|do|does|did|make|makes|made|take|takes|took|show|shows|showed)$/u;

/** Where the same verb stands in the source; verbs that belong to grammar are looked for where both have one. */
function placeOfVerb(verb: CheckedWord, { source, statement, places }: WordAlignment): number {
  const place = places[verb.index] ?? -1;
  if (verb.kind === "content" && place >= 0) return place;
  if (!LIGHT_VERB.test(verb.lower)) return -1;
  const theirs = source.filter(({ family }) => family === verb.family);
  const own = statement.filter(({ family }) => family === verb.family);
  const [only] = theirs;
  if (only === undefined || theirs.length > 1 || own.length > 1) return -1;
  // "Have been shown" is no having.
  return source.slice(only.index, only.index + 4).some(({ lower }) => lower === "been") ? -1 : only.index;
}

/** How far from a verb its sides may stand, asides in brackets left out. */
const REACH = 7;
/** So many words tell where a side stands. */
const MOST_OF_A_SIDE = 3;

/** The nearest carriers on one side of a verb, in its clause; what stands in brackets is none. */
function sideOf(
  words: readonly CheckedWord[],
  index: number,
  step: 1 | -1,
  counts: (word: CheckedWord) => boolean = () => true,
): readonly CheckedWord[] {
  const found: CheckedWord[] = [];
  let depth = 0;
  for (let at = index + step, left = REACH; left > 0; at += step) {
    const word = words[at];
    if (word?.text === (step > 0 ? "(" : ")")) depth += 1;
    else if (word?.text === (step > 0 ? ")" : "(")) depth -= 1;
    else if (depth === 0) {
      if (word === undefined || word.kind === "mark" || CLAUSE.test(word.lower)) break;
      // Behind a preposition begins another thing.
      if (found.length > 0 && CASE.test(word.lower)) break;
      if (isCarrier(word) && counts(word) && found.push(word) >= MOST_OF_A_SIDE) break;
      left -= 1;
    }
    if (word === undefined || depth < 0) break;
  }
  return found;
}

function isCarrier(word: CheckedWord): boolean {
  return word.kind === "number" || (word.kind === "content" && !isAdverb(word));
}

function isAdverb({ lower }: CheckedWord): boolean {
  return /(?:ly|already|often)$/u.test(lower);
}

/** What stands right behind an article is no verb. */
function isNoun(words: readonly CheckedWord[], index: number): boolean {
  return /^(?:the|an?|these|those|its|their)$/u.test(words[index - 1]?.lower ?? "");
}

const CLAUSE = /^(?:and|or|but|which|that|who|where|when|if|because)$/u;

function hasBreak(words: readonly CheckedWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ text }) => /^[.;:?!]$/u.test(text));
}

/** The first preposition between two words; the "to" of a verb is none. */
function caseIn(words: readonly CheckedWord[], from: number, to: number): string {
  return words.slice(from + 1, to).find(({ lower }) => CASE.test(lower) || lower === "to")?.lower ?? "";
}

/** Whether a preposition stands between a noun and its verb; the "to" of a verb ("to best explain") is none. */
function hasCase(words: readonly CheckedWord[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some(
      ({ lower, index }) =>
        CASE.test(lower) ||
        (lower === "to" &&
          words
            .slice(index + 1, to)
            .some((word) => word.kind === "content" && !/(?:ly|best|better)$/u.test(word.lower))),
    );
}

/** Whether a verb is followed by the one that does it: "measured by". */
function isByVoice(words: readonly CheckedWord[], index: number): boolean {
  return words.slice(index + 1, index + 4).some(({ lower }) => lower === "by");
}

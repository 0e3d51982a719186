import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** A comparison of two things, and on which side of it the one stands that has more, or does better. */
interface Compared {
  readonly at: number;
  readonly joint: CheckedWord;
  readonly isLess: boolean;
}

const OVER = /^(?:outperform(?:s|ed)?|surpass(?:es|ed)?|exceed(?:s|ed)?|beats?|outdo|outdoes)$/u;
const MORE =
  /^(?:more|better|higher|larger|greater|faster|stronger|longer|bigger|gains?|improvements?|advantages?|superior)$/u;
const LESS = /^(?:less|worse|lower|smaller|slower|weaker|shorter|fewer|inferior|cheaper)$/u;
/** How far before "than" the word stands that compares. */
const REACH = 8;

/** "A is better than B" told as "B does better than A": whatever the words, the two sides have changed places. */
export function turnedSides({ source, statement, places }: WordAlignment): CheckProblem[] {
  const [theirs, own] = [comparedIn(source), comparedIn(statement)];
  if (theirs === null || own === null) return [];
  const placesOn = (words: readonly CheckedWord[]): number[] =>
    words
      .filter(
        ({ kind, lower }) =>
          kind === "content" && !MORE.test(lower) && !LESS.test(lower) && !OVER.test(lower),
      )
      .map(({ index }) => places[index] ?? -1)
      .filter((place) => place >= 0 && place !== theirs.at);
  // "Candles perform better": the verb stands on neither side.
  const isByDegree = MORE.test(statement[own.at]?.lower ?? "") || LESS.test(statement[own.at]?.lower ?? "");
  const left = placesOn(statement.slice(startOf(statement, own.at), own.at - (isByDegree ? 1 : 0)));
  const right = placesOn(sideAfter(statement, own.joint.index));
  const isCrossed =
    left.length > 0 &&
    right.length > 0 &&
    left.every((place) => place > theirs.joint.index && isInClause(source, theirs.joint.index, place)) &&
    right.every((place) => place < theirs.at);
  const isStraight =
    left.length > 0 &&
    right.length > 0 &&
    left.every((place) => place < theirs.at) &&
    right.every((place) => place > theirs.joint.index);
  const isTurned = own.isLess === theirs.isLess ? isCrossed : isStraight;
  return isTurned ? [{ code: "roles.swapped", words: own.joint.text }] : [];
}

/** The one comparison of a text; null where it has none, or several. */
function comparedIn(words: readonly CheckedWord[]): Compared | null {
  const found = words.flatMap((word): Compared[] => {
    if (OVER.test(word.lower)) {
      const isByVoice = words[word.index + 1]?.lower === "by";
      return [{ at: word.index, joint: words[word.index + (isByVoice ? 1 : 0)] ?? word, isLess: isByVoice }];
    }
    if (!/^(?:than|over|to)$/u.test(word.lower)) return [];
    const degree = words
      .slice(Math.max(0, word.index - (word.lower === "than" ? REACH : 1)), word.index)
      .findLast(({ lower }) => MORE.test(lower) || LESS.test(lower));
    const isOfJoint = word.lower !== "to" || /^(?:superior|inferior)$/u.test(degree?.lower ?? "");
    if (degree === undefined || !isOfJoint) return [];
    return [{ at: degree.index, joint: word, isLess: LESS.test(degree.lower) }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function startOf(words: readonly CheckedWord[], at: number): number {
  return words.slice(0, at).findLastIndex(({ text }) => /^[.;:,]$/u.test(text)) + 1;
}

/** What stands behind a joint, up to a mark or where another clause or phrase begins. */
function sideAfter(words: readonly CheckedWord[], at: number): readonly CheckedWord[] {
  const end = words.findIndex(
    ({ text, lower, index }) =>
      index > at &&
      (/^[.;:(]$/u.test(text) ||
        /^(?:which|that|who|when|if|as|because|with|in|on|for|by|based|does|do|is|are)$/u.test(lower)),
  );
  return words.slice(at + 1, end < 0 ? words.length : end);
}

function isInClause(words: readonly CheckedWord[], from: number, to: number): boolean {
  return !words.slice(from, to).some(({ text }) => /^[.;:]$/u.test(text));
}

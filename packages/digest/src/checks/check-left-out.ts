import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Hedges of one word that must not fall out between two neighbours. */
const HEDGE =
  /^(?:possibly|potentially|likely|probably|presumably|perhaps|approximately|roughly|nearly|usually|often|typically|generally|mostly|mainly|largely|partly|partially|sometimes)$/u;
const SIGN = /^[%<>=≤≥±×~≈∼+−-]$/u;
/** "Not fully understood" may be "only partly understood". */
const DENYING = /^(?:only|partly|partially|still|yet|(?:un|in|im|non|dis)\p{L}{4,}|\p{L}{3,}less)$/u;
/** What may stand for a hedge that is gone from its place. */
const HEDGING =
  /^(?:can|some|most|many|up|about|around|almost|tend|tends|part|chance|main|maximum|maximal)$/u;

/**
 * "Along two directions" told as "along directions": a number, a "not" or a hedge that fell out between two words that
 * are neighbours now and are none in the source. Whatever else was told freely, these two were copied.
 */
export function leftOut(alignment: WordAlignment): CheckProblem[] {
  const { source, statement } = alignment;
  return source.flatMap((word): CheckProblem[] => {
    const found = droppable(source, word.index);
    if (found === null) return [];
    const [code, length] = found;
    const gap = source.slice(word.index, word.index + length);
    const isGone = statement.some(
      ({ index }) =>
        areNewNeighbours(alignment, index, word.index, length) && !isKept(alignment, index, gap, code),
    );
    return isGone ? [{ code, words: gap.map(({ text }) => text).join(" ") }] : [];
  });
}

/** What is lost with the word at a place, and how many words it is; null where a telling may go without it. */
function droppable(source: readonly CheckedWord[], at: number): readonly [CheckProblemCode, number] | null {
  const word = source[at];
  if (word === undefined) return null;
  if (word.kind === "number") {
    if (SIGN.test(word.text)) return null;
    return ["number.lost", source[at + 1]?.text === "%" ? 2 : 1];
  }
  if (/^(?:not|no|never|without)$/u.test(word.lower))
    return source[at + 1]?.lower === "only" ? null : ["negation.lost", 1];
  if (word.lower === "up" && source[at + 1]?.lower === "to") return ["hedge.lost", 2];
  return HEDGE.test(word.lower) ? ["hedge.lost", 1] : null;
}

/** Whether two neighbours of a statement stand on both sides of a gap in the source, and side by side nowhere in it. */
function areNewNeighbours(alignment: WordAlignment, index: number, gap: number, length: number): boolean {
  const { source, statement } = alignment;
  const [left, right] = [statement[index], statement[index + 1]];
  if (!isSame(alignment, left, gap - 1) || !isSame(alignment, right, gap + length)) return false;
  // Two words of grammar meet by chance: what stands beyond them must be the same too.
  const isPlain = [left, right].every((each) => each?.kind === "function" || each?.kind === "mark");
  if (
    isPlain &&
    !isSame(alignment, statement[index - 1], gap - 2) &&
    !isSame(alignment, statement[index + 2], gap + length + 1)
  )
    return false;
  return !source.some(({ index: at }) => isSame(alignment, left, at) && isSame(alignment, right, at + 1));
}

function isSame({ source, places }: WordAlignment, word: CheckedWord | undefined, place: number): boolean {
  const other = source[place];
  if (word === undefined || other === undefined) return false;
  if (word.kind === "mark" || other.kind === "mark")
    return word.text === other.text && !/^[.;:?!]$/u.test(word.text);
  return places[word.index] === place || word.family === other.family;
}

/** So far from its place what fell out may be told. */
const NEAR = 6;

function isKept(
  alignment: WordAlignment,
  index: number,
  gap: readonly CheckedWord[],
  code: CheckProblemCode,
): boolean {
  const { statement } = alignment;
  const families = new Set(gap.map(({ family }) => family));
  return statement.slice(Math.max(0, index - NEAR), index + 2 + NEAR).some((word) => {
    if (code === "number.lost")
      return (
        word.text !== "%" && families.has(word.family) && !isAnother(alignment, word, gap[0]?.index ?? -1)
      );
    if (code === "negation.lost") return word.marks.has("negation") || DENYING.test(word.lower);
    return (
      ["doubt", "about", "usual", "most", "some", "bound"].some((mark) => word.marks.has(mark as "doubt")) ||
      HEDGING.test(word.lower)
    );
  });
}

/** "Two lamps along two directions": whether a number stands before what follows another of the same in the source. */
function isAnother(alignment: WordAlignment, word: CheckedWord, place: number): boolean {
  return alignment.source.some(
    ({ family, index }) =>
      index !== place &&
      family === word.family &&
      isSame(alignment, alignment.statement[word.index + 1], index + 1),
  );
}

import type { WordAlignment } from "./align-words.ts";
import { anchorOf } from "./anchors.ts";
import type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import type { Mark } from "./lexicon/marked-words.ts";

/** A kind of mark as source and statement are compared in it. */
export interface MarkRule {
  readonly mark: Mark;
  readonly lost: CheckProblemCode;
  readonly added: CheckProblemCode;
  /** Other marks that say the same, or less. */
  readonly like?: readonly Mark[];
  /** Words that carry it without being marked. */
  readonly carriers?: RegExp;
  /** Where a word carries the mark, if not everywhere. */
  readonly where?: (words: readonly CheckedWord[], index: number) => boolean;
  /** How many words away it may stand. */
  readonly reach: number;
  /** Whether the source says by its construction what a word of the statement is marked with. */
  readonly licensed?: (alignment: WordAlignment, word: CheckedWord) => boolean;
  /** Whether the statement says by its construction what a word of the source is marked with. */
  readonly kept?: (alignment: WordAlignment, word: CheckedWord) => boolean;
}

/** Marks of one kind that a statement has and its source has not, or the other way round. */
export function changedMarks(alignment: WordAlignment, rule: MarkRule): CheckProblem[] {
  return [...lostMarks(alignment, rule), ...addedMarks(alignment, rule)];
}

function has(word: CheckedWord, rule: MarkRule): boolean {
  if (word.marks.has(rule.mark)) return true;
  return rule.like?.some((mark) => word.marks.has(mark)) ?? false;
}

function carries(word: CheckedWord, rule: MarkRule): boolean {
  return has(word, rule) || (rule.carriers?.test(word.lower) ?? false);
}

function lostMarks(alignment: WordAlignment, rule: MarkRule): CheckProblem[] {
  const { source, statement, told } = alignment;
  const problems: CheckProblem[] = [];
  for (const word of source) {
    if (word.marks.size === 0 || !word.marks.has(rule.mark) || rule.where?.(source, word.index) === false)
      continue;
    const anchor = anchorOf(source, word.index);
    if (anchor < 0 || !told.has(anchor)) continue;
    const counterparts = tellersOf(alignment, anchor, previousCarrier(source, word.index));
    const reach = reachOf(word, rule);
    const kept = statement.some(
      (other) =>
        carries(other, rule) &&
        (counterparts.some(({ index }) => Math.abs(index - other.index) <= reach) ||
          isItsAdjective(alignment, word, other)),
    );
    if (!kept && rule.kept?.(alignment, word) !== true) problems.push({ code: rule.lost, words: word.lower });
  }
  return problems;
}

/** So far as a sentence may go: what sets two sentences against each other. */
const SENTENCE = 40;

function reachOf({ lower }: CheckedWord, { reach }: MarkRule): number {
  // "Unlike candles, lamps ..." told as "Candles ... Lamps, however, ...".
  if (lower === "unlike") return SENTENCE;
  // "suggests that it may": the report is no hedge in the place of the verb's own.
  return /^(?:may|might|could)$/u.test(lower) ? Math.min(8, reach) : reach;
}

/** "Lamps fail frequently" told as "failures of lamps are frequent": the word itself in another form, said once in both. */
function isItsAdjective(
  { source, statement }: WordAlignment,
  word: CheckedWord,
  other: CheckedWord,
): boolean {
  if (!word.lower.endsWith("ly") || other.family !== word.family || other.lower === word.lower) return false;
  const isOf = ({ family }: CheckedWord): boolean => family === word.family;
  return source.filter(isOf).length === 1 && statement.filter(isOf).length === 1;
}

/** Words of the statement that stand for one of some words of the source. */
function tellersOf(
  { source, statement, places }: WordAlignment,
  ...indexes: readonly number[]
): CheckedWord[] {
  return statement.filter((word) =>
    indexes.some(
      (index) =>
        index >= 0 &&
        (places[word.index] === index || (word.kind === "content" && word.family === source[index]?.family)),
    ),
  );
}

function previousCarrier(words: readonly CheckedWord[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    if (words[at]?.kind === "mark") return -1;
    if (words[at]?.kind === "content") return at;
  }
  return -1;
}

function addedMarks(alignment: WordAlignment, rule: MarkRule): CheckProblem[] {
  const { source, statement, places } = alignment;
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    if (word.marks.size === 0 || !word.marks.has(rule.mark) || rule.where?.(statement, word.index) === false)
      continue;
    const own = places[word.index] ?? -1;
    if (own >= 0 && source[own]?.family === word.family) continue;
    const near = aroundOf(statement, places, word.index);
    const known = source.some(
      (other) =>
        carries(other, rule) &&
        (near.length === 0 || near.some((place) => Math.abs(place - other.index) <= rule.reach)),
    );
    if (!known && rule.licensed?.(alignment, word) !== true)
      problems.push({ code: rule.added, words: word.lower });
  }
  return problems;
}

/** Places in the source of what stands around a word of the statement. */
function aroundOf(statement: readonly CheckedWord[], places: readonly number[], index: number): number[] {
  const found: number[] = [];
  for (const direction of [1, -1]) {
    for (let at = index + direction, left = 2; left > 0 && statement[at] !== undefined; at += direction) {
      const place = places[at] ?? -1;
      if (place < 0) continue;
      found.push(place);
      left -= 1;
    }
  }
  return found;
}

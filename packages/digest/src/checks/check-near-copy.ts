import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isPlainGroup, isPlainPair, saidPlainlyBy } from "./counterparts.ts";
import { isDenialOf } from "./denying-prefix.ts";
import { equivalents } from "./equivalents.ts";
import { GLUE_WORDS } from "./lexicon/glue-words.ts";
import { movedInto } from "./moved-things.ts";
import { changedMarksIn, firstMark, type Gap, keyOf } from "./near-copy-marks.ts";

/** From such a share of repeated words on, a statement is a near copy: whatever differs was changed on purpose. */
const NEAR_COPY = 0.85;

/** The same where the order differs. */
const SAME_WORDS = 0.95;

/** Words of content that may differ before a near copy is none. */
const MOST_CHANGED = 1;

/**
 * Where a statement repeats most of its source in order, each word that differs must say what the word in its place
 * said: the same mark for a marked word, a known plainer word for a word of content, and nothing may change places.
 */
export function changedInCopy(alignment: WordAlignment): CheckProblem[] {
  return isCopyOf(alignment) ? changesOf(alignment, MOST_CHANGED) : [];
}

/**
 * Whether a statement is its source in plainer words: it opens in the same way, what it shares with the source stands in
 * the source's order, and every word that differs says what the word in its place said.
 */
export function isPlainCopy(alignment: WordAlignment): boolean {
  const { own, theirs } = comparedIn(alignment);
  const common = commonWords(own, theirs, ITSELF_FIRST);
  const inOrder = new Set(common.map(([row]) => row));
  const known = new Set(theirs.map(keyOf));
  return (
    opensAlike(alignment) &&
    common.length >= own.length / 2 &&
    // Who acts comes first in both.
    common[0]?.[0] === 0 &&
    common[0]?.[1] === 0 &&
    own.every((word, row) => inOrder.has(row) || !known.has(keyOf(word))) &&
    changesOf(alignment, Infinity).length === 0
  );
}

/** "It", "They", "This": what takes up a statement before must be the same in both. */
function opensAlike({ statement, source }: WordAlignment): boolean {
  const [own, theirs] = [openingOf(statement), openingOf(source)];
  // Who was named right before is "they".
  return own === theirs || (own === "they" && theirs === "authors");
}

function openingOf(words: readonly CheckedWord[]): string {
  const [first, second] = words;
  if (first === undefined) return "";
  if (/^(?:we|our)$/u.test(first.lower)) return "authors";
  if (/^(?:however|nevertheless|nonetheless)$/u.test(first.lower)) return "but";
  if (first.lower === "the" && /^authors?/u.test(second?.lower ?? "")) return "authors";
  return /^(?:it|its|they|their|this|these|that|those|the|to|in|for|because|but|so)$/u.test(first.lower)
    ? first.lower
    : "";
}

function changesOf(alignment: WordAlignment, mostChanged: number): CheckProblem[] {
  const { source, places } = alignment;
  const { own, theirs, common } = comparedIn(alignment);
  const gaps = gapsOf(own, theirs, common);
  const all = new Set(theirs.map(({ lower }) => lower));
  const shared = new Set(common.map(([, place]) => place));
  const lost = new Set(theirs.filter((_, place) => !shared.has(place)).map(keyOf));
  const added = new Set(gaps.flatMap((gap) => gap.added.map(keyOf)));
  const isOfPhrase = (word: CheckedWord): boolean => standsForPhrase(word, source[places[word.index] ?? -1]);
  const content = gaps
    .flatMap((gap) => changedContentIn(gap, lost, added))
    .filter(({ word }) => !isOfPhrase(word));
  return [
    // Where more words differ it was told freely: then the tables say what may stand for what.
    ...(content.length > mostChanged ? [] : content.map(({ problem }) => problem)),
    ...gaps.flatMap((gap) => changedMarksIn(alignment, gap, lost, added, all)),
    ...gaps.flatMap((gap) => movedInto(alignment, movedIn(gap, lost))),
  ];
}

/** Whether a statement repeats its source so closely that whatever differs was changed on purpose. */
export function isCopyOf(alignment: WordAlignment): boolean {
  const { own, theirs, common } = comparedIn(alignment);
  return isNearCopy(own, theirs, common.length);
}

interface Compared {
  readonly own: readonly CheckedWord[];
  readonly theirs: readonly CheckedWord[];
  readonly common: readonly (readonly [number, number])[];
}

/** One check after another asks for the same. */
const knownCompared = new WeakMap<WordAlignment, Compared>();

/** The words of both texts that are compared, and which of them they share in their order. */
function comparedIn(alignment: WordAlignment): Compared {
  const before = knownCompared.get(alignment);
  if (before !== undefined) return before;
  const own = alignment.statement.filter(isCompared);
  const theirs = alignment.source.filter(isCompared);
  const compared = { own, theirs, common: commonWords(own, theirs) };
  knownCompared.set(alignment, compared);
  return compared;
}

/** Most words in the order of the source, or nearly all in another. */
function isNearCopy(own: readonly CheckedWord[], theirs: readonly CheckedWord[], common: number): boolean {
  if (own.length < 4) return false;
  if (common >= NEAR_COPY * own.length) return true;
  if (common < own.length / 2) return false;
  const keys = new Set(theirs.map(keyOf));
  const isKnown = (word: CheckedWord): boolean =>
    keys.has(keyOf(word)) || theirs.some((other) => isPlainer(word, other));
  return own.filter(isKnown).length >= SAME_WORDS * own.length;
}

/** Articles, joints and the names of the authors come and go. */
const FREE: ReadonlySet<string> = new Set(
  (
    "a an the this these those we our us they their it its author authors according here which that and but so also " +
    "is are was were be been has have had then thus however in study paper work"
  ).split(" "),
);

function isCompared(word: CheckedWord): boolean {
  return word.kind !== "mark" && !FREE.has(word.lower);
}

/** What a pair of the same word counts, and one of a word and a plainer one. */
type Weights = readonly [same: number, plainer: number];
const ALL_ALIKE: Weights = [1, 1];
/** A word stands for itself before another stands for it: "vivo" in "in living things (in vivo)". */
const ITSELF_FIRST: Weights = [3, 2];

/** Pairs of places of a longest common subsequence. */
function commonWords(
  own: readonly CheckedWord[],
  theirs: readonly CheckedWord[],
  [same, plainer] = ALL_ALIKE,
): (readonly [number, number])[] {
  const a = own.map(keyOf);
  const b = theirs.map(keyOf);
  const known = new Set(b);
  // Only words that the source does not have are looked up: the others stand for themselves.
  const free = own.map((word, row) => word.kind !== "mark" && !known.has(a[row] ?? ""));
  const columns = b.length + 1;
  const alike = new Uint8Array(a.length * columns);
  const lengths = new Uint16Array((a.length + 1) * columns);
  for (let row = a.length - 1; row >= 0; row -= 1) {
    const key = a[row];
    const word = free[row] === true ? own[row] : undefined;
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const here = row * columns + column;
      const other = theirs[column];
      const isSaid = word !== undefined && other !== undefined && isPlainer(word, other);
      const weight = key === b[column] ? same : isSaid ? plainer : 0;
      const both = (lengths[here + columns + 1] ?? 0) + weight;
      const below = lengths[here + columns] ?? 0;
      const beside = lengths[here + 1] ?? 0;
      if (weight > 0 && both >= below && both >= beside) {
        alike[here] = 1;
        lengths[here] = both;
      } else lengths[here] = below > beside ? below : beside;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    const here = row * columns + column;
    if (alike[here] === 1) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if ((lengths[here + columns] ?? 0) >= (lengths[here + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

function gapsOf(
  own: readonly CheckedWord[],
  theirs: readonly CheckedWord[],
  common: readonly (readonly [number, number])[],
): Gap[] {
  const gaps: Gap[] = [];
  let [row, column] = [0, common[0]?.[1] ?? 0];
  // What stands before the first shared word may be another clause of the source; the words next to it are not.
  column = Math.max(0, column - 3);
  for (const [nextRow, nextColumn] of [
    ...common,
    [own.length, Math.min(theirs.length, (common.at(-1)?.[1] ?? 0) + 4)] as const,
  ]) {
    const gap = { lost: theirs.slice(column, nextColumn), added: own.slice(row, nextRow) };
    if (gap.added.length > 0 || (row > 0 && nextRow < own.length && isOnlyMarks(gap.lost))) gaps.push(gap);
    row = nextRow + 1;
    column = nextColumn + 1;
  }
  return gaps;
}

/** Whether nothing but "not", "may" and the like was left out between two words that both have. */
function isOnlyMarks(lost: readonly CheckedWord[]): boolean {
  return lost.length > 0 && lost.every(({ kind, marks }) => kind === "function" || marks.size > 0);
}

/** Words of content in a place where the source has another that they do not say in plainer words. */
function changedContentIn(
  gap: Gap,
  lostWords: ReadonlySet<string>,
  addedWords: ReadonlySet<string>,
): { readonly word: CheckedWord; readonly problem: CheckProblem }[] {
  const lost = gap.lost.filter((word) => word.kind === "content" && !addedWords.has(keyOf(word)));
  const added = gap.added.filter(
    (word) => word.kind === "content" && firstMark(word) === null && !lostWords.has(keyOf(word)),
  );
  const [from] = lost;
  const [to] = added;
  if (from === undefined || to === undefined || lost.length !== added.length || lost.length > 2) return [];
  return added
    .filter(
      (word) =>
        !lost.some(
          (other) => isPlainer(word, other) || isLightFor(word, other) || isDenied(gap, word, other),
        ),
    )
    .map((word) => ({
      word,
      problem: { code: GLUE_WORDS.has(word.lower) ? "words.lost" : "words.added", words: word.lower },
    }));
}

/** "not known" for "unknown" */
function isDenied({ added }: Gap, word: CheckedWord, other: CheckedWord): boolean {
  return isDenialOf(other.lower, word.lower) && added.some(({ lower }) => lower === "not");
}

/** Whether a word has its place in the source by a phrase of the tables, which is no word for word. */
function standsForPhrase({ family }: CheckedWord, other: CheckedWord | undefined): boolean {
  if (other === undefined || other.family === family || isPlainGroup(family, other.family)) return false;
  return (
    equivalents().tells.get(family)?.has(other.family) !== true && !saidPlainlyBy(family).has(other.family)
  );
}

/** Words that stand where the source has others, and that it has elsewhere. */
function movedIn(gap: Gap, lostWords: ReadonlySet<string>): CheckedWord[] {
  const moved = gap.added.filter((word) => word.kind !== "function" && lostWords.has(keyOf(word)));
  return moved.some((word) => gap.lost.some((other) => keyOf(other) === keyOf(word))) ? [] : moved;
}

/** The same word in another form, or a shorter one of a group made by hand: plain words are short. */
export function isPlainer(word: CheckedWord, other: CheckedWord): boolean {
  if (word.family === other.family) return firstMark(word) === firstMark(other);
  if (!isPlainGroup(word.family, other.family) || isDenialOf(other.lower, word.lower)) return false;
  return (
    word.lower.length < other.lower.length ||
    GLUE_WORDS.has(word.lower) ||
    isPlainPair(word.family, other.family)
  );
}

/** "Gives" for "provides": words that hardly say anything themselves. */
function isLightFor({ lower, family }: CheckedWord, other: CheckedWord): boolean {
  return (
    other.marks.size === 0 &&
    GLUE_WORDS.has(lower) &&
    equivalents().tells.get(family)?.has(other.family) === true
  );
}

import { isPlural, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word } from "../prose/words.ts";

/**
 * A noun with "this" or "these", of whose name `length` words are kept: more where those alone would name something
 * else, fewer where they are half of two names. Null where "this" would be the authors' own.
 */
export function takenUpAs(tree: SentenceTree, noun: number, length: number): Word[] | null {
  const from = noun + 1 - length;
  const start = isWork(tree, noun) && length === 1 ? othersFrom(tree, noun) : openingOf(tree, noun, from);
  if (start === null) return null;
  return [word(isPlural(tree, noun) ? "these" : "this", "DET"), ...tree.words.slice(start, noun + 1)];
}

function openingOf(tree: SentenceTree, noun: number, from: number): number {
  if (isOfTwoNames(tree, noun, from)) return noun;
  const first = phraseStart(tree, noun);
  const changed = tree.words.slice(first, from).findIndex(({ lower }) => CHANGED.test(lower));
  if (changed >= 0 && first + changed + 6 > noun) return first + changed;
  // "Our lamps are like clay lamps": "these lamps" would be ours.
  return isTwice(tree, noun, first) && noun - first < 4 ? first : from;
}

/** It is the change that is taken up, and not the thing as it was. */
const CHANGED =
  /^(?:improved|increased|enhanced|elevated|raised|higher|greater|better|stronger|faster|altered|changed|disrupted|accelerated|delayed)$/u;

/** "old oil and gas lamps": not the gas lamps alone. */
function isOfTwoNames(tree: SentenceTree, noun: number, from: number): boolean {
  if (from >= noun) return false;
  let at = noun;
  while (/^(?:NN|JJ|HYPH|VBN|VBG)/u.test(tagAt(tree, at - 1))) at -= 1;
  return lowerAt(tree, at - 1) === "and" && /^(?:NN|JJ)/u.test(tagAt(tree, at - 2));
}

function isTwice(tree: SentenceTree, noun: number, first: number): boolean {
  const lemma = tree.words[noun]?.lemma;
  return tree.words.slice(0, first).some((item, at) => item.lemma === lemma && /^NN/u.test(tagAt(tree, at)));
}

/** Where the adjectives and nouns begin that stand right before a noun. */
function phraseStart(tree: SentenceTree, noun: number): number {
  let start = noun;
  while (isPartOf(tree, start - 1, noun)) start -= 1;
  return start;
}

function isPartOf(tree: SentenceTree, at: number, noun: number): boolean {
  const head = tree.heads[at] ?? -1;
  return /^(?:NN|JJ|VBN|HYPH)/u.test(tagAt(tree, at)) && head > at && head <= noun;
}

/** "This research" in a summary is the research that is summed up. */
function isWork(tree: SentenceTree, noun: number): boolean {
  return (
    !isPlural(tree, noun) &&
    /^(?:research|work|study|paper|article|review|report)$/u.test(lowerAt(tree, noun))
  );
}

/** "previous research": whose it is, only the word before tells. */
function othersFrom(tree: SentenceTree, noun: number): number | null {
  const others = /^(?:previous|prior|earlier|existing|past|recent|related|other|former)$/u;
  return others.test(lowerAt(tree, noun - 1)) ? noun - 1 : null;
}

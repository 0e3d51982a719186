import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import type { Piece } from "../builtin/low/telling.ts";
import type { Reading } from "./read-alone.ts";
import { verbAgain } from "./told-again.ts";

/** Words told again before the second of two joined phrases. */
const MOST_AGAIN = 9;

/** "It also plays a part in": a first statement told again up to a place behind its verb; null where that is far off. */
export function tellUpTo(whole: SentenceTree, left: Reading, place: number): Piece[] | null {
  const words = verbAgain(whole, left);
  const behind = behindVerb(left);
  if (words === null || place < behind || place - behind > MOST_AGAIN) return null;
  // What was set off by commas need not be told twice, and would hang elsewhere.
  if (left.tree.words.slice(behind, place).some(({ text }) => /^[,;:–—()]$/u.test(text))) return null;
  return [...words, ...(place > behind ? [{ start: behind, end: place }] : [])];
}

/** Where the words of a verb end: what comes then may be told again with it. */
export function behindVerb({ tree, verb, finite }: Reading): number {
  let behind = tree.relations[finite] === "cop" ? finite + 1 : verb + 1;
  while (tree.words[behind]?.lower === "also") behind += 1;
  return behind;
}

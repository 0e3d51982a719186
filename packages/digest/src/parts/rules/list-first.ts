import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { word } from "../../builtin/prose/words.ts";
import { goesOnAsList } from "../aside.ts";
import { isBeforeLast, isCounted, type Joint } from "./list-joint.ts";
import { isSaidAgain } from "./parallel-things.ts";

/** What stands before the joint, with an "and" for the comma before its last thing; without "both". */
export function firstPieces(tree: SentenceTree, { end, start, kind }: Joint): Piece[] | null {
  const both = tree.words.findLastIndex(({ lower }, index) => lower === "both" && index < end);
  if (both >= 0 && isBothOfAnd(tree, both, end)) {
    // "both oil-lit and old lamps"
    const halved = end - both === 2 && /-/u.test(tree.words[both + 1]?.text ?? "");
    const pieces = [0, both + 1].map((from) => ({ start: from, end: from === 0 ? both : end }));
    return kind === "and" && !halved ? pieces : null;
  }
  if (kind === "and") {
    // "A, B and C": what was listed before the last needs an "and" of its own.
    const before = lastComma(tree, end);
    if (before > 0 && (isCounted(tree, before - 1) || isSaidAgain(tree, before, start))) return null;
    if (hasAnd(tree, before, end)) return [{ start: 0, end }];
    const verbs =
      tagAt(tree, before + 1) === "VB" && tagAt(tree, end + (tree.words[end]?.text === "," ? 2 : 1)) === "VB";
    if (
      before > 0 &&
      (verbs || goesOnAsList(tree, before) || isBeforeLast(tree, before) || joinsOver(tree, before, end))
    )
      return [{ start: 0, end: before }, word("and", "CCONJ"), { start: before + 1, end }];
    return [{ start: 0, end }];
  }
  const before = lastComma(tree, end);
  const listed = goesOnAsList(tree, before) || isBeforeLast(tree, before);
  if (before < 0 || !listed || hasAnd(tree, before, end) || holdsVerb(tree, before, end))
    return [{ start: 0, end }];
  return [{ start: 0, end: before }, word("and", "CCONJ"), { start: before + 1, end }];
}

/** Whether what stands between a comma and the "and" is joined to what stands before the comma. */
function joinsOver(tree: SentenceTree, comma: number, end: number): boolean {
  if (holdsVerb(tree, comma, end) || /^JJ/u.test(tagAt(tree, comma - 1))) return false;
  for (let index = comma + 1; index < end; index += 1)
    if (tree.relations[index] === "conj" && (tree.heads[index] ?? end) < comma) return true;
  return false;
}

/** "both A and B", not "both lamps", "both of these". */
export function isBothOfAnd(tree: SentenceTree, both: number, end: number): boolean {
  // "both lamps were lit by day and by night": both lamps.
  if (holdsVerb(tree, both, end)) return false;
  return !/^(?:of|these|those|are|were|is)$/u.test(lowerAt(tree, both + 1));
}

function hasAnd(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(Math.max(0, start), end).some(({ lower }) => lower === "and");
}

function lastComma(tree: SentenceTree, end: number): number {
  for (let index = end - 1; index > 2; index -= 1)
    if (tree.words[index]?.text === "," && (tree.depths[index] ?? 0) === 0) return index;
  return -1;
}

function holdsVerb(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags.slice(start, end).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag));
}

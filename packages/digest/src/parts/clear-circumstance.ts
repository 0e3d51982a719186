import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/**
 * Whether a phrase at the end of a sentence, from its preposition on, tells only where or when: not how, and nothing
 * that goes on from what stands before it.
 */
export function isClearCircumstance(tree: SentenceTree, at: number, start: number, end: number): boolean {
  return !(
    isManner(tree, start, end) ||
    goesOn(tree, start, end) ||
    isShared(tree, at) ||
    isForDoing(tree, at)
  );
}

/** "In a new manner", "in its active form", "in lamps but not in halls", "in a hall as a whole". */
function isManner(tree: SentenceTree, start: number, end: number): boolean {
  if (/^(?:its|their|his|her)$/u.test(lowerAt(tree, start))) return true;
  for (let at = start; at < end; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const lower = lowerAt(tree, at);
    if (/^(?:manner|manners|way|ways|fashion|but|rather|whereas|instead)$/u.test(lower)) return true;
    if (lower === "as" && tagAt(tree, at + 1) === "DT") return true;
    if (lower === "of" && /^(?:all|both|some|most|each)$/u.test(lowerAt(tree, at - 1))) return true;
  }
  return false;
}

/** "In B, and C": C may go on from what stands before; a list in B has more commas, and no "the" at its end. */
function goesOn(tree: SentenceTree, start: number, end: number): boolean {
  let commas = 0;
  for (let at = start; at < end; at += 1) {
    // "in halls and quickly sell lamps", "after rain and broke": a verb goes on.
    const next = /^RB/u.test(tagAt(tree, at + 1)) ? at + 2 : at + 1;
    if (lowerAt(tree, at) === "and" && next < end && /^VB[DNPZ]?$/u.test(tagAt(tree, next))) return true;
    if (tree.words[at]?.text !== "," || (tree.depths[at] ?? 0) > 0) continue;
    commas += 1;
    if (lowerAt(tree, at + 1) === "and" && (commas === 1 || lowerAt(tree, at + 2) === "the")) return true;
  }
  return false;
}

/** "Both A in B and C", "almost all A", "little A": what is told first would say more without the rest. */
function isShared(tree: SentenceTree, at: number): boolean {
  return tree.words
    .slice(0, at)
    .some(
      ({ lower }, index) =>
        /^(?:only|all|little|few|no|most)$/u.test(lower) ||
        (index > tree.root && /^(?:both|either)$/u.test(lower)),
    );
}

/** "A tool for counting lamps in halls": the counting may be what is done there. */
function isForDoing(tree: SentenceTree, at: number): boolean {
  return tree.words
    .slice(0, at)
    .some(
      ({ lower }, index) =>
        lower === "for" && (tagAt(tree, index + 1) === "VBG" || tagAt(tree, index + 2) === "VBG"),
    );
}

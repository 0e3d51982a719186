import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

/**
 * Whether a "but" puts one thing in the place of another: "is not lit, but is dark". As a statement of its own, the
 * second says no "but" to the first.
 */
export function isInsteadOf(tree: SentenceTree, start: number, but: number): boolean {
  if (lowerAt(tree, but) !== "but") return false;
  let at = but + 1;
  while (/^RB$/u.test(tagAt(tree, at))) at += 1;
  const denied = tree.words.findLastIndex(({ lower }, index) => index < but && lower === "not");
  return BE.test(lowerAt(tree, at)) && denied > start && BE.test(lowerAt(tree, denied - 1));
}

const BE = /^(?:is|are|was|were)$/u;

import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/** Whether the words from a place to the end are one phrase: nothing in it goes on with what stands before it. */
export function isFinalTail(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) === 0 && goesOnAt(tree, index)) return false;
  }
  return true;
}

function goesOnAt(tree: SentenceTree, index: number): boolean {
  const { lower = "", text = "", spaceBefore = false } = tree.words[index] ?? {};
  if (/^[;:]$/u.test(text) || (spaceBefore && /^(?:--+|—|–)$/u.test(text))) return true;
  if (/^(?:while|whereas|although|though|because|but|unless|if|respectively|instead|rather)$/u.test(lower))
    return true;
  if (text === ",") return /^(?:VBG|VBN|TO|RB|WRB)$/u.test(tagAt(tree, index + 1));
  if (!/^(?:and|or)$/u.test(lower)) return false;
  let next = index + 1;
  while (/^RB|^,$/u.test(tagAt(tree, next))) next += 1;
  return (
    /^(?:VBZ|VBP|VBD|MD|PRP|VB|TO)$/u.test(tagAt(tree, next)) ||
    /^(?:by|not|thus|thereby|therefore|hence|that|without|as)$/u.test(lowerAt(tree, index + 1))
  );
}

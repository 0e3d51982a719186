import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

/** Questions, open quotes, enumerations in running text and "the more A, the more B" hold a sentence together. */
export function isHeldTogether(tree: SentenceTree): boolean {
  const { words } = tree;
  if (words.some((item) => item.text === "?")) return true;
  if (words.filter((item) => /^["“”]$/u.test(item.text)).length % 2 === 1) return true;
  return isCorrelative(tree) || words.some((_, index) => isListed(tree, index));
}

function isListed(tree: SentenceTree, index: number): boolean {
  return /^(?:\d|[ivx]{1,4}|[a-z])$/u.test(lowerAt(tree, index)) && tree.words[index + 1]?.text === ")";
}

/** "the higher A, the greater B": neither half says anything alone. */
function isCorrelative(tree: SentenceTree): boolean {
  const opens = tree.words.flatMap((_, index) => (opensHalf(tree, index) ? [index] : []));
  const [first] = opens;
  return opens.some((index) => first !== undefined && index > first + 2 && lowerAt(tree, index - 1) === ",");
}

/** "the brighter", at the beginning of a sentence or behind a mark or a joint. */
function opensHalf(tree: SentenceTree, index: number): boolean {
  const before = lowerAt(tree, index - 1);
  const next = lowerAt(tree, index + 1);
  const more = /^(?:more|less|fewer)$/u.test(next) || /^(?:JJR|RBR)$/u.test(tagAt(tree, index + 1));
  return more && lowerAt(tree, index) === "the" && (index === 0 || /^(?:[,:;]|that|and|then)$/u.test(before));
}

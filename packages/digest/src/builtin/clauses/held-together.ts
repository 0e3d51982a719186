import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";

/** Questions, open quotes, enumerations in running text and "the more A, the more B" hold a sentence together. */
export function isHeldTogether(tree: SentenceTree): boolean {
  const { words } = tree;
  if (words.some((item) => item.text === "?")) return true;
  if (words.filter((_, index) => isQuote(words, index)).length % 2 === 1) return true;
  return isCorrelative(tree) || hasListMarks(tree);
}

/** A quotation mark, but for the dots of an o that were set as "\\"o". */
function isQuote(words: readonly Word[], index: number): boolean {
  return /^["“”]$/u.test(words[index]?.text ?? "") && !/\\$/u.test(words[index - 1]?.text ?? "");
}

/** The marks of a list: "(i)", "2)", "(a)". A lone letter is a name: "the constant (h)". */
function hasListMarks({ words }: SentenceTree): boolean {
  const marks = words.flatMap(({ lower }, index) => (isListMark(words, index) ? [lower] : []));
  return (
    marks.some((mark) => /^(?:\d|[ivx]{1,4})$/u.test(mark)) || (marks.includes("a") && marks.includes("b"))
  );
}

/** Not "GF(2)", "O(n, d)", "(r > 2)": what stands in brackets with other words, or right behind one, opens no part. */
function isListMark(words: readonly Word[], index: number): boolean {
  if (!/^(?:\d|[ivx]{1,4}|[a-z])$/u.test(words[index]?.lower ?? "") || words[index + 1]?.text !== ")")
    return false;
  const bracket = words[index - 1];
  if (bracket?.text === "(") return index === 1 || bracket.spaceBefore;
  const before = words.slice(0, index);
  const open = before.filter(({ text }) => text === "(").length;
  return open <= before.filter(({ text }, at) => text === ")" && !isListMark(words, at - 1)).length;
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

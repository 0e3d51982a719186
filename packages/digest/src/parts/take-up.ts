import { takenUpAs } from "../builtin/clauses/fitting-name.ts";
import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Word } from "../builtin/prose/words.ts";

/** Where the sentence ends, its last mark left out. */
export function endOfSentence({ words }: SentenceTree): number {
  let end = words.length;
  while (end > 0 && LAST_MARKS.has(words[end - 1]?.text ?? "")) end -= 1;
  return end;
}

const LAST_MARKS = new Set([".", ",", ";", ":", "!"]);

/** A noun as it opens a statement about it: "This method", "These stem cells", a name as it is; null for other words. */
export function takeUpNoun(tree: SentenceTree, noun: number): Word[] | null {
  const head = tree.words[noun];
  if (head === undefined || !/^(?:NN|NNS|NNP|NNPS)$/u.test(tagAt(tree, noun))) return null;
  const name = nameOf(tree, noun);
  // "3D shapes", "iTM-VAE": without its first half it is no name.
  if (name[0]?.spaceBefore === false) return null;
  const named = tagAt(tree, noun).startsWith("NNP") || /^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]/u.test(head.text);
  if (named && !hasDeterminer(tree, noun)) return name;
  return takenUpAs(tree, noun, name.length);
}

/** The noun with the nouns and names right before it that make its name. */
export function nameOf(tree: SentenceTree, noun: number): Word[] {
  let start = noun;
  while (start > 0 && (isPartOfName(tree, start - 1, noun) || isWithinName(tree, start - 1, start, noun)))
    start -= 1;
  return tree.words.slice(start, noun + 1);
}

function hasDeterminer(tree: SentenceTree, noun: number): boolean {
  return (tree.children[noun] ?? []).some((child) =>
    /^(?:det|nmod:poss)$/u.test(tree.relations[child] ?? ""),
  );
}

/** "discrete time model": what is said of a part of the name is part of it. */
function isWithinName(tree: SentenceTree, index: number, start: number, noun: number): boolean {
  const head = tree.heads[index] ?? -1;
  return head >= start && head < noun && /^(?:JJ|NN|VBN)/u.test(tagAt(tree, index));
}

/** "This research" alone would be the paper's own. */
const OTHERS_WORK = /^(?:research|works?|studies|literature|reports)$/u;
const BEFORE_NOW = /^(?:previous|prior|earlier|past|existing|related)$/u;

function isPartOfName(tree: SentenceTree, index: number, noun: number): boolean {
  if (tree.heads[index] !== noun) return false;
  if (BEFORE_NOW.test(lowerAt(tree, index)) && OTHERS_WORK.test(lowerAt(tree, noun))) return true;
  const capital = /^\p{Lu}/u.test(tree.words[index]?.text ?? "") && lowerAt(tree, index - 1) !== "";
  return tree.relations[index] === "compound" || (tree.relations[index] === "amod" && capital);
}

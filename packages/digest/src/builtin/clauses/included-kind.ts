import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

/**
 * Whether what is included from `start` on is of the kind of another noun before it than the one named: "the sale of
 * lamps, including the burning of oil", "lamps of the town, including small towns".
 */
export function isOfOtherKind(tree: SentenceTree, named: number, start: number, end: number): boolean {
  const head = lastNoun(tree, start, end);
  if (head === null) return false;
  const others = nounsInReach(tree, start).filter((noun) => noun !== named);
  if (isDeed(tree, head) && !isDeed(tree, named) && others.some((noun) => isDeed(tree, noun))) return true;
  return !isKindOf(tree, head, named) && others.some((noun) => isKindOf(tree, head, noun));
}

/** The noun that ends the phrase at a place. */
function lastNoun(tree: SentenceTree, start: number, end: number): number | null {
  let at = start;
  const depth = tree.depths[start] ?? 0;
  const isPart = (index: number): boolean =>
    (tree.depths[index] ?? 0) > depth ||
    /^(?:DT|PDT|JJ|NN|CD|VBN|VBG|RB|HYPH|[()]$)/u.test(tagAt(tree, index));
  while (at < end && isPart(at)) at += 1;
  return /^NN/u.test(tagAt(tree, at - 1)) ? at - 1 : null;
}

/** The nouns between a place and the verb before it. */
function nounsInReach(tree: SentenceTree, start: number): number[] {
  const nouns: number[] = [];
  for (let at = start - 1; at >= 0 && !/^(?:VB[ZPDN]?|MD)$/u.test(tagAt(tree, at)); at -= 1)
    if (/^NN/u.test(tagAt(tree, at)) && tree.relations[at] !== "compound") nouns.push(at);
  return nouns;
}

const DEED = /.{4}(?:[ats]ion|ment|ysis|ance)s?$/u;

function isDeed(tree: SentenceTree, noun: number): boolean {
  return DEED.test(lowerAt(tree, noun));
}

/** "subtowns", "old towns" of a "town" */
function isKindOf(tree: SentenceTree, noun: number, of: number): boolean {
  const [kind, whole] = [noun, of].map((at) => tree.words[at]?.lemma ?? "");
  return whole !== undefined && whole.length > 3 && kind?.endsWith(whole) === true;
}

import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";

/**
 * Whether what is said of a noun, from `start` up to `end`, ends in what belongs to the sentence: "a hall needed for light
 * distinct from B" is distinct, and "we find halls that are old with a new method" tells how they are found.
 */
export function endsInMore(tree: SentenceTree, start: number, end: number): boolean {
  return endsInLikeness(tree, start, end) || endsInMethod(tree, start, end);
}

function endsInLikeness(tree: SentenceTree, start: number, end: number): boolean {
  for (let at = start + 2; at < end - 2; at += 1)
    if (
      /^(?:distinct|different|separate|independent)$/u.test(lowerAt(tree, at)) &&
      /^(?:from|of)$/u.test(lowerAt(tree, at + 1)) &&
      /^NN/u.test(tagAt(tree, at - 1))
    )
      return true;
  return false;
}

/** Only "we" find something with a method; a thing may be old with it. */
function endsInMethod(tree: SentenceTree, start: number, end: number): boolean {
  const subject = subjectOf(tree, tree.root) ?? -1;
  let last = end - 1;
  while (last > start && tree.words[last]?.tag === "PUNCT") last -= 1;
  if (lowerAt(tree, subject) !== "we" || !METHOD.test(tree.words[last]?.lemma ?? "")) return false;
  let at = last;
  while (at > start && /^(?:NN|JJ|DT|CD|HYPH|VBN|VBG|RB|MATH)/u.test(tagAt(tree, at))) at -= 1;
  return at > start + 1 && lowerAt(tree, at) === "with" && /^NN/u.test(tagAt(tree, at - 1));
}

const METHOD =
  /^(?:method|approach|technique|algorithm|procedure|protocol|pipeline|strategy|assay|framework|software|tool)$/u;

import { isMark, lowerAt, type SentenceTree, tagAt } from "./sentence-tree.ts";

/** The noun of the phrase that begins at a place, if nothing before `from` hangs on it; undefined where none does. */
export function headOfPhrase(tree: SentenceTree, start: number, from = start): number | undefined {
  for (let index = start; index < tree.words.length; index += 1) {
    const isCompound = tree.relations[index] === "compound" || tree.words[index + 1]?.text === "-";
    const isHead = /^(?:NN|PRP$|MATH)/u.test(tagAt(tree, index)) && !isCompound;
    if (isHead) return (tree.first[index] ?? index) >= from ? index : undefined;
    const within = lowerAt(tree, index) === "-" || !isMark(tree, index);
    if (!within || !/^(?:DT|PDT|JJ|NN|CD|VBN|VBG|RB|PRP\$|HYPH|-)/u.test(tagAt(tree, index)))
      return undefined;
  }
  return undefined;
}

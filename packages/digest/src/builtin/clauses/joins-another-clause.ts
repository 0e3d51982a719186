import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

/** "lamps that burn oil and a wick that glows": the wick may stand beside the lamps, and not beside the oil. */
export function joinsAnotherClause(tree: SentenceTree, start: number, end: number): boolean {
  for (let joint = start + 1; joint < end - 3; joint += 1) {
    if (lowerAt(tree, joint) !== "and" || (tree.depths[joint] ?? 0) > 0) continue;
    let noun = joint + 1;
    while (noun < end && /^(?:DT|JJ|NN|CD|VBN|VBG|RB|HYPH|POS|PRP\$)/u.test(tagAt(tree, noun))) noun += 1;
    if (!/^(?:that|which|who)$/u.test(lowerAt(tree, noun)) || !/^NN/u.test(tagAt(tree, noun - 1))) continue;
    const verb = /^RB/u.test(tagAt(tree, noun + 1)) ? noun + 2 : noun + 1;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, verb))) return true;
  }
  return false;
}

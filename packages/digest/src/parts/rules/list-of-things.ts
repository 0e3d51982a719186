import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";

/** Whether nothing but things stands there, the last of them after "and", and nothing behind it that may belong to the verb. */
export function isListOfThings(tree: SentenceTree, start: number, end: number, closed = false): boolean {
  if (end - start < 1 || end - start > 40 || !/^(?:NN|JJ|DT|CD|VBN|AFX|FW|RB|VBG)/u.test(tagAt(tree, start)))
    return false;
  let commas = 0;
  let joint = -1;
  for (let at = start; at < end; at += 1) {
    const lower = lowerAt(tree, at);
    if ((tree.depths[at] ?? 0) > 0 || /^[()]$/u.test(lower)) continue;
    if (/^(?:VBZ|VBP|VBD|MD|VB|TO|WDT|WP|WP\$|WRB|PRP|EX|PRP\$)$/u.test(tagAt(tree, at))) return false;
    if (
      /^[;:]$/u.test(lower) ||
      /^(?:--+|—|–|but|than|if|because|as|while|although|not|respectively|also)$/u.test(lower)
    )
      return false;
    if (
      tagAt(tree, at) === "VBG" &&
      !/^(?:amod|compound)$/u.test(tree.relations[at] ?? "") &&
      !opensThing(tree, at, start)
    )
      return false;
    // "lamps, including A and B, without much light": said of them all.
    if (lower === "," && /^with(?:out)?$/u.test(lowerAt(tree, at + 1))) return false;
    if (lower === ",") commas += 1;
    if (/^(?:and|or)$/u.test(lower)) {
      // "lamps such as A and B and lit in halls": the verb goes on.
      if (joint >= 0 && tagAt(tree, at + 1) === "VBN" && tagAt(tree, at + 2) === "IN") return false;
      joint = at;
    }
  }
  if (commas > 0 && joint < 0) return false;
  const lastComma = lastCommaBefore(tree, start, end);
  if (commas > 0 && lastComma > joint) return false;
  // Behind a comma all is said of the things.
  if (closed) return true;
  const tail = joint < 0 ? start : joint + 1;
  return !tree.words.slice(tail, end).some(({ lower }, offset) => {
    const tag = tagAt(tree, tail + offset);
    return /^(?:IN|TO)$/u.test(tag) && lower !== "of" && (tree.depths[tail + offset] ?? 0) === 0;
  });
}

/** "A, mixing and B" */
function opensThing(tree: SentenceTree, at: number, start: number): boolean {
  return at === start || /^(?:,|and|or)$/u.test(lowerAt(tree, at - 1));
}

/** The last comma of a stretch that stands in no bracket of its own; -1 where none does. */
export function lastCommaBefore(tree: SentenceTree, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (lowerAt(tree, at) === "," && (tree.depths[at] ?? 0) === (tree.depths[start] ?? 0)) return at;
  }
  return -1;
}

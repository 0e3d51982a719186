import { finiteWord, isPlural, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/** Whether a noun and a verb have one number, as far as the form of the verb tells: "is" of one, "are" of many. */
export function fits(tree: SentenceTree, subject: number, verb: number): boolean {
  const finite = finiteWord(tree, verb) ?? verb;
  const lower = lowerAt(tree, finite);
  const single = tagAt(tree, finite) === "VBZ" || lower === "was";
  const many = tagAt(tree, finite) === "VBP" || lower === "were";
  return single ? !isPlural(tree, subject) : many ? isPlural(tree, subject) : true;
}

import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { goesOnAsList } from "../aside.ts";

/** Where things of a list are joined. */
export interface Joint {
  /** Where the first statement ends, and where what was joined to it starts. */
  readonly end: number;
  readonly start: number;
  readonly kind: "and" | "list";
}

/** "and" before the last thing, or the comma in the middle of a list. */
export function jointAt(tree: SentenceTree, at: number): Joint | null {
  if ((tree.depths[at] ?? 0) > 0) return null;
  const comma = tree.words[at]?.text === ",";
  if (lowerAt(tree, at) === "and") {
    const set = tree.words[at - 1]?.text === ",";
    return { end: set ? at - 1 : at, start: at + 1, kind: "and" };
  }
  // "two lamps, A and B" names them.
  if (
    !comma ||
    isCounted(tree, at - 1) ||
    lowerAt(tree, at + 1) === "and" ||
    !(goesOnAsList(tree, at) || isBeforeLast(tree, at))
  )
    return null;
  return { end: at, start: at + 1, kind: "list" };
}

/** "two lamps" */
export function isCounted(tree: SentenceTree, noun: number): boolean {
  return (tree.children[noun] ?? []).some((child) => tree.relations[child] === "nummod");
}

/** The comma of "A, B and C". */
export function isBeforeLast(tree: SentenceTree, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(comma + 8, tree.words.length); index += 1) {
    if (lowerAt(tree, index) === "and") return index > comma + 1;
    if (tree.words[index]?.text === "," && lowerAt(tree, index + 1) === "and") return index > comma + 1;
    const half = /^[-–]$/u.test(tree.words[index - 1]?.text ?? "");
    if (!half && !/^(?:NN|JJ|DT|CD|HYPH|AFX|FW|MATH|VBN|PRP\$|:)/u.test(tagAt(tree, index))) return false;
  }
  return false;
}

import type { SentenceTree } from "./sentence-tree.ts";

/** Whether a word is a half of another: "light" in "light-box" and "on/off-light". */
export function isGlued(tree: SentenceTree, index: number): boolean {
  const here = tree.words[index];
  const next = tree.words[index + 1];
  const before = tree.words[index - 1];
  const joins = (text: string | undefined) => text !== undefined && /^[-–/]$/u.test(text);
  return (
    (joins(next?.text) && next?.spaceBefore === false) || (joins(before?.text) && here?.spaceBefore === false)
  );
}

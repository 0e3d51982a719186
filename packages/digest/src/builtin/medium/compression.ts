import type { SentenceTree } from "../low/sentence-tree.ts";
import type { Edit } from "../low/telling.ts";

/** Something that a shorter telling of a sentence may leave out, or put in fewer words. */
export interface Compression {
  readonly edit: Edit;
  /** What a reader loses for each character saved, from 0 (nothing) to 1 (as if the sentence itself went). */
  readonly loss: number;
}

/** Words of a sentence left out. */
export function leaveOut(start: number, end: number, loss: number): Compression {
  return { edit: { start, end, to: [] }, loss };
}

const DENIES =
  /^(?:not|n't|n’t|no|never|neither|nor|none|without|cannot|hardly|barely|scarcely|rarely|seldom|few|little|unable|lacks?|lacking|fails?|failed|except|unless|only|if|when|whenever|until|once|provided|unlike|limitations?|limited|however|but|than)$/u;

/** Whether words hold no number, negation, condition, comparison or limit: nothing whose loss could mislead. */
export function isHarmless(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const word = tree.words[index];
    if (word === undefined) return false;
    if (DENIES.test(word.lower) || word.tag === "NUM" || /^[\d~≈<>=±%]/u.test(word.text)) return false;
    if (/^["“”]$/u.test(word.text)) return false;
  }
  return true;
}

export function textAt(tree: SentenceTree, index: number): string {
  return tree.words[index]?.text ?? "";
}

/** Position of the mark that ends the sentence, or the number of words where there is none. */
export function endMark(tree: SentenceTree): number {
  const last = tree.words.length - 1;
  return /^[.?!;:]$/u.test(textAt(tree, last)) ? last : last + 1;
}

/** Whether what stands between two positions opens and closes the same brackets and quotes. */
export function isBalanced(tree: SentenceTree, start: number, end: number): boolean {
  const depth = tree.depths[start] ?? 0;
  for (let index = start; index < end; index += 1) if ((tree.depths[index] ?? 0) < depth) return false;
  return (tree.depths[end] ?? 0) === depth || end >= tree.words.length;
}

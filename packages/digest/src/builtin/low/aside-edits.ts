import { withoutAsides } from "../prose/asides.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";

/** Brackets that hold nothing a reader could be misled without, left out. */
export function asideEdits(tree: SentenceTree): Edit[] {
  const kept = new Set(withoutAsides(tree.words));
  if (kept.size === tree.words.length) return [];
  const edits: Edit[] = [];
  for (let start = 0; start < tree.words.length; start += 1) {
    if (isKept(tree, kept, start)) continue;
    let end = start + 1;
    while (end < tree.words.length && !isKept(tree, kept, end)) end += 1;
    edits.push({ start, end, to: [] });
    start = end;
  }
  return edits;
}

function isKept(tree: SentenceTree, kept: ReadonlySet<unknown>, index: number): boolean {
  return kept.has(tree.words[index]);
}

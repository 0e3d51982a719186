import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import { type FoundSplit, findSplits } from "./find-splits.ts";
import { judgeSplit } from "./judge-split.ts";

/** Log odds from which on a split is taken for safe. */
const SAFE = 2;

const known = new WeakMap<SentenceTree, readonly FoundSplit[]>();

/** The splits of a sentence that are safe by what readers said of others, the safest first. */
export function safeSplits(tree: SentenceTree): readonly FoundSplit[] {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const judged = findSplits(tree).map((split) => ({ split, odds: judgeSplit(tree, split) }));
  const safe = judged
    .filter(({ odds }) => odds >= SAFE)
    .sort((a, b) => b.odds - a.odds)
    .map(({ split }) => split);
  known.set(tree, safe);
  return safe;
}

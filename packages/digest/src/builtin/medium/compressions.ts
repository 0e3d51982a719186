import { finiteWord, type SentenceTree } from "../low/sentence-tree.ts";
import type { Compression } from "./compression.ts";
import { compressConcessions, compressInsights, compressPurposes } from "./concessions.ts";
import { compressOpenings } from "./openings.ts";
import { compressSecondClauses } from "./second-clauses.ts";
import { compressSetOff } from "./set-off.ts";
import { compressBrackets, compressWording } from "./wording.ts";

/** All that a shorter telling of a sentence may do without; of two that overlap only the wider may be taken. */
export function compressionsOf(
  tree: SentenceTree,
  isUsedAgain: (acronym: string) => boolean,
): readonly Compression[] {
  // "A and B are C and D, respectively", "1) A, 2) B": what pairs up must stay whole, and so must what has no verb.
  const pairsUp = tree.words.some(
    ({ lower }, index) =>
      lower === "respectively" || (/^(?:2|ii|b)$/u.test(lower) && tree.words[index + 1]?.text === ")"),
  );
  // What is asked stands at the end as often as at the beginning.
  const asks = tree.words.at(-1)?.text === "?";
  if (pairsUp || asks || finiteWord(tree, tree.root) === undefined) return compressWording(tree);
  const all = [
    ...compressWording(tree),
    ...compressOpenings(tree),
    ...compressBrackets(tree, isUsedAgain),
    ...compressSetOff(tree),
    ...compressConcessions(tree),
    ...compressPurposes(tree),
    ...compressInsights(tree),
    ...compressSecondClauses(tree),
  ];
  return all.filter(({ edit }) => edit.end > edit.start && edit.end - edit.start < tree.words.length - 2);
}

/** How many characters a compression saves. */
export function savingOf(tree: SentenceTree, { edit }: Compression): number {
  const first = tree.words[edit.start];
  const last = tree.words[edit.end - 1];
  if (first === undefined || last === undefined) return 0;
  const put = edit.to.reduce((sum, piece) => sum + ("text" in piece ? piece.text.length + 1 : 0), 0);
  return last.end - first.start + 1 - put;
}

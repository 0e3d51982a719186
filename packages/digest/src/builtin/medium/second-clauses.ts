import {
  dependents,
  finiteWord,
  isSubtree,
  lowerAt,
  type SentenceTree,
  subjectOf,
} from "../low/sentence-tree.ts";
import { type Compression, endMark, isBalanced, isHarmless, leaveOut, textAt } from "./compression.ts";

/** What a second clause is worth of a sentence: nearly as much as the first. */
const SECOND = 0.85;

/** Half of a sentence of two: "A, and B", "A, while B", at the end; "A, but B" at the beginning, where B stands alone. */
export function compressSecondClauses(tree: SentenceTree): Compression[] {
  const end = endMark(tree);
  const found: Compression[] = [];
  for (const top of dependents(tree, tree.root, "conj", "advcl")) {
    const opener = openerOf(tree, top);
    if (opener === undefined || finiteWord(tree, top) === undefined) continue;
    const start = textAt(tree, opener - 1) === "," ? opener - 1 : opener;
    const closes = (tree.last[top] ?? top) + 1 >= end && start > tree.root + 2;
    if (!closes || !isSubtree(tree, top, opener, end) || (tree.depths[opener] ?? 0) > 0) continue;
    // "We train A and test B on C": without a comma, C may belong to both.
    if (start !== opener && isHarmless(tree, opener, end)) found.push(leaveOut(start, end, SECOND));
    const first = firstClause(tree, top, opener);
    if (first !== null) found.push(first);
  }
  return found;
}

function openerOf(tree: SentenceTree, top: number): number | undefined {
  const wanted = tree.relations[top] === "conj" ? /^(?:and|but)$/u : /^(?:while|whereas)$/u;
  return dependents(tree, top, "cc", "mark").find(
    (word) => wanted.test(lowerAt(tree, word)) && word > tree.root,
  );
}

/** "A, but B" told as B: only where B names its own subject. */
function firstClause(tree: SentenceTree, top: number, opener: number): Compression | null {
  const subject = subjectOf(tree, top);
  if (subject === undefined || lowerAt(tree, opener) !== "but" || textAt(tree, opener - 1) !== ",")
    return null;
  const opening = lowerAt(tree, tree.first[subject] ?? subject);
  if (/^(?:it|they|its|their|this|these|those|he|she|such|there|which|that|both|one)$/u.test(opening))
    return null;
  const whole = isBalanced(tree, 0, opener) && isHarmless(tree, 0, opener - 1);
  return whole ? leaveOut(0, opener + 1, SECOND) : null;
}

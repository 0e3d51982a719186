import {
  dependents,
  finiteWord,
  isSubtree,
  lowerAt,
  type SentenceTree,
  subjectOf,
} from "../low/sentence-tree.ts";
import { type Compression, endMark, isBalanced, isHarmless, leaveOut, textAt } from "./compression.ts";

/** "Although A, B": B; and ", while A" at the end, where the main clause is what matters. Never of limits at the end. */
export function compressConcessions(tree: SentenceTree): Compression[] {
  const found: Compression[] = [];
  for (const top of dependents(tree, tree.root, "advcl")) {
    const first = tree.first[top] ?? top;
    let last = tree.last[top] ?? top;
    if (textAt(tree, last) === ",") last -= 1;
    if (first !== 0 || !/^(?:although|though|while|whereas|despite)$/u.test(lowerAt(tree, first))) continue;
    if (finiteWord(tree, top) === undefined || textAt(tree, last + 1) !== ",") continue;
    const subject = subjectOf(tree, tree.root);
    if (
      subject === undefined ||
      /^(?:it|they|its|their|this|these)$/u.test(lowerAt(tree, tree.first[subject] ?? subject))
    )
      continue;
    if (!isSubtree(tree, top, first, last + 1) || !isBalanced(tree, 0, last + 2)) continue;
    if (isHarmless(tree, first, last + 1)) found.push(leaveOut(0, last + 2, 0.55));
  }
  return found;
}

const PURPOSE_OF =
  /^(?:use|uses|used|using|develop|developed|introduce|introduced|propose|proposed|perform|performed|apply|applied|employ|employed|combine|combined|design|designed|exploit|leverage|conduct|conducted|study|studied|analyze|analyzed|analyse|analysed|present|presented)$/u;

/** "We use A to learn B": what for, at the end of a sentence of the method. */
export function compressPurposes(tree: SentenceTree): Compression[] {
  const end = endMark(tree);
  return dependents(tree, tree.root, "advcl").flatMap((top) => {
    const first = tree.first[top] ?? top;
    const ends = (tree.last[top] ?? top) + 1 >= end;
    const purpose =
      lowerAt(tree, first) === "to" && PURPOSE_OF.test(lowerAt(tree, tree.root)) && first > tree.root + 1;
    const object = dependents(tree, tree.root, "obj")[0];
    const harmless =
      purpose && ends && object !== undefined && object < first && isHarmless(tree, first, end);
    return harmless && isSubtree(tree, top, first, end) ? [leaveOut(first, end, 0.5)] : [];
  });
}

const INSIGHT_VERB =
  /^(?:provide|provides|provided|offer|offers|open|opens|shed|sheds|pave|paves|give|gives|have|has|raise|raises|highlight|highlights|suggest|suggests)$/u;
const INSIGHT =
  /\b(?:insights?|avenues?|shed(?:s|ding)? (?:new )?light|new perspectives?|pave(?:s)? the (?:way|path)|important implications|broad implications|new directions?|new possibilities)\b/u;

/** "... and provide new insights into X": what any paper says of itself, after what this one says. */
export function compressInsights(tree: SentenceTree): Compression[] {
  const end = endMark(tree);
  return dependents(tree, tree.root, "conj").flatMap((top) => {
    const joint = dependents(tree, top, "cc")[0];
    if (joint === undefined || lowerAt(tree, joint) !== "and" || !INSIGHT_VERB.test(lowerAt(tree, top)))
      return [];
    const start = textAt(tree, joint - 1) === "," ? joint - 1 : joint;
    const own = tree.words
      .slice(joint, end)
      .map(({ lower }) => lower)
      .join(" ");
    const closes = (tree.last[top] ?? top) + 1 >= end && isSubtree(tree, top, joint, end);
    return closes && INSIGHT.test(own) && isHarmless(tree, joint, end) ? [leaveOut(start, end, 0.15)] : [];
  });
}

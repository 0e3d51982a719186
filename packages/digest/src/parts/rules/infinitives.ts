import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { word } from "../../builtin/prose/words.ts";
import { frontOf } from "../front-of.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "X is able to do A and do B": "X is able to do A. It is also able to do B." */
export const splitInfinitives: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 4; at < end - 2; at += 1) {
    const split = /^(?:and|,)$/u.test(lowerAt(tree, at)) ? splitAt(tree, at, end) : null;
    if (split !== null) found.push(split);
  }
  return found;
};

/** As many words may be told a second time before the second deed: "is also able to". */
const MOST_AGAIN = 6;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const second = secondDeed(tree, at);
  if (second === null || (tree.depths[at] ?? 0) > 0) return null;
  const { to } = second;
  const leftEnd = tree.words[at - 1]?.text === "," ? at - 1 : at;
  const left = readAlone(tree, [{ start: 0, end: leftEnd }]);
  if (left === null || isDenied(left) || to < left.finite || leftEnd - to < 4) return null;
  const words = tree.words.slice(left.finite, to + 1);
  if (hasOpenEnd(left.tree) || words.some(({ lower }) => lower === "also" || lower === "this")) return null;
  if (words.length > MOST_AGAIN || words.some(({ text }) => /^[,;(]$/u.test(text))) return null;
  // "show features to make A and test B": the noun may belong to the first alone, or the authors may test.
  if (tree.tags.slice(left.finite, to).some((tag) => /^NN/u.test(tag))) return null;
  if (
    lowerAt(left.tree, left.subject) === "we" &&
    leftEnd < at &&
    CLEAR_AUTHOR_VERBS.has(lowerAt(tree, second.start))
  )
    return null;
  if (dependent(left.tree, left.verb, "ccomp") !== undefined || frontOf(left) === "condition") return null;
  const again = subjectAgain(left);
  if (again === null) return null;
  const auxiliary =
    /^(?:MD)$|^(?:AUX)$/u.test(tagAt(tree, left.finite)) || BE.test(lowerAt(tree, left.finite));
  const also = word("also", "ADV");
  const prefix: Piece[] = auxiliary
    ? [{ start: left.finite, end: left.finite + 1 }, also, { start: left.finite + 1, end: to + 1 }]
    : [also, { start: left.finite, end: to + 1 }];
  return {
    rule: `infinitives:${lowerAt(tree, at) === "," ? "list" : "and"}`,
    statements: [[{ start: 0, end: leftEnd }], [...again, ...prefix, { start: second.start, end }]],
    about: left.subject,
    cut: second.start,
  };
}

const BE = /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|must|do|does|did)$/u;

/** An infinitive after a joint that goes on with one before it. */
function secondDeed(tree: SentenceTree, at: number): { readonly to: number; readonly start: number } | null {
  const start = lowerAt(tree, at + 1) === "to" ? at + 2 : at + 1;
  let place = start;
  while (tagAt(tree, place) === "RB" && place < start + 2) place += 1;
  if (tagAt(tree, place) !== "VB" || tree.relations[place] !== "conj") return null;
  const first = tree.heads[place] ?? -1;
  const to =
    first < 0
      ? undefined
      : dependents(tree, first, "mark", "aux").find((mark) => lowerAt(tree, mark) === "to");
  if (to === undefined || to > at) return null;
  // The last of a list is told when the list is, at its first comma.
  const earlier = dependents(tree, first, "conj").some(
    (other) => other < place && tagAt(tree, other) === "VB",
  );
  return earlier ? null : { to, start };
}

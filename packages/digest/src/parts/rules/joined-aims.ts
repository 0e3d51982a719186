import { finiteWord, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { word, wordsFrom } from "../../builtin/prose/words.ts";
import { hasOpenEnd } from "../open-end.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

const AIMS = /^(?:aim|goal|objective|purpose|task|challenge|idea|intention|strategy)$/u;

/** "The aim is to do A and to do B" as "The aim is to do A. Another aim is to do B." */
export function splitJoinedAims(tree: SentenceTree): readonly Split[] {
  const aim = aimOf(tree);
  if (aim === null) return [];
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = aim.to + 3; at < end - 3; at += 1) {
    if (lowerAt(tree, at) !== "and" || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, aim, at, end);
    if (split !== null) found.push(split);
  }
  return found.slice(0, 1);
}

interface Aim {
  readonly noun: number;
  readonly finite: number;
  readonly to: number;
}

/** "The aim of the study was to": the noun, its "was", and the "to" right after it. */
function aimOf(tree: SentenceTree): Aim | null {
  const noun = subjectOf(tree, tree.root);
  if (noun === undefined || !AIMS.test(tree.words[noun]?.lemma ?? "")) return null;
  const finite = finiteWord(tree, tree.root) ?? -1;
  const to = finite + 1;
  const be = /^(?:is|are|was|were)$/u.test(lowerAt(tree, finite));
  return be && finite > noun && lowerAt(tree, to) === "to" && tagAt(tree, to + 1) === "VB"
    ? { noun, finite, to }
    : null;
}

function splitAt(tree: SentenceTree, { noun, finite, to }: Aim, at: number, end: number): Split | null {
  const own = lowerAt(tree, at + 1) === "to" ? 1 : 0;
  const start = at + 1 + own;
  const leftEnd = lowerAt(tree, at - 1) === "," ? at - 1 : at;
  if (tagAt(tree, start) !== "VB" || leftEnd - to < 4) return null;
  // "to save memory and run-time": half of a name.
  if (lowerAt(tree, start + 1) === "-") return null;
  const inner = tree.words.slice(to + 1, leftEnd).map(({ lower }) => lower);
  // "to find a way to do A and to do B", "to learn how to do A and do B": of another "to".
  if (
    inner.some((lower) => /^(?:to|and|or|not|both|either|how|whether|if|when|first|then|only)$/u.test(lower))
  )
    return null;
  if (own === 0 && inner.some((lower) => /^(?:that|which|who|can|may|will)$/u.test(lower))) return null;
  if (/^(?:it|them|then)$/u.test(lowerAt(tree, start + 1))) return null;
  const first: Piece[] = [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree)) return null;
  const many = /^(?:are|were)$/u.test(lowerAt(tree, finite));
  const past = /^w/u.test(lowerAt(tree, finite));
  const name = tree.words[noun]?.lemma ?? "";
  const told: Piece[] = [
    ...wordsFrom("another"),
    word(name, "NOUN"),
    word(past ? "was" : "is", "AUX"),
    word("to", "PART"),
    { start, end },
  ];
  return {
    rule: `aims-and:${own === 1 ? "to" : "bare"}${many ? "-many" : ""}`,
    statements: [first, told],
    about: noun,
    cut: start,
  };
}

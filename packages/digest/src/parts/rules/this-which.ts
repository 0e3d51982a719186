import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { endsInAside, headOf } from "../cut-places.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { isOfLastThing } from "./plain-which.ts";
import { splitFirstWhich, tellWhich } from "./which-of-all.ts";

/**
 * "The oil is cleaned in a drum, which is costly" as "The oil is cleaned in a drum. This is costly.": whether the drum is
 * or the cleaning, "this" leaves as open as "which" did.
 */
export function splitThisWhich(tree: SentenceTree): readonly Split[] {
  return splitFirstWhich(tree, splitAt);
}

function splitAt(tree: SentenceTree, at: number): Split | null {
  const kind = kindOf(tree, at);
  if (kind === null || isThing(tree, at - 2) || (kind === "verb" && isOfLastThing(tree, at))) return null;
  if (isAgent(tree, at) || endsInAside(tree, at)) return null;
  const finite = at + 1;
  const end = endOfSentence(tree);
  const statements = tellWhich(tree, at, finite, "this", HELD);
  if (statements === null) return null;
  return {
    rule: `this-which:${kind}`,
    statements,
    about: at - 2,
    cut: headOf(tree, at + 1, end),
  };
}

/** "which is", "which was", "which can be": what "this" is said to be; "which burns": what it does. */
function kindOf(tree: SentenceTree, at: number): string | null {
  const finite = lowerAt(tree, at + 1);
  if (/^(?:is|was)$/u.test(finite)) return finite;
  const tag = tagAt(tree, at + 1);
  if (tag === "MD") return lowerAt(tree, at + 2) === "be" && finite !== "could" ? "modal" : null;
  // "oil and wood, which heats halls": of both, which are no one thing.
  const joined = tree.words.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:and|or)$/u.test(lower));
  return tag === "VBZ" && !joined && !DOES.test(tree.words[at + 1]?.lemma ?? "") ? "verb" : null;
}

/** What only a thing that was named does. */
const DOES = /^(?:enter|replace|make|state|say|read|carry|live|grow)$/u;

/** "The oil is cleaned by a drum, which is costly": the drum is, and "this" would be the cleaning. */
function isAgent(tree: SentenceTree, at: number): boolean {
  return tree.words.some(
    ({ lower }, by) =>
      by < at && lower === "by" && tree.heads[by] === at - 2 && tagAt(tree, by - 1) === "VBN",
  );
}

/** Of many before the comma "this" is not said. */
function isThing(tree: SentenceTree, noun: number): boolean {
  return /^NNP?S$/u.test(tagAt(tree, noun));
}

/** Under these, or of what only may be, nothing is told as a fact. */
const HELD =
  /^(?:if|unless|whether|may|might|could|would|should|no|not|without|than|unlike|like|or|either|neither|nor|suggest|suggests|suggested|indicate|indicates|hypothesi\p{L}+|imply|implies|argue|whereas|while|although)$/u;

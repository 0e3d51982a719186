import { lowerAt, type SentenceTree } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import { isOurs, isSupposed } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { endsSurely, hasStray } from "./plain-that.ts";
import { splitPlainWhich } from "./plain-which.ts";

/** What is told at the first ", which", unless it can be told of its noun. */
export function splitFirstWhich(
  tree: SentenceTree,
  splitAt: (tree: SentenceTree, at: number) => Split | null,
): readonly Split[] {
  if (isOurs(tree)) return [];
  for (let at = 4; at < endOfSentence(tree) - 3; at += 1) {
    if (lowerAt(tree, at) !== "which" || lowerAt(tree, at - 1) !== "," || (tree.depths[at] ?? 0) > 0)
      continue;
    const split = splitAt(tree, at);
    return split === null || splitPlainWhich(tree).length > 0 ? [] : [split];
  }
  return [];
}

/** What stands before ", which", and what comes after it with a pronoun instead; null where either can not stand alone. */
export function tellWhich(
  tree: SentenceTree,
  at: number,
  finite: number,
  pronoun: "this" | "these",
  held: RegExp,
): Split["statements"] | null {
  if (!endsSurely(tree, at, finite) || hasStray(tree, finite)) return null;
  if (isSupposed(tree, 0, at) || tree.words.slice(0, at).some(({ lower }) => held.test(lower))) return null;
  const first = [{ start: 0, end: at - 1 }];
  const told = [word(pronoun, "PRON"), { start: at + 1, end: endOfSentence(tree) }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || readAlone(tree, told) === null) return null;
  return [first, told];
}

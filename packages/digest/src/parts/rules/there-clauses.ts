import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { headOf, isOurs, isSupposed } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import { isManySubjects, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "The lamp hangs in the hall, where it lights A" as "The lamp hangs in the hall. There, it lights A." */
export function splitThereClauses(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const end = endOfSentence(tree);
  for (let at = 4; at < end - 3; at += 1) {
    if (lowerAt(tree, at) !== "where" || lowerAt(tree, at - 1) !== "," || (tree.depths[at] ?? 0) > 0)
      continue;
    if (!/^(?:it|they)$/u.test(lowerAt(tree, at + 1))) continue;
    const split = splitAt(tree, at, end);
    return split === null ? [] : [split];
  }
  return [];
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  if (isSupposed(tree, 0, at) || /^(?:MD|WDT)$/u.test(tagAt(tree, at + 2))) return null;
  const first = [{ start: 0, end: at - 1 }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree)) return null;
  const many = lowerAt(tree, at + 1) === "they";
  // "We hang our lamps in halls, where they glow": behind "we", "they" would be us.
  if (isManySubjects(left.tree, left.subject) !== many || lowerAt(left.tree, left.subject) === "we")
    return null;
  const told = [...ourWords("there ,"), { start: at + 1, end }];
  if (readAlone(tree, told) === null) return null;
  return {
    rule: `there:${many ? "they" : "it"}`,
    statements: [first, told],
    about: left.subject,
    cut: headOf(tree, at, end),
  };
}

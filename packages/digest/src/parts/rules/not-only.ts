import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { word } from "../../builtin/prose/words.ts";
import { isReportWithin } from "../open-end.ts";
import { goesWithMany, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** Forms that may be finite, a past one also where it was taken for a participle. */
const FINITE = /^VB[ZPDN]$/u;

/** "X not only does A, but also does B" as "X does A. It also does B.": both are so. */
export function splitNotOnly(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const not = tree.words.findIndex(({ lower }, at) => lower === "not" && lowerAt(tree, at + 1) === "only");
  if (not < 1) return [];
  const verb = not + 2;
  const but = tree.words.findIndex(({ lower }, at) => at > verb + 1 && lower === "but");
  if (but < 0 || end - but < 4 || !FINITE.test(tagAt(tree, verb))) return [];
  const also = lowerAt(tree, but + 1) === "also" ? 1 : 0;
  const second = but + 1 + also;
  if (!FINITE.test(tagAt(tree, second)) || formOf(tree, verb) !== formOf(tree, second)) return [];
  const leftEnd = lowerAt(tree, but - 1) === "," ? but - 1 : but;
  const first: Piece[] = [
    { start: 0, end: not },
    { start: verb, end: leftEnd },
  ];
  const left = readAlone(tree, first);
  if (left === null || left.finite !== not || isReportWithin(left.tree)) return [];
  const again = subjectAgain(left);
  if (again === null || (tagAt(tree, second) === "VBZ" && goesWithMany(again))) return [];
  const told: Piece[] = [...again, word("also", "ADV"), { start: second, end }];
  const right = readAlone(tree, told);
  if (right === null || right.finite !== again.length + 1) return [];
  return [{ rule: "not-only:verb", statements: [first, told], about: left.subject, cut: second }];
}

function formOf(tree: SentenceTree, index: number): string {
  return tagAt(tree, index).replace("VBN", "VBD");
}

import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { word } from "../../builtin/prose/words.ts";
import { isOurs } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import { isPast, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "Lamps were linked to fires (odds ratio, 1.2; 95 % CI, 1.1 to 1.3).": "The odds ratio was 1.2 (95 % CI, 1.1 to 1.3)." */
export function splitBracketMeasure(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  if (isOurs(tree) || tree.words[end - 1]?.text !== ")") return [];
  const open = tree.words.findIndex(({ text }, at) => text === "(" && tree.depths[at] === 0);
  // Two brackets measure two things.
  const opens = tree.words.filter(({ text }, at) => text === "(" && tree.depths[at] === 0).length;
  if (opens !== 1 || open < 6) return [];
  const split = splitAt(tree, open, end);
  return split === null ? [] : [split];
}

function splitAt(tree: SentenceTree, open: number, end: number): Split | null {
  let noun = open + 1;
  while (noun < open + 5 && !MEASURES.test(lowerAt(tree, noun))) noun += 1;
  if (!MEASURES.test(lowerAt(tree, noun))) return null;
  let value = noun + 1;
  // "hazard ratio [HR] = 1.2"
  if (tree.words[value]?.text === "[") value += 3;
  const name: Piece[] = [{ start: open + 1, end: value }];
  if (/^(?:,|=|:|was|of)$/u.test(lowerAt(tree, value))) value += 1;
  if (tagAt(tree, value) !== "CD" && !/^\d/u.test(lowerAt(tree, value))) return null;
  const first = [{ start: 0, end: open }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree)) return null;
  const rest = restOf(tree, value + 1, end - 1);
  if (rest === null) return null;
  const told: Piece[] = [
    ...ourWords("the"),
    ...name,
    word(isPast(left) ? "was" : "is", "AUX"),
    { start: value, end: value + 1 },
    ...rest,
  ];
  return { rule: "bracket-measure:ratio", statements: [first, told], about: left.verb, cut: noun };
}

const MEASURES =
  /^(?:ratio|risk|difference|coefficient|correlation|sensitivity|accuracy|prevalence|incidence)$/u;

/** What follows the value, in brackets of its own: "(95 % CI, 1.1 to 1.3)". */
function restOf(tree: SentenceTree, start: number, end: number): Piece[] | null {
  if (start === end) return [];
  if (!/^[,;]$/u.test(tree.words[start]?.text ?? "")) return null;
  if (tree.words.slice(start, end).some(({ text }) => /^[()]$/u.test(text))) return null;
  const [first, ...others] = tree.words.slice(start + 1, end);
  if (first === undefined || others.some(({ lower }) => lower === "respectively")) return null;
  return [word("(", "PUNCT"), { ...first, spaceBefore: false }, ...others, word(")", "PUNCT", false)];
}

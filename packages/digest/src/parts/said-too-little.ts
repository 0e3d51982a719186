import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import { isStretch } from "../builtin/low/telling.ts";
import type { Split } from "./split.ts";

/** Whether the first statement ends at a noun which says little, or all of a kind, without the clause cut off it. */
export function saysTooLittle(tree: SentenceTree, { statements }: Split): boolean {
  const last = statements[0]?.at(-1);
  if (last === undefined || !isStretch(last)) return false;
  const { end } = last;
  // Behind a comma, or with an article, what is told is told of a thing that is known without it.
  if (!/^(?:WDT|WP|VBN|VBG)$/u.test(tagAt(tree, end)) && !/^(?:that|which|who)$/u.test(lowerAt(tree, end)))
    return false;
  const noun = end - 1;
  // "a proof of concept that": no proof of it
  if (lowerAt(tree, noun) === "concept" && lowerAt(tree, noun - 2) === "proof") return true;
  if (tagAt(tree, noun) === "NNS" && isBareAfter(tree, noun)) return true;
  return EMPTY.test(tree.words[noun]?.lemma ?? "") && isCalled(tree, noun);
}

const EMPTY = /^(?:feature|phenotype|property|trait|characteristic|quality|aspect|phenomenon)$/u;

/** "through holes termed doors", "on tests using oil"; "Lanterns are lamps which burn": not all lamps do. */
function isBareAfter(tree: SentenceTree, noun: number): boolean {
  // "a set of lamps that burn": not all there are.
  if (
    lowerAt(tree, noun - 1) === "of" &&
    /^(?:an?|this|two|one|many|several)$/u.test(lowerAt(tree, noun - 3))
  )
    return false;
  if (tagAt(tree, noun - 1) === "IN") return true;
  let open = noun;
  while (/^(?:NN|JJ|HYPH)/u.test(tagAt(tree, open - 1))) open -= 1;
  return /^(?:is|are)$/u.test(lowerAt(tree, open - 1));
}

/** "The glow is a key feature" */
function isCalled(tree: SentenceTree, noun: number): boolean {
  let open = noun;
  while (/^(?:NN|JJ|HYPH|RB)/u.test(tagAt(tree, open - 1)) && noun - open < 2) open -= 1;
  return /^an?$/u.test(lowerAt(tree, open - 1)) && /^(?:is|are|was|were)$/u.test(lowerAt(tree, open - 2));
}

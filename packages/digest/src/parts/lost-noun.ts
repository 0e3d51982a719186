import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/** "It lights the big.", "the price of two-way.": an adjective without its noun. */
export function losesNoun(tree: SentenceTree): boolean {
  let last = tree.words.length - 1;
  while (last > 0 && tree.words[last]?.tag === "PUNCT") last -= 1;
  return isAdjectiveAlone(tree, last);
}

const LINKS =
  /^(?:be|become|remain|seem|appear|look|stay|prove|turn|get|grow|go|keep|run|stand|lie|fall|feel|sound|taste|render|leave|make|consider|deem|find)$/u;
const SET =
  /^(?:particular|general|full|short|common|detail|possible|usual|expected|parallel|principle|such|much|many|few|several|least|most|more|less|present|first|last|best|due|whole|brief|total|vivo|vitro|situ|silico|own|same|other|high|low|early|late|large|small|zero|positive|negative|open|public|young|old|elderly|poor)$/u;

/** "of interpretable", "by offering clear": the noun was cut off behind a comma or an "and". */
function isAdjectiveAlone(tree: SentenceTree, last: number): boolean {
  const { text = "", lower = "" } = tree.words[last] ?? {};
  const form = tagAt(tree, last);
  // "constitute a coordinated"
  if (
    !(form === "JJ" || (form === "VBN" && /^an?$/u.test(lowerAt(tree, last - 1)))) ||
    !/^\p{Ll}[\p{Ll}-]+$/u.test(text) ||
    SET.test(lower)
  )
    return false;
  const before = last - 1;
  if (/^an?$/u.test(lowerAt(tree, before)) && !SET.test(lower)) return true;
  if (/^(?:of|for|with|by|into|via)$/u.test(lowerAt(tree, before))) return true;
  return /^VB[G]?$/u.test(tagAt(tree, before)) && !LINKS.test(tree.words[before]?.lemma ?? "");
}

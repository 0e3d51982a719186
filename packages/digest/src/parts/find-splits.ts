import { lowerAt, type SentenceTree } from "../builtin/low/sentence-tree.ts";
import { tell } from "../builtin/low/telling.ts";
import { isWellFormed } from "../builtin/prose/well-formed.ts";
import { asSentence } from "../builtin/prose/words.ts";
import { mendedTree } from "./mended-tree.ts";
import { splitEnumerations } from "./rules/enumerations.ts";
import { RULES } from "./rules/rules.ts";
import { isSoundStatement } from "./sound-statement.ts";
import type { Split, SplitRule } from "./split.ts";
import { treeOfWords } from "./tree-of-words.ts";

/** A split whose statements stand as sentences: each with its own tree. */
export interface FoundSplit extends Split {
  readonly trees: readonly SentenceTree[];
}

/** All splits of a sentence whose statements are whole sentences when they are read alone. */
export function findSplits(whole: SentenceTree, rules: readonly SplitRule[] = RULES): readonly FoundSplit[] {
  const tree = mendedTree(whole);
  const open = isHeldTogether(tree) ? rules.filter((rule) => rule === splitEnumerations) : rules;
  return open.flatMap((rule) =>
    rule(tree).flatMap((split): FoundSplit[] => {
      const trees = split.statements.flatMap((pieces) => treeOfWords(tree, tell(tree, pieces, [])) ?? []);
      const sound =
        trees.length === split.statements.length && trees.every(isSoundStatement) && trees.every(isWritten);
      return sound ? [{ ...split, trees }] : [];
    }),
  );
}

/** No word twice, no mark left over. */
function isWritten({ words }: SentenceTree): boolean {
  return isWellFormed(asSentence(words));
}

/** Questions, open quotes and enumerations in running text hold a sentence together: only the last are split, at their marks. */
function isHeldTogether(tree: SentenceTree): boolean {
  const { words } = tree;
  if (words.some((item) => item.text === "?")) return true;
  if (words.filter((item) => /^["“”]$/u.test(item.text)).length % 2 === 1) return true;
  return words.some(
    (_, index) => /^(?:\d|[ivx]{1,4}|[a-z])$/u.test(lowerAt(tree, index)) && words[index + 1]?.text === ")",
  );
}

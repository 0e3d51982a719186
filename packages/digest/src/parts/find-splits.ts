import { isHeldTogether } from "../builtin/clauses/held-together.ts";
import { tearsApart } from "../builtin/clauses/torn-apart.ts";
import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import { tell } from "../builtin/low/telling.ts";
import { isWellFormed } from "../builtin/prose/well-formed.ts";
import { asSentence } from "../builtin/prose/words.ts";
import { mendedTree } from "./mended-tree.ts";
import { splitEnumerations } from "./rules/enumerations.ts";
import { RULES } from "./rules/rules.ts";
import { saysTooLittle } from "./said-too-little.ts";
import { isSoundStatement } from "./sound-statement.ts";
import type { Split, SplitRule } from "./split.ts";
import { staysTogether } from "./stays-together.ts";
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
      if (saysTooLittle(tree, split)) return [];
      const told = split.statements.map((pieces) => tell(tree, pieces, []));
      if (tearsApart(tree.words, told) || staysTogether(tree, split, told)) return [];
      const trees = told.flatMap((words) => treeOfWords(tree, words) ?? []);
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

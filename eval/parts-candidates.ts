/** @file Splits of a sentence and, in turn, of the statements that they make. Not an evaluation by itself. */
import { createHash } from "node:crypto";
import type { SentenceTree } from "../packages/digest/src/builtin/low/sentence-tree.ts";
import { asSentence } from "../packages/digest/src/builtin/prose/words.ts";
import { type FoundSplit, findSplits } from "../packages/digest/src/parts/find-splits.ts";
import { judgeSplit } from "../packages/digest/src/parts/judge-split.ts";

/** A split and the sentence that it splits. */
export interface Candidate {
  readonly whole: SentenceTree;
  readonly split: FoundSplit;
}

/** Statements with no more words are not split. */
const SHORT = 11;
const MOST_ROUNDS = 3;

/** All splits of a sentence, then of the statements of those with odds from `likely` on, each once. */
export function splitsBelow(tree: SentenceTree, likely = -Infinity): Candidate[] {
  const seen = new Set<string>();
  const found: Candidate[] = [];
  let open: readonly SentenceTree[] = [tree];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next: SentenceTree[] = [];
    for (const whole of open) {
      const text = toldAs(whole);
      if (seen.has(text) || text.split(" ").length <= SHORT) continue;
      seen.add(text);
      const splits = findSplits(whole);
      found.push(...splits.map((split) => ({ whole, split })));
      next.push(
        ...splits.filter((split) => judgeSplit(whole, split) >= likely).flatMap(({ trees }) => trees),
      );
    }
    open = next;
  }
  return found;
}

export function toldAs({ words }: SentenceTree): string {
  return asSentence(words);
}

/** A split by what it says, for labels that hold no text: eight hexadecimal digits. */
export function hashOf(whole: SentenceTree, { trees }: FoundSplit): string {
  const text = [whole, ...trees].map(toldAs).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

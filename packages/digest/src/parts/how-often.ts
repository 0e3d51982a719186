import { dependents, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import { type Word, word } from "../builtin/prose/words.ts";

/** What the sentence says of how often something is done: said of its means as well. */
export function howOften(tree: SentenceTree, verb: number): Word[] {
  const often = dependents(tree, verb, "advmod").find(
    (at) => at < verb && tagAt(tree, at) === "RB" && OFTEN.test(lowerAt(tree, at)),
  );
  return often === undefined ? [] : [word(lowerAt(tree, often), "ADV")];
}

const OFTEN =
  /^(?:often|usually|typically|generally|commonly|frequently|sometimes|rarely|occasionally|normally|traditionally|mostly)$/u;

/** "often burn oil and warm halls": both are often so, unless the second has an adverb of its own. */
export function sharedOften(first: SentenceTree, verb: number, between: readonly Word[]): Word[] {
  return between.some(({ tag }) => tag === "ADV") ? [] : howOften(first, verb);
}

import { lowerAt, type SentenceTree } from "../builtin/low/sentence-tree.ts";
import type { Reading } from "./read-alone.ts";

/** "Often A is B": how often holds for what comes after as well. */
export function isOften({ tree, subject }: Reading): boolean {
  return tree.words
    .slice(0, tree.first[subject] ?? subject)
    .some(({ lower }) =>
      /^(?:often|usually|typically|commonly|frequently|sometimes|generally|normally|occasionally|rarely)$/u.test(
        lower,
      ),
    );
}

/** "A is red, whereas B is blue, in old halls": a last phrase set off behind a joint may hold for both clauses. */
export function endsForBoth(tree: SentenceTree, joint: number): boolean {
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  return (
    comma > joint + 1 &&
    /^(?:in|at|among|during|under|within|for|after)$/u.test(lowerAt(tree, comma + 1)) &&
    !tree.tags.slice(comma + 1).some((tag) => /^(?:VB[ZPD]|MD|WDT)$/u.test(tag))
  );
}

/** "We did A, we did B": a list whose last part, with its "and", was cut off. */
export function isListOfOurs({ words }: SentenceTree): boolean {
  const first = words.findIndex(({ lower }) => lower === "we");
  return words.some(({ lower }, at) => lower === "we" && at > first && words[at - 1]?.text === ",");
}

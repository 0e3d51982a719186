import { dependents } from "../builtin/low/sentence-tree.ts";
import type { Reading } from "./read-alone.ts";

/** "A does B and C is D": two clauses, and it is not seen whose the next verb is. */
export function holdsTwoClauses({ tree, verb }: Reading): boolean {
  return tree.relations.some(
    (relation, at) =>
      at > verb &&
      /^(?:conj|parataxis|dep)$/u.test(relation) &&
      dependents(tree, at, "nsubj", "nsubj:pass").length > 0,
  );
}

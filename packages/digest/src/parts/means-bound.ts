import { dependent, dependents, lowerAt } from "../builtin/low/sentence-tree.ts";
import type { Reading } from "./read-alone.ts";

/** "Few lamps have been tested in halls through A": of the others nothing is said, nor of those tested without A. */
export function isOfFew({ tree, subject, verb }: Reading): boolean {
  const few = (at: number): boolean =>
    /^(?:few|little|hardly|rarely|seldom|barely|scarcely)$/u.test(lowerAt(tree, at)) &&
    lowerAt(tree, at - 1) !== "a";
  return [subject, ...(tree.children[subject] ?? []), ...dependents(tree, verb, "advmod")].some(few);
}

/** "is dimmed by burning oil": it is so only where oil is burnt, unless it was done once. */
export function isEffect({ tree, verb, finite }: Pick<Reading, "tree" | "verb" | "finite">): boolean {
  return (
    dependent(tree, verb, "aux:pass") !== undefined &&
    /^(?:is|are)$/u.test(lowerAt(tree, finite)) &&
    EFFECTS.test(tree.words[verb]?.lemma ?? "")
  );
}

const EFFECTS =
  /^(?:suppress|reduce|rescue|prevent|increase|decrease|abolish|block|inhibit|restore|reverse|enhance|impair|improve|attenuate|mitigate|alleviate|eliminate|lower|abrogate|ameliorate|weaken|strengthen|disrupt|dim)$/u;

import { NEEDED } from "../../lexicon/authors-deeds.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import {
  auxiliariesOf,
  dependent,
  dependents,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { endsClause, type Frame, mayMove, slotOf, takesPlural } from "./frame.ts";

/** "both A and B": as the object, they are both meant still. */
function isBoth(tree: SentenceTree, noun: number, start: number): boolean {
  return (
    lowerAt(tree, start) === "both" &&
    /^NN/u.test(tagAt(tree, noun)) &&
    dependents(tree, noun, "conj").length === 1
  );
}

/** "A is required for B" as "B needs A". */
export const needs: Frame = (tree, verb) => {
  if (!NEEDED.has(lowerAt(tree, verb)) || isNegated(tree, verb)) return null;
  const subject = subjectOf(tree, verb);
  const [auxiliary, another] = auxiliariesOf(tree, verb);
  if (subject === undefined || auxiliary === undefined || another !== undefined || verb !== auxiliary + 1)
    return null;
  if (!/^(?:is|are|was|were)$/u.test(lowerAt(tree, auxiliary)) || (tree.last[subject] ?? 0) !== auxiliary - 1)
    return null;
  const thing = dependents(tree, verb, "obl", "nmod").find((child) => child > verb);
  const joint = thing === undefined ? undefined : dependent(tree, thing, "case");
  if (
    thing === undefined ||
    joint !== verb + 1 ||
    lowerAt(tree, joint) !== "for" ||
    !/^NN/u.test(tagAt(tree, thing))
  )
    return null;
  const needed = slotOf(tree, subject, 8);
  const needing = slotOf(tree, thing, 9);
  if (
    needed === null ||
    needing === null ||
    needing.start !== joint ||
    !(mayMove(tree, subject) || isBoth(tree, subject, needed.start)) ||
    !mayMove(tree, thing)
  )
    return null;
  // "training large models": a deed, which its object does not make plural. "their": of what, if it came first?
  if (
    /ing$/u.test(lowerAt(tree, joint + 1)) &&
    tree.relations[joint + 1] !== "compound" &&
    thing !== joint + 1
  )
    return null;
  if (tree.words.slice(needing.start, needing.end).some(({ lower }) => /^(?:its|their)$/u.test(lower)))
    return null;
  if (
    dependent(tree, verb, "conj") !== undefined ||
    !endsClause(tree, needing.end) ||
    lowerAt(tree, needing.end) === ","
  )
    return null;
  const past = /^w/u.test(lowerAt(tree, auxiliary));
  const told = inflect("need", past ? "past" : takesPlural(tree, thing) ? "base" : "third");
  return [
    {
      start: needed.start,
      end: needing.end,
      to: [{ start: joint + 1, end: needing.end }, word(told, "VERB"), needed],
    },
  ];
};

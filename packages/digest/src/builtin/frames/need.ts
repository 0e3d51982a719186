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
import type { Edit } from "../low/telling.ts";
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
  if (isOutOfPlace(tree, tree.first[subject] ?? subject)) return null;
  const user = whoNeeds(tree, verb);
  return user === null
    ? toldOfThing(tree, verb, auxiliary, subject)
    : toldOfUser(tree, verb, auxiliary, subject, user);
};

/** "A is required for B" as "B needs A", where B is a thing. */
function toldOfThing(
  tree: SentenceTree,
  verb: number,
  auxiliary: number,
  subject: number,
): readonly Edit[] | null {
  const thing = whatNeeds(tree, verb);
  if (thing === null || !mayMove(tree, thing) || dependent(tree, verb, "conj") !== undefined) return null;
  const needed = slotOf(tree, subject, LONGEST);
  const needing = slotOf(tree, thing, LONGEST);
  if (needed === null || needing === null || needing.start !== verb + 1) return null;
  if (!mayMove(tree, subject) && !isBoth(tree, subject, needed.start)) return null;
  // "their": of what, if it came first?
  if (tree.words.slice(needing.start, needing.end).some(({ lower }) => /^(?:its|their)$/u.test(lower)))
    return null;
  if (!endsClause(tree, needing.end) || lowerAt(tree, needing.end) === ",") return null;
  const told = word(needOf(tree, auxiliary, thing), "VERB");
  return [
    { start: needed.start, end: needing.end, to: [{ start: verb + 2, end: needing.end }, told, needed] },
  ];
}

/** The noun of "for B" right after the verb; null where "needs" might not agree with it. */
function whatNeeds(tree: SentenceTree, verb: number): number | null {
  const thing = dependents(tree, verb, "obl", "nmod").find((child) => child > verb);
  const joint = thing === undefined ? undefined : dependent(tree, thing, "case");
  if (thing === undefined || joint !== verb + 1 || lowerAt(tree, joint) !== "for") return null;
  if (!/^NN/u.test(tagAt(tree, thing))) return null;
  // "a number of lamps", told as "several lamps": one verb can not agree with both.
  if (/^(?:series|number|variety|set|range|host|majority|array)$/u.test(lowerAt(tree, thing))) return null;
  // "training large models": a deed, which its object does not make plural.
  const first = joint + 1;
  const isDeed =
    /ing$/u.test(lowerAt(tree, first)) && tree.relations[first] !== "compound" && thing !== first;
  return isDeed ? null : thing;
}

/** Longer ones are hard to follow in another place. */
const LONGEST = 11;

function needOf(tree: SentenceTree, auxiliary: number, noun: number): string {
  const past = /^w/u.test(lowerAt(tree, auxiliary));
  return inflect("need", past ? "past" : takesPlural(tree, noun) ? "base" : "third");
}

/**
 * "and bright lamps" of which the parser took "bright" elsewhere; "showing lamps are needed", whose "that" is not there;
 * "recruiting teachers", which "needed recruiting" would turn; "like old lamps, new ones are needed": like what would need them?
 */
function isOutOfPlace(tree: SentenceTree, start: number): boolean {
  if (/^(?:JJ|NN|VB|CD|DT|PRP\$)/u.test(tagAt(tree, start - 1)) || /ing$/u.test(lowerAt(tree, start)))
    return true;
  return (
    lowerAt(tree, start - 1) === "," &&
    tree.words.slice(Math.max(0, start - 14), start).some(({ lower }) => /^(?:like|unlike|as)$/u.test(lower))
  );
}

interface User {
  readonly noun: number;
  readonly start: number;
  /** Where "to" stands, and what it is needed to do. */
  readonly to: number;
}

/** "for the plants to grow": who needs it. */
function whoNeeds(tree: SentenceTree, verb: number): User | null {
  const deed = dependents(tree, verb, "advcl", "xcomp", "ccomp").find((child) => child > verb);
  const noun = deed === undefined ? undefined : subjectOf(tree, deed);
  if (deed === undefined || noun === undefined || lowerAt(tree, verb + 1) !== "for") return null;
  const to = (tree.last[noun] ?? noun) + 1;
  const bare = (tree.first[noun] ?? noun) === verb + 2 && /^NNP?S?$/u.test(tagAt(tree, noun));
  return bare && lowerAt(tree, to) === "to" && tagAt(tree, to + 1) === "VB" && mayMove(tree, noun)
    ? { noun, start: verb + 2, to }
    : null;
}

/** "A is required for the plants to grow" as "the plants need A to grow". */
function toldOfUser(
  tree: SentenceTree,
  verb: number,
  auxiliary: number,
  subject: number,
  { noun, start, to }: User,
): readonly Edit[] | null {
  const needed = slotOf(tree, subject, LONGEST);
  if (needed === null || !mayMove(tree, subject) || to - start > 6 || needed.end !== auxiliary) return null;
  if (dependent(tree, verb, "conj") !== undefined || dependents(tree, noun, "conj").length > 0) return null;
  // "for its lamps to glow": of what, if it came first?
  if (tree.words.slice(start, to).some(({ lower }) => /^(?:its|their|,)$/u.test(lower))) return null;
  const told = word(needOf(tree, auxiliary, noun), "VERB");
  return [{ start: needed.start, end: to, to: [{ start, end: to }, told, needed] }];
}

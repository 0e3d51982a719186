import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { frontOf, opensCase } from "../front-of.ts";
import { comparesBoth, followsFromBoth } from "../held-for-both.ts";
import { isDenied, modalOf, type Reading } from "../read-alone.ts";

/** Two predicates that an "and" or a "but" joins: where the first ends, and where the verb of the second stands. */
interface TwoDeeds {
  readonly end: number;
  readonly place: number;
  readonly kind: "and" | "but" | "list";
}

/** Whether one of two deeds would lose what is told of both, when each is told alone. */
export function losesPart(tree: SentenceTree, left: Reading, deeds: TwoDeeds, end: number): boolean {
  return (
    comparesBoth(tree, deeds.end) ||
    endsOfBoth(tree, left, deeds, end) ||
    isListOfDeeds(left, deeds.kind) ||
    losesHedge(tree, left, deeds) ||
    isUnderDoing(tree, left) ||
    isUnderAim(tree, left, deeds) ||
    isInCase(tree, left, deeds) ||
    isUnderNoun(tree, left, deeds) ||
    isSubjectTorn(left) ||
    isOfRelative(tree, left, deeds) ||
    losesTime(tree, left, deeds, end) ||
    isAlternative(tree, left, deeds) ||
    hasOtherPerson(tree, left, deeds)
  );
}

/** "warms A and lights B, so C", "..., showing C", "... without doing C": what follows from both, or is said of both. */
function endsOfBoth(
  tree: SentenceTree,
  left: Reading,
  { end, place, kind }: TwoDeeds,
  last: number,
): boolean {
  // What "we" show besides, or what a comma sets off, may well stand alone.
  if (kind === "but" || lowerAt(left.tree, left.subject) === "we") return false;
  if (kind === "and" && tree.words[end]?.text === ",") return false;
  return tree.words.slice(place, last).some(({ text, lower }, offset) => {
    const next = place + offset + 1;
    if ((tree.depths[next - 1] ?? 0) > 0) return false;
    if (lower === "without") return tagAt(tree, next) === "VBG";
    return text === "," && (lowerAt(tree, next) === "so" || followsFromBoth(lowerAt(tree, next)));
  });
}

/** "heats A and B, lights C, and does D": before "lights" an "and" would be missing. */
export function isListOfDeeds({ tree, verb, finite }: Reading, kind: TwoDeeds["kind"]): boolean {
  const form = tagAt(tree, finite);
  return (
    kind === "and" &&
    finite === verb &&
    tree.words.some(
      ({ text }, at) =>
        at > verb &&
        text === "," &&
        (tree.depths[at] ?? 0) === 0 &&
        /^VB[ZPD]$/u.test(form) &&
        (tagAt(tree, at + 1) === form || isHiddenDeed(tree, verb, at + 1)),
    ) &&
    !tree.tags.slice(verb).some((tag) => /^W/u.test(tag))
  );
}

/** "heats A and B, lights new C", where "lights" was taken for a noun: a list would have ended with its "and". */
function isHiddenDeed(tree: SentenceTree, verb: number, at: number): boolean {
  return (
    tagAt(tree, at) === "NNS" &&
    /^(?:DT|JJ|PRP\$)$/u.test(tagAt(tree, at + 1)) &&
    tree.words.slice(verb, at).some(({ lower }) => lower === "and")
  );
}

/** "Lamps may warm halls and have wires": whether they only may have them. */
function losesHedge(tree: SentenceTree, left: Reading, { place }: TwoDeeds): boolean {
  const modal = modalOf(left);
  return (
    modal !== undefined &&
    /^(?:have|do)$/u.test(lowerAt(tree, place)) &&
    !/^(?:VBN|RB)$/u.test(tagAt(tree, place + 1))
  );
}

/** "By burning oil, lamps can heat A and light B": both by burning oil. */
function isUnderDoing(tree: SentenceTree, left: Reading): boolean {
  return lowerAt(tree, 0) === "by" && tagAt(tree, 1) === "VBG" && modalOf(left) !== undefined;
}

/** "To read, one must light A and find B": both are needed for that. */
function isUnderAim(tree: SentenceTree, left: Reading, { place }: TwoDeeds): boolean {
  const modal = modalOf(left) ?? -1;
  return (
    lowerAt(tree, 0) === "to" &&
    /^(?:must|should)$/u.test(lowerAt(left.tree, modal)) &&
    /^VBP?$/u.test(tagAt(tree, place))
  );
}

/** "For flat halls, A does B and does C": what a thing does there, it may not do elsewhere. */
function isInCase(tree: SentenceTree, left: Reading, { kind }: TwoDeeds): boolean {
  return (
    kind === "and" &&
    lowerAt(left.tree, left.subject) !== "we" &&
    opensCase(tree) &&
    frontOf(left) === "frame"
  );
}

const PROOFS = /^(?:proof|theorem|conclusion|evidence|fact|claim|hypothesis|idea|lemma|conjecture)$/u;

/** "The result is a proof that A is B and is C": what is proved goes on. */
function isUnderNoun(tree: SentenceTree, left: Reading, { end }: TwoDeeds): boolean {
  return (
    lowerAt(left.tree, left.subject) !== "we" &&
    left.tree.words
      .slice(0, end)
      .some(({ lemma }, at) => PROOFS.test(lemma) && lowerAt(tree, at + 1) === "that")
  );
}

/** "the lamp lights halls, warms rooms, and cools oil", where "lights" was taken for a noun of the subject. */
function isSubjectTorn({ tree, subject, finite }: Reading): boolean {
  const marks = tree.words.slice(tree.first[subject] ?? subject, finite).filter(({ text }) => text === ",");
  return marks.length === 1 && lowerAt(tree, finite - 1) === ",";
}

/** "needs LampNet, a lamp that heats A but was not known": what was not known is the lamp. */
function isOfRelative(tree: SentenceTree, left: Reading, { kind, end }: TwoDeeds): boolean {
  return (
    kind === "but" &&
    tree.tags
      .slice(left.verb, end)
      .some((tag, at) => tag === "WDT" && lowerAt(tree, left.verb + at) === "that")
  );
}

/** "rose in A and fell in B during C": both may have been during C. */
export function losesTime(
  tree: SentenceTree,
  left: Reading,
  { end, place }: Omit<TwoDeeds, "kind">,
  last: number,
): boolean {
  const near = lowerAt(tree, place + 1);
  if (!/^(?:in|at|on|with|by)$/u.test(near) || lowerAt(tree, left.verb + 1) !== near) return false;
  const when = (from: number, to: number): boolean =>
    tree.words.slice(from, to).some(({ lower }) => WHEN.test(lower));
  return when(place + 2, last) && !when(0, end);
}

const WHEN = /^(?:during|after|before|upon|following|throughout|over|under|until|within)$/u;

/** "is not dimmed, but even glows": the one instead of the other. */
function isAlternative(tree: SentenceTree, left: Reading, { kind, end, place }: TwoDeeds): boolean {
  return (
    kind === "but" &&
    isDenied(left) &&
    tree.words.slice(end, place).some(({ lower }) => /^(?:even|rather|instead)$/u.test(lower))
  );
}

/** "Burning oil heats A, but it is loud and smells": "this" would be the last that was told. */
function hasOtherPerson(tree: SentenceTree, left: Reading, { end }: TwoDeeds): boolean {
  return (
    /^VBG$/u.test(tagAt(tree, left.subject)) &&
    tree.words
      .slice(0, end)
      .some(({ lower }, at) => lower === "it" && /^(?:but|and)$/u.test(lowerAt(tree, at - 1)))
  );
}

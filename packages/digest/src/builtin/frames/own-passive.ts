import {
  auxiliariesOf,
  dependent,
  dependents,
  isMark,
  isWithin,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { holdsClause, type Passive, passiveAt, passiveOf } from "./passive-shape.ts";

/**
 * The passive at a verb that may be a deed of the authors, in more orders than the plain one: "A, which is old, was
 * tested", "A built in B was tested", "A is built which does B".
 */
export function ownPassiveAt(tree: SentenceTree, verb: number): Passive | null {
  if (isInRelative(tree, verb)) return null;
  const plain = passiveAt(tree, verb);
  if (plain !== null) return plain;
  const [auxiliary = -1] = auxiliariesOf(tree, verb);
  const subject = dependent(tree, verb, "nsubj:pass") ?? participleSubject(tree, verb, auxiliary);
  if (subject === undefined || subject > auxiliary || !saysMore(tree, subject, verb)) return null;
  const end = endBefore(tree, subject, verb, auxiliary);
  return end === null ? null : passiveOf(tree, verb, subject, end);
}

/** "the hall many tests were done in gives the name": no clause ends in a preposition that its own verb follows. */
function isInRelative(tree: SentenceTree, verb: number): boolean {
  return tagAt(tree, verb + 1) === "IN" && /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, verb + 2));
}

/** "A line seen in stars is told": the parser takes "A line seen" for a clause. */
function participleSubject(tree: SentenceTree, verb: number, auxiliary: number): number | undefined {
  const clause = participleBefore(tree, verb);
  return clause === undefined || clause > auxiliary
    ? undefined
    : dependent(tree, clause, "nsubj", "nsubj:pass");
}

function participleBefore(tree: SentenceTree, verb: number): number | undefined {
  return dependents(tree, verb, "csubj").find(
    (clause) => /^VB[NG]$/u.test(tagAt(tree, clause)) && /^(?:NN|CD)/u.test(tagAt(tree, clause - 1)),
  );
}

/** Whether what follows the verb as a clause, if any, tells of the subject: "which does B", ", in which C". */
function saysMore(tree: SentenceTree, subject: number, verb: number): boolean {
  if (dependent(tree, verb, "ccomp") === undefined) return true;
  // "was proposed which does B": by others, as likely as not.
  if (
    /^(?:propose|introduce|develop|describe|design)$/u.test(tree.words[verb]?.lemma ?? "") &&
    lowerAt(tree, verb - 1) === "was"
  )
    return false;
  const at = lowerAt(tree, verb + 1) === "," ? verb + 2 : verb + 1;
  if (tagAt(tree, at) === "WDT") return !/^(?:they|it)$/u.test(lowerAt(tree, subject));
  return /^IN$/u.test(tagAt(tree, at)) && lowerAt(tree, at + 1) === "which";
}

/** Where the subject ends: before its auxiliary or an adverb of that; null where it holds more than one thing said of it. */
function endBefore(tree: SentenceTree, subject: number, verb: number, auxiliary: number): number | null {
  let end = auxiliary;
  while (end - 1 > subject && tree.relations[end - 1] === "advmod" && tree.heads[end - 1] === verb) end -= 1;
  const aside = lowerAt(tree, end - 1) === ",";
  if (aside) end -= 1;
  const start = tree.first[subject] ?? subject;
  const words = tree.words.slice(start, end);
  const comma = words.findIndex(({ text }) => text === ",");
  if (aside !== comma >= 0 || holdsClause(tree, start, end) || (tree.depths[end] ?? 0) > 0) return null;
  if (words.some(({ lower }) => /^(?:but|not|unlike|rather|respectively|:|;)$/u.test(lower))) return null;
  const clause = participleBefore(tree, verb) ?? verb;
  for (let index = (tree.last[subject] ?? subject) + 1; index < end; index += 1)
    if (!isMark(tree, index) && (clause === verb || !isWithin(tree, index, clause))) return null;
  return end;
}

/** "Unlike torches, lamps were built", "Being old, lamps were tested": said of the lamps, which must come next. */
export function isOfSubject(tree: SentenceTree, start: number): boolean {
  const opening = `${lowerAt(tree, start)} ${lowerAt(tree, start + 1)} `;
  return /^(?:unlike|like|being|having|known as|compared (?:to|with)|in (?:contrast|comparison)|similar to|different from) /u.test(
    opening,
  );
}

/** "All samples were measured" keeps its meaning when turned: what is counted is the object in both. */
export function mayMoveOrCount(tree: SentenceTree, noun: number): boolean {
  return (
    /^(?:NN|MATH)/u.test(tagAt(tree, noun)) &&
    !/^(?:none|neither|only|not|few)$/u.test(lowerAt(tree, tree.first[noun] ?? noun))
  );
}

import { opensSupposition } from "../../builtin/clauses/clause-alone.ts";
import { isSaidOfThose } from "../../builtin/clauses/said-of-which.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import type { Front } from "../front-of.ts";
import { belongsTo, isOwnReport } from "../own-report.ts";
import type { Reading } from "../read-alone.ts";
import { type Joint, ownAuxiliary } from "./predicate-joint.ts";

const ASIDE = /^(?:although|though|while|whereas|because|since|whereby|wherein|where)$/u;

/** What speaks for and against the second verb having the subject of the first. */
export interface Owner {
  /** The tree, or the report, has it so. */
  readonly agreed: boolean;
  /** "Our data show that A and give B": the reporter's second deed. */
  readonly own: boolean;
  /** Another verb before could own it. */
  readonly rival: boolean;
}

/** Whose the second verb is by the tree, by the report, and by whether another verb stands between. */
export function ownerOf(tree: SentenceTree, left: Reading, { kind, place }: Joint, rival: boolean): Owner {
  const belongs = belongsTo(tree, place, left.verb) || (kind === "list" && tree.heads[place] === left.verb);
  const own = !belongs && kind === "and" && isOwnReport(left, tree, place);
  return { agreed: belongs || own, own, rival };
}

/** Whether the second verb may be of something else than the first subject. */
export function isOfAnother(
  tree: SentenceTree,
  left: Reading,
  place: number,
  { agreed, rival }: Owner,
): boolean {
  // "A is red, though B glows and does C": B may do it.
  if (!agreed && left.tree.words.some(({ lower }, at) => at > left.verb && ASIDE.test(lower))) return true;
  if (!agreed && (rival || tree.relations[place] === "amod")) return true;
  return isReported(left, tree, place, agreed) || goesOnWithin(left, tree, place);
}

/** Whether what stands before the subject may hold for both parts. */
export function frontHoldsBoth(tree: SentenceTree, front: Front, { agreed, own, rival }: Owner): boolean {
  if (front === "condition") return lowerAt(tree, 0) !== "if";
  // Behind a frame, where another verb may own the second, or the parser joined it to none: doubtful too often.
  return front === "frame" && !own && (rival || !agreed);
}

/** "came by a change, which heats A, and lights B": the change does. */
export function isOfRelative({ tree, verb }: Reading, { own, rival }: Owner): boolean {
  return rival && !own && tree.words.some(({ lower }, at) => at > verb && /^(?:which|who)$/u.test(lower));
}

/** "We show that A is B and does C": what is shown goes on, unless the second verb is the reporter's own. */
function isReported(left: Reading, tree: SentenceTree, place: number, agreed: boolean): boolean {
  if (dependent(left.tree, left.verb, "ccomp") === undefined && !opensSupposition(left.tree.words))
    return false;
  const lemma = tree.words[place]?.lemma ?? "";
  if (ownAuxiliary(tree, place)) return true;
  return lowerAt(left.tree, left.subject) === "we" ? !CLEAR_AUTHOR_VERBS.has(lemma) : !agreed;
}

/** "They support the view that A may heat B and may light C": what the view is goes on with the same "may". */
function goesOnWithin({ tree: left, verb }: Reading, tree: SentenceTree, place: number): boolean {
  if (isSaidOfThose(tree, verb, place)) return true;
  if (tagAt(tree, place) !== "MD") return false;
  const that = left.words.findIndex(({ lower }, at) => at > verb && lower === "that");
  return that >= 0 && left.words.slice(that).some(({ lower }) => lower === lowerAt(tree, place));
}

import type { ClausePart } from "../clauses/clause-part.ts";
import { withoutEndMark } from "../clauses/clause-part.ts";
import { finiteWord, lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";
import type { Edit } from "../low/telling.ts";

/**
 * Another order or shape of a whole clause that says the same; null where that is not certain. The parser errs, so a
 * rule fires only where tags, word order, commas and closed word lists agree with the tree.
 */
export type Alternation = (tree: SentenceTree, clause: SimpleClause) => readonly Edit[] | null;

/** A statement to be, with the places that alternations ask for. */
export interface SimpleClause {
  /** First word that is the source's. */
  readonly start: number;
  /** After the last word, marks at the end left out. */
  readonly end: number;
  readonly verb: number;
  /** The finite word of the main verb group. */
  readonly finite: number;
  /** Head of the subject, and the words of the subject. */
  readonly subject: number;
  readonly subjectStart: number;
  readonly subjectEnd: number;
}

/** Openings of ours before which a clause may still change its order. */
const FREE_OPENING = /^(?:but|so|in contrast ,|in this way ,|for this ,)?$/u;

/** The places of a part, if it has a subject before its verb, no question, no colon and nothing in quotes. */
export function simpleClauseOf(tree: SentenceTree, part: ClausePart): SimpleClause | null {
  const { verb, body } = part;
  if (verb < 0 || !FREE_OPENING.test(part.opening.map(({ lower }) => lower).join(" "))) return null;
  const subject = subjectOf(tree, verb);
  const finite = finiteWord(tree, verb);
  if (subject === undefined || finite === undefined || tree.relations[subject] === "expl") return null;
  const end = withoutEndMark(tree, body);
  const subjectStart = tree.first[subject] ?? subject;
  const subjectEnd = (tree.last[subject] ?? subject) + 1;
  const isPlaced = body.start <= subjectStart && subjectEnd <= finite && finite <= verb + 1 && verb < end;
  if (!isPlaced || tree.relations[subjectStart] === "punct" || end - body.start > LONGEST) return null;
  for (let index = body.start; index < end; index += 1) {
    if (HOLDS.test(tree.words[index]?.text ?? "")) return null;
  }
  return { start: body.start, end, verb, finite, subject, subjectStart, subjectEnd };
}

/** Longer ones are never plain enough to be sure of. */
const LONGEST = 32;
const HOLDS = /^(?:[:;?!"“”]|--+|—|``|'')$/u;

/** Words that join clauses, or stand for what was said elsewhere. */
const JOINTS =
  /^(?:that|which|who|whom|whose|whether|if|when|where|while|whereas|because|since|although|though|unless|until|once|so|but|why|how|what|as|than|,)$/u;
const POINTERS =
  /^(?:it|its|itself|they|them|their|theirs|themselves|this|these|those|such|he|she|his|her|former|latter|there|here|one|both|respectively|other|another|same)$/u;
/** Words whose reach may change with their place. */
const SCOPED =
  /^(?:every|each|all|any|no|none|neither|nor|only|even|most|few|some|many|several|not|n't|cannot|never|always|often|also|too|either)$/u;

export function hasJoint(tree: SentenceTree, start: number, end: number): boolean {
  return has(tree, start, end, JOINTS);
}

export function hasPointer(tree: SentenceTree, start: number, end: number): boolean {
  return has(tree, start, end, POINTERS);
}

/** What could take up a noun that would then stand after it. */
const TAKES_UP =
  /^(?:it|its|itself|they|them|their|theirs|themselves|one|former|latter|respectively|there|here)$/u;

export function takesUp(tree: SentenceTree, start: number, end: number): boolean {
  return has(tree, start, end, TAKES_UP);
}

export function hasScoped(tree: SentenceTree, start: number, end: number): boolean {
  return has(tree, start, end, SCOPED);
}

function has(tree: SentenceTree, start: number, end: number, pattern: RegExp): boolean {
  for (let index = start; index < end; index += 1) if (pattern.test(lowerAt(tree, index))) return true;
  return false;
}

/** Finite verbs of a stretch; a modal and its verb are one. */
export function countFinite(tree: SentenceTree, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1)
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) count += 1;
  return count;
}

/** Whether every word of a stretch hangs, directly or not, on one word that hangs on `head`; that word, or -1. */
export function topOf(tree: SentenceTree, start: number, end: number, head: number): number {
  let top = -1;
  for (let index = start; index < end; index += 1) {
    const above = tree.heads[index] ?? -1;
    if (above >= start && above < end) continue;
    if (tree.relations[index] === "punct") continue;
    if (above !== head || top >= 0) return -1;
    top = index;
  }
  if (top < 0 || (tree.first[top] ?? 0) < start || (tree.last[top] ?? 0) > end) return -1;
  return top;
}

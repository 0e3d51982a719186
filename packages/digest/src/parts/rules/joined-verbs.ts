import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { opensCase } from "../front-of.ts";
import { endsInMore } from "../held-for-both.ts";
import { hasOpenEnd } from "../open-end.ts";
import {
  goesWithMany,
  isDenied,
  isToldOfItself,
  type Reading,
  readAlone,
  subjectAgain,
} from "../read-alone.ts";
import { headsChanged } from "../same-heads.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { holdsTwoClauses } from "../two-clauses.ts";
import { isGlued, isHalfName, isManner } from "../verb-place.ts";
import { isListOfDeeds, losesTime } from "./lost-part.ts";
import { splitPredicates } from "./predicates.ts";

/**
 * "X, which lies in A, does B because of C, and does D": "X, which lies in A, does B because of C. It also does D.", where
 * the parser is sure of what is joined and no other verb may own the second. What `splitPredicates` finds is left to it.
 */
export function splitJoinedVerbs(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 3; at < end - 2; at += 1) {
    const joint = jointAt(tree, at);
    const split = joint === null ? null : splitAt(tree, joint, end);
    if (split !== null) found.push(split);
  }
  if (found.length === 0) return found;
  const known = new Set(splitPredicates(tree).map(({ cut }) => cut));
  return found.filter(({ cut }) => !known.has(cut));
}

interface Joint {
  readonly end: number;
  readonly start: number;
  /** The word that makes the second predicate finite. */
  readonly place: number;
  readonly comma: boolean;
}

const ADVERBS =
  /^(?:then|also|thus|therefore|further|subsequently|often|hence|furthermore|moreover|additionally|later|finally|even)$/u;

function jointAt(tree: SentenceTree, at: number): Joint | null {
  if (lowerAt(tree, at) !== "and" || (tree.depths[at] ?? 0) > 0) return null;
  if (isManner(tree, at - 1) && isManner(tree, at + 1)) return null;
  let place = at + 1;
  while (place < at + 3 && (ADVERBS.test(lowerAt(tree, place)) || isManner(tree, place))) place += 1;
  if (!/^(?:VB[ZPD]?|MD)$/u.test(tagAt(tree, place)) || isGlued(tree, place) || isHalfName(tree, place))
    return null;
  const comma = lowerAt(tree, at - 1) === ",";
  return { end: comma ? at - 1 : at, start: at + 1, place, comma };
}

function splitAt(tree: SentenceTree, joint: Joint, end: number): Split | null {
  const first: Piece[] = [{ start: 0, end: joint.end }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || isDenied(left)) return null;
  const again = subjectAgain(left);
  if (again === null || !agrees(tree, joint.place, left, again) || isOfClause(left)) return null;
  // "We report results" says nothing.
  const ours = again[0]?.lower === "we";
  if (!ours && opensCase(tree)) return null;
  if (isToldOfItself(tree, joint.place, again) || (ours && lengthOf(tree, 0, joint.end) < 4)) return null;
  // "include lamps and unit balls of A": a noun taken for a verb, rather than a second deed.
  if (
    /^(?:include|comprise|contain)$/u.test(left.tree.words[left.verb]?.lemma ?? "") &&
    /^VBP?$/u.test(tagAt(tree, joint.place))
  )
    return null;
  // "We offer a plan to find halls, old and new, and light A": lighting may be planned.
  if (
    /^VBP?$/u.test(tagAt(tree, joint.place)) &&
    !CLEAR_AUTHOR_VERBS.has(tree.words[joint.place]?.lemma ?? "") &&
    hasAim(left)
  )
    return null;
  if (isListOfDeeds(left, "and") || losesTime(tree, left, joint, end) || endsInMore(tree, joint.end))
    return null;
  if (isHeldTogether(tree, left, joint, end) || !isOwned(tree, left, joint, again)) return null;
  const told = tree.words.slice(joint.start, joint.place).some(({ lower }) => ADVERBS.test(lower));
  const auxiliary = /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would)$/u;
  const denied = lowerAt(tree, joint.place + 1) === "not";
  // "We burned A and found B": found by it, and not besides.
  const outcome =
    ours && /^(?:found|observed|saw|noticed|showed|discovered)$/u.test(lowerAt(tree, joint.place));
  const adverb =
    told || denied || outcome || auxiliary.test(lowerAt(tree, joint.place)) ? [] : [word("also", "ADV")];
  const second: Piece[] = [...again, ...adverb, { start: joint.start, end }];
  const right = readAlone(tree, second);
  const place = second.length - 1 + joint.place - joint.start;
  if (right === null || right.subject >= again.length || right.finite !== place) return null;
  const changed = [headsChanged(tree, first, left.tree), headsChanged(tree, second, right.tree)];
  if (changed.some((count) => count === null || count > 4)) return null;
  return {
    rule: `predicates:joined-${caseOf(tree, left, joint)}`,
    statements: [first, second],
    about: left.subject,
    cut: joint.place,
  };
}

function hasAim({ tree, verb }: Reading): boolean {
  return tree.words.some(({ lower }, at) => at > verb && lower === "to" && tagAt(tree, at + 1) === "VB");
}

/** Whether the subject stands behind another verb, or is a clause, or not the only one. */
function isOfClause(left: Reading): boolean {
  const { tree, subject } = left;
  const before = tree.tags.slice(0, subject).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag));
  return before || tree.relations[subject] === "csubj" || holdsTwoClauses(left);
}

function caseOf(tree: SentenceTree, left: Reading, { comma, place }: Joint): string {
  const who = lowerAt(left.tree, left.subject) === "we" ? "we" : tagAt(tree, place).toLowerCase();
  return comma ? `${who}-comma` : who;
}

function agrees(tree: SentenceTree, place: number, left: Reading, again: readonly Word[]): boolean {
  const many = goesWithMany(again);
  const tag = tagAt(tree, place);
  const lower = lowerAt(tree, place);
  const [first, form] = [tagAt(left.tree, left.finite), tagAt(left.tree, left.verb)];
  if (/^(?:is|was|has|does)$/u.test(lower) || tag === "VBZ") return !many;
  if (/^(?:are|were|have|do)$/u.test(lower)) return many;
  // "heats A and reduced B", "have grown and become": no verb of their own.
  if (ALTERED.test(lower) && /^(?:NN|JJ)/u.test(tagAt(tree, place + 1))) return false;
  if (left.finite !== left.verb && /^(?:have|had)$/u.test(lowerAt(left.tree, left.finite))) return false;
  // After "can do A", "do B" shares the "can".
  if (tag === "VBP" || tag === "VB") return many && (first === "VBP" || form === "VBP");
  const cop = left.tree.relations[left.finite] === "cop";
  if (tag === "VBD") return first === "VBD" && (cop || left.finite === left.verb);
  return tag === "MD";
}

const ALTERED =
  /^(?:increased|decreased|reduced|enhanced|elevated|altered|improved|impaired|delayed|diminished|prolonged|accelerated|lowered|raised|extended|related|associated|modified)$/u;

/** What holds for both, or in one case, or is only reported or asked. */
function isHeldTogether(tree: SentenceTree, left: Reading, { end, start }: Joint, last: number): boolean {
  const { verb } = left;
  if (verb === end - 1 && /^V/u.test(tagAt(left.tree, verb))) return true;
  // "does A, does B, and does C": a list is told from its first comma on.
  if (dependents(left.tree, verb, "conj").length > 0 || isListed(left.tree, verb)) return true;
  if (endsInThing(left.tree, verb)) return true;
  const before = tree.words.slice(0, verb + 2).map(({ lower }) => lower);
  if (
    before.some((lower) =>
      /^(?:if|when|unless|once|until|whether|either|neither|both|only|not)$/u.test(lower),
    )
  )
    return true;
  if (dependent(left.tree, verb, "ccomp") !== undefined) return true;
  return tree.words.slice(start, last).some(({ lower }) => /^(?:respectively|both|each)$/u.test(lower));
}

/** "has few wings, larger areas of dust": a list of which the last part was cut off. */
function endsInThing(tree: SentenceTree, verb: number): boolean {
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  if (comma < verb || !/^NNS?$/u.test(tagAt(tree, comma - 1))) return false;
  return (
    /^(?:JJ[RS]?|NNS)$/u.test(tagAt(tree, comma + 1)) &&
    !tree.words.slice(verb + 1).some(({ lower }) => /^(?:and|or|which|that|who|such|including)$/u.test(lower))
  );
}

/** ", does B" behind the verb, where no clause was brought in before. */
function isListed(tree: SentenceTree, verb: number): boolean {
  for (let index = verb + 1; index < tree.words.length - 1; index += 1) {
    if (/^(?:which|who|that|where)$/u.test(lowerAt(tree, index))) return false;
    if (tree.words[index]?.text === "," && /^(?:VB[ZPDN]?|MD)$/u.test(tagAt(tree, index + 1))) return true;
  }
  return false;
}

/** Whether the second verb can be of no other than the first one's subject. */
function isOwned(tree: SentenceTree, left: Reading, joint: Joint, again: readonly Word[]): boolean {
  const { place, comma } = joint;
  const we = again[0]?.lower === "we";
  const lemma = tree.words[place]?.lemma ?? "";
  const rival = hasRival(tree, left, joint);
  // "We propose a way to find A, and find B": the same deed again is part of the way.
  const twice = tree.words.slice(left.verb + 1, joint.end).some((item) => item.lemma === lemma);
  if (we && twice) return false;
  if (we && CLEAR_AUTHOR_VERBS.has(lemma) && (comma || !rival)) return lemma !== "generalize";
  // "We use A to do B and show that C": what is a report of ours after all that may stand before.
  if (we && (REPORTS.test(lemma) || lowerAt(tree, place + 1) === "that")) return true;
  const head = headOf(tree, place);
  if (tree.relations[head] !== "conj" || tree.heads[head] !== left.verb) return false;
  if (dependents(tree, head, "nsubj", "nsubj:pass", "csubj", "expl").length > 0) return false;
  return !rival || (comma && isSure(tree, head));
}

const REPORTS = /^(?:show|demonstrate|propose|discuss|prove|conclude|report|describe|present)$/u;

function headOf(tree: SentenceTree, place: number): number {
  const relation = tree.relations[place] ?? "dep";
  return /^(?:aux|aux:pass|cop)$/u.test(relation) ? (tree.heads[place] ?? place) : place;
}

function isSure(tree: SentenceTree, index: number): boolean {
  return (tree.margins[index] ?? 0) > 300;
}

/** Another verb between the two with a form that goes with the second. */
function hasRival(tree: SentenceTree, { verb, finite }: Reading, { end, place }: Joint): boolean {
  const tag = tagAt(tree, place);
  for (let index = verb + 1; index < end; index += 1) {
    const other = tagAt(tree, index);
    if (index === finite) continue;
    if (/^VBP?$/u.test(tag) ? /^VBP?$/u.test(other) : other === tag) return true;
    if (tag === "VBD" && other === "VBN" && tree.relations[index] !== "amod") return true;
    if (tag === "MD" && /^(?:VB[ZPD]|MD)$/u.test(other)) return true;
    if (/^(?:VBZ|VBP)$/u.test(tag) && other === "MD") return true;
  }
  return false;
}

import { hasStrayVerb } from "../../builtin/clauses/clause-alone.ts";
import { isInsteadOf } from "../../builtin/clauses/not-but.ts";
import { hasRival, takenOver } from "../../builtin/clauses/second-verb.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { type Front, frontOf } from "../front-of.ts";
import { sharedOften } from "../how-often.ts";
import { goesWithMany, isToldOfItself, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence, takeUpNoun } from "../take-up.ts";
import { leftAlone } from "./first-predicate.ts";
import { type Joint, jointAt, ownAuxiliary, withVerbAt } from "./predicate-joint.ts";
import { frontHoldsBoth, isOfAnother, isOfRelative, type Owner, ownerOf } from "./predicate-owner.ts";

/** "X does A and does B": "X does A. It does B.", with the auxiliaries that both share. */
export const splitPredicates: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  if (tree.words.some(({ lower }) => lower === "respectively")) return [];
  const found: Split[] = [];
  for (let at = 3; at < end - 2; at += 1) {
    const joint = jointAt(tree, at, end);
    const split = joint === null ? null : splitAt(tree, joint, end);
    if (split !== null) found.push(split);
  }
  return found;
};

function splitAt(tree: SentenceTree, joint: Joint, end: number): Split | null {
  const left = leftAlone(tree, joint, end);
  const pronoun = left === null ? null : subjectAgain(left);
  if (left === null || pronoun === null || !agreesWith(tree, joint.place, goesWithMany(pronoun))) return null;
  const first = { ...left, plural: goesWithMany(pronoun), opening: 0 };
  const second = {
    tree: withVerbAt(tree, joint.place),
    place: joint.place,
    comma: lowerAt(tree, joint.start - 2) === "," || joint.kind === "list",
  };
  const shared = ownAuxiliary(tree, joint.place) ? [] : takenOver(first, second);
  if (shared === null || sharesWrongly(tree, joint, pronoun, shared)) return null;
  if (shared.length === 0 && isThirdWithBase(pronoun, tagAt(second.tree, joint.place))) return null;
  const owner = ownerOf(tree, left, joint, hasRival(first, second, false));
  // "Our data show that A and give B": behind what they show, "they" would be A.
  const again =
    owner.own && pronoun[0]?.lower === "they" ? (takeUpNoun(left.tree, left.subject) ?? pronoun) : pronoun;
  const front = frontOf(left);
  if (isOfAnother(tree, left, joint.place, owner) || frontHoldsBoth(tree, front, owner)) return null;
  if (again[0]?.lower !== "we" && isOfRelative(left, owner)) return null;
  if (isToldOfItself(tree, joint.place, again)) return null;
  const opening = openingOf(tree, joint, { left, again, shared, front });
  const rest: Piece[] = [...opening, { start: joint.start, end }];
  if (!isSecond(tree, rest, opening.length + joint.place - joint.start, again, owner.agreed)) return null;
  return {
    rule: `predicates:${nameOf(joint, front, owner)}`,
    statements: [[{ start: 0, end: joint.end }], rest],
    about: left.subject,
    cut: joint.place,
  };
}

/** What no one does to a thing. */
const HAPPENS =
  /^(?:proceed|occur|lead|result|remain|persist|arise|appear|emerge|happen|exist|belong|consist|contribute|migrate|become|depend|segregate|coincide|interact|overlap|cooperate|collide|vary|differ)$/u;

/** Whether the second verb can not stand behind the pronoun with the auxiliaries of the first. */
function sharesWrongly(
  tree: SentenceTree,
  { kind, start, place }: Joint,
  pronoun: readonly Word[],
  shared: readonly Word[],
): boolean {
  if (pronoun[0]?.lower === "we" && isThoughtToBe(tree, place)) return true;
  // "can be lit in halls, but kept in boxes": halls that are kept.
  if (kind === "but" && shared.some(({ lower }) => lower === "be") && place === start) return true;
  // "was slowed and proceeded": what no one does to a thing shares no "was".
  return (
    HAPPENS.test(tree.words[place]?.lemma ?? "") &&
    shared.some(({ lower }) => /^(?:is|are|was|were)$/u.test(lower))
  );
}

/** "It glow" */
function isThirdWithBase(pronoun: readonly Word[], tag: string): boolean {
  return /^(?:it|this)$/u.test(pronoun[0]?.lower ?? "") && /^VBP?$/u.test(tag);
}

function nameOf({ kind }: Joint, front: Front, { agreed, own, rival }: Owner): string {
  const doubt = own ? ["own-report"] : rival ? ["rival"] : agreed ? [] : ["apart"];
  return [kind, ...(front === "bare" ? [] : [front]), ...doubt].join("-");
}

/** Not "it have", "they is". */
function agreesWith(tree: SentenceTree, place: number, many: boolean): boolean {
  const lower = lowerAt(tree, place);
  if (/^(?:is|was|has|does)$/u.test(lower)) return !many;
  if (/^(?:are|were|have|do)$/u.test(lower)) return many;
  return true;
}

/** "We found lamps lit in halls and thought to be old": it is the lamps that are thought to be. */
function isThoughtToBe(tree: SentenceTree, place: number): boolean {
  return (
    /^VB[ND]$/u.test(tagAt(tree, place)) &&
    lowerAt(tree, place + 1) === "to" &&
    tagAt(tree, place + 2) === "VB" &&
    /^(?:assess|think|predict|believe|say|know|show|find|estimate|report|expect|suppose|judge|deem|consider)$/u.test(
      tree.words[place]?.lemma ?? "",
    )
  );
}

interface Shared {
  readonly left: Reading;
  /** The subject again, and the auxiliaries that both verbs share. */
  readonly again: readonly Word[];
  readonly shared: readonly Word[];
  readonly front: Front;
}

function openingOf(
  tree: SentenceTree,
  { kind, start, place }: Joint,
  { left, again, shared, front }: Shared,
): Word[] {
  const but = kind === "but" && !isInsteadOf(tree, 0, start - 1);
  const opening = but ? [word("but", "CCONJ")] : front === "condition" ? [word("then", "ADV")] : [];
  const [head, ...others] = shared;
  const between = tree.words.slice(start, place);
  const often = kind === "but" ? [] : sharedOften(left.tree, left.verb, between);
  const told = between.some(({ lower }) => /^(?:also|then|thus|thereby)$/u.test(lower));
  const auxiliary =
    /^(?:is|are|was|were|has|have|had|can|may|might|could|will|would|do|does|did|should|must)$/u;
  const also =
    front === "bare" ||
    told ||
    kind === "but" ||
    (head === undefined && auxiliary.test(lowerAt(tree, place)));
  const adverb = also ? [] : [word("also", "ADV")];
  return head === undefined
    ? [...opening, ...again, ...adverb, ...often]
    : [...opening, ...again, head, ...adverb, ...often, ...others];
}

/** Whether the words behind the pronoun are the predicate, with its verb where the second verb stands. */
function isSecond(
  tree: SentenceTree,
  pieces: readonly Piece[],
  at: number,
  again: readonly Word[],
  agreed: boolean,
): boolean {
  const rest = readAlone(tree, pieces);
  if (rest === null || rest.subject > again.length) return false;
  if (!agreed && hasStrayVerb(rest.tree, at + 1)) return false;
  return rest.verb === at || rest.finite === at;
}

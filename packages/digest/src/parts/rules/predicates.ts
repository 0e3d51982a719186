import { hasStrayVerb, opensSupposition } from "../../builtin/clauses/clause-alone.ts";
import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { isInsteadOf } from "../../builtin/clauses/not-but.ts";
import { isSaidOfThose } from "../../builtin/clauses/said-of-which.ts";
import { hasRival, takenOver } from "../../builtin/clauses/second-verb.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { frontOf, hasConditionWithin } from "../front-of.ts";
import { sharedOften } from "../how-often.ts";
import { hasOpenEnd } from "../open-end.ts";
import { belongsTo, isOwnReport } from "../own-report.ts";
import { goesWithMany, isToldOfItself, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence, takeUpNoun } from "../take-up.ts";
import { holdsTwoClauses } from "../two-clauses.ts";
import { losesPart } from "./lost-part.ts";
import { beforeBracket } from "./parallel-things.ts";
import { isLastOfList, type Joint, jointAt, withVerbAt } from "./predicate-joint.ts";

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

const HAPPENS =
  /^(?:proceed|occur|lead|result|remain|persist|arise|appear|emerge|happen|exist|belong|consist|contribute|migrate|become|depend|segregate|coincide|interact|overlap|cooperate|collide|vary|differ)$/u;
const ASIDE = /^(?:although|though|while|whereas|because|since|whereby|wherein|where)$/u;

function splitAt(tree: SentenceTree, joint: Joint, end: number): Split | null {
  const { place } = joint;
  // "and so shows A": "They so show A" is no English.
  if (lowerAt(tree, joint.start) === "so" && place > joint.start) return null;
  if (lengthOf(tree, 0, joint.end) < 4 || lengthOf(tree, joint.start, end) < 3) return null;
  const left = readAlone(tree, [{ start: 0, end: joint.end }]);
  if (left === null || hasOpenEnd(left.tree) || !isFree(tree, left, joint)) return null;
  if (isClauseSubject(left) || holdsTwoClauses(left) || endsInQuality(left)) return null;
  if (losesPart(tree, left, joint, end)) return null;
  const pronoun = subjectAgain(left);
  if (pronoun !== null && !agreesWith(tree, place, goesWithMany(pronoun))) return null;
  const first = { ...left, plural: pronoun !== null && goesWithMany(pronoun), opening: 0 };
  const second = {
    tree: withVerbAt(tree, place),
    place,
    comma: lowerAt(tree, joint.start - 2) === "," || joint.kind === "list",
  };
  const shared = ownAuxiliary(tree, place) ? [] : takenOver(first, second);
  if (pronoun === null || shared === null) return null;
  if (pronoun[0]?.lower === "we" && isThoughtToBe(tree, place)) return null;
  // "can be lit in halls, but kept in boxes": halls that are kept.
  if (joint.kind === "but" && shared.some(({ lower }) => lower === "be") && second.place === joint.start)
    return null;
  // "was slowed and proceeded": what no one does to a thing shares no "was".
  if (
    shared.some(({ lower }) => /^(?:is|are|was|were)$/u.test(lower)) &&
    HAPPENS.test(tree.words[place]?.lemma ?? "")
  )
    return null;
  if (
    shared.length === 0 &&
    /^(?:it|this)$/u.test(pronoun[0]?.lower ?? "") &&
    /^VBP?$/u.test(tagAt(second.tree, place))
  )
    return null;
  const belongs =
    belongsTo(tree, place, left.verb) || (joint.kind === "list" && tree.heads[place] === left.verb);
  const own = !belongs && joint.kind === "and" && isOwnReport(left, tree, place);
  // "Our data show that A and give B": behind what they show, "they" would be A.
  const again =
    own && pronoun[0]?.lower === "they" ? (takeUpNoun(left.tree, left.subject) ?? pronoun) : pronoun;
  const agreed = belongs || own;
  const rival = hasRival(first, second, false);
  // "A is red, though B glows and does C": B may do it.
  if (!agreed && left.tree.words.some(({ lower }, at) => at > left.verb && ASIDE.test(lower))) return null;
  if (!agreed && (rival || tree.relations[place] === "amod")) return null;
  if (isReported(left, tree, place, agreed) || goesOnWithin(left, tree, place)) return null;
  const front = frontOf(left);
  if (front === "condition" && lowerAt(tree, 0) !== "if") return null;
  // Behind a frame, where another verb may own the second, or the parser joined it to none: doubtful too often.
  if (front === "frame" && !own && (rival || !agreed)) return null;
  // "came by a change, which heats A, and lights B": the change does.
  if (rival && !own && again[0]?.lower !== "we" && endsInRelative(left)) return null;
  if (isToldOfItself(tree, place, again)) return null;
  const often =
    joint.kind === "but" ? [] : sharedOften(left.tree, left.verb, tree.words.slice(joint.start, place));
  const opening = openingOf(tree, joint, [...again], shared, { front, often });
  const rest: Piece[] = [...opening, { start: joint.start, end }];
  if (!isSecond(tree, rest, opening.length + place - joint.start, again, agreed)) return null;
  const names = [
    joint.kind,
    ...(front === "bare" ? [] : [front]),
    ...(own ? ["own-report"] : rival ? ["rival"] : agreed ? [] : ["apart"]),
  ];
  return {
    rule: `predicates:${names.join("-")}`,
    statements: [[{ start: 0, end: joint.end }], rest],
    about: left.subject,
    cut: place,
  };
}

/** "Tests show that lamps are liked and do B", where the parser took the report for the subject. */
function isClauseSubject({ tree, verb }: Reading): boolean {
  return dependents(tree, verb, "csubj").some((clause) => /^VB[ZPD]$/u.test(tagAt(tree, clause)));
}

function endsInRelative({ tree, verb }: Reading): boolean {
  return tree.words.some(({ lower }, at) => at > verb && /^(?:which|who)$/u.test(lower));
}

/** "was safe, well liked", "can slow growth, sleep": a list of which the last part was cut off. */
function endsInQuality({ tree, verb }: Reading): boolean {
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  if (comma < verb) return false;
  const rest = tree.tags.slice(comma + 1).filter((tag) => /^\p{L}/u.test(tag));
  if (rest.length === 0) return false;
  if (rest.every((tag) => /^(?:RB|JJ|VBN)/u.test(tag))) return true;
  // "a room, the hall" is one room.
  const before = tree.tags.slice(verb + 1, comma);
  const listed = before.every((tag) => !/^(?:CC|DT|PRP\$|CD|IN)$/u.test(tag));
  const names = tree.words.slice(comma + 1).some(({ text }) => /\p{Lu}/u.test(text));
  return listed && !names && /^NN/u.test(tagAt(tree, comma - 1)) && rest.every((tag) => /^NNS?$/u.test(tag));
}

/** Not "it have", "they is". */
function agreesWith(tree: SentenceTree, place: number, many: boolean): boolean {
  const lower = lowerAt(tree, place);
  if (/^(?:is|was|has|does)$/u.test(lower)) return !many;
  if (/^(?:are|were|have|do)$/u.test(lower)) return many;
  return true;
}

/** "was seen in A and was kept in B": the second brings its auxiliary with it. */
function ownAuxiliary(tree: SentenceTree, place: number): boolean {
  return /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|does|do|did|should|must)$/u.test(
    lowerAt(tree, place),
  );
}

/** Whether nothing in the first part holds the second with it. */
function isFree(tree: SentenceTree, left: Reading, joint: Joint): boolean {
  const { verb, subject, finite } = left;
  const last = joint.end - 1;
  // "glows and hums at night": what follows the second may belong to both.
  // After "are kept", "serve" with its object is no participle that shares anything.
  const passive = dependent(left.tree, verb, "aux:pass") !== undefined;
  const own = ownAuxiliary(tree, joint.place) || (passive && /^VB[ZP]$/u.test(tagAt(tree, joint.place)));
  const open = last === verb && /^V/u.test(tagAt(left.tree, verb)) && !own;
  if (open && joint.kind !== "but" && tree.words[joint.end]?.text !== ",") return false;
  if (isLastOfList(tree, joint, verb + 1) || sharesEnd(tree, left, joint)) return false;
  if (hasConditionWithin(tree, Math.max(finite, 0), joint.end) && tree.words[joint.end]?.text !== ",")
    return false;
  const before = tree.words.slice(tree.first[subject] ?? 0, verb).map(({ lower }) => lower);
  if (before[0] === "both" || before.at(-1) === "both") return false;
  if (before.some((lower) => /^(?:either|neither|only|whether|jointly|simultaneously)$/u.test(lower)))
    return false;
  return !/^(?:both|either|not|between)$/u.test(lowerAt(tree, verb + 1));
}

/** "coats and lights the hall", "is fit and ready for use", "we want to heat and light it": both have the end, or the "to". */
function sharesEnd(
  tree: SentenceTree,
  { tree: left, verb, subject }: Reading,
  { end, place, kind }: Joint,
): boolean {
  const last = end - 1;
  if (
    last !== verb &&
    [left, tree].some((each) => /^VB[ZPD]$/u.test(tagAt(each, last))) &&
    !ownAuxiliary(tree, place)
  )
    return true;
  if (last === verb && kind === "list" && /^VB/u.test(tagAt(left, last))) return true;
  // "warms red (old) but cools blue (new) halls"
  if (beforeBracket(tree, end) === verb + 2 && /^JJ/u.test(tagAt(left, verb + 1))) return end > verb + 2;
  // "may slow growth, end sleep and change the life of moths": all are of the moths.
  if (
    kind === "list" &&
    (dependent(left, verb, "obj") === last ||
      (/^VBP?$/u.test(tagAt(tree, place)) && /^NN/u.test(tagAt(tree, last)))) &&
    !left.words.slice(verb).some(({ lower }) => lower === "of") &&
    tree.words.slice(place).some(({ lower }) => lower === "of")
  )
    return true;
  if (
    last === verb &&
    /^JJ/u.test(tagAt(left, last)) &&
    /^JJ/u.test(tagAt(tree, place)) &&
    tree.tags.slice(place + 1, place + 3).some((tag) => /^(?:IN|TO)$/u.test(tag))
  )
    return true;
  if (lowerAt(tree, last - 1) === "both" && !/^NN/u.test(tagAt(left, last))) return true;
  if (lowerAt(left, subject) === "we" && CLEAR_AUTHOR_VERBS.has(tree.words[place]?.lemma ?? "")) return false;
  return (
    /^VBP?$/u.test(tagAt(tree, place)) &&
    !ownAuxiliary(tree, place) &&
    left.words.some(
      (_, index) => index > verb && lowerAt(left, index) === "to" && tagAt(left, index + 1) === "VB",
    )
  );
}

/** "We show that A is B and does C": what is shown goes on, unless the second verb is the reporter's own. */
function isReported(left: Reading, tree: SentenceTree, place: number, agreed: boolean): boolean {
  if (dependent(left.tree, left.verb, "ccomp") === undefined && !opensSupposition(left.tree.words))
    return false;
  const lemma = tree.words[place]?.lemma ?? "";
  if (ownAuxiliary(tree, place)) return true;
  return lowerAt(left.tree, left.subject) === "we" ? !CLEAR_AUTHOR_VERBS.has(lemma) : !agreed;
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

/** "They support the view that A may heat B and may light C": what the view is goes on with the same "may". */
function goesOnWithin({ tree: left, verb }: Reading, tree: SentenceTree, place: number): boolean {
  if (isSaidOfThose(tree, verb, place)) return true;
  if (tagAt(tree, place) !== "MD") return false;
  const that = left.words.findIndex(({ lower }, at) => at > verb && lower === "that");
  return that >= 0 && left.words.slice(that).some(({ lower }) => lower === lowerAt(tree, place));
}

function openingOf(
  tree: SentenceTree,
  { kind, start, place }: Joint,
  again: readonly Word[],
  shared: readonly Word[],
  { front, often }: { readonly front: ReturnType<typeof frontOf>; readonly often: readonly Word[] },
): Word[] {
  const but = kind === "but" && !isInsteadOf(tree, 0, start - 1);
  const opening = but ? [word("but", "CCONJ")] : front === "condition" ? [word("then", "ADV")] : [];
  const [head, ...others] = shared;
  const told = tree.words
    .slice(start, place)
    .some(({ lower }) => /^(?:also|then|thus|thereby)$/u.test(lower));
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

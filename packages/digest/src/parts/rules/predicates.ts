import { hasStrayVerb, opensSupposition } from "../../builtin/clauses/clause-alone.ts";
import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { hasRival, takenOver } from "../../builtin/clauses/second-verb.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { frontOf, hasConditionWithin } from "../front-of.ts";
import { hasOpenEnd } from "../open-end.ts";
import { belongsTo, isOwnReport } from "../own-report.ts";
import { goesWithMany, isToldOfItself, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { holdsTwoClauses } from "../two-clauses.ts";
import { losesPart } from "./lost-part.ts";

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

/** Where two predicates may be joined: the first ends, the second starts, and its verb stands at a place. */
interface Joint {
  readonly end: number;
  readonly start: number;
  readonly place: number;
  readonly kind: "and" | "but" | "list";
}

const ADVERBS =
  /^(?:then|also|thereby|thus|therefore|further|subsequently|even|instead|still|often|hence|consequently|not|never|furthermore|moreover|in|turn|addition|particular|both|yet|so|now|later|thereafter|only|always|sometimes|together|rather|likely)$/u;

const HAPPENS =
  /^(?:proceed|occur|lead|result|remain|persist|arise|appear|emerge|happen|exist|belong|consist|contribute|migrate|become|depend)$/u;
const ALTERED =
  /^(?:increased|decreased|reduced|enhanced|elevated|altered|improved|impaired|delayed|diminished|prolonged|accelerated|lowered|raised|related|associated|known|modified)$/u;
const ASIDE = /^(?:although|though|while|whereas|because|since|whereby|wherein|where)$/u;

function jointAt(tree: SentenceTree, at: number, end: number): Joint | null {
  if ((tree.depths[at] ?? 0) > 0) return null;
  const lower = lowerAt(tree, at);
  if (!/^(?:and|but|yet|,)$/u.test(lower)) return null;
  // "has not yet done B": no joint.
  if (lower === "yet" && lowerAt(tree, at - 1) !== ",") return null;
  // "binds selectively and directly", "A; B, and does C": what is joined is less, or more, than two deeds.
  if (isManner(tree, at - 1) && isManner(tree, at + 1)) return null;
  if (tree.words.slice(0, at).some(({ text }) => text === ";")) return null;
  const yet = lower === "and" && lowerAt(tree, at + 1) === "yet";
  const start = yet ? at + 2 : at + 1;
  let place = start;
  while (place < start + 4 && isAdverb(tree, place)) place += 1;
  if (
    isGlued(tree, place) ||
    !(/^(?:VB[ZPDN]?|MD|JJ)$/u.test(tagAt(tree, place)) || isHiddenVerb(tree, place))
  )
    return null;
  // "are small and separate in winter": what may be a verb is told as none.
  if (tagAt(tree, place) === "JJ" && /ate$/u.test(lowerAt(tree, place))) return null;
  // "shows slow growth and increased use": a noun and what is said of it.
  if (ALTERED.test(lowerAt(tree, place)) && /^(?:NN|JJ)/u.test(tagAt(tree, place + 1))) return null;
  const comma = lower !== "," && lowerAt(tree, at - 1) === ",";
  if (lower === "," && !opensList(tree, place, end)) return null;
  const basis = /^(?:compared|based|given|followed)$/u.test(lowerAt(tree, place));
  if (basis && lowerAt(tree, place + 1) !== "with") return null;
  const kind = lower === "," ? "list" : lower === "and" && !yet ? "and" : "but";
  return { end: comma ? at - 1 : at, start, place, kind };
}

function isAdverb(tree: SentenceTree, index: number): boolean {
  return ADVERBS.test(lowerAt(tree, index)) || isManner(tree, index);
}

function isManner(tree: SentenceTree, index: number): boolean {
  return tagAt(tree, index) === "RB" && /ly$/u.test(lowerAt(tree, index));
}

/** "finds A and stores B", where "stores" was taken for a noun: what follows it can follow no noun. */
function isHiddenVerb(tree: SentenceTree, place: number): boolean {
  const next = place + 1;
  return (
    tagAt(tree, place) === "NNS" &&
    /^\p{Ll}+s$/u.test(tree.words[place]?.text ?? "") &&
    (/^(?:DT|PRP\$|PRP|TO)$/u.test(tagAt(tree, next)) ||
      /^(?:to|into|onto|from|that)$/u.test(lowerAt(tree, next)) ||
      dependent(tree, place, "obj", "xcomp", "ccomp") !== undefined)
  );
}

/** The tree in which a verb taken for a noun is one. */
function withVerbAt(tree: SentenceTree, place: number): SentenceTree {
  if (tagAt(tree, place) !== "NNS") return tree;
  return { ...tree, tags: tree.tags.map((tag, index) => (index === place ? "VBZ" : tag)) };
}

function isGlued(tree: SentenceTree, place: number): boolean {
  const next = tree.words[place + 1];
  return next?.spaceBefore === false && /^[-–/]/u.test(next.text);
}

/** "A, does B and does C": after a comma, a verb that another of its kind follows after an "and". */
function opensList(tree: SentenceTree, place: number, end: number): boolean {
  for (let index = place + 1; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) > 0 || !/^(?:and|or)$/u.test(lowerAt(tree, index))) continue;
    const next = isAdverb(tree, index + 1) ? index + 2 : index + 1;
    const altered = ALTERED.test(lowerAt(tree, next)) && /^(?:NN|JJ)/u.test(tagAt(tree, next + 1));
    if (isAlike(tree, next, place) && !altered) return true;
  }
  return false;
}

function isAlike(tree: SentenceTree, one: number, other: number): boolean {
  const tags = [tagAt(tree, one), tagAt(tree, other)];
  return (
    tags[0] === tags[1] ||
    tags.every((tag) => /^VB[DN]$/u.test(tag)) ||
    tags.every((tag) => /^VBP?$/u.test(tag))
  );
}

/** Whether a comma before the joint opens a list of which the joint closes the last part. */
function isLastOfList(tree: SentenceTree, { end, place, kind }: Joint, from: number): boolean {
  const first = kind === "list" ? end - 1 : end;
  for (let index = from; index < first; index += 1) {
    if (tree.words[index]?.text !== "," || (tree.depths[index] ?? 0) > 0) continue;
    const next = isAdverb(tree, index + 1) ? index + 2 : index + 1;
    if (isAlike(tree, next, place) || isAlike(tree, next, from - 1)) return true;
  }
  return false;
}

function splitAt(tree: SentenceTree, joint: Joint, end: number): Split | null {
  const { place } = joint;
  if (lengthOf(tree, 0, joint.end) < 4 || lengthOf(tree, joint.start, end) < 3) return null;
  const left = readAlone(tree, [{ start: 0, end: joint.end }]);
  if (left === null || hasOpenEnd(left.tree) || !isFree(tree, left, joint)) return null;
  if (isClauseSubject(left) || holdsTwoClauses(left) || endsInQuality(left)) return null;
  if (losesPart(tree, left, joint, end)) return null;
  const again = subjectAgain(left);
  if (again !== null && !agreesWith(tree, place, goesWithMany(again))) return null;
  const first = { ...left, plural: again !== null && goesWithMany(again), opening: 0 };
  const second = {
    tree: withVerbAt(tree, place),
    place,
    comma: lowerAt(tree, joint.start - 2) === "," || joint.kind === "list",
  };
  const shared = ownAuxiliary(tree, place) ? [] : takenOver(first, second);
  if (again === null || shared === null) return null;
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
    /^(?:it|this)$/u.test(again[0]?.lower ?? "") &&
    /^VBP?$/u.test(tagAt(second.tree, place))
  )
    return null;
  const belongs =
    belongsTo(tree, place, left.verb) || (joint.kind === "list" && tree.heads[place] === left.verb);
  const own = !belongs && joint.kind === "and" && isOwnReport(left, tree, place);
  const agreed = belongs || own;
  const rival = hasRival(first, second, false);
  // "A is red, though B glows and does C": B may do it.
  if (!agreed && left.tree.words.some(({ lower }, at) => at > left.verb && ASIDE.test(lower))) return null;
  if (!agreed && (rival || tree.relations[place] === "amod")) return null;
  if (isReported(left, tree, place, agreed)) return null;
  const front = frontOf(left);
  if (front === "condition" && lowerAt(tree, 0) !== "if") return null;
  // Behind a frame, where another verb may own the second, or the parser joined it to none: doubtful too often.
  if (front === "frame" && !own && (rival || !agreed)) return null;
  // "came by a change, which heats A, and lights B": the change does.
  if (rival && !own && again[0]?.lower !== "we" && endsInRelative(left)) return null;
  if (isToldOfItself(tree, place, again)) return null;
  const opening = openingOf(tree, joint, [...again], shared, front);
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

/** "was safe, well liked": a list of which the last part was cut off. */
function endsInQuality({ tree, verb }: Reading): boolean {
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  if (comma < verb) return false;
  const rest = tree.tags.slice(comma + 1).filter((tag) => /^\p{L}/u.test(tag));
  return rest.length > 0 && rest.every((tag) => /^(?:RB|JJ|VBN)/u.test(tag));
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
  if (before.some((lower) => /^(?:either|neither|only|whether)$/u.test(lower))) return false;
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

function openingOf(
  tree: SentenceTree,
  { kind, start, place }: Joint,
  again: readonly Word[],
  shared: readonly Word[],
  front: "bare" | "frame" | "condition",
): Word[] {
  const opening =
    kind === "but" ? [word("but", "CCONJ")] : front === "condition" ? [word("then", "ADV")] : [];
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
    ? [...opening, ...again, ...adverb]
    : [...opening, ...again, head, ...adverb, ...others];
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

import { finiteWord, lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";
import { endsTakenUp, hasWholeBrackets, isBare } from "./bare-part.ts";
import { clauseAlone } from "./clause-alone.ts";
import { type ClausePart, type CutRule, lengthOf, withoutEndMark } from "./clause-part.ts";
import { cutAim } from "./cut-aim.ts";
import { cutAndThat } from "./cut-and-that.ts";
import { cutApposition } from "./cut-apposition.ts";
import { cutAside } from "./cut-aside.ts";
import { cutByWords } from "./cut-by-words.ts";
import { cutColon } from "./cut-colon.ts";
import { cutConcession } from "./cut-concession.ts";
import { cutCoordination } from "./cut-coordination.ts";
import { cutDoing } from "./cut-doing.ts";
import { cutExamples } from "./cut-examples.ts";
import {
  addsAnother,
  awaitsName,
  awaitsPhrase,
  breaksOff,
  closesBeforeCount,
  goesBeyond,
  losesLimit,
} from "./cut-guards.ts";
import { cutInWhich } from "./cut-in-which.ts";
import { cutIncluding } from "./cut-including.ts";
import { cutJoined } from "./cut-joined.ts";
import { cutMeans } from "./cut-means.ts";
import { cutNaming } from "./cut-naming.ts";
import { cutOpening } from "./cut-opening.ts";
import { cutParticiple } from "./cut-participle.ts";
import { cutReason } from "./cut-reason.ts";
import { cutRelative } from "./cut-relative.ts";
import { cutReport } from "./cut-report.ts";
import { cutSecondVerb } from "./cut-second-verb.ts";
import { cutSubordinate } from "./cut-subordinate.ts";
import { cutTail } from "./cut-tail.ts";
import { cutThat } from "./cut-that.ts";
import { cutUsing } from "./cut-using.ts";
import { cutWhich } from "./cut-which.ts";
import { isHeldTogether } from "./held-together.ts";
import { leavesSeries, leavesVerbs } from "./series.ts";
import { staysJoined } from "./stays-joined.ts";
import { tearsApart } from "./torn-apart.ts";

const RULES: readonly CutRule[] = [
  cutColon,
  cutSubordinate,
  cutCoordination,
  cutParticiple,
  cutOpening,
  cutRelative,
  cutExamples,
  cutReport,
  cutMeans,
  cutApposition,
  cutByWords,
];

/** Rules that read the parts alone, where the tree of the whole sentence shows no place to cut. */
const ALONE: readonly CutRule[] = [
  cutAndThat,
  cutJoined,
  cutConcession,
  cutReason,
  cutAside,
  cutDoing,
  cutWhich,
  cutSecondVerb,
  cutNaming,
  cutThat,
  cutInWhich,
  cutIncluding,
  cutUsing,
  cutTail,
  cutAim,
];

/** A part with no more words is short enough. */
const SHORT = 11;
const MOST_PARTS = 5;

/** Rules after which the last statement speaks of something else than the sentence did. */
const CHANGES_TOPIC: ReadonlySet<CutRule> = new Set([
  cutRelative,
  cutParticiple,
  cutExamples,
  cutByWords,
  cutDoing,
  cutWhich,
  cutThat,
  cutInWhich,
  cutIncluding,
  cutNaming,
]);

/** Rules after which the first part must say something of its own. */
const LEAVES_LITTLE: ReadonlySet<CutRule> = new Set([
  cutOpening,
  cutRelative,
  cutWhich,
  cutThat,
  cutInWhich,
  cutUsing,
  cutIncluding,
  cutAim,
]);

/** Rules after which the first part says what was done, and to what, without its means or aim. */
const NEEDS_OBJECT: ReadonlySet<CutRule> = new Set([cutMeans, cutUsing, cutAim]);

export interface CutLimits {
  /** The next sentence speaks of "it" or "they", which must not come to mean something else. */
  readonly takenUp?: boolean;
  /** Where no part may begin: what begins there does not stand alone. */
  readonly barred?: ReadonlySet<number>;
}

/**
 * A sentence from `start` on, cut into whole shorter ones wherever that is safe.
 */
export function cutClauses(
  tree: SentenceTree,
  start: number,
  opening: readonly Word[] = [],
  { takenUp = false, barred = new Set() }: CutLimits = {},
): readonly ClausePart[] {
  const whole: ClausePart = {
    opening,
    body: { start, end: tree.words.length },
    // Of what was parsed amiss, only what stands when it is read alone may be cut.
    verb: finiteWord(tree, tree.root) === undefined ? -1 : tree.root,
    subject: subjectOf(tree, tree.root),
  };
  if (isHeldTogether(tree)) return [whole];
  const open: ClausePart[] = [whole];
  const done: ClausePart[] = [];
  while (open.length > 0) {
    const part = open.shift();
    if (part === undefined) break;
    const cut = open.length + done.length < MOST_PARTS ? cutOnce(tree, part, takenUp, barred) : null;
    const next = cut === null ? null : nextAfter(cut, open[0]);
    if (cut === null || next === null) done.push(part);
    else open.splice(0, next === undefined ? 0 : 1, ...cut, ...(next === undefined ? [] : [next]));
  }
  return done;
}

/**
 * The part after one that was cut, if it still says the same there: its pronoun must take up the subject just before,
 * or the subject is named again. Null where neither can be.
 */
function nextAfter(cut: readonly ClausePart[], next: ClausePart | undefined): ClausePart | null | undefined {
  const before = cut.at(-1);
  if (next === undefined || before === undefined) return next;
  if (next.opening.some(({ lower }) => lower === "this") && before.subject !== cut[0]?.subject) return null;
  if (next.opening[0]?.lower === "this" && next.opening[2]?.lower === "because") return null;
  if (next.antecedent === undefined || next.antecedent === before.subject) return next;
  if (next.otherwise === undefined) return null;
  const { antecedent: _, otherwise, ...rest } = next;
  return { ...rest, opening: otherwise };
}

function cutOnce(
  tree: SentenceTree,
  part: ClausePart,
  takenUp: boolean,
  barred: ReadonlySet<number>,
): readonly ClausePart[] | null {
  if (lengthOf(tree, part.body.start, part.body.end) + part.opening.length <= SHORT) return null;
  const last = part.body.end === tree.words.length;
  // "We want A, which is B. For this, we C": between a wish and its deed, nothing else is told.
  const wanted = part.opening.some(({ lower }) => /^want(?:ed)?$/u.test(lower));
  for (const rule of part.verb < 0 ? ALONE : [...RULES, ...ALONE]) {
    const cut = ((takenUp && last) || wanted) && CHANGES_TOPIC.has(rule) ? null : rule(tree, part);
    if (
      cut === null ||
      (LEAVES_LITTLE.has(rule) && cut[0] !== undefined && isBare(tree, cut[0])) ||
      cut.some((each, place) => !hasWholeBrackets(tree, each) || leavesSeries(tree, each, cut[place + 1])) ||
      cut.some((each, place) => leavesVerbs(tree, each, cut[place + 1])) ||
      cut.slice(1).some((each) => cut[0] !== undefined && staysJoined(tree, wordsOf(tree, cut[0]), each)) ||
      cut.slice(0, -1).some((each) => breaksOff(tree, each)) ||
      tearsApart(
        tree.words,
        cut.map((each) => wordsOf(tree, each)),
      ) ||
      (CHANGES_TOPIC.has(rule) &&
        cut.some((each, place) => (place > 0 ? goesBeyond : awaitsName)(tree, each))) ||
      (CHANGES_TOPIC.has(rule) && cut.slice(1).some((each) => leavesBehind(tree, cut[0], each))) ||
      (NEEDS_OBJECT.has(rule) && cut[0] !== undefined && endsTakenUp(tree, cut[0])) ||
      ((rule === cutRelative || rule === cutWhich) && cut.slice(1).some((each) => addsAnother(tree, each))) ||
      cut.some(({ body }, place) => place > 0 && barred.has(body.start)) ||
      !cut.every(
        (each, place) =>
          hasFiniteVerb(tree, each) &&
          agrees(tree, each) &&
          (place === 0 ? endsWhole(tree, each, cut[1]) : opensWhole(tree, each)) &&
          (place === cut.length - 1 || !endsInThat(tree, each)),
      )
    )
      continue;
    return cut.map((each, place) =>
      place > 0 && opensWithPronoun(tree, each) ? { antecedent: part.subject ?? -1, ...each } : each,
    );
  }
  return null;
}

function wordsOf(tree: SentenceTree, { opening, body }: ClausePart): readonly Word[] {
  return [...opening, ...tree.words.slice(body.start, body.end)];
}

/** Whether what is told of a noun on its own has lost what limits the noun, or takes along what is the sentence's. */
function leavesBehind(tree: SentenceTree, first: ClausePart | undefined, part: ClausePart): boolean {
  if (closesBeforeCount(tree, part)) return true;
  return first !== undefined && (awaitsPhrase(tree, first, part) || losesLimit(tree, first, part));
}

/** Whether a part has a finite verb, in what is ours or in what is the sentence's. */
function hasFiniteVerb(tree: SentenceTree, { opening, body }: ClausePart): boolean {
  if (opening.some(({ lower, tag }) => tag === "VERB" || tag === "AUX" || FINITE.test(lower))) return true;
  return hasFiniteOutside(tree, body.start, body.end);
}

/** "The eye sees and tells B", "While A does B and does C, D": what is cut off takes something along. */
function endsWhole(tree: SentenceTree, part: ClausePart, next: ClausePart | undefined): boolean {
  const { opening, body } = part;
  const last = withoutEndMark(tree, body) - 1;
  const shares = next !== undefined && opensWithPronoun(tree, next) && lowerAt(tree, last + 1) !== ",";
  // "is short, bright, and can B" is a list.
  if (shares && (/^VB[ZPD]$/u.test(tagAt(tree, last)) || lowerAt(tree, last - 1) === ",")) return false;
  if (
    next !== undefined &&
    opensWithPronoun(tree, next) &&
    /^JJ$/u.test(tagAt(tree, last)) &&
    lowerAt(tree, last - 1) === ","
  )
    return false;
  if (
    opening.length > 0 ||
    !/^(?:while|although|though|whereas|because|if|unless)$/u.test(lowerAt(tree, body.start))
  )
    return true;
  return tree.alone === undefined || clauseAlone(tree, [], body.start, body.end) !== null;
}

/** "not the lamp", "show how", "how it is lit": without a word of ours, no sentence opens so. */
function opensWhole(tree: SentenceTree, { opening, body }: ClausePart): boolean {
  if (opening.length > 1 || (opening.length === 1 && opening[0]?.lower !== "but")) return true;
  if (/^(?:not|that|which|who|whose|whom|how|why|what|whether)$/u.test(lowerAt(tree, body.start)))
    return false;
  // "for reading the wall": no clause begins so without a comma.
  const means = /^IN$/u.test(tagAt(tree, body.start)) && tagAt(tree, body.start + 1) === "VBG";
  if (means && !tree.words.slice(body.start, body.end).some(({ text }) => text === ",")) return false;
  return !/^(?:VB[PZD]?|MD)$/u.test(tagAt(tree, body.start));
}

/** "We show that the lamp": what is cut off took the verb with it. */
function endsInThat(tree: SentenceTree, { body }: ClausePart): boolean {
  const that = tree.words.slice(body.start, body.end).findLastIndex(({ lower }) => lower === "that");
  const reported = that > 0 && /^VB/u.test(tagAt(tree, body.start + that - 1));
  return reported && !hasFiniteOutside(tree, body.start + that, body.end);
}

/** "the Lamp Register" has no verb. */
function isFiniteAt(tree: SentenceTree, index: number): boolean {
  const name = index > 0 && /^\p{Lu}\p{Ll}/u.test(tree.words[index]?.text ?? "");
  return !name && /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index));
}

function hasFiniteOutside(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if ((tree.depths[index] ?? 0) === 0 && isFiniteAt(tree, index)) return true;
  return false;
}

/** "It were": a subject of which the tagger knows no plural. */
function agrees(tree: SentenceTree, { opening, body }: ClausePart): boolean {
  const pronoun = opening.find(({ lower }) => /^(?:it|they|we)$/u.test(lower))?.lower;
  if (pronoun === undefined) return true;
  const verbs = [
    ...opening.map(({ lower }) => lower),
    lowerAt(tree, body.start),
    lowerAt(tree, body.start + 1),
  ];
  const wrong = pronoun === "it" ? /^(?:are|were|have|do)$/u : /^(?:is|was|has|does)$/u;
  return !verbs.some((lower) => wrong.test(lower));
}

const FINITE = /^(?:is|are|was|were|include|includes|want|wanted|happens|happened)$/u;

function opensWithPronoun(tree: SentenceTree, { opening, body }: ClausePart): boolean {
  const [first] = [...opening, tree.words[body.start]].filter(
    (item) => item !== undefined && !/^(?:but|so|in|contrast|,)$/u.test(item.lower),
  );
  return first !== undefined && /^(?:it|they|its|their)$/u.test(first.lower);
}

import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { frontOf } from "../front-of.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, isToldOfItself, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitJoinedVerbs } from "./joined-verbs.ts";
import { splitPredicates } from "./predicates.ts";

/**
 * "We describe A and present B": "We describe A. We present B.", where the parser took the second deed of the authors for
 * an adjective, a noun or a verb of something else, and its form, its object and what lies between show that it is theirs.
 * What other rules find is left to them.
 */
export function splitJoinedDeeds(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  if (tree.words.some(({ lower }) => lower === "respectively")) return [];
  for (let at = 4; at < end - 2; at += 1) {
    if (lowerAt(tree, at) !== "and" || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    if (split === null) continue;
    const known = [...splitPredicates(tree), ...splitJoinedVerbs(tree)];
    return known.some(({ cut }) => cut === split.cut) ? [] : [split];
  }
  return [];
}

type Tense = "base" | "past" | "third";

/** In which tense the first deed is told, in which one the second, and how that is called. */
type Case = readonly [first: RegExp, second: Tense, name: string];
const CASES: readonly Case[] = [
  [/^VBP$/u, "base", "now"],
  [/^VBD$/u, "past", "past"],
  [/^VBZ$/u, "third", "paper"],
  [/^VB[DN]$/u, "base", "then-now"],
];

/** Deeds of which no form is a noun, and the past one seldom said of a noun. */
const PLAIN =
  "investigate examine explore demonstrate compare assess show find discover conduct perform discuss prove conclude argue";
/** Deeds that are no nouns, but of which the past may be said of a noun: "calculated values". */
const SAID =
  "present introduce describe derive provide propose compute calculate evaluate analyze analyse illustrate construct develop establish identify determine define characterize characterise validate verify obtain observe apply extend generalize formulate collect suggest confirm implement optimize reveal highlight support visualize explain extract quantify detect reconstruct summarize utilize";
/** Deeds that are nouns as well. */
const NOUNS =
  "report study test use measure review estimate record give offer design sequence map monitor screen track outline model";
const formsOf = (verbs: string): Readonly<Record<Tense, ReadonlySet<string>>> => {
  const inTense = (tense: Tense) => new Set(verbs.split(" ").map((verb) => inflect(verb, tense)));
  return { base: inTense("base"), past: inTense("past"), third: inTense("third") };
};
const PLAIN_FORMS = formsOf(PLAIN);
const SAID_FORMS = formsOf(SAID);
const NOUN_FORMS = formsOf(NOUNS);

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  let place = at + 1;
  while (ADVERBS.test(lowerAt(tree, place)) && place < at + 3) place += 1;
  const comma = tree.words[at - 1]?.text === ",";
  // "purify and measure the oil": what was cut off may have its object with the second.
  if (/^(?:VB[DNG]?$|JJ|DT|IN|CC|PRP\$)/u.test(tagAt(tree, comma ? at - 2 : at - 1))) return null;
  const cases = CASES.filter(([, tense]) => isDeed(tree, place, tense));
  if (cases.length === 0 || lengthOf(tree, place, end) < 3 || holdsForBoth(tree, place, end)) return null;
  const first: Piece[] = [{ start: 0, end: comma ? at - 1 : at }];
  const left = readAlone(tree, first);
  if (left === null || isDenied(left) || hasOpenEnd(left.tree) || !isAuthorsDeed(left)) return null;
  if (frontOf(left) !== "bare" && !isHeading(tree)) return null;
  const found = cases.find(([form]) => form.test(tagAt(left.tree, left.verb)));
  if (found === undefined || hasRival(left, found[1], takesMore(tree, place))) return null;
  const again = subjectAgain(left);
  if (again === null || isToldOfItself(tree, place, again)) return null;
  const second: Piece[] = [...again, { start: at + 1, end }];
  const right = readAlone(tree, second);
  const own = place - at - 1 + again.length;
  if (right === null || right.finite !== own || right.verb !== own || right.subject >= again.length)
    return null;
  return { rule: `joined-deeds:${found[2]}`, statements: [first, second], about: left.subject, cut: place };
}

const ADVERBS = /^(?:then|also|thus|therefore|further|subsequently|finally|additionally|\p{L}+ly)$/u;

/** "METHODS We lit lamps": what opens is a heading. */
function isHeading({ words }: SentenceTree): boolean {
  const first = words.findIndex(({ text }) => !/^(?:\p{Lu}{3,}|[:/&])$/u.test(text));
  return first > 0 && words[first]?.lower === "we";
}

/** "We describe the lamp", "This paper describes the lamp", "We have seen the lamp": a deed with its object. */
function isAuthorsDeed({ tree, verb, finite, subject }: Reading): boolean {
  const form = tagAt(tree, verb);
  const perfect = lowerAt(tree, finite) === "have" && form === "VBN";
  if (subject > verb || (!perfect && (verb !== finite || form === "VBN"))) return false;
  if (dependent(tree, verb, "cop") !== undefined) return false;
  if (!dependents(tree, verb, "obj", "ccomp", "obl").some((object) => object > verb)) return false;
  const words = tree.words.slice(tree.first[subject] ?? subject, subject + 1).map(({ lower }) => lower);
  return SUBJECTS.test(words.join(" "));
}

const SUBJECTS =
  /^(?:we|the authors|(?:this|our|the present) (?:paper|article|work|study|thesis|letter|note|chapter|analysis|approach)|(?:our|these) (?:results|findings|data|observations|analyses|experiments|studies|experimental results))$/u;

/** A deed in one tense, with an object that opens behind it. */
function isDeed(tree: SentenceTree, place: number, tense: Tense): boolean {
  const lower = lowerAt(tree, place);
  const next = place + 1;
  if (tree.words[next]?.spaceBefore === false) return false;
  if (takesMore(tree, place)) return isDeedForm(lower, tense);
  const clear = PLAIN_FORMS[tense].has(lower) || (tense !== "past" && SAID_FORMS[tense].has(lower));
  return clear && /^(?:JJ|JJR|NN|NNS|NNP|CD|MATH|VBG)$/u.test(tagAt(tree, next));
}

function isDeedForm(lower: string, tense: Tense): boolean {
  return [PLAIN_FORMS, SAID_FORMS, NOUN_FORMS].some((forms) => forms[tense].has(lower));
}

/** Whether what follows a word can follow nothing but a verb. */
function takesMore(tree: SentenceTree, place: number): boolean {
  const next = place + 1;
  return /^(?:DT|PRP|PRP\$)$/u.test(tagAt(tree, next)) || /^(?:that|how|at)$/u.test(lowerAt(tree, next));
}

/** Whether another word behind the first verb may own the second, `sure` to be one, or be a deed of the same list. */
function hasRival({ tree, verb }: Reading, tense: Tense, sure: boolean): boolean {
  const clause = tree.words.some(({ lower }, at) => at > verb && /^(?:that|which|who)$/u.test(lower));
  // A clause whose own verb is not seen, or goes with the second, may hold it.
  const other = tree.words.some(
    ({ lower }, at) =>
      at > verb && OTHERS[tense].test(/^(?:are|have)$/u.test(lower) ? "are" : tagAt(tree, at)),
  );
  if (clause && !other) return true;
  const reported = dependent(tree, verb, "ccomp") !== undefined;
  return tree.words.some(({ lower, text }, at) => {
    if (at <= verb) return false;
    const tag = tagAt(tree, at);
    if (BRINGS_IN.test(lower) || /^[:;]$/u.test(text) || RIVALS[tense].test(tag)) return true;
    // "shows that lamps fell and provide light": the lamps may.
    if (tense === "base" && reported && tag === "VBD" && lower !== "was") return true;
    if (lower === "to" && tense === "base")
      return !/^(?:DT|PRP\$|NNS|NNP|CD|VBG)$/u.test(tagAt(tree, at + 1));
    if (isDeedForm(lower, tense) && /^(?:,|and)$/u.test(lowerAt(tree, at - 1))) return true;
    return tense === "past" && tag === "VBN" && (!sure || clause) && tree.relations[at] !== "amod";
  });
}

/** Forms with which a second verb in a tense may be joined. */
const RIVALS: Readonly<Record<Tense, RegExp>> = {
  base: /^(?:VBP?|MD)$/u,
  past: /^VBD$/u,
  third: /^(?:VBZ|MD)$/u,
};

/** Forms of a verb in a clause with which a second verb in a tense is not joined. */
const OTHERS: Readonly<Record<Tense, RegExp>> = {
  base: /^VB[ZD]$/u,
  past: /^(?:VBZ|are)$/u,
  third: /^(?:VB[PD]|are)$/u,
};

/** After these, what the first verb does to its object is asked, or holds under something, or is one of two. */
const BRINGS_IN =
  /^(?:whether|if|when|where|while|why|what|because|since|although|though|whereas|than|between|but|both|either|neither|only|not|unless)$/u;

/** "and compare B, using C": what follows the last comma may be so of both. */
function holdsForBoth(tree: SentenceTree, place: number, end: number): boolean {
  return tree.words
    .slice(place, end)
    .some(
      ({ text }, at) =>
        text === "," &&
        (/^(?:to|with|in|for|under|on|by|as|at|from|through|via|thereby|thus|all|each)$/u.test(
          lowerAt(tree, place + at + 1),
        ) ||
          tagAt(tree, place + at + 1) === "VBG"),
    );
}

import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { ourWords } from "../our-words.ts";
import { beLike, isPast, modalOf, type Reading, subjectAgain, verbLike } from "../read-alone.ts";
import type { SetOffPhrase } from "../set-off-phrase.ts";

/** Where an aim stands, and how it is joined. */
export interface Aim {
  /** Where the "to" stands, or the "-ing" form after "with the aim of". */
  readonly to: number;
  readonly verb: number;
  readonly kind: "to" | "in-order" | "aim-of";
}

interface Told {
  readonly name: string;
  readonly statements: readonly (readonly Piece[])[];
}

/** What was done, and what for, in two statements; null where the aim may be of something else. */
export function tellAim(tree: SentenceTree, phrase: SetOffPhrase, aim: Aim): Told | null {
  const { reading } = phrase;
  if (lowerAt(reading.tree, reading.subject) === "i") return null;
  if (subjectAgain(reading)?.[0]?.lower === "we") return tellOurAim(tree, phrase, aim);
  const passive = dependent(reading.tree, reading.verb, "aux:pass") !== undefined;
  return passive ? tellAimOfDeed(phrase, aim) : null;
}

/** "We did A to find B" as "We wanted to find B. For this, we did A". */
function tellOurAim(tree: SentenceTree, phrase: SetOffPhrase, aim: Aim): Told | null {
  const { reading, place, end, main } = phrase;
  const { to, verb, kind } = aim;
  const past = isPast(reading);
  if (place !== "front") {
    if (joinsOwn(tree, verb, end)) return null;
    if (isReached(tree, phrase, aim)) return tellReached(tree, phrase, aim);
    // "We used A to identify B": B was identified.
    if (past && kind === "to" && isResult(tree, reading, verb)) return null;
    if (kind !== "aim-of" && (goesOn(tree, phrase, verb) || isLed(reading)))
      return { name: nameOf(phrase, aim, "aim"), statements: [[...main], aimOfIt(phrase, aim)] };
  }
  const wanted = kind === "aim-of" ? (past ? "our aim was" : "our aim is") : past ? "we wanted" : "we want";
  return {
    name: nameOf(phrase, aim, "we"),
    statements: [
      [...ourWords(wanted), { start: to, end }],
      [...ourWords("for this ,"), ...withoutLead(phrase)],
    ],
  };
}

/** "A was done in order to find B" as "A was done. The aim was to find B": nobody is named whose aim it is. */
function tellAimOfDeed(phrase: SetOffPhrase, aim: Aim): Told | null {
  const { reading, place, main } = phrase;
  const lemma = reading.tree.words[reading.verb]?.lemma ?? "";
  const longAgo = /^(?:has|have)$/u.test(lowerAt(reading.tree, reading.finite));
  if (aim.kind !== "in-order" || longAgo || modalOf(reading) !== undefined) return null;
  if (!isDoneByPeople(lemma, isPast(reading))) return null;
  const aimed = aimOfIt(phrase, aim);
  // It is the deed's aim, once that is told.
  if (place !== "front") return { name: nameOf(phrase, aim, "passive-aim"), statements: [[...main], aimed] };
  return {
    name: nameOf(phrase, aim, "passive"),
    statements: [aimed, [...ourWords("for this ,"), ...withoutLead(phrase)]],
  };
}

function nameOf({ reading, place }: SetOffPhrase, { kind }: Aim, who: string): string {
  const modal = modalOf(reading) !== undefined;
  return [place, who, ...(kind === "to" ? [] : [kind]), ...(modal ? ["modal"] : [])].join("-");
}

/** "The aim was to find B" */
function aimOfIt({ reading, end }: SetOffPhrase, { to }: Aim): Piece[] {
  return [...ourWords("the aim"), beLike(reading, false), { start: to, end }];
}

/** "We do this": what is done was told before, and goes on from there. */
function goesOn(tree: SentenceTree, { reading, end }: SetOffPhrase, verb: number): boolean {
  const { words, first } = reading.tree;
  return (
    /^(?:this|it|they|these)$/u.test(lowerAt(reading.tree, first[reading.subject] ?? 0)) ||
    words[reading.verb]?.lemma === "do" ||
    words.some(({ lower }) => /^(?:it|them)$/u.test(lower)) ||
    words.some(
      ({ lower }, at) => lower === "this" && !/^(?:NN|JJ|VB[NG]|CD)/u.test(tagAt(reading.tree, at + 1)),
    ) ||
    tree.words
      .slice(verb, end)
      .some(({ lower }) => /^(?:its|their|it|them|they|each|these|those)$/u.test(lower))
  );
}

/** "We burn A to show that B": it was shown, where the deed is no plan. */
function isReached(tree: SentenceTree, { reading, end }: SetOffPhrase, { verb, kind }: Aim): boolean {
  return (
    kind === "to" &&
    REACHED.test(lowerAt(tree, verb)) &&
    lowerAt(tree, verb + 1) === "that" &&
    !PLANNED.test(reading.tree.words[reading.verb]?.lemma ?? "") &&
    !joinsTo(tree, verb, end)
  );
}

/** "We burn A to show that B" as "We burn A. In this way, we show that B". */
function tellReached(tree: SentenceTree, phrase: SetOffPhrase, aim: Aim): Told {
  const { reading, end, main } = phrase;
  const shown = [word("we", "PRON"), ...reachedLike(reading, tree, aim.verb)];
  return {
    name: nameOf(phrase, aim, "reached"),
    statements: [[...main], [...ourWords("in this way ,"), ...shown, { start: aim.verb + 1, end }]],
  };
}

/** Verbs of what was reached, and is more than an aim: "to show that B". */
const REACHED = /^(?:show|demonstrate|reveal|find)$/u;
/** "We ran a test to show that B": it may not have. */
const PLANNED = /^(?:conduct|perform|design|plan|run|start|initiate|undertake|propose|aim|seek|hope|set)$/u;

/** What was found with what was used, and not only looked for. */
function isResult(tree: SentenceTree, { tree: left, verb: main }: Reading, verb: number): boolean {
  return (
    /^(?:use|employ|utili[sz]e|apply|perform|combine)$/u.test(left.words[main]?.lemma ?? "") &&
    /^(?:identify|reveal|show|discover|detect|find|demonstrate|uncover)$/u.test(lowerAt(tree, verb)) &&
    lowerAt(tree, verb + 1) !== "out"
  );
}

/** "was tested to find A", not "is expressed to regulate A": what people do, and have an aim for. */
function isDoneByPeople(lemma: string, past: boolean): boolean {
  if (REPORTS.test(lemma)) return false;
  return (
    AUTHORS_DO.has(lemma) ||
    PEOPLE_DO.test(lemma) ||
    (past &&
      !/^(?:rearrange|assign|position|locate|form|express|regulate|activate|recruit|convert|modify)$/u.test(
        lemma,
      ))
  );
}

const REPORTS =
  /^(?:conjecture|request|infer|deduce|speculate|theorize|recommend|advise|urge|oblige|schedule|ask|invite|entitle|design|forecast|forecasted|estimate|project|postulate|argue|guarantee|constrain|refer|predict|hypothesize|assume|presume|expect|tailor|suppose|claim|say|consider|mean|predispose|bind|destine|suspect|anticipate|demonstrate|show|report|suggest|find|reveal|note|observe|ask|see|know|think|believe)$/u;
const PEOPLE_DO =
  /^(?:conduct|perform|deploy|administer|apply|carry|utilize|operate|plan|need|require|make|give)$/u;

/** "to show that A and to find B" */
function joinsTo(tree: SentenceTree, verb: number, end: number): boolean {
  return tree.words
    .slice(verb, end)
    .some(({ lower }, at) => lower === "and" && lowerAt(tree, verb + at + 1) === "to");
}

/** "We build A to find B and test C", where the authors may test. */
function joinsOwn(tree: SentenceTree, verb: number, end: number): boolean {
  for (let at = verb + 2; at < end - 1; at += 1)
    if (
      /^(?:and|,)$/u.test(lowerAt(tree, at - 1)) &&
      /^VBP?$/u.test(tagAt(tree, at)) &&
      AUTHORS_DO.has(lowerAt(tree, at))
    )
      return true;
  return false;
}

function reachedLike(reading: Reading, tree: SentenceTree, verb: number): Word[] {
  const base = /^(?:demonstrate|reveal)$/u.test(lowerAt(tree, verb)) ? "show" : lowerAt(tree, verb);
  return verbLike(reading, base, true);
}

/** Whether something stands before the subject, or an "also" after it: the statement must come first. */
function isLed({ tree, subject }: Reading): boolean {
  return (tree.first[subject] ?? subject) > 0 || tree.words.slice(0, 6).some(({ lower }) => lower === "also");
}

/** What remains of a sentence, without the "Here," that stood before a front phrase. */
function withoutLead({ main, place }: SetOffPhrase): readonly Piece[] {
  return place === "front" ? main.slice(-1) : main;
}

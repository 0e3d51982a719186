import {
  dependent,
  dependents,
  isNegated,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import {
  frontAt,
  headOf,
  isLimited,
  isOurs,
  isSupposed,
  openedSoundly,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { isDone, takeUpDeed } from "../take-up-deed.ts";

const PLACES = phrasesOf("in", "at", "on", "across", "within", "throughout", "over");
const TIMES = phrasesOf(
  "after",
  "before",
  "during",
  "following",
  "upon",
  "prior to",
  "at the time of",
  "in response to",
  "in the course of",
  "in the presence of",
  "in the absence of",
  "over the course of",
);
/** How many words a phrase has at least, its preposition among them. */
const LEAST = 4;

/**
 * "In B, A" as "A. This was true in B": where and when something was, told as a statement of its own, only of what has
 * happened, or of what "we" do.
 */
export function splitCircumstance(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const time = phraseAt(tree, 0, TIMES);
  const length = time > 0 ? time : phraseAt(tree, 0, PLACES);
  if (length === 0 || !opensNoun(tree, length, time > 0) || isOnlyJoint(tree)) return [];
  return front(tree, length);
}

/** What only joins sentences, or belongs to a verb or a noun. */
const NAMED =
  /^(?:in (?:order|particular|addition|general|contrast|fact|turn|which|terms|light|line|view|spite|part|complex|conjunction|combination|comparison|accordance|agreement|parallel|detail|summary|conclusion|principle|practice|case|(?:this|the present|the current|our|this short|this brief) (?:paper|study|work|article|report|letter|note|thesis|review|survey|way|regard|sense|respect|context|case|manuscript|chapter)|the (?:form|sense|case|context|field|area|literature|following|same|way)|that|what|how|a (?:way|manner|similar|number|variety))|at (?:least|most|all|first|once|the (?:same|expense|cost))|on (?:the (?:other|one|basis|contrary)|average|account|behalf|top|how|whether|what)|for (?:example|instance|which|the (?:first|purpose|same|sake)|this|each|all|any|every|both)|over (?:time|the past|the last)|following (?:the|a) (?:same|similar)|before (?:and|or)|after (?:which|all)|during which|within (?:which|the framework)) /u;

/** Whether a sentence opens with such words. */
export function isOnlyJoint(tree: SentenceTree): boolean {
  return NAMED.test(`${textAt(tree, 0, 4)} `);
}

function textAt(tree: SentenceTree, at: number, count: number): string {
  return tree.words
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(" ");
}

function opensNoun(tree: SentenceTree, at: number, time: boolean): boolean {
  if (/^(?:any|no|which|whom)$/u.test(lowerAt(tree, at))) return false;
  return (time ? /^(?:DT|NN|JJ|CD|PRP\$|VBG|VBN|MATH)/u : /^(?:DT|NN|JJ|CD|PRP\$|VBN|MATH)/u).test(
    tagAt(tree, at),
  );
}

function front(tree: SentenceTree, length: number): Split[] {
  const found = frontAt(tree, length, 2);
  const end = endOfSentence(tree);
  if (
    found === null ||
    lengthOf(tree, 0, found.end) < LEAST ||
    hasClause(tree, length, found.end) ||
    isOwnText(tree, length, found.end)
  )
    return [];
  const first = [{ start: found.rest, end }];
  const reading = readAlone(tree, first);
  if (reading === null || takesUp(tree, found.rest, 0) || isSupposed(tree, found.rest, end)) return [];
  if (saysTwo(reading.tree) || lowerAt(tree, found.rest) === "only") return [];
  // "In most cases, lamps fail": told first, they would always fail.
  if (isShare(tree, length, found.end)) return [];
  // "Of the lamps in the hall, six failed": six of what?
  if (tagAt(reading.tree, reading.subject) === "CD") return [];
  // "On the side of the house, we count lamps": what is looked at, and no place.
  if (/^(?:side|hand|front|level|part|end|view|note)$/u.test(lowerAt(tree, found.end - 1))) return [];
  const said = circumstanceSaid(tree, reading, length, found.end);
  if (said === null) return [];
  const kind = textAt(tree, 0, length).replaceAll(" ", "-");
  const cut = headOf(tree, length, found.end);
  return [{ rule: `circumstance:front-${kind}`, statements: [first, said], about: found.verb, cut }];
}

/** "in most cases", "in the majority of the halls", "in a search for lamps": a share of what is, or what we were about. */
function isShare(tree: SentenceTree, start: number, end: number): boolean {
  const head = tree.words[headOf(tree, start, end)]?.lemma ?? "";
  if (
    /^(?:majority|minority|most|half|fraction|proportion|case|percent|%|search|effort|attempt|bid|quest)$/u.test(
      head,
    )
  )
    return true;
  return /^(?:most|some|few|half|part)$/u.test(lowerAt(tree, start));
}

/** "This happened in B" */
function circumstanceSaid(
  tree: SentenceTree,
  reading: Reading,
  length: number,
  end: number,
): readonly Piece[] | null {
  // "The aim was to count": nothing was counted yet.
  if (isNegated(reading.tree, reading.verb) || tagAt(reading.tree, reading.verb) === "VB") return null;
  // "We were led to a view": no deed of ours.
  const ours = lowerAt(reading.tree, reading.subject) === "we";
  if (ours && dependent(reading.tree, reading.verb, "aux:pass") !== undefined) return null;
  const deed = takeUpDeed(reading.tree, reading.verb);
  if (deed === null || (!isDone(deed) && isLimited(reading.tree, 0, reading.tree.words.length))) return null;
  // "We studied growth in response to light": we did nothing in response.
  if (textAt(tree, 0, length) === "in response to" && isDone(deed)) return null;
  // "This was true in mice by grafting"
  if (!isDone(deed) && tree.words.slice(0, end).some(({ lower }) => lower === "by")) return null;
  const time = phraseAt(tree, 0, TIMES) > 0;
  // "In a theory of light, Miller and Olsen came to a view": what people do, and no event there.
  if (!time && deed === "this happened" && isNamed(reading)) return null;
  // "During winter, lamps are moved", "after a talk, the main themes included are": no work of ours, no event
  if (deed === "this is done" || (time && reading.tree.words[reading.verb]?.lemma === "include")) return null;
  return openedSoundly(tree, [time && deed === "this was true" ? "this happened" : deed], 0, end);
}

/** "Miller and Olsen" */
function isNamed({ tree, subject }: Reading): boolean {
  const surname = (index: number): boolean =>
    tagAt(tree, index) === "NNP" && /^\p{Lu}\p{Ll}+$/u.test(tree.words[index]?.text ?? "");
  return surname(subject) && dependents(tree, subject, "conj").some(surname);
}

/** "In this workshop article": what it is told in is no place. */
export function isOwnText(tree: SentenceTree, start: number, end: number): boolean {
  return (
    /^(?:this|our|the|a)$/u.test(lowerAt(tree, start)) &&
    /^(?:paper|article|study|work|note|letter|report|review|survey|thesis|abstract|chapter|manuscript|attempt|effort|series|companion|level)$/u.test(
      tree.words[headOf(tree, start, end)]?.lemma ?? "",
    )
  );
}

function hasClause(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags
    .slice(start, end)
    .some(
      (tag, offset) =>
        /^(?:VBZ|VBP|VBD|MD)$/u.test(tag) && !/^(?:which|that|who)$/u.test(lowerAt(tree, start + offset - 1)),
    );
}

function lengthOf(tree: SentenceTree, start: number, end: number): number {
  return tree.words.slice(start, end).filter(({ tag }) => tag !== "PUNCT").length;
}

import { hasStrayVerb } from "../builtin/clauses/clause-alone.ts";
import { lengthOf } from "../builtin/clauses/clause-part.ts";
import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Piece } from "../builtin/low/telling.ts";
import { AUTHORS_DO } from "../builtin/prose/author-verbs.ts";
import { frontAt } from "./cut-places.ts";
import { type Reading, readAlone } from "./read-alone.ts";
import { endOfSentence } from "./take-up.ts";

/** A phrase that could be left out of a sentence, with what remains. */
export interface SetOffPhrase {
  readonly start: number;
  readonly end: number;
  readonly place: "front" | "middle" | "end";
  readonly main: readonly Piece[];
  /** What remains, read alone. */
  readonly reading: Reading;
}

/** The phrase that begins at a place, if what remains without it is a whole statement. */
export function phraseFrom(tree: SentenceTree, at: number): SetOffPhrase | null {
  if ((tree.depths[at] ?? 0) > 0) return null;
  const lead = leadBefore(tree, at);
  if (lead >= 0) return frontPhrase(tree, at, lead);
  return middlePhrase(tree, at) ?? endPhrase(tree, at);
}

const LEAD =
  /^(?:here|,|in|this|the|present|current|our|study|paper|work|article|report|also|finally|first|then|next|second|specifically|moreover|furthermore|additionally|further|however|thus|therefore|and|but|recently|importantly|further|letter|note|hence|subsequently|lastly|third|secondly|firstly|thirdly|indeed|instead|together|now)$/u;

/** Where the words of no weight before a front phrase end; -1 where others stand before it. */
function leadBefore(tree: SentenceTree, at: number): number {
  for (let index = 0; index < at; index += 1) if (!LEAD.test(lowerAt(tree, index))) return -1;
  return at;
}

function frontPhrase(tree: SentenceTree, at: number, lead: number): SetOffPhrase | null {
  const front = frontAt(tree, at);
  if (front === null || lengthOf(tree, at, front.end) < 2) return null;
  const end = endOfSentence(tree);
  const main: Piece[] = [...(lead > 0 ? [{ start: 0, end: lead }] : []), { start: front.rest, end }];
  const reading = readAlone(tree, main);
  return reading === null ? null : { start: at, end: front.end, place: "front", main, reading };
}

function middlePhrase(tree: SentenceTree, at: number): SetOffPhrase | null {
  const end = endOfSentence(tree);
  if (tree.words[at - 1]?.text !== ",") return null;
  for (let comma = at + 2; comma < end - 2; comma += 1) {
    if (tree.words[comma]?.text !== "," || (tree.depths[comma] ?? 0) > 0) continue;
    const main = [
      { start: 0, end: at - 1 },
      { start: comma + 1, end },
    ];
    if (/^(?:and|or|but|which|who|while|whereas|as|so)$/u.test(lowerAt(tree, comma + 1))) continue;
    const reading = readAlone(tree, main);
    // "A does, by B, C": without the phrase the verb goes on right after it, or its object does.
    const joined = reading !== null && reading.verb >= at - 3;
    if (reading !== null && joined) return { start: at, end: comma, place: "middle", main, reading };
  }
  return null;
}

function endPhrase(tree: SentenceTree, at: number): SetOffPhrase | null {
  const end = endOfSentence(tree);
  const leftEnd = tree.words[at - 1]?.text === "," ? at - 1 : at;
  if (lengthOf(tree, 0, leftEnd) < 4 || lengthOf(tree, at, end) < 3 || !endsIn(tree, at, end)) return null;
  const main = [{ start: 0, end: leftEnd }];
  const reading = readAlone(tree, main);
  if (reading === null || goesOn(tree, reading.verb, at, end)) return null;
  if (goesOnAsOurs(tree, reading, at, end) || pointsBefore(tree, at, end)) return null;
  return { start: at, end, place: "end", main, reading };
}

/** "use A by doing B and test C": whether a second main verb stands in a stretch. */
function goesOn(tree: SentenceTree, verb: number, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (tree.relations[index] === "conj" && tree.heads[index] === verb) return true;
  return false;
}

/** "We heat A using B and see C", "..., and report C": what those who write do besides. */
function goesOnAsOurs(tree: SentenceTree, reading: Reading, start: number, end: number): boolean {
  if (lowerAt(reading.tree, reading.subject) !== "we") return false;
  const past = tagAt(reading.tree, reading.finite) === "VBD";
  return tree.words.slice(start, end - 1).some(({ lower }, at) => {
    const next = start + at + 1;
    if (lower !== "and" || !AUTHORS_DO.has(tree.words[next]?.lemma ?? "")) return false;
    const form = tagAt(tree, next);
    // "using oil made and tested by A" has no object.
    if (/^VB[DN]$/u.test(form)) return past && /^(?:DT|NN|JJ|CD|PRP)/u.test(tagAt(tree, next + 1));
    return form === "VBP" || (lowerAt(tree, next - 2) === "," && /^(?:VB|NN)$/u.test(form));
  });
}

/** "a lamp using oils from wells that heats A": no one of the oils and wells does; what stands before the phrase does. */
function pointsBefore(tree: SentenceTree, start: number, end: number): boolean {
  const that = tree.tags.findIndex(
    (tag, at) => at > start && at < end && /^W/u.test(tag) && /^(?:that|which)$/u.test(lowerAt(tree, at)),
  );
  return (
    that > 0 &&
    tagAt(tree, that + 1) === "VBZ" &&
    !tree.tags.slice(start, that).some((tag) => /^(?:NNP?|FW)$/u.test(tag))
  );
}

/** Whether the words from a place to the end are one phrase: nothing in it goes on with what stands before it. */
function endsIn(tree: SentenceTree, at: number, end: number): boolean {
  if (hasStrayVerb(tree, at + 1)) return false;
  for (let index = at + 1; index < end; index += 1) {
    if (/^(?:while|whereas)$/u.test(lowerAt(tree, index))) return false;
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (/^(?:[;:]|--+|—|–)$/u.test(tree.words[index]?.text ?? "")) return false;
    const next = index + 1;
    if (tree.words[index]?.text !== ",") continue;
    if (/^(?:VBG|TO|RB)$/u.test(tagAt(tree, next)) || GOES_ON.test(lowerAt(tree, next))) return false;
    if (/^(?:and|or)$/u.test(lowerAt(tree, next)) && /^(?:VB|TO|RB|IN)/u.test(tagAt(tree, next + 1)))
      return false;
  }
  return true;
}

const GOES_ON =
  /^(?:but|while|whereas|although|though|because|since|so|yet|if|when|than|compared|consistent|we|it|they)$/u;

/** Whether a phrase can hang on nothing but the main verb: the parser put it there, or no other verb stands before it. */
export function hangsOnMain(tree: SentenceTree, phrase: SetOffPhrase, strict: boolean): boolean {
  if (phrase.place !== "end") return true;
  const { reading, start, end } = phrase;
  const holders = new Set<number>();
  for (let index = start; index < end; index += 1) {
    const head = tree.heads[index] ?? -1;
    if (tree.words[index]?.tag !== "PUNCT" && (head < start || head >= end)) holders.add(head);
  }
  if (holders.size === 1 && holders.has(reading.verb)) return true;
  if (strict) return false;
  return !hasOtherVerb(reading);
}

/** Whether another verb stands after the main one, on which a phrase may hang. */
export function hasOtherVerb({ tree, verb }: Reading): boolean {
  return tree.tags.some((tag, index) => index > verb && /^VB/u.test(tag) && tree.relations[index] !== "amod");
}

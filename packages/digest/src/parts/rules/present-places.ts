import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import {
  frontAt,
  headOf,
  isOurs,
  isSupposed,
  openedSoundly,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { isDenied, isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { isOnlyJoint, isOwnText } from "./circumstance.ts";

const PLACES = phrasesOf("in", "within", "across", "throughout", "at");

/** "In B, A is so" as "A is so. This is true in B": where something holds, told as a statement of its own. */
export function splitPresentPlaces(tree: SentenceTree): readonly Split[] {
  const length = phraseAt(tree, 0, PLACES);
  if (length === 0 || isOurs(tree) || isOnlyJoint(tree) || !/^(?:DT|NN|JJ|CD|VBN)/u.test(tagAt(tree, length)))
    return [];
  const front = frontAt(tree, length, 1);
  if (front === null || tree.words[front.end]?.text !== "," || !isPlace(tree, length, front.end)) return [];
  const end = endOfSentence(tree);
  const first = [{ start: front.rest, end }];
  const reading = readAlone(tree, first);
  if (reading === null || !isGeneral(tree, reading, front.rest, end)) return [];
  // What has happened there is told as a circumstance.
  const told = isPast(reading) ? null : openedSoundly(tree, ["this is true"], 0, front.end);
  if (told === null) return [];
  const rule = `present-place:${lowerAt(tree, 0)}`;
  return [{ rule, statements: [first, told], about: front.verb, cut: headOf(tree, length, front.end) }];
}

/** Whether a phrase names a place, a group or a case, and no time, view or part of the text. */
function isPlace(tree: SentenceTree, start: number, end: number): boolean {
  if (end - start > 12 || isOwnText(tree, start, end)) return false;
  const words = tree.words.slice(start, end);
  if (
    /^(?:this|these|that|those|such|both|each|all|any|no|some|our|other|another|recent|addition)$/u.test(
      words[0]?.lower ?? "",
    )
  )
    return false;
  if (tree.tags.slice(start, end).some((tag) => /^(?:VBZ|VBP|VBD|MD|WDT|WP|WRB|PRP|VBG|,|:)$/u.test(tag)))
    return false;
  const head = tree.words[headOf(tree, start, end)];
  if (head === undefined || head.tag === "ADJ") return false;
  return !words.some(({ lemma, lower }) => NO_PLACE.test(lemma) || /^\d{4}s?$/u.test(lower));
}

const NO_PLACE =
  /^(?:year|decade|time|day|month|century|past|future|moment|view|sense|term|way|manner|fact|particular|general|contrast|essence|effect|sum|short|total|brief|reality|theory|practice|response|return|word|light|presence|absence|case|scenario|limit|regime|condition|former|latter|example|instance|end|cost|expense|least|most|best|worst|first|second|third|last|hand|heart|core|level|attempt|effort|order|comparison|contrary|question|paper|section|step|stage|phase|study|report|issue|task|analysis|simulation|experiment|model|test|simplest|sample|specimen|vitro|vivo|silico|situ|principle|detail|parallel|tandem)$/u;

/** Whether a statement holds of its subject as it stands: nothing in it is counted, denied or held against something. */
function isGeneral(tree: SentenceTree, reading: Reading, start: number, end: number): boolean {
  if (isDenied(reading) || saysTwo(reading.tree) || takesUp(tree, start, 0)) return false;
  if (/^(?:we|i|it|they|there|this|these|one)$/u.test(lowerAt(reading.tree, reading.subject))) return false;
  if (tagAt(reading.tree, reading.subject) === "CD" || isSupposed(tree, start, end)) return false;
  return !tree.words
    .slice(start, end)
    .some(({ lower, text }) => text === ";" || text === ":" || NARROW.test(lower));
}

const NARROW =
  /^(?:not|no|never|only|all|every|each|any|few|none|than|if|when|unless|until|without|whereas|while|although|suggesting|indicating|implying|revealing|neither|nor|cannot|little|its|their|them|here|there|such|these|this|also|both|instead|even)$/u;

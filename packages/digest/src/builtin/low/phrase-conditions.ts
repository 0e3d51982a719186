import type { ConditionName, PhraseCondition } from "../../lexicon/phrase-pattern.ts";
import { isBehindParticiple } from "../clauses/stays-joined.ts";
import { headOfPhrase } from "./head-of-phrase.ts";
import {
  dependent,
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "./sentence-tree.ts";

interface Place {
  readonly places: readonly (number | undefined)[];
  readonly start: number;
  readonly end: number;
}

type Test = (tree: SentenceTree, place: Place, words: ReadonlySet<string>) => boolean;

/** Whether a condition of a phrase holds where its words were met. */
export function holdsHere({ name, words }: PhraseCondition, tree: SentenceTree, place: Place): boolean {
  return TESTS[name](tree, place, words);
}

const YEAR = /^(?:1[89]|20)\d\d[a-z]?$/u;

const NOMINAL_START = /^(?:DT|PDT|NN|JJ|PRP|CD|MATH|VBG|WP|WRB|EX)/u;

/** The word before which "over" would read as part of "nearly", "about" or "at least". */
const MEASURING = /^(?:nearly|almost|about|approximately|over|roughly|up|to|least|than)$/u;

const TESTS: Readonly<Record<ConditionName, Test>> = {
  "before noun": (tree, { end }) => NOMINAL_START.test(tagAt(tree, end)) && lowerAt(tree, end) !== "that",
  "before number": (tree, { end }) => isNumber(tree, end),
  "before comparative": (tree, { start, end }) =>
    /^(?:JJR|RBR)$/u.test(tagAt(tree, end)) && !MEASURING.test(lowerAt(tree, start - 1)),
  "before plural": (tree, { end }) => headIsPlural(tree, end),
  "before verb": (tree, { end }) => /^V/u.test(tagAt(tree, end)),
  "before adjective": (tree, { end }) => /^(?:JJ|RB)$/u.test(tagAt(tree, end)),
  "before mark": (tree, { end }) => /^(?:[.,;:)]|)$/u.test(lowerAt(tree, end)),
  "before question": (tree, { end }) => /^(?:whether|how|what|which|of)$/u.test(lowerAt(tree, end)),
  "after noun": (tree, { start }) =>
    /^(?:NN|CD|PRP$|MATH|\))/u.test(tagAt(tree, start - 1)) || /^[,)]$/u.test(lowerAt(tree, start - 1)),
  // "were 70 % and 76 %, respectively"
  "after number": (tree, { start }) => [1, 2, 3].some((back) => isNumber(tree, start - back)),
  // "the lamp judges time as well as the teacher" compares; "the noise of lamps as well as the smell" does not.
  joining: (tree, { start }) => {
    const first = tree.heads[tree.heads[start] ?? -1] ?? -1;
    if (tree.relations[start] !== "cc" || first >= start) return false;
    return tree.relations[first] === "nmod" || (isThing(tree, first) && !isDoneWell(tree, first));
  },
  "after mark": (tree, { start }) => lowerAt(tree, start - 1) === ",",
  "after plural": (tree, { start }) =>
    tagAt(tree, lowerAt(tree, start - 1) === "," ? start - 2 : start - 1) === "NNS",
  "to end": (tree, { end }) => !tree.words.slice(end).some(({ text }) => /^[,;:–—]$/u.test(text)),
  "plural verb": (tree, place) => subjects(tree, place).every((noun) => !hasSingularVerb(tree, noun)),
  "no subject": (tree, place) => subjects(tree, place).length === 0,
  "no gerund": (tree, { end }) => tagAt(tree, end) !== "VBG",
  // "built following Lamp & Hall (1990)": after their plan, and not only later
  "no citation": (tree, { end }) =>
    !tree.words
      .slice(end, end + 8)
      .some(
        ({ text, lower }, at) =>
          lower === "al" || lower === "al." || (text === "&" && at < 3) || YEAR.test(text),
      ),
  // "in the case of the putting the oil there"
  "no told deed": (tree, { end }) =>
    tagAt(tree, end) !== "DT" ||
    !/ing$/u.test(lowerAt(tree, end + 1)) ||
    !/^(?:DT|PRP|IN)/u.test(tagAt(tree, end + 2)) ||
    lowerAt(tree, end + 2) === "of",
  // "after removal of the oil or treatment with water": both are deeds in the same form.
  "no joined deed": (tree, { end }) =>
    !tree.words.some(
      ({ lower }, at) =>
        at > end &&
        at < end + 12 &&
        DEED.test(lower) &&
        /^NN/u.test(tagAt(tree, at)) &&
        /^(?:and|or|but|the|not|,)$/u.test(lowerAt(tree, at - 1)) &&
        /^(?:of|with|by|for|in|to|from)$/u.test(lowerAt(tree, at + 1)),
    ),
  // "these data suggest A and support B": the data do both.
  "no second report": (tree, { end }) =>
    !tree.words.some(
      ({ lemma }, at) =>
        at > end &&
        REPORTS.test(lemma) &&
        // Whatever the tagger takes "support the use" for.
        (tagAt(tree, at) === tagAt(tree, end - 2) || /^(?:DT|PRP\$)$/u.test(tagAt(tree, at + 1))) &&
        /^(?:and|but|or|also|,)$/u.test(lowerAt(tree, at - 1)),
    ),
  // "Thus, surprisingly, lamps glow": "so surprisingly" would say how much.
  "no adverb aside": (tree, { end }) => !/^RB/u.test(tagAt(tree, end)) || lowerAt(tree, end + 1) !== ",",
  // "we test the soot due to oil": the soot is, and not the test.
  "no noun before": (tree, { start }) => !/^(?:NN|MATH|CD)/u.test(tagAt(tree, start - 1)),
  // "a tool for finding A and for weighing B"
  "no second for": (tree, { end }) =>
    !tree.words.some(
      ({ lower }, at) =>
        at >= end && lower === "for" && /^(?:and|or|but|also|,)$/u.test(lowerAt(tree, at - 1)),
    ),
  // "lets us find A, as well as to weigh B"
  "no second to": (tree, { end }) =>
    !tree.words.some(
      ({ lower }, at) =>
        at >= end && lower === "to" && /^(?:and|or|but|also|as|,)$/u.test(lowerAt(tree, at - 1)),
    ),
  // "specifying the process of measuring": two forms in "-ing" would stand together.
  "no gerund before": (tree, { start }) => tagAt(tree, start - 1) !== "VBG",
  // "a way for counting of lamps with high accuracy": an adverb would have no verb there.
  "no deed before": (tree, { start }) => !isBehindDeed(tree, start),
  // "lamps kept by halls, including A": among the lamps or the halls.
  "no participle before": (tree, { start }) => !isBehindParticiple(tree, start - 2),
  // "a study aimed to find A", "is aimed to find A": a thing does not try.
  active: (tree, { start }) =>
    tree.relations[start] !== "acl" &&
    (tagAt(tree, start) !== "VBN" || /^(?:has|have|had)$/u.test(lowerAt(tree, start - 1))),
  // "results in lower prices leading to sales": once the prices are an object, they would lead to them.
  "no later gerund": (tree, { end }) =>
    !tree.tags.some((tag, at) => at > end && tag === "VBG" && /^NN/u.test(tagAt(tree, at - 1))),
  // "did not be lit"
  "not passive": (tree, { end }) => lowerAt(tree, end - 1) !== "be",
  "no noun": (tree, { end }) => !/^NN/u.test(tagAt(tree, end)),
  "bare noun": (tree, { end }) => /^NN/u.test(tagAt(tree, end)),
  // "higher resolution images": the resolution is higher, not the images.
  "one noun": (tree, { end }) =>
    !/^NN/u.test(tagAt(tree, end)) || !/^(?:NN|HYPH)/u.test(tagAt(tree, end + 1)),
  "of illness": (tree, { start, end }) => {
    const noun = headOfPhrase(tree, end, start);
    return noun !== undefined && ILLNESS.test(lowerAt(tree, noun)) && tree.heads[noun] === end - 2;
  },
  "at start": (tree, { start }) => start === 0 || /^[,;:]$/u.test(lowerAt(tree, start - 1)),
  // "Since it is red": what is so now gives a reason; "since it was found" may give a time.
  "of present clause": (tree, { start }) => {
    const verb = finiteWord(tree, tree.heads[start] ?? -1);
    return (
      tree.relations[start] === "mark" && verb !== undefined && /^(?:VBZ|VBP|MD)$/u.test(tagAt(tree, verb))
    );
  },
  opening: (_, { start }) => start === 0,
  "inside clause": (_, { start }) => start > 0,
  finite: isFiniteVerb,
  authors: authorsDo,
  "not authors": (tree, place) =>
    !authorsDo(tree, place) && !/^(?:we|i|authors|to|and)$/u.test(lowerAt(tree, place.start - 1)),
  undetermined: (tree, { start }) =>
    !/^(?:DT|JJ|NN|PRP\$|CD|POS|VBN)/u.test(tagAt(tree, start - 1)) && lowerAt(tree, start - 1) !== "-",
  "of verb": (tree, { start }) => tree.relations[start + 1] === "obj",
  "of noun": (tree, { start }) => describesNoun(tree, start),
  "beside verb": hasOtherVerb,
  "no infinitive": (tree, { start }) => !/^(?:TO|IN)$/u.test(tagAt(tree, start - 1)),
  // "a reduction in A and B": B may be joined to the reduction.
  "no and": (tree, { end }) =>
    !tree.words.slice(end, end + 8).some(({ lower }) => lower === "and" || lower === ","),
  // "A as well as B is": what follows must not be what agrees with A alone.
  "no verb after": (tree, { end }) => !tree.tags.slice(end).some((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag)),
  // "is linked to A but not with B": the second half would keep the preposition of the first.
  "no second": (tree, { end }) =>
    !tree.words.some(
      ({ lower }, index) =>
        index > end &&
        lower === lowerAt(tree, end - 1) &&
        /^(?:and|but|or|not|also|nor)$/u.test(lowerAt(tree, index - 1)),
    ),
  "no formula": (tree) => !tree.words.some(({ tag }) => tag === "MATH"),
  "no number": (tree, { end }) => !isNumber(tree, end) && !isNumber(tree, end + 1),
  after: (tree, { start }, words) => isAmong(tree, start - 1, words),
  "not after": (tree, { start }, words) => !isAmong(tree, start - 1, words),
  before: (tree, { end }, words) => isAmong(tree, end, words),
  "not before": (tree, { end }, words) => !isAmong(tree, end, words),
  with: (tree, _, words) => tree.words.some(({ lower, lemma }) => words.has(lower) || words.has(lemma)),
  without: (tree, _, words) => !tree.words.some(({ lower }) => words.has(lower)),
};

/** Whether a participle is surely none of "and this pattern associated with age", where it is the verb itself. */
function hasOtherVerb(tree: SentenceTree, { start, end }: Place): boolean {
  if (tagAt(tree, start) === "VBD") return false;
  if (tree.tags.slice(end).some((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag))) return true;
  let at = start - 1;
  while (/^(?:DT|JJ|NN|PRP\$|CD|VBN|HYPH|MATH)/u.test(tagAt(tree, at))) at -= 1;
  // Behind a verb or a preposition, the noun is no subject.
  return /^(?:VB|IN|TO)/u.test(tagAt(tree, at)) && lowerAt(tree, at) !== "that";
}

/** An object, or what a preposition joins to a verb. */
function isThing(tree: SentenceTree, noun: number): boolean {
  return /^(?:obj|obl)$/u.test(tree.relations[noun] ?? "") && /^NN/u.test(tagAt(tree, noun));
}

/** "fits A as well as B": what may be done well may be compared. */
function isDoneWell(tree: SentenceTree, noun: number): boolean {
  return !NOT_DONE_WELL.test(tree.words[tree.heads[noun] ?? -1]?.lemma ?? "");
}

/** Verbs of which nobody says how well. */
const NOT_DONE_WELL =
  /^(?:cause|include|involve|use|need|require|have|show|present|give|provide|introduce|induce|reduce|increase|lead|contain|propose|consider|study|investigate|discuss|import|enable|allow|affect|report|reveal|exhibit|test|find|depend|suggest|express|receive|examine|go|occur|exist|apply|generate|produce|offer)$/u;

const REPORTS =
  /^(?:support|show|indicate|provide|suggest|highlight|demonstrate|identify|raise|point|reveal|help|offer|give|confirm|imply|underscore|emphasize|establish|open|argue|challenge|implicate)$/u;

const DEED = /(?:tion|sion|ment|sis|al|ance|use|loss|control|design)$/u;

/** Whether the nearest deed before a place is a noun with an "of", and no verb. */
function isBehindDeed(tree: SentenceTree, start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    if (/^VB/u.test(tagAt(tree, at))) return false;
    if (/^NN/u.test(tagAt(tree, at)) && DEED.test(lowerAt(tree, at)) && lowerAt(tree, at + 1) === "of")
      return true;
  }
  return false;
}

const ILLNESS =
  /(?:itis|oma|emia|osis|pathy|disease|disorder|syndrome|cancer|diabetes|hypertension|failure|infection|depression|asthma|migraine|stroke|obesity|impairment|symptoms|schizophrenia|dementia|epilepsy|injury|fibrillation|tumou?r|hiv|aids|copd|autism|arthritis|malaria)s?$/u;

/** The subjects that lie in a phrase or in the noun phrase after it. */
function subjects(tree: SentenceTree, { start, end }: Place): number[] {
  const last = headOfPhrase(tree, end, start) ?? end;
  const found: number[] = [];
  for (let index = start; index <= last; index += 1)
    if (/^nsubj/u.test(tree.relations[index] ?? "")) found.push(index);
  return found;
}

function hasSingularVerb(tree: SentenceTree, noun: number): boolean {
  const verb = finiteWord(tree, tree.heads[noun] ?? -1);
  return verb !== undefined && (tagAt(tree, verb) === "VBZ" || lowerAt(tree, verb) === "was");
}

function isAmong(tree: SentenceTree, index: number, words: ReadonlySet<string>): boolean {
  return words.has(lowerAt(tree, index)) || words.has(tree.words[index]?.lemma ?? "");
}

/** Whether a word says something of the noun right before it, and of no other. */
export function describesNoun(tree: SentenceTree, index: number): boolean {
  const noun = index - 1;
  return (
    tree.heads[index] === noun &&
    /^(?:acl|amod)$/u.test(tree.relations[index] ?? "") &&
    /^NNS?$/u.test(tagAt(tree, noun)) &&
    !hasRival(tree, noun)
  );
}

/** "the motion at distances influenced by X": where a noun hangs on another, either may be meant. */
function hasRival(tree: SentenceTree, noun: number): boolean {
  if (/^(?:nmod|obl|conj|appos|dep|compound)$/u.test(tree.relations[noun] ?? "")) return true;
  return dependents(tree, noun, "nmod", "conj").some((child) => child < noun);
}

/** Whether the noun that begins at a place, adjectives first, is plural. */
function headIsPlural(tree: SentenceTree, start: number): boolean {
  for (let index = start; index < start + 5; index += 1) {
    if (tagAt(tree, index) === "NNS") return true;
    if (!/^(?:JJ|NN|VBN|VBG|HYPH)$/u.test(tagAt(tree, index)) && lowerAt(tree, index) !== "-") return false;
  }
  return false;
}

function isNumber(tree: SentenceTree, index: number): boolean {
  const item = tree.words[index];
  return item !== undefined && (tagAt(tree, index) === "CD" || item.tag === "MATH" || /^\d/u.test(item.text));
}

function isFiniteVerb(tree: SentenceTree, { places }: Place): boolean {
  const verb = places.find((at) => at !== undefined);
  return verb !== undefined && /^(?:VBZ|VBP|VBD)$/u.test(tagAt(tree, verb));
}

/** Whether the first verb of a phrase has the authors, or their work, as its subject. */
function authorsDo(tree: SentenceTree, { places }: Place): boolean {
  const verb = places[0];
  const subject = verb === undefined ? undefined : subjectOf(tree, verb);
  return subject !== undefined && isAuthors(tree, subject);
}

/** "we", "the authors", "this paper". */
export function isAuthors(tree: SentenceTree, noun: number): boolean {
  const lower = lowerAt(tree, noun);
  // "According to the authors, lamps determine it": the lamps do.
  if (lower === "authors" && lowerAt(tree, noun - 3) === "according") return false;
  if (lower === "we" || lower === "authors") return true;
  const determiner = dependent(tree, noun, "det", "nmod:poss");
  const own = determiner !== undefined && /^(?:this|our|the|these)$/u.test(lowerAt(tree, determiner));
  return own && /^(?:paper|work|study|article|review|thesis|letter)$/u.test(lower);
}

import { isOfOtherKind } from "../../builtin/clauses/included-kind.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { readsAs, type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { isOfMany, spaced, without, withThis } from "../aside.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitExamples } from "./examples.ts";
import { isPair, isPartOfMany } from "./examples-end.ts";
import { isListOfThings, lastCommaBefore } from "./list-of-things.ts";

const MARKERS = (
  [
    ["such as", "such"],
    ["e.g.", "such"],
    ["e.g", "such"],
    ["for example", "such"],
    ["for instance", "such"],
    ["like", "such"],
    ["including", "including"],
  ] as const
).map(([text, kind]) => ({ text, words: text.split(" "), kind }));

interface Found {
  /** The word of many of which examples are given, right before. */
  readonly noun: number;
  readonly kind: "such" | "including";
  readonly place: "end" | "mid" | "bracket";
  /** All that is taken out. */
  readonly from: number;
  readonly to: number;
  /** The things, of which one or more are named. */
  readonly start: number;
  readonly end: number;
}

/** "small lamps, such as A and B." as "small lamps. Examples are A and B", where the things surely end there. */
export function splitPlainExamples(tree: SentenceTree): readonly Split[] {
  const known = new Set(splitExamples(tree).map(({ cut }) => cut));
  const found: Split[] = [];
  for (let at = 2; at < endOfSentence(tree) - 1; at += 1) {
    const marker = MARKERS.find(({ words }) => readsAs(tree.words, at, words));
    if (marker === undefined) continue;
    const { text, words, kind } = marker;
    const after = at + words.length;
    const start = /^[,:]$/u.test(lowerAt(tree, after)) ? after + 1 : after;
    const place = placeOf(tree, { at, start, text, kind });
    if (place !== null && !known.has(start)) found.push(...tellAt(tree, place, text));
  }
  return found;
}

interface Marked {
  readonly at: number;
  readonly start: number;
  readonly text: string;
  readonly kind: "such" | "including";
}

function placeOf(tree: SentenceTree, { at, start, text, kind }: Marked): Found | null {
  const before = lowerAt(tree, at - 1);
  const last = endOfSentence(tree);
  if (before === "(") {
    const close = tree.words.findIndex(
      (item, index) => index > at && item.text === ")" && tree.depths[index] === tree.depths[at - 1],
    );
    const noun = at - 2;
    if (close < 0 || (tree.depths[at - 1] ?? 0) > 0) return null;
    return { noun, kind, place: "bracket", from: at - 1, to: close + 1, start, end: close };
  }
  if ((tree.depths[at] ?? 0) > 0) return null;
  const set = before === ",";
  // "are like lamps", "fields like glass": only "such as" and "including" bring in things without a comma.
  if (!set && text !== "such as" && text !== "including") return null;
  if (text === "like") return null;
  const noun = set ? at - 2 : at - 1;
  const from = set ? at - 1 : at;
  if (!set && !isModified(tree, noun)) return null;
  if (isListOfThings(tree, start, last, set))
    return { noun, kind, place: "end", from, to: last, start, end: last };
  const verb = verbAfter(tree, start);
  if (verb === null || !isSubject(tree, noun, verb)) return null;
  const end = lowerAt(tree, verb - 1) === "," ? verb - 1 : verb;
  if (set !== end < verb || !isListOfThings(tree, start, end)) return null;
  return { noun, kind, place: "mid", from, to: verb, start, end };
}

/** "cellular processes": more than any processes. */
function isModified(tree: SentenceTree, noun: number): boolean {
  return /^(?:JJ|NN|VBN|VBG|HYPH)/u.test(tagAt(tree, noun - 1));
}

/** The verb that follows the things: the first, with the adverb or "all" before it. */
function verbAfter(tree: SentenceTree, start: number): number | null {
  for (let at = start; at < endOfSentence(tree); at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at))) continue;
    return /^RB/u.test(tagAt(tree, at - 1)) || lowerAt(tree, at - 1) === "all" ? at - 1 : at;
  }
  return null;
}

function isSubject(tree: SentenceTree, noun: number, verb: number): boolean {
  if (startOf(tree, noun) === 0) return true;
  const head = tree.heads[noun] ?? -1;
  return /^nsubj/u.test(tree.relations[noun] ?? "") && head >= verb && head < verb + 5;
}

/** Where the words before a noun begin that belong to it. */
function startOf(tree: SentenceTree, noun: number): number {
  let start = noun;
  while (start > 0 && /^(?:DT|JJ|NN|CD|VBN|VBG|HYPH|POS|RB|PRP\$|AFX)/u.test(tagAt(tree, start - 1)))
    start -= 1;
  return start;
}

const NONE =
  /^(?:no|any|each|every|neither|either|without|few|these|those|the|such|both|two|three|four|only)$/u;

function tellAt(tree: SentenceTree, found: Found, text: string): Split[] {
  const { noun, place, from, to, start, end } = found;
  if (!isOneOfMany(tree, found, text) || !areThings(tree, found, text)) return [];
  if (found.kind === "including" && !areIncluded(tree, found)) return [];
  const main = without(tree, { start: from, end: to });
  const name = withThis(tree, noun);
  if (main === null || name === null) return [];
  const several = tree.words.slice(start, end).some(({ lower }) => /^(?:,|and|or|&)$/u.test(lower));
  const last = to >= endOfSentence(tree);
  if (last && isNoList(tree, start, end)) return [];
  const opening = openingOf(found, { last, several, joined: tree.relations[noun] === "conj" }, name);
  const told: Piece[] = [...opening, ...withoutEtc(tree, start, end)];
  const marker = text.replace(/\W+/gu, "-").replace(/-$/u, "");
  const set = lowerAt(tree, from) === "," ? "-set" : "";
  return [
    {
      rule: `plain-examples:${marker}-${place}${set}${several ? "" : "-one"}`,
      statements: [main, told],
      about: noun,
      cut: start,
    },
  ];
}

/** Whether the noun is surely what examples are given of, and of more than those named. */
function isOneOfMany(tree: SentenceTree, { noun, place, from, to }: Found, text: string): boolean {
  if (!/^NNP?S$/u.test(tagAt(tree, noun)) || !isOfMany(tree, noun) || (tree.depths[noun] ?? 0) > 0)
    return false;
  const setOff = lowerAt(tree, from) !== text.split(" ")[0];
  if (isMarkedTwice(tree) || (setOff && isBehindMany(tree, noun))) return false;
  if (to < endOfSentence(tree) && isTwice(tree, noun)) return false;
  // "found in huge quantities (e.g., A)": of what is found so
  if (QUANTITIES.test(tree.words[noun]?.lemma ?? "")) return false;
  const first = startOf(tree, noun);
  if (tree.words.slice(first, noun).some(({ lower }) => NONE.test(lower))) return false;
  if (tree.words.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:than|like)$/u.test(lower)))
    return false;
  const joint = lowerAt(tree, first - 1);
  const before = tagAt(tree, first - 2);
  // "oils with colours, such as A": the oils.
  if (joint === "with" && /^NNP?S$/u.test(before)) return false;
  // "shapes of lamps, such as A": of shapes as well as of lamps.
  if (joint === "of" && before === "NNS" && text !== "such as") return false;
  return !(joint === "of" && place === "bracket" && before.startsWith("NN"));
}

/** Whether what is named are things, and nothing that was found or done. */
function areThings(tree: SentenceTree, { place, start, end }: Found, text: string): boolean {
  if (place === "bracket" && (end - start > 40 || hasVerb(tree, start, end))) return false;
  // "some cases (e.g., better lamps in the hall)": what was found in the cases.
  if (isCompared(tree, start, end)) return false;
  if (OPENS_NO_THING.test(lowerAt(tree, start))) return false;
  const things = tree.tags.slice(start, end);
  // "(e.g. slowly and by hand)"
  if (things[0] === "RB" && /^(?:CC|IN|,)$/u.test(things[1] ?? "")) return false;
  // "(like bright or dim)"
  if (/^JJ/u.test(things.at(-1) ?? "")) return false;
  if (text === "like" && !things.some((tag) => /^NN/u.test(tag))) return false;
  // "(e.g., 4-bit)"
  if (/^\d/u.test(lowerAt(tree, start)) && end - start < 4) return false;
  // "lamps, such as A, and a hall": the hall is no lamp.
  return !(place === "end" && isPair(tree, start, end));
}

const OPENS_NO_THING =
  /^(?:those|that|when|in|for|on|at|by|from|with|how|to|over|under|via|through|during|than|if|see|its|their|we)$/u;

function isCompared(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(({ lower }, at) => /^(?:JJR|RBR)$/u.test(tagAt(tree, start + at)) || COMPARED.test(lower));
}

/** Whether what "including" names are surely some of the many. */
function areIncluded(tree: SentenceTree, { noun, start, end }: Found): boolean {
  if (tree.words.slice(0, noun).some(({ lower }) => UNSURE.test(lower))) return false;
  if (/^(?:those|that|also|both|the)$/u.test(lowerAt(tree, start))) return false;
  return !isPartOfMany(tree, noun) && !isOfOtherKind(tree, noun, start, end);
}

/** "These include A or B" is no list, and what is done is no thing of many. */
function isNoList(tree: SentenceTree, start: number, end: number): boolean {
  if (tree.words.slice(start, end).some(({ lower }) => lower === "or")) return true;
  return tagAt(tree, start) === "VBG" && /^(?:DT|JJ|NN|PRP\$)/u.test(tagAt(tree, start + 1));
}

const QUANTITIES = /^(?:quantity|amount|number|volume|level|degree|extent|rate|size|speed)$/u;
const COMPARED = /^(?:better|worse|higher|lower|greater|more|less|fewer)$/u;

/** "roles (e.g., A) and parts (e.g., B)": each of its own. */
function isMarkedTwice(tree: SentenceTree): boolean {
  return tree.words.filter(({ lower }) => /^e\.g\.?$/u.test(lower)).length > 1;
}

/** "halls with many lamps, such as A": of halls or of lamps. */
function isBehindMany(tree: SentenceTree, noun: number): boolean {
  for (let at = startOf(tree, noun) - 1; at > 0; at -= 1) {
    const tag = tagAt(tree, at);
    if (/^NNP?S$/u.test(tag)) return true;
    if (!/^(?:IN|TO|NN|NNP|JJ|DT|CD|HYPH|RB|PRP\$)$/u.test(tag)) return false;
  }
  return false;
}

interface Told {
  readonly last: boolean;
  readonly several: boolean;
  /** Whether the noun is one of several joined, of which any may be meant. */
  readonly joined: boolean;
}

function openingOf({ kind, place }: Found, { last, several, joined }: Told, name: readonly Word[]): Word[] {
  // "found in nearly all halls, including A": bare "these" could be what is found there.
  if (place === "mid" || !last || (kind === "including" && !joined))
    return [...name, word("include", "VERB")];
  return wordsFrom(kind === "including" || several ? "these include" : "one example is");
}

/** Other lamps might be meant. */
function isTwice(tree: SentenceTree, noun: number): boolean {
  const lemma = tree.words[noun]?.lemma;
  return tree.words.some((item, at) => at !== noun && item.lemma === lemma);
}

/** What is only possible includes nothing. */
const UNSURE = /^(?:may|might|could|would|should|if|whether|not|no|unless|can|than)$/u;

function hasVerb(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ lower }, offset) =>
        /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, start + offset)) ||
        /^(?:which|who|see|i\.e\.|;|:)$/u.test(lower),
    );
}

/** The things without "etc" behind them. */
function withoutEtc(tree: SentenceTree, start: number, end: number): Piece[] {
  let to = end;
  if (/^etc\.?$/u.test(lowerAt(tree, to - 1))) to -= 1;
  while (lowerAt(tree, to - 1) === ",") to -= 1;
  const comma = lastCommaBefore(tree, start, to);
  if (comma < 0 || tree.words.slice(start, to).some(({ lower }) => /^(?:and|or|&)$/u.test(lower)))
    return spaced(tree, start, to);
  // "A, B, C" in brackets
  return [...spaced(tree, start, comma), word("and", "CCONJ"), ...spaced(tree, comma + 1, to)];
}

import { isOfOtherKind } from "../../builtin/clauses/included-kind.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { readsAs, type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { isOfMany, spaced, without, withThis } from "../aside.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitExamples } from "./examples.ts";
import { isPair, isPartOfMany } from "./examples-end.ts";

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

/** Whether nothing but things stands there, the last of them after "and", and nothing behind it that may belong to the verb. */
function isListOfThings(tree: SentenceTree, start: number, end: number, closed = false): boolean {
  if (end - start < 1 || end - start > 40 || !/^(?:NN|JJ|DT|CD|VBN|AFX|FW|RB|VBG)/u.test(tagAt(tree, start)))
    return false;
  let commas = 0;
  let joint = -1;
  for (let at = start; at < end; at += 1) {
    const lower = lowerAt(tree, at);
    if ((tree.depths[at] ?? 0) > 0 || /^[()]$/u.test(lower)) continue;
    if (/^(?:VBZ|VBP|VBD|MD|VB|TO|WDT|WP|WP\$|WRB|PRP|EX|PRP\$)$/u.test(tagAt(tree, at))) return false;
    if (
      /^[;:]$/u.test(lower) ||
      /^(?:--+|—|–|but|than|if|because|as|while|although|not|respectively|also)$/u.test(lower)
    )
      return false;
    if (
      tagAt(tree, at) === "VBG" &&
      !/^(?:amod|compound)$/u.test(tree.relations[at] ?? "") &&
      !opensThing(tree, at, start)
    )
      return false;
    // "lamps, including A and B, without much light": said of them all.
    if (lower === "," && /^with(?:out)?$/u.test(lowerAt(tree, at + 1))) return false;
    if (lower === ",") commas += 1;
    if (/^(?:and|or)$/u.test(lower)) {
      // "lamps such as A and B and lit in halls": the verb goes on.
      if (joint >= 0 && tagAt(tree, at + 1) === "VBN" && tagAt(tree, at + 2) === "IN") return false;
      joint = at;
    }
  }
  if (commas > 0 && joint < 0) return false;
  const lastComma = lastCommaBefore(tree, start, end);
  if (commas > 0 && lastComma > joint) return false;
  // Behind a comma all is said of the things.
  if (closed) return true;
  const tail = joint < 0 ? start : joint + 1;
  return !tree.words.slice(tail, end).some(({ lower }, offset) => {
    const tag = tagAt(tree, tail + offset);
    return /^(?:IN|TO)$/u.test(tag) && lower !== "of" && (tree.depths[tail + offset] ?? 0) === 0;
  });
}

/** Where the words before a noun begin that belong to it. */
function startOf(tree: SentenceTree, noun: number): number {
  let start = noun;
  while (start > 0 && /^(?:DT|JJ|NN|CD|VBN|VBG|HYPH|POS|RB|PRP\$|AFX)/u.test(tagAt(tree, start - 1)))
    start -= 1;
  return start;
}

/** "A, mixing and B" */
function opensThing(tree: SentenceTree, at: number, start: number): boolean {
  return at === start || /^(?:,|and|or)$/u.test(lowerAt(tree, at - 1));
}

function lastCommaBefore(tree: SentenceTree, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (lowerAt(tree, at) === "," && (tree.depths[at] ?? 0) === (tree.depths[start] ?? 0)) return at;
  }
  return -1;
}

const NONE =
  /^(?:no|any|each|every|neither|either|without|few|these|those|the|such|both|two|three|four|only)$/u;

function tellAt(tree: SentenceTree, found: Found, text: string): Split[] {
  const { noun, kind, place, from, to, start, end } = found;
  if (!/^NNP?S$/u.test(tagAt(tree, noun)) || !isOfMany(tree, noun) || (tree.depths[noun] ?? 0) > 0) return [];
  if (place === "bracket" && (end - start > 40 || hasVerb(tree, start, end))) return [];
  if (isMarkedTwice(tree) || (lowerAt(tree, from) !== text.split(" ")[0] && isBehindMany(tree, noun)))
    return [];
  // "some cases (e.g., better lamps in the hall)": what was found in the cases.
  if (
    tree.words
      .slice(start, end)
      .some(({ lower }, at) => /^(?:JJR|RBR)$/u.test(tagAt(tree, start + at)) || COMPARED.test(lower))
  )
    return [];
  if (tree.words.slice(startOf(tree, noun), noun).some(({ lower }) => NONE.test(lower))) return [];
  if (kind === "including" && tree.words.slice(0, noun).some(({ lower }) => UNSURE.test(lower))) return [];
  if (/^(?:those|that|also|both|the)$/u.test(lowerAt(tree, start)) && kind === "including") return [];
  if (
    /^(?:those|that|when|in|for|on|at|by|from|with|how|to|over|under|via|through|during|than|if|see|its|their|we)$/u.test(
      lowerAt(tree, start),
    )
  )
    return [];
  if (to < endOfSentence(tree) && isTwice(tree, noun)) return [];
  if (kind === "including" && (isPartOfMany(tree, noun) || isOfOtherKind(tree, noun, start, end))) return [];
  // "found in huge quantities (e.g., A)", "(like bright or dim)": of what is found so, and no things
  const things = tree.tags.slice(start, end);
  // "(e.g. slowly and by hand)"
  if (things[0] === "RB" && /^(?:CC|IN|,)$/u.test(things[1] ?? "")) return [];
  if (QUANTITIES.test(tree.words[noun]?.lemma ?? "") || /^JJ/u.test(things.at(-1) ?? "")) return [];
  if (text === "like" && !things.some((tag) => /^NN/u.test(tag))) return [];
  // "lamps, such as A, and a hall": the hall is no lamp.
  if (place === "end" && isPair(tree, start, end)) return [];
  const first = startOf(tree, noun);
  // "shapes of lamps, such as A": of shapes as well as of lamps; "(e.g., 4-bit)" is no thing.
  if (lowerAt(tree, first - 1) === "of" && tagAt(tree, first - 2) === "NNS" && text !== "such as") return [];
  // "oils with colours, such as A": the oils.
  if (lowerAt(tree, first - 1) === "with" && /^NNP?S$/u.test(tagAt(tree, first - 2))) return [];
  if (lowerAt(tree, first - 1) === "of" && place === "bracket" && tagAt(tree, first - 2).startsWith("NN"))
    return [];
  if (/^\d/u.test(lowerAt(tree, start)) && end - start < 4) return [];
  if (tree.words.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:than|like)$/u.test(lower)))
    return [];
  const main = without(tree, { start: from, end: to });
  const name = withThis(tree, noun);
  if (main === null || name === null) return [];
  const several = tree.words.slice(start, end).some(({ lower }) => /^(?:,|and|or|&)$/u.test(lower));
  // "These include A or B" is no list, and what is done is no thing of many.
  const one = to >= endOfSentence(tree);
  if (one && tree.words.slice(start, end).some(({ lower }) => lower === "or")) return [];
  if (one && tagAt(tree, start) === "VBG" && /^(?:DT|JJ|NN|PRP\$)/u.test(tagAt(tree, start + 1))) return [];
  const opening = openingOf(found, { last: one, several, joined: tree.relations[noun] === "conj" }, name);
  const told: Piece[] = [...opening, ...withoutEtc(tree, start, end)];
  return [
    {
      rule: `plain-examples:${text.replace(/\W+/gu, "-").replace(/-$/u, "")}-${place}${lowerAt(tree, from) === "," ? "-set" : ""}${several ? "" : "-one"}`,
      statements: [main, told],
      about: noun,
      cut: start,
    },
  ];
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

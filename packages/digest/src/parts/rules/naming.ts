import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { readsAs, type Word, wordsFrom } from "../../builtin/prose/words.ts";
import { being, isOfMany, nounsBefore, spaced, without, withThis } from "../aside.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** Phrases after which a name stands, and how the statement of its own says it. */
const PHRASES: readonly (readonly [string, string])[] = [
  ["also known as", "also called"],
  ["otherwise known as", "also called"],
  ["also called", "also called"],
  ["also termed", "also called"],
  ["also named", "also called"],
  ["also referred to as", "also called"],
  ["better known as", "better known as"],
  ["commonly known as", "often called"],
  ["commonly called", "often called"],
  ["commonly referred to as", "often called"],
  ["often called", "often called"],
  ["so called", "called"],
  ["hereafter called", "called"],
  ["hereafter referred to as", "called"],
  ["known as", "called"],
  ["referred to as", "called"],
  ["called", "called"],
  ["called as", "called"],
  ["termed", "called"],
  ["termed as", "called"],
  ["named", "called"],
  ["named as", "called"],
  ["dubbed", "called"],
  ["dubbed as", "called"],
  ["coined", "called"],
  ["coined as", "called"],
  ["denoted as", "called"],
  ["denoted by", "called"],
  ["which we call", "called"],
  ["which we term", "called"],
  ["which we name", "called"],
  ["which we dub", "called"],
  ["which we refer to as", "called"],
  ["that we term", "called"],
  ["that we name", "called"],
];

/** The phrases by their first word, longer ones first. */
const BY_FIRST = Map.groupBy(
  PHRASES.map(([text, said]) => ({ text, words: text.split(" "), said })).sort(
    (a, b) => b.text.length - a.text.length,
  ),
  ({ words: [first] }) => first,
);

/** "a lamp called X glows" as "A lamp glows. This lamp is called X", and so for other words of naming. */
export function splitNaming(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  let free = 1;
  for (let at = 1; at < tree.words.length - 1; at += 1) {
    const phrase = BY_FIRST.get(lowerAt(tree, at))?.find(({ words }) => readsAs(tree.words, at, words));
    if (phrase === undefined || at < free) continue;
    const start = at + phrase.words.length;
    found.push(...splitsAt(tree, at, start, [phrase.text, phrase.said]));
    free = start;
  }
  return found;
}

function splitsAt(
  tree: SentenceTree,
  at: number,
  start: number,
  [phrase, said]: readonly [string, string],
): Split[] {
  const before = tree.words[at - 1]?.text ?? "";
  const bracket = before === "(" || before === "[";
  const set = bracket || /^(?:,|--+|—|–)$/u.test(before);
  // "The lamp was called X" is no aside.
  if (!set && !/^(?:NN|\))/u.test(tagAt(tree, at - 1))) return [];
  const from = set ? at - 1 : at;
  const end = endOfName(tree, start, from, bracket);
  if (end === null || /^(?:here|herein|hereafter|henceforth)$/u.test(lowerAt(tree, start))) return [];
  // "a plan called lamp counting in dark halls": the halls may be of the name.
  if (!set && end - start > 1 && tagAt(tree, end) === "IN" && !isUpper(tree, end - 1)) return [];
  // "a lamp called LED, which stands for"
  if (tree.words.slice(end, end + 4).some(({ lemma }) => lemma === "stand")) return [];
  // "called lamp, or L": the short form would be left to the noun before.
  if (!bracket && lowerAt(tree, end) === "," && lowerAt(tree, end + 1) === "or") return [];
  // "part of a lamp (L) (also called A)": what the short form stands for may be more than one noun.
  if (bracket && tree.words[from - 1]?.text === ")") return [];
  // "LED (also called lamp) light"
  if (bracket && /^(?:NN|JJ|HYPH|VBN)/u.test(tagAt(tree, end + 1))) return [];
  const last = endOfSentence(tree);
  const marked = /^(?:,|--+|—|–)$/u.test(tree.words[end]?.text ?? "");
  const verbNext = /^(?:VB[ZPD]?|MD)$/u.test(tagAt(tree, end + 1));
  const closes = end < last && (bracket || (marked && (set || verbNext)));
  if (set && closes && /^VB[NG]$/u.test(tagAt(tree, end + 1))) return [];
  const main = without(tree, { start: from, end: closes ? end + 1 : end });
  if (main === null) return [];
  const noun = nounNamed(tree, from, end - 1, set && !bracket);
  // "a lamp for reading called A": what has no article is seldom meant.
  if (noun !== null && !bracket && !isOfMany(tree, noun) && !hasArticle(tree, noun)) return [];
  // "with the lamp called A"
  if (noun !== null && !set && lowerAt(tree, noun - 1) === "the") return [];
  // "a plan for the hall, called A": what has "the" is known by its name, where it does not open the sentence.
  if (noun !== null && set && !bracket && !verbNext && articleOf(tree, noun) === "the") return [];
  // "errors, called the net": it is another thing that has the name.
  if (noun !== null && set && isOfMany(tree, noun) && /^(?:the|an?)$/u.test(lowerAt(tree, start))) return [];
  const name = noun === null || isOnlyArticle(tree, noun) ? null : nameAgain(tree, noun);
  if (noun === null || name === null) return [];
  const place = bracket ? "bracket" : end >= last ? "end" : "mid";
  const opening: Word[] = [...name, being(!isCode(tree, noun) && isOfMany(tree, noun)), ...wordsFrom(said)];
  return [
    {
      rule: `naming:${phrase.replace(/\W+/gu, "-")}-${place}${set ? "-set" : ""}`,
      statements: [main, [...opening, ...spaced(tree, start, end)]],
      about: noun,
      cut: at,
    },
  ];
}

/** "This lamp", "these lamps"; a name is what it is. */
function nameAgain(tree: SentenceTree, noun: number): Word[] | null {
  const name = withThis(tree, noun);
  const bare = isCode(tree, noun) || (!isOfMany(tree, noun) && !hasArticle(tree, noun));
  return name !== null && bare ? name.slice(1) : name;
}

function isCode(tree: SentenceTree, noun: number): boolean {
  return /\p{L}\d|^\p{Lu}{2,}$/u.test(tree.words[noun]?.text ?? "");
}

/** The noun that has the name: the one with its number, then "a kind of" something, then the nearest; null where two may be meant. */
function nounNamed(tree: SentenceTree, from: number, last: number, set: boolean): number | null {
  const nouns = nounsBefore(tree, from).slice(0, 2);
  const [near, far] = nouns;
  const named = headOfName(tree, last);
  if (near === undefined) return null;
  const many = isOfMany(tree, named);
  const fit = nouns.filter((noun) => isOfMany(tree, noun) === many);
  const ours = /^(?:which|that)$/u.test(lowerAt(tree, set ? from + 1 : from));
  if (ours) return far === undefined && (fit.length > 0 || !set) ? near : null;
  const { lemma } = tree.words[named] ?? {};
  // "networks made of parts (called lamp networks)"
  const other = tree.words.some(
    (each, index) => index < from && each.lemma === lemma && !nouns.includes(index),
  );
  if (many && other) return null;
  if (far === undefined) return isOfMany(tree, near) === many ? near : null;
  if (KINDS.test(tree.words[far]?.lemma ?? "")) return many && isOfMany(tree, near) ? near : far;
  if (fit.length === 1) return fit[0] ?? null;
  return null;
}

function hasArticle(tree: SentenceTree, noun: number): boolean {
  return /^(?:DT|PRP\$|CD|POS)$/u.test(tagAt(tree, beforeNoun(tree, noun)));
}

function articleOf(tree: SentenceTree, noun: number): string {
  return lowerAt(tree, beforeNoun(tree, noun));
}

/** The place of what stands before a noun and its adjectives. */
function beforeNoun(tree: SentenceTree, noun: number): number {
  let at = noun - 1;
  while (at > 0 && /^(?:NN|JJ|VBN|VBG|HYPH|AFX|RB|:)/u.test(tagAt(tree, at))) at -= 1;
  return at;
}

/** The last word of a name before its short form. */
function headOfName(tree: SentenceTree, last: number): number {
  let at = last;
  if (tree.words[at]?.text === ")") while (at > 0 && tree.words[at]?.text !== "(") at -= 1;
  while (at > 0 && /^[(["”’']$/u.test(tree.words[at]?.text ?? "")) at -= 1;
  return at;
}

const KINDS = /^(?:variant|version|type|kind|form|class|subclass|family|sort|extension|generalization)$/u;

/** "in a process called A", "– a rule known as A", "through holes called A": without its name it tells nothing. */
function isOnlyArticle(tree: SentenceTree, noun: number): boolean {
  if (tagAt(tree, noun) === "NNS" && tagAt(tree, noun - 1) === "IN") return true;
  return (
    /^an?$/u.test(lowerAt(tree, noun - 1)) &&
    /^(?:,|[–—]|--+|in|by|via|through)$/u.test(lowerAt(tree, noun - 2))
  );
}

function isUpper(tree: SentenceTree, index: number): boolean {
  return /^\p{Lu}/u.test(tree.words[index]?.text ?? "");
}

/** A name ends at a mark, at what brings in a phrase or a clause, or at a verb. */
function endOfName(tree: SentenceTree, start: number, from: number, bracket: boolean): number | null {
  const last = endOfSentence(tree);
  let end = start;
  for (; end < last; end += 1) {
    const text = tree.words[end]?.text ?? "";
    if (bracket && /^[)\]]$/u.test(text) && tree.depths[end] === tree.depths[from]) break;
    // "called A (B)": with the short form the name ends.
    if (/^[)\]]$/u.test(text) && !bracket && end > start) {
      end += 1;
      break;
    }
    if ((tree.depths[end] ?? 0) > (tree.depths[start] ?? 0) || /^[([)\]]$/u.test(text)) continue;
    if (/^(?:[,;:]|--+|—)$/u.test(text)) break;
    if (end === start) continue;
    const tag = tagAt(tree, end);
    const name = end === last - 1 || /^\p{Lu}/u.test(text) || /^[-–]$/u.test(tree.words[end - 1]?.text ?? "");
    if (/^VBG$/u.test(tag) && !name && !bracket) return null;
    if (tag === "CC" && !bracket) return null;
    // "called Acting with Lamps (AWL)"
    if (/^(?:IN|TO)$/u.test(tag) && isUpper(tree, end - 1) && isUpper(tree, end + 1)) continue;
    if (
      !bracket &&
      !name &&
      lowerAt(tree, end) !== "of" &&
      /^(?:IN|TO|VB[ZPD]|MD|WDT|WP|WRB|VBN|RB)$/u.test(tag)
    )
      break;
  }
  const quoted = tree.words.slice(start, end).some(({ text }) => /^[`.]$/u.test(text));
  if (quoted) return null;
  return end > start && end - start <= 12 ? end : null;
}

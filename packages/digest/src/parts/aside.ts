import { pronounFor } from "../builtin/clauses/clause-part.ts";
import {
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import type { Piece, Stretch } from "../builtin/low/telling.ts";
import { type Word, word } from "../builtin/prose/words.ts";
import type { Split } from "./split.ts";
import { endOfSentence, nameOf, takeUpNoun } from "./take-up.ts";

/** Something said of a noun beside the sentence, between its marks. */
export interface Aside {
  readonly rule: string;
  /** The noun that it tells of. */
  readonly about: number;
  /** The head of what is said. */
  readonly cut: number;
  /** The aside with the marks around it. */
  readonly whole: Stretch;
  /** What follows the noun in the statement of its own: words of ours, then words of the aside. */
  readonly said: readonly Piece[];
}

/** A sentence without an aside, and the aside told of its noun: first where it tells of the subject that opens the sentence. */
export function tellAside(tree: SentenceTree, aside: Aside): Split[] {
  const { rule, about, cut, whole, said } = aside;
  const first = tellFirst(tree, aside);
  if (first !== null) return [{ rule: `${rule}-first`, statements: first, about, cut }];
  const name = nameAgain(tree, about);
  if (name === null) return [];
  const main = without(tree, whole);
  return main === null ? [] : [{ rule, statements: [main, [...name, ...said]], about, cut }];
}

/** The sentence without a stretch; null where little is left of it. */
export function without(tree: SentenceTree, { start, end }: Stretch): Piece[] | null {
  const last = endOfSentence(tree);
  if (start + Math.max(0, last - end) < 4) return null;
  if (end >= last) return [{ start: 0, end: start }];
  const comma = keepsComma(tree, start, end) ? [word(",", "PUNCT", false)] : [];
  return [{ start: 0, end: start }, ...comma, ...spaced(tree, end, last)];
}

/** A stretch whose first word is set off from the one before. */
export function spaced(tree: SentenceTree, start: number, end: number): Piece[] {
  const first = tree.words[start];
  if (first === undefined || start >= end) return [];
  if (first.spaceBefore || /^[,;:.)—]$/u.test(first.text)) return [{ start, end }];
  return [{ ...first, spaceBefore: true }, ...(end > start + 1 ? [{ start: start + 1, end }] : [])];
}

const FINITE = /^(?:VB[ZPD]|MD)$/u;

/** "In lamps, a kind of X, we ...": what stands before the subject keeps its comma. */
function keepsComma(tree: SentenceTree, start: number, end: number): boolean {
  if (tree.words[end - 1]?.text !== ",") return false;
  const subject = subjectOf(tree, tree.root);
  const joins =
    /^(?:and|but|or|while|whereas|although|which|who|as|so|because|since|thus|thereby|suggesting)$/u;
  const next = lowerAt(tree, end);
  // "used A, a kind of B, as a C"
  if (next === "as" && !tree.tags.slice(end, end + 9).some((tag) => FINITE.test(tag))) return false;
  if (joins.test(next) || /^(?:i\.e|e\.g)/u.test(next) || tagAt(tree, end) === "VBG") return true;
  if (FINITE.test(tagAt(tree, end))) return false;
  // "lamps, such as A, all of which glow"
  if (lowerAt(tree, end + 1) === "of" && /^(?:which|whom)$/u.test(lowerAt(tree, end + 2))) return true;
  if (/^(?:an?|the|these|this|we|it|they|there)$/u.test(next)) return true;
  return subject !== undefined && (tree.first[subject] ?? subject) >= end && start > 1;
}

const CONTRAST = /^(?:(?:in|by) contrast|conversely|on the other hand|instead|similarly|likewise)/u;

/** "X, a kind of Y, does Z" as "X is a kind of Y. It does Z". */
function tellFirst(tree: SentenceTree, { about, whole, said }: Aside): Piece[][] | null {
  const finite = finiteWord(tree, tree.root);
  const subject = subjectOf(tree, tree.root);
  const last = endOfSentence(tree);
  if (finite === undefined || subject !== about || whole.start !== about + 1 || finite < whole.end)
    return null;
  const from = tree.first[subject] ?? subject;
  if (from > 3 || finite > whole.end + 2 || tagAt(tree, from) === "VBG") return null;
  // "In contrast" stands before the thing that is unlike what was told.
  if (
    from > 0 &&
    CONTRAST.test(
      tree.words
        .slice(0, from)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return null;
  const pronoun = pronounFor(tree, subject);
  if (pronoun === null || (from > 0 && tree.words[from - 1]?.text !== ",")) return null;
  // "Two lamps, A and B, glow": there are more than two.
  if (tagAt(tree, from) === "CD") return null;
  if (/^(?:an?|no|any|each|every|few|only|neither|most|all)$/u.test(lowerAt(tree, from))) return null;
  const lead: Piece[] = from > 0 ? [{ start: 0, end: from }] : [];
  return [
    [{ start: from, end: whole.start }, ...said],
    [...lead, pronoun, ...spaced(tree, whole.end, last)],
  ];
}

/** A noun as the subject of the next statement: what has no article and "the" as they are, others with "this". */
export function nameAgain(tree: SentenceTree, noun: number): Word[] | null {
  if (isDenied(tree, noun) || !/^NN/u.test(tagAt(tree, noun))) return null;
  const start = startOfName(tree, noun);
  const before = lowerAt(tree, start - 1);
  const restricted = /^(?:that|which|who|of|for|with|from|to|in|on|by)$/u.test(lowerAt(tree, noun + 1));
  const glued =
    start > 0 &&
    tree.words[start]?.spaceBefore === false &&
    !/^[([“"'‘]$/u.test(tree.words[start - 1]?.text ?? "");
  if (!restricted && !glued && noun - start < 5) {
    const name = tree.words.slice(start, noun + 1);
    if (before === "the") return [word("the", "DET"), ...name];
    if (isBareBefore(tree, start)) return name;
    return [word(isPlural(tree, noun) ? "these" : "this", "DET"), ...name];
  }
  return takeUpNoun(tree, noun);
}

/** Where the adjectives and nouns begin that stand right before a noun and belong to it. */
function startOfName(tree: SentenceTree, noun: number): number {
  let start = noun;
  for (let at = noun - 1; at >= 0; at -= 1) {
    const text = tree.words[at]?.text ?? "";
    const hyphen = /^[-–/]$/u.test(text) && tree.words[at]?.spaceBefore === false;
    const tag = tagAt(tree, at);
    const verb = /^VB[GN]$/u.test(tag) && !/^(?:amod|compound)$/u.test(tree.relations[at] ?? "");
    const degree = tag === "RB" && /^(?:JJ|VBN)$/u.test(tagAt(tree, at + 1)) && at + 1 === start;
    if (!hyphen && !degree && (!/^(?:NN|JJ|VB[GN]$|AFX|POS)/u.test(tag) || verb)) break;
    if (/^VBG$/u.test(tag) && /^(?:IN|TO)$/u.test(tagAt(tree, at - 1))) break;
    // "Blocking LAMP" is no LAMP.
    if (at === 0 && (HEADING.test(text) || (tag === "VBG" && /^\p{Lu}/u.test(tree.words[1]?.text ?? ""))))
      break;
    start = at;
  }
  while (start < noun && tree.words[start]?.tag === "PUNCT") start += 1;
  return start;
}

/** The heading of a part of an abstract, left before its first sentence. */
const HEADING = /^(?=.{4})\p{Lu}+$/u;

/** Whether no article, number or possessive stands before a noun. */
function isBareBefore(tree: SentenceTree, start: number): boolean {
  return start === 0 || !/^(?:DT|CD|PRP\$|PDT|POS|WP\$|JJ[RS]?|RB[RS]|\)|\])$/u.test(tagAt(tree, start - 1));
}

/** "no lamp", "few lamps", "any lamp": there is nothing of which more might be said. */
function isDenied(tree: SentenceTree, noun: number): boolean {
  return (tree.children[noun] ?? []).some(
    (child) =>
      child < noun &&
      /^(?:no|any|each|every|few|neither|either|without|less|fewer)$/u.test(lowerAt(tree, child)),
  );
}

/** "is" or "are". */
export function being(plural: boolean): Word {
  return word(plural ? "are" : "is", "AUX");
}

/** The nouns of which something may tell that begins at a place: the last one before it, and those on which that hangs. */
export function nounsBefore(tree: SentenceTree, at: number): number[] {
  let noun = at - 1;
  if (tree.words[noun]?.text === ")" || tree.words[noun]?.text === "]") {
    while (noun > 0 && ((tree.depths[noun] ?? 0) > 0 || /^[([\])]$/u.test(tree.words[noun]?.text ?? "")))
      noun -= 1;
  }
  const nouns: number[] = [];
  for (let steps = 0; noun >= 0 && steps < 4; steps += 1) {
    if (/^(?:NN|NNS|NNP|NNPS)$/u.test(tagAt(tree, noun))) nouns.push(noun);
    else return nouns;
    const head = tree.heads[noun] ?? -1;
    if (head < 0 || head > noun || tree.relations[noun] !== "nmod") return nouns;
    noun = head;
  }
  return nouns;
}

/** Where an aside that begins at a place may end: before the next mark on its level, or at the end. */
export function endsOfAside(tree: SentenceTree, start: number, marks = /^(?:[,;:]|--+|—|–)$/u): number[] {
  const last = endOfSentence(tree);
  const depth = tree.depths[start] ?? 0;
  const ends: number[] = [];
  for (let index = start + 1; index < last; index += 1) {
    if ((tree.depths[index] ?? 0) !== depth) continue;
    const { text = "", spaceBefore = false } = tree.words[index] ?? {};
    if (!marks.test(text) || (text === "–" && !spaceBefore)) continue;
    // "safe, lasting lamps"
    if (text === "," && /^JJ/u.test(tagAt(tree, index - 1)) && /^(?:JJ|NN|VBG)/u.test(tagAt(tree, index + 1)))
      continue;
    ends.push(index);
    if (/^[;:]$/u.test(text)) return ends;
  }
  return [...ends, last];
}

const JOINT = /^(?:and|or|nor|&)$/u;

/** Whether after the comma at the end of an aside more things follow, the last after "and", before any verb. */
export function goesOnAsList(tree: SentenceTree, end: number): boolean {
  if (tree.words[end]?.text !== ",") return false;
  for (let index = end; index < tree.words.length; index += 1) {
    if (/^[;:]$/u.test(tree.words[index]?.text ?? "")) return false;
    if (/^(?:VB[ZPD]|MD|WDT|WP)$/u.test(tagAt(tree, index))) return false;
    const after = tree.words[index]?.text === "," ? index + 1 : -1;
    if (JOINT.test(lowerAt(tree, after))) return !opensClause(tree, after + 1);
    if (lowerAt(tree, after) === "as" && lowerAt(tree, after + 1) === "well") return true;
  }
  return false;
}

/** "and we", "and it can": a clause goes on, no list. */
function opensClause(tree: SentenceTree, at: number): boolean {
  if (tagAt(tree, at) === "PRP") return true;
  for (let index = at; index < Math.min(at + 7, tree.words.length); index += 1) {
    if (/^[,;:.]$/u.test(tree.words[index]?.text ?? "")) return false;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return true;
  }
  return false;
}

/** "these stem cells", "this method"; null for half a name. */
export function withThis(tree: SentenceTree, noun: number): Word[] | null {
  const name = nameOf(tree, noun);
  if (name[0]?.spaceBefore === false || !/^NN/u.test(tagAt(tree, noun))) return null;
  return [word(isOfMany(tree, noun) ? "these" : "this", "DET"), ...name];
}

/** Whether a noun phrase that begins at a place is of many. */
export function isOfMany(tree: SentenceTree, noun: number): boolean {
  const { lemma = "", lower = "", text = "" } = tree.words[noun] ?? {};
  // "LampOBS" is the name of one thing.
  if (/\p{Lu}S$/u.test(text)) return false;
  // "Neural Networks" is tagged as a name of one.
  return (
    isPlural(tree, noun) || /^NNP?S$/u.test(tagAt(tree, noun)) || (lemma.length > 3 && lower === `${lemma}s`)
  );
}

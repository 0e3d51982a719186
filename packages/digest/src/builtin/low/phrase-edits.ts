import { DEGREES, NOMINALISATIONS, NOMINALS } from "../../lexicon/nominalisations.ts";
import {
  firstWords,
  type OutputElement,
  type PatternElement,
  type PhrasePattern,
  parsePhrase,
} from "../../lexicon/phrase-pattern.ts";
import { PLAINER_OPENINGS, PLAINER_PHRASES, SHORTER_PHRASES } from "../../lexicon/plain-phrases.ts";
import { formOfTag, inflect, type VerbForm } from "../../lexicon/verb-forms.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { holdsHere } from "./phrase-conditions.ts";
import { type SentenceTree, tagAt } from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";

/** Phrases by the word with which they may begin, longest first. */
type PhraseTable = ReadonlyMap<string, readonly PhrasePattern[]>;

/** Where each place of a phrase was found, and where the phrase ends. */
export interface PhraseMatch {
  readonly places: readonly (number | undefined)[];
  readonly start: number;
  readonly end: number;
}

function tableOf(lines: readonly string[]): PhraseTable {
  const table = new Map<string, PhrasePattern[]>();
  for (const pattern of lines.map(parsePhrase)) {
    for (const first of firstWords(pattern)) {
      const group = table.get(first) ?? [];
      group.push(pattern);
      table.set(first, group);
    }
  }
  for (const group of table.values()) group.sort((a, b) => b.from.length - a.from.length);
  return table;
}

const PLAINER = tableOf([...SHORTER_PHRASES, ...PLAINER_PHRASES, ...NOMINALISATIONS]);
const OPENINGS = tableOf(PLAINER_OPENINGS);

/** Wordy phrases told plainly. */
export function plainerPhrases(tree: SentenceTree): Edit[] {
  return phraseEdits(tree, PLAINER);
}

/** An opening told plainly: "however," as "but". */
export function plainerOpening(tree: SentenceTree, start: number): Edit[] {
  return editsAt(tree, OPENINGS, start);
}

function phraseEdits(tree: SentenceTree, table: PhraseTable): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  while (from < tree.words.length) {
    const [edit] = editsAt(tree, table, from);
    if (edit !== undefined) edits.push(edit);
    from = edit === undefined ? from + 1 : edit.end;
  }
  return edits;
}

function editsAt(tree: SentenceTree, table: PhraseTable, start: number): Edit[] {
  const candidates = table.get(tree.words[start]?.lower ?? "") ?? [];
  const next = tree.words[start + 1]?.lower ?? "";
  for (const pattern of candidates) {
    // Dozens of phrases begin with "is": most are ruled out by their second word.
    const second = pattern.from[1];
    if (
      second?.kind === "word" &&
      !second.optional &&
      !second.words.has(next) &&
      pattern.from[0]?.optional === false
    )
      continue;
    const match = matchAt(tree, pattern.from, start);
    if (match === null || !isFree(tree, match)) continue;
    if (!pattern.conditions.every((condition) => holdsHere(condition, tree, match))) continue;
    const to = outputOf(tree, pattern, match);
    if (to !== null) return [{ start, end: match.end, to }];
  }
  return [];
}

function matchAt(tree: SentenceTree, from: readonly PatternElement[], start: number): PhraseMatch | null {
  const places: (number | undefined)[] = [];
  let index = start;
  for (const element of from) {
    if (index < tree.words.length && matches(tree, element, index)) {
      places.push(index);
      index += 1;
    } else if (element.optional) places.push(undefined);
    else return null;
  }
  return index === start ? null : { places, start, end: index };
}

function matches(tree: SentenceTree, element: PatternElement, index: number): boolean {
  const lower = tree.words[index]?.lower ?? "";
  switch (element.kind) {
    case "word":
      return element.words.has(lower);
    case "verb":
      return element.verbs.has(lower) && formOfTag(tagAt(tree, index)) !== null;
    case "form":
      return formOfTag(tagAt(tree, index)) === element.form && baseOf(tree, index) !== null;
    case "degree":
      return Object.hasOwn(DEGREES, lower);
    case "nominal":
      return Object.hasOwn(NOMINALS, lower);
  }
}

/** Not in a compound with a hyphen or a formula, nor a name in capitals. */
function isFree(tree: SentenceTree, { start, end }: PhraseMatch): boolean {
  const first = tree.words[start];
  const before = tree.words[start - 1];
  const after = tree.words[end];
  if (first === undefined || /^\p{Lu}{2,}/u.test(first.text)) return false;
  if (after?.spaceBefore === false && /^[-–/]/u.test(after.text)) return false;
  return !(first.spaceBefore === false && before !== undefined && /[-–/]$/u.test(before.text));
}

function outputOf(tree: SentenceTree, pattern: PhrasePattern, match: PhraseMatch): Word[] | null {
  const told: Word[] = [];
  for (const element of pattern.to) {
    const words = outputWords(tree, pattern, match, element);
    if (words === null) return null;
    told.push(...words);
  }
  return told;
}

function outputWords(
  tree: SentenceTree,
  pattern: PhrasePattern,
  match: PhraseMatch,
  element: OutputElement,
): Word[] | null {
  if (element.kind === "word") return wordsFrom(element.text);
  if (element.kind === "copy") {
    const place = match.places[element.element];
    const copied = place === undefined ? undefined : tree.words[place];
    return copied === undefined ? [] : [copied];
  }
  if (element.kind === "degree") {
    const place = match.places[pattern.from.findIndex(({ kind }) => kind === "degree")];
    return place === undefined ? [] : wordsFrom(DEGREES[tree.words[place]?.lower ?? ""] ?? "");
  }
  if (element.kind === "form") {
    const at = pattern.from.findIndex(({ kind }) => kind === "form" || kind === "nominal");
    const place = match.places[at];
    const base =
      place === undefined ? null : (NOMINALS[tree.words[place]?.lower ?? ""] ?? baseOf(tree, place));
    return base === null ? null : [word(inflect(base, element.form), "VERB")];
  }
  const at = match.places[pattern.from.findIndex(({ kind }) => kind === "verb")];
  const told = at === undefined ? null : inflectedLike(tree, at, element.verb);
  return told === null ? null : wordsFrom(told).map((item) => ({ ...item, tag: "VERB" }));
}

/** A verb in the form in which another stands; "be" keeps its person. */
export function inflectedLike(tree: SentenceTree, at: number, verb: string): string | null {
  const lower = tree.words[at]?.lower ?? "";
  const form = formOfTag(tagAt(tree, at));
  if (form === null) return null;
  if (verb !== "be") return inflect(verb, form === "base" && lower === "are" ? "base" : form);
  if (/^(?:is|are|was|were|be|been|being)$/u.test(lower)) return lower;
  return beLike(tree, at, form);
}

function beLike(tree: SentenceTree, at: number, form: VerbForm): string {
  if (form === "base") return tagAt(tree, at) === "VBP" ? "are" : "be";
  if (form !== "past") return inflect("be", form);
  const subject = (tree.children[at] ?? []).find((child) => tree.relations[child] === "nsubj");
  const plural = subject !== undefined && /^(?:NNP?S)$/u.test(tagAt(tree, subject));
  return plural ? "were" : "was";
}

/** The base form of a verb; null where the tagger does not give one. */
export function baseOf(tree: SentenceTree, index: number): string | null {
  const item = tree.words[index];
  if (item === undefined || !/^\p{Ll}+$/u.test(item.lemma)) return null;
  const { lemma, lower } = item;
  if (lemma === lower && /(?:ing|ed)$/u.test(lower) && formOfTag(tagAt(tree, index)) !== "base") return null;
  const form = formOfTag(tagAt(tree, index));
  if (form === null) return null;
  // "proven" has a lemma of its own; what is its own lemma is none that the tagger knows.
  const irregular = (form === "participle" || form === "past") && lemma !== lower && !/ed$/u.test(lower);
  return form === "base" || irregular || inflect(lemma, form) === lower ? lemma : null;
}

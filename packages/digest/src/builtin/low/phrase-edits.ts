import { DEGREES, NOMINALISATIONS } from "../../lexicon/nominalisations.ts";
import { NOMINALS } from "../../lexicon/nominals.ts";
import {
  firstWords,
  type OutputElement,
  type PatternElement,
  type PhrasePattern,
  parsePhrase,
  secondWords,
} from "../../lexicon/phrase-pattern.ts";
import { PLAINER_OPENINGS, PLAINER_PHRASES, SHORTER_PHRASES } from "../../lexicon/plain-phrases.ts";
import { formOfTag, inflect, regularBase, type VerbForm, wholeStem } from "../../lexicon/verb-forms.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { withArticle } from "./article-before.ts";
import { headOfPhrase } from "./head-of-phrase.ts";
import { holdsHere } from "./phrase-conditions.ts";
import type { PhraseMatch } from "./phrase-match.ts";
import { dependent, finiteWord, isPlural, lowerAt, type SentenceTree, tagAt } from "./sentence-tree.ts";
import { takesFromJoined } from "./takes-from-joined.ts";
import type { Edit } from "./telling.ts";

interface Ranked {
  readonly pattern: PhrasePattern;
  /** Longer ones come first. */
  readonly rank: number;
}

/** Phrases that begin with a word: by the second one where it is known. */
interface Beginning {
  readonly alone: Ranked[];
  readonly bySecond: Map<string, Ranked[]>;
}

/** Phrases by the words with which they begin. */
export type PhraseTable = ReadonlyMap<string, Beginning>;

/** A table of phrases, by their first words. */
export function tableOf(lines: readonly string[]): PhraseTable {
  const table = new Map<string, Beginning>();
  const patterns = lines.map(parsePhrase).sort((a, b) => b.from.length - a.from.length);
  for (const [rank, pattern] of patterns.entries()) {
    const seconds = secondWords(pattern);
    for (const first of firstWords(pattern)) {
      const beginning: Beginning = table.get(first) ?? { alone: [], bySecond: new Map() };
      table.set(first, beginning);
      if (seconds === null) beginning.alone.push({ pattern, rank });
      for (const second of seconds ?? []) {
        const group = beginning.bySecond.get(second);
        if (group === undefined) beginning.bySecond.set(second, [{ pattern, rank }]);
        else group.push({ pattern, rank });
      }
    }
  }
  return table;
}

/** The phrases that may begin at a place, longest first. */
function candidatesAt(tree: SentenceTree, table: PhraseTable, start: number): readonly Ranked[] {
  const beginning = table.get(lowerAt(tree, start));
  if (beginning === undefined) return NO_PHRASES;
  const byOne = beginning.alone;
  const byTwo = beginning.bySecond.get(lowerAt(tree, start + 1)) ?? NO_PHRASES;
  if (byOne.length === 0 || byTwo.length === 0) return byOne.length === 0 ? byTwo : byOne;
  return [...byOne, ...byTwo].sort((a, b) => a.rank - b.rank);
}

const NO_PHRASES: readonly Ranked[] = [];

const PLAINER = tableOf([...SHORTER_PHRASES, ...PLAINER_PHRASES, ...NOMINALISATIONS]);
const OPENINGS = tableOf(PLAINER_OPENINGS);

/** Wordy phrases told plainly. */
export function plainerPhrases(tree: SentenceTree): Edit[] {
  return phraseEdits(tree, PLAINER);
}

/** An opening told plainly: "however," as "but". */
export function plainerOpening(tree: SentenceTree, start: number): Edit[] {
  const firing = firingAt(tree, OPENINGS, start);
  return firing === null ? [] : [firing.edit];
}

function phraseEdits(tree: SentenceTree, table: PhraseTable): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  while (from < tree.words.length) {
    const firing = firingAt(tree, table, from);
    if (firing !== null) edits.push(firing.edit);
    from = firing === null ? from + 1 : firing.edit.end;
  }
  return edits;
}

/** The phrase that is met at a place, and how it is told there. */
export interface Firing {
  readonly line: string;
  readonly edit: Edit;
}

/** What a table of phrases does at a place. */
export function firingAt(tree: SentenceTree, table: PhraseTable, start: number): Firing | null {
  for (const { pattern } of candidatesAt(tree, table, start)) {
    const match = matchAt(tree, pattern.from, start);
    if (match === null || !isFree(tree, match)) continue;
    if (!pattern.conditions.every((condition) => holdsHere(condition, tree, match))) continue;
    if (takesFromJoined(tree, pattern, match)) continue;
    const to = outputOf(tree, pattern, match);
    // "still remains unknown"
    if (to?.some(({ lower }) => lower === "still") === true && lowerAt(tree, start - 1) === "still") continue;
    if (to !== null) return { line: pattern.line, edit: withArticle(tree, { start, end: match.end, to }) };
  }
  return null;
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
    case "tag":
      return tagAt(tree, index) === element.tag;
    case "degree":
      return DEGREES.has(lower);
    case "nominal":
      return NOMINALS.has(lower);
  }
}

/** Not in a compound with a hyphen or a formula, nor a name with capitals. */
function isFree(tree: SentenceTree, { start, end }: PhraseMatch): boolean {
  const first = tree.words[start];
  const before = tree.words[start - 1];
  const after = tree.words[end];
  if (first === undefined || /^\p{Lu}{2,}/u.test(first.text)) return false;
  if (tree.words.slice(start + 1, end).some(({ text }) => /^\p{Lu}/u.test(text))) return false;
  // "In the Evaluation of COPD": a capital stands at the start of a sentence, or after its label.
  if (start > 0 && /^\p{Lu}/u.test(first.text) && !/^(?:\p{Lu}{2,}|[:.])$/u.test(before?.text ?? ""))
    return false;
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
    return place === undefined ? [] : wordsFrom(DEGREES.get(tree.words[place]?.lower ?? "") ?? "");
  }
  if (element.kind === "agreeing") {
    const verb = agreeing(tree, match, element);
    return verb === null ? null : wordsFrom(verb).map((item) => ({ ...item, tag: "VERB" }));
  }
  if (element.kind === "form") {
    const at = pattern.from.findIndex(({ kind }) => kind === "form" || kind === "nominal");
    const place = match.places[at];
    const base =
      place === undefined ? null : (NOMINALS.get(tree.words[place]?.lower ?? "") ?? baseOf(tree, place));
    return base === null ? null : [word(inflect(base, element.form), "VERB")];
  }
  const at = match.places[pattern.from.findIndex(({ kind }) => kind === "verb")];
  const told = at === undefined ? null : inflectedLike(tree, at, element.verb);
  return told === null ? null : wordsFrom(told).map((item) => ({ ...item, tag: "VERB" }));
}

/** A verb that agrees with the noun before a phrase, or in number and tense with what follows it. */
function agreeing(
  tree: SentenceTree,
  { start, end }: PhraseMatch,
  { verb, to }: Extract<OutputElement, { kind: "agreeing" }>,
): string | null {
  const main = finiteWord(tree, tree.root);
  const past = to !== "before" && main !== undefined && tagAt(tree, main) === "VBD";
  const noun = to === "before" ? start - 1 : headOfPhrase(tree, end, start);
  if (noun === undefined || (to !== "before" && main === undefined)) return null;
  const plural = to === "several" || isPlural(tree, noun) || hasPluralEnding(tree, noun);
  if (verb !== "be") return inflect(verb, past ? "past" : plural ? "base" : "third");
  return past ? (plural ? "were" : "was") : plural ? "are" : "is";
}

/** "proteins", which the tagger takes for a singular. */
function hasPluralEnding(tree: SentenceTree, noun: number): boolean {
  const { lower = "", lemma = "" } = tree.words[noun] ?? {};
  return lower === `${lemma}s`;
}

/** A verb in the form in which another stands; "be" keeps its person. */
export function inflectedLike(tree: SentenceTree, at: number, verb: string): string | null {
  const lower = tree.words[at]?.lower ?? "";
  const form = formAt(tree, at);
  if (form === null) return null;
  if (verb !== "be") return inflect(verb, form === "base" && lower === "are" ? "base" : form);
  if (/^(?:is|are|was|were|be|been|being)$/u.test(lower)) return lower;
  return beLike(tree, at, form);
}

/** The form of a verb by its tag, unless the word can not be that: "lay" and "underscore" are no past. */
function formAt(tree: SentenceTree, at: number): VerbForm | null {
  const tagged = formOfTag(tagAt(tree, at));
  const form = tagged === "participle" && isPast(tree, at) ? "past" : tagged;
  if (form !== "past" && form !== "participle") return form;
  if (sharesPassive(tree, at)) return "participle";
  const { lower = "", lemma = "" } = tree.words[at] ?? {};
  return lower === lemma && !lower.endsWith("ed") && inflect(lemma, form) !== lower ? "base" : form;
}

/** "Forty men, ages 20-30, lit lamps": where no other word could be the verb of the sentence, it is no participle. */
function isPast(tree: SentenceTree, at: number): boolean {
  return (
    tree.relations[at] === "acl" &&
    tree.heads[at] === tree.root &&
    /^NN/u.test(tagAt(tree, tree.root)) &&
    !tree.tags.some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag))
  );
}

/** "is heated, and carried out by A", of which the tagger took the second for a past. */
function sharesPassive(tree: SentenceTree, at: number): boolean {
  const first = tree.heads[at] ?? -1;
  return (
    tree.relations[at] === "conj" &&
    tagAt(tree, first) === "VBN" &&
    dependent(tree, first, "aux:pass") !== undefined &&
    dependent(tree, at, "nsubj", "nsubj:pass", "obj", "aux") === undefined
  );
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
  const { lower } = item;
  const tagged = formOfTag(tagAt(tree, index));
  const lemma = (item.lemma === lower && tagged !== null ? regularBase(lower, tagged) : null) ?? item.lemma;
  if (lemma === lower && /(?:ing|ed)$/u.test(lower) && formOfTag(tagAt(tree, index)) !== "base") return null;
  const form = formOfTag(tagAt(tree, index));
  if (form === null) return null;
  // "proven" has a lemma of its own; what is its own lemma is none that the tagger knows.
  const irregular = (form === "participle" || form === "past") && lemma !== lower && !/ed$/u.test(lower);
  return form === "base" || irregular || inflect(lemma, form) === lower ? wholeStem(lemma, lower) : null;
}

import {
  dependent,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import type { Piece } from "../builtin/low/telling.ts";
import { word } from "../builtin/prose/words.ts";
import type { Mention } from "./noun-mention.ts";

/** "A set of lamps" is of some already. */
const PARTS = /^(?:number|variety|range|set|group|series|collection|population|cluster)$/u;

/** What these verbs have for an object is there, and not all of its sort. */
const GIVES =
  /^(?:find|identify|discover|detect|observe|reveal|show|uncover|report|describe|present|introduce|propose|develop|design|construct|build|create|make|produce|generate|form|yield|give|provide|offer|contain|include|comprise|have|possess|harbou?r|carry|express|secrete|release|encode|use|employ|isolate|obtain|collect|record|exhibit|display|engineer|involve|discuss)$/u;

/** Nouns that say nothing without what is said of them: "This is an effect". */
const VAGUE =
  /^(?:effect|result|difference|change|event|factor|finding|problem|process|property|feature|issue|question|state|condition|outcome|response|approach|method|technique|task|model|function|structure|system|pattern|area|case|aspect|example|value|parameter|region|site|step|term|concept|component|element|place|person|challenge|phenomenon|conflict)$/u;

/** The sentence up to the end of a noun's phrase, with "some" before a bare noun that says little by itself. */
export function upTo(
  tree: SentenceTree,
  { start, introduction, plural, inner, noun }: Mention,
  end: number,
): Piece[] | null {
  const modified = noun > inner;
  const lemma = tree.words[noun]?.lemma ?? "";
  // "24,000 lamps that were lit": so many were lit, not in all.
  if (
    introduction === "number" &&
    (isFigure(tree, start, noun) || !(finiteOf(tree, noun) >= 0 || isMadeOf(tree, start)))
  )
    return null;
  // "a 21 kg lamp" would be taken up as "this kg lamp".
  if (introduction === "a" && isFigure(tree, start, noun)) return null;
  if (!modified && isPredicate(tree, noun) && (VAGUE.test(lemma) || isOfPointing(tree, noun))) return null;
  if (!modified && introduction === "bare" && VAGUE.test(lemma)) return null;
  // ", a conflict that": what is named beside says nothing alone.
  if (introduction === "a" && lowerAt(tree, start - 1) === "," && hasFiniteBefore(tree, start)) return null;
  if (introduction !== "bare") return [{ start: 0, end }];
  if (!plural || /^(?:IN|TO|VB[ZPD]?|MD|CC|,)$/u.test(tagAt(tree, start))) return null;
  if (tree.words.slice(start, noun).some(({ tag }) => tag === "MATH")) return null;
  if (lowerAt(tree, start - 1) === "of") return isPartOfSome(tree, start) ? [{ start: 0, end }] : null;
  if (modified && isPredicate(tree, noun)) return [{ start: 0, end }];
  // "they clean data": the first word may be the verb.
  if (start !== finiteOf(tree, noun) + 1 || tree.relations[noun] !== "obj") return null;
  return modified ? [{ start: 0, end }] : [{ start: 0, end: start }, word("some", "DET"), { start, end }];
}

/** "These are lamps": what the sentence, or a clause of what it reports, says that something is. */
function isPredicate(tree: SentenceTree, noun: number): boolean {
  return dependent(tree, noun, "cop") !== undefined;
}

/** "This is a reaction" */
function isOfPointing(tree: SentenceTree, noun: number): boolean {
  const subject = subjectOf(tree, noun);
  return subject !== undefined && /^(?:this|it|these|they|that)$/u.test(lowerAt(tree, subject));
}

function isFigure(tree: SentenceTree, start: number, noun: number): boolean {
  return tree.words
    .slice(start, noun)
    .some(
      ({ text }, at) => /^\W?\d[\d.,]*$/u.test(text) && tree.words[start + at + 1]?.spaceBefore !== false,
    );
}

/** "It consists of two lamps" */
function isMadeOf(tree: SentenceTree, start: number): boolean {
  return (
    lowerAt(tree, start - 1) === "of" && /^(?:consist|compose)$/u.test(tree.words[start - 2]?.lemma ?? "")
  );
}

/** Whether a bare noun may be told of as "some": it is what is found, shown, made or had, or what something is. */
export function isGiven(tree: SentenceTree, noun: number): boolean {
  return isPredicate(tree, noun) || (tree.relations[noun] === "obj" && finiteOf(tree, noun) >= 0);
}

/** The finite verb that gives a noun, right of the sentence or of what it reports; -9 where there is none. */
function finiteOf(tree: SentenceTree, noun: number): number {
  const verb = tree.heads[noun] ?? -1;
  const main = tree.relations[verb] === "conj" ? (tree.heads[verb] ?? -1) : verb;
  const told = main === tree.root || (tree.relations[main] === "ccomp" && tree.heads[main] === tree.root);
  const given = GIVES.test(tree.words[verb]?.lemma ?? "") && /^VB[ZPDN]$/u.test(tagAt(tree, verb));
  return told && given && finiteWord(tree, verb) !== undefined ? verb : -9;
}

/** "use a set of lamps" */
function isPartOfSome(tree: SentenceTree, start: number): boolean {
  const part = start - 2;
  if (!PARTS.test(lowerAt(tree, part)) || tree.relations[part] !== "obj") return false;
  return (
    finiteOf(tree, part) >= 0 &&
    tree.words.slice(finiteOf(tree, part), part).some(({ lower }) => /^an?$/u.test(lower))
  );
}

function hasFiniteBefore(tree: SentenceTree, start: number): boolean {
  return tree.words.slice(0, start).some((_, at) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at)));
}

import {
  auxiliariesOf,
  finiteWord,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import { type Piece, tell } from "../builtin/low/telling.ts";
import { type Word, word } from "../builtin/prose/words.ts";
import { inflect } from "../lexicon/verb-forms.ts";
import { isSoundStatement } from "./sound-statement.ts";
import { takeUpNoun } from "./take-up.ts";
import { treeOfWords } from "./tree-of-words.ts";

/** Some words of a sentence read as a statement of their own. */
export interface Reading {
  readonly tree: SentenceTree;
  readonly verb: number;
  readonly finite: number;
  readonly subject: number;
}

/** Pieces of a sentence read alone; null where they are no whole statement. A short clause is parsed with fewer errors. */
export function readAlone(whole: SentenceTree, pieces: readonly Piece[]): Reading | null {
  const tree = treeOfWords(whole, tell(whole, pieces, []));
  if (tree === null || !isSoundStatement(tree)) return null;
  const verb = tree.root;
  const finite = finiteWord(tree, verb);
  const subject = subjectOf(tree, verb);
  return finite === undefined || subject === undefined ? null : { tree, verb, finite, subject };
}

const PEOPLE = new Set(
  "patient participant person physician doctor nurse clinician surgeon teacher woman man child adult author user student infant individual one he she who".split(
    " ",
  ),
);

/** How the next statement opens that has the same subject: "It", "They", "We"; "This patient"; null where nothing fits. */
export function subjectAgain({ tree, subject }: Reading): Word[] | null {
  const relation = tree.relations[subject] ?? "dep";
  const finite = finiteWord(tree, tree.root) ?? subject;
  // "We" between the subject and its verb, or a "'s" after it: it is the subject of something else.
  if (tree.words.slice(subject + 1, finite).some(({ lower }) => lower === "we")) return null;
  if (/^['’]s?$/u.test(lowerAt(tree, subject + 1))) return null;
  if (relation === "csubj" && /^VB[ND]/u.test(tagAt(tree, subject))) return null;
  if (relation === "csubj" && !/^NN/u.test(tagAt(tree, subject))) return [word("this", "PRON")];
  if (relation === "expl") return null;
  const lower = lowerAt(tree, subject);
  if (lower === "we") return [word("we", "PRON")];
  if (/^(?:it|this)$/u.test(lower)) return [word("it", "PRON")];
  if (
    /^(?:i|each|none|neither|either|nobody|nothing|few|no|there|what|which|who|that|one|any|another)$/u.test(
      lower,
    )
  )
    return null;
  // "Dividing cells can do A": the cells may, or the dividing.
  const start = tree.first[subject] ?? subject;
  if (start < subject && tagAt(tree, start) === "VBG" && tagAt(tree, finite) === "MD") return null;
  const quantity = (tree.children[subject] ?? []).some((child) =>
    /^(?:no|few|each|every|any|neither|either|little)$/u.test(lowerAt(tree, child)),
  );
  if (quantity) return null;
  if (isManySubjects(tree, subject)) return [word("they", "PRON")];
  if (PEOPLE.has(tree.words[subject]?.lemma ?? lower)) return takeUpNoun(tree, subject);
  if (/^VBG$/u.test(tagAt(tree, subject)))
    return isBesidesSubject(tree, subject, finite) ? null : [word("this", "PRON")];
  return /^(?:NN|NNP|FW|CD|MATH)$/u.test(tagAt(tree, subject)) ? [word("it", "PRON")] : null;
}

/** "Burning in old halls, oil lights A": the oil does, and not the burning. */
function isBesidesSubject(tree: SentenceTree, doing: number, finite: number): boolean {
  return (
    /^NN/u.test(tagAt(tree, finite - 1)) && tree.words.slice(doing, finite).some(({ text }) => text === ",")
  );
}

/** Whether a subject is plural, by its form or by the number of its verb. */
export function isManySubjects(tree: SentenceTree, subject: number): boolean {
  const finite = finiteWord(tree, tree.root);
  const lower = finite === undefined ? "" : lowerAt(tree, finite);
  if (subjectOf(tree, tree.root) === subject && finite !== undefined) {
    if (/^(?:are|were|have|do)$/u.test(lower) || tagAt(tree, finite) === "VBP") return true;
    if (/^(?:is|was|has|does)$/u.test(lower) || tagAt(tree, finite) === "VBZ") return false;
  }
  return isPlural(tree, subject);
}

/** Whether a statement tells of the past. */
export function isPast({ tree, finite }: Reading): boolean {
  return tagAt(tree, finite) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, finite));
}

/** The modal verb of a statement. */
export function modalOf({ tree, verb }: Reading): number | undefined {
  return [...auxiliariesOf(tree, verb), verb].find((index) => tagAt(tree, index) === "MD");
}

/** Whether a statement denies what it tells. */
export function isDenied({ tree, verb }: Reading): boolean {
  return (
    isNegated(tree, verb) || auxiliariesOf(tree, verb).some((index) => /^cannot$/u.test(lowerAt(tree, index)))
  );
}

/** A verb with the modal and in the tense of a statement, for a subject of one or of many. */
export function verbLike(reading: Reading, base: string, plural: boolean): Word[] {
  const modal = modalOf(reading);
  if (modal !== undefined) return [word(lowerAt(reading.tree, modal), "AUX"), word(base, "VERB")];
  if (base === "be") return [beLike(reading, plural)];
  return [word(inflect(base, isPast(reading) ? "past" : plural ? "base" : "third"), "VERB")];
}

/** "is", "are", "was" or "were". */
export function beLike(reading: Reading, plural: boolean): Word {
  return word(isPast(reading) ? (plural ? "were" : "was") : plural ? "are" : "is", "AUX");
}

/** Whether words of ours that take up a subject go with the plural of a verb. */
export function goesWithMany(again: readonly Word[]): boolean {
  return /^(?:they|we|these)$/u.test(again[0]?.lower ?? "");
}

/** "It heats it": after a pronoun of ours, a verb at a place whose object is a pronoun of the same number. */
export function isToldOfItself(tree: SentenceTree, verb: number, again: readonly Word[]): boolean {
  const object = lowerAt(tree, verb + 1);
  return again[0]?.lower === "it" ? object === "it" : again[0]?.lower === "they" && object === "them";
}

/** "It acts both directly", "either directly or indirectly": the last words are one half of what was said. */
export function isHalfSaid({ tree }: Reading): boolean {
  let last = tree.words.length - 1;
  while (last > 0 && tree.words[last]?.tag === "PUNCT") last -= 1;
  if (/^(?:in)?directly$/u.test(lowerAt(tree, last))) return true;
  return tree.words.some(({ lower }) => lower === "either");
}

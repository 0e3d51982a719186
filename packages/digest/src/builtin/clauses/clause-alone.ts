import type { Token } from "../../tagger.ts";
import {
  dependents,
  finiteWord,
  isConditionalWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";
import type { ClausePart } from "./clause-part.ts";

/** Some words read as a sentence of their own. */
export interface ClauseAlone {
  readonly tree: SentenceTree;
  readonly verb: number;
  readonly finite: number;
  readonly subject: number;
  readonly plural: boolean;
  /** Where the words of the sentence begin: before it stand words of ours. */
  readonly opening: number;
}

/**
 * The words from `start` to `end` after words of ours, parsed alone: null where they are no whole clause, with a subject
 * right before a verb that agrees with it. A long sentence misleads the parser; a clause that stands alone seldom does.
 */
export function clauseAlone(
  whole: SentenceTree,
  opening: readonly Word[],
  start: number,
  end: number,
): ClauseAlone | null {
  const tree = parsedAlone(whole, opening, start, end);
  if (tree === null) return null;
  const verb = tree.root;
  const finite = finiteWord(tree, verb);
  const subject = subjectOf(tree, verb);
  if (finite === undefined || subject === undefined || subject > finite) return null;
  const clause = { tree, verb, finite, subject, plural: isPlural(tree, subject), opening: opening.length };
  return isWhole(clause) ? clause : null;
}

/** Some words with a full stop after them, parsed as a sentence. */
function parsedAlone(
  whole: SentenceTree,
  opening: readonly Word[],
  start: number,
  end: number,
): SentenceTree | null {
  const inner = whole.words.slice(start, end);
  while (/^[,;:.!]$/u.test(inner.at(-1)?.text ?? "")) inner.pop();
  const [model] = inner;
  if (whole.alone === undefined || model === undefined) return null;
  const token = (word: Word): Token => ({ ...model, ...word });
  const stop: Token = { ...model, text: ".", lower: ".", lemma: ".", tag: "PUNCT", spaceBefore: false };
  return whole.alone([...opening.map(token), ...inner, stop]);
}

const BRINGS_IN = /^(?:which|who|whom|whose|that|where|when|how|whether|what|why|if|because|as|while|than)$/u;

function isWhole({ tree, verb, finite, subject, plural }: ClauseAlone): boolean {
  const from = tree.first[subject] ?? subject;
  const to = (tree.last[subject] ?? subject) + 1;
  // "show how A is B" has no subject, and in "sizes, and number of A, B is C" the first nouns belong elsewhere.
  if (from > 0 && /^(?:VB|VBP|VBZ|VBD|NN|NNS|DT|JJ|CD|PRP\$)$/u.test(tagAt(tree, 0))) return false;
  const comma = tree.words.findIndex(({ text }) => text === ",");
  if (
    /^(?:while|although|though|whereas|because|if|unless)$/u.test(lowerAt(tree, 0)) &&
    (comma < 0 || comma > from)
  )
    return false;
  // "As A is B", "when seen in B is C": half a sentence.
  if (tree.relations[subject] === "csubj" && /^(?:when|if|where|as)$/u.test(lowerAt(tree, 0))) return false;
  if (dependents(tree, verb, "mark").some((mark) => mark < from)) return false;
  for (let index = to; index < finite; index += 1)
    if (!/^(?:RB|RBR|RBS|,|IN|NN|CC)$/u.test(tagAt(tree, index)) || index > to + 6) return false;
  if (to > finite) return false;
  for (let index = from; index < to; index += 1)
    if (/^(?:which|who|whom|whose|what)$/u.test(lowerAt(tree, index)) && index <= subject) return false;
  if (lowerAt(tree, subject) === "that" || tree.relations[subject] === "expl")
    return tree.relations[subject] === "expl";
  return agrees(tree, subject, finite, plural);
}

/** Whether the verb has the number of the noun: where it has not, something was parsed amiss. */
function agrees(tree: SentenceTree, subject: number, finite: number, plural: boolean): boolean {
  const number = numberOf(tree, finite);
  if (number === null || !/^(?:NN|NNS|PRP|DT)$/u.test(tagAt(tree, subject))) return true;
  return (number === "plural") === plural;
}

/** Whether a finite verb speaks of one or of many; null where its form does not tell. */
export function numberOf(tree: SentenceTree, finite: number): "singular" | "plural" | null {
  const lower = lowerAt(tree, finite);
  if (tagAt(tree, finite) === "VBZ" || lower === "was") return "singular";
  if (tagAt(tree, finite) === "VBP" || lower === "were") return "plural";
  return null;
}

/** Where a word of the clause alone stands in the whole sentence; undefined for words of ours. */
export function placeIn(part: ClausePart, clause: ClauseAlone, index: number): number | undefined {
  return index < clause.opening ? undefined : index - clause.opening + part.body.start;
}

/** Whether a verb stands in a stretch that nothing there brings in: "the matrix is extended to A". */
export function hasStrayVerb(tree: SentenceTree, start: number): boolean {
  let brought = false;
  return tree.tags.some((tag, index) => {
    if (index < start) return false;
    if (
      /^(?:which|who|whom|whose|that|where|when|how|whether|what|why|if|because|as|while|than)$/u.test(
        lowerAt(tree, index),
      )
    )
      brought = true;
    return !brought && /^(?:VBZ|VBP|VBD|MD)$/u.test(tag);
  });
}

/** The finite verb of some words in which the parser found no whole clause: one that nothing brings in, after a noun. */
export function looseFinite(
  whole: SentenceTree,
  opening: readonly Word[],
  start: number,
  end: number,
): { readonly tree: SentenceTree; readonly finite: number } | null {
  const tree = parsedAlone(whole, opening, start, end);
  if (tree === null || hasMarkBefore(tree)) return null;
  let noun = false;
  for (const [index, tag] of tree.tags.entries()) {
    if (BRINGS_IN.test(lowerAt(tree, index)) && index > 0) return null;
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tag)) return noun ? { tree, finite: index } : null;
    if (/^(?:NN|PRP$|MATH)/u.test(tag)) noun = true;
  }
  return null;
}

/** "As A is B": half a sentence. */
function hasMarkBefore(tree: SentenceTree): boolean {
  return /^(?:as|since|because|if|when|while|although|though|whereas|that|which|who|once|unless|and|or|not|only)$/u.test(
    lowerAt(tree, 0),
  );
}

/** Verbs whose "that" holds what is only thought, wanted or asked. */
const HEDGED =
  /^(?:assum|suggest|propos|hypothes|hypothet|conjectur|believ|think|thought|argu|expect|speculat|posit|postulat|suppos|imagin|claim|predict|impl(?:y|ie)|indicat|possib|likely|unlikely|unknown|unclear|question|doubt|ask|test|wonder|whether|requir|demand|ensur|guarantee|require|such|so)/u;

/** Whether words open something in which what follows is only supposed or asked. */
export function opensSupposition(words: readonly Word[]): boolean {
  return words.some((item, index) => {
    if (
      /^(?:whether|let|suppos(?:e[ds]?|ing)|assum(?:e[ds]?|ing)|imagine[ds]?|hypothesi[sz]e[ds]?)$/u.test(
        item.lower,
      )
    )
      return true;
    return (
      item.lower === "that" && words.slice(Math.max(0, index - 4), index).some((w) => HEDGED.test(w.lower))
    );
  });
}

/** The same, and what holds only under a condition. */
export function opensScope(words: readonly Word[]): boolean {
  return (
    opensSupposition(words) ||
    words.some(({ lower }) => (isConditionalWord(lower) && lower !== "only") || /^(?:how|why)$/u.test(lower))
  );
}

/** The words of a part as they will be told, up to a place in the sentence. */
export function wordsOf(tree: SentenceTree, part: ClausePart, end = part.body.end): Word[] {
  return [...part.opening, ...tree.words.slice(part.body.start, end)];
}

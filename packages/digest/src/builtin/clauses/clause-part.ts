import {
  auxiliariesOf,
  dependents,
  finiteWord,
  isPlural,
  isSubtree,
  isWithin,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Stretch } from "../low/telling.ts";
import { type Word, word } from "../prose/words.ts";

/** A statement to be: words of ours, then a stretch of the sentence built around a verb. */
export interface ClausePart {
  readonly opening: readonly Word[];
  /** Another opening, for where a pronoun in the first would be unclear. */
  readonly otherwise?: readonly Word[];
  readonly body: Stretch;
  /** -1 where nothing more may be cut. */
  readonly verb: number;
  /** The subject, where it stands; in a part without one, that of the part before. */
  readonly subject: number | undefined;
  /** What the pronoun takes up with which the part opens. */
  readonly antecedent?: number;
}

/** A rule that cuts a part into whole statements, or finds no safe place and gives null. */
export type CutRule = (tree: SentenceTree, part: ClausePart) => readonly ClausePart[] | null;

const PEOPLE = new Set(
  "patient participant person woman man child adult subject author user student infant individual one he she who".split(
    " ",
  ),
);

/** How the subject of the sentence just before is taken up; null where no pronoun can. */
export function pronounFor(tree: SentenceTree, subject: number | undefined): Word | null {
  if (subject === undefined || tree.relations[subject] === "csubj" || tree.relations[subject] === "expl")
    return null;
  const lower = lowerAt(tree, subject);
  if (lower === "we" || lower === "i") return word("we", "PRON");
  if (/^(?:which|that|who|there|what|one|each|none|both|some|many|all)$/u.test(lower)) return null;
  if (lower === "it" || lower === "this") return word("it", "PRON");
  if (isPlural(tree, subject)) return word("they", "PRON");
  if (PEOPLE.has(tree.words[subject]?.lemma ?? lower) || !/^(?:NN|NNP|DT|MATH)$/u.test(tagAt(tree, subject)))
    return null;
  return word("it", "PRON");
}

export function isAuthorsPronoun(tree: SentenceTree, subject: number | undefined): boolean {
  return subject !== undefined && lowerAt(tree, subject) === "we";
}

/** Whether the words from `start` to `end` are the clause of a verb, whole, and none of it stands before. */
export function standsAlone(
  tree: SentenceTree,
  verb: number,
  body: Stretch,
  start: number,
  end: number,
): boolean {
  if (end - start < 3 || (tree.depths[start] ?? 0) > 0) return false;
  for (let index = body.start; index < start; index += 1)
    if (isWithin(tree, index, verb) && !isJoint(tree, index)) return false;
  return isSubtree(tree, verb, start, end);
}

function isJoint(tree: SentenceTree, index: number): boolean {
  return /^(?:cc|punct|mark)$/u.test(tree.relations[index] ?? "");
}

/** Words in a stretch, marks left out. */
export function lengthOf(tree: SentenceTree, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) if (tree.words[index]?.tag !== "PUNCT") count += 1;
  return count;
}

/** Whether a clause has a subject of its own and a finite verb. */
export function isWholeClause(tree: SentenceTree, verb: number): boolean {
  const subject = subjectOf(tree, verb);
  if (subject === undefined || finiteWord(tree, verb) === undefined) return false;
  const start = tree.first[subject] ?? subject;
  const end = (tree.last[subject] ?? subject) + 1;
  return (
    !tree.words.slice(start, end).some(({ lower }) => /^(?:which|who|whom|whose)$/u.test(lower)) &&
    lowerAt(tree, subject) !== "that"
  );
}

const LEAD_INS =
  /^(?:here|first|second|third|finally|then|thus|hence|therefore|however|also|moreover|furthermore|additionally|instead|indeed|specifically|notably|importantly|interestingly|together|recently|overall|so|still|now|next|in|for|to)$/u;
const OWN_TEXT =
  /^(?:paper|work|article|study|letter|note|report|thesis|review|addition|particular|contrast|end|chapter|fact|example|general)$/u;

/** Whether something stands before the subject that holds for all of the sentence: "In mice,", "If n is even,". */
export function hasFrame(tree: SentenceTree, verb: number, body: Stretch): boolean {
  const subject = subjectOf(tree, verb) ?? verb;
  return dependents(tree, verb, "obl", "advcl", "nmod", "obl:agent", "dep").some((child) => {
    if (child > subject || child < body.start) return false;
    if (OWN_TEXT.test(lowerAt(tree, child)) || LEAD_INS.test(lowerAt(tree, child))) return false;
    return true;
  });
}

const CONDITIONS = /^(?:if|when|unless|whenever|once|until|provided|assuming|whether|only|where)$/u;

/** Whether a clause holds only under a condition that stands in it. */
export function isConditional(tree: SentenceTree, verb: number): boolean {
  return (tree.children[verb] ?? []).some(
    (child) =>
      CONDITIONS.test(lowerAt(tree, child)) ||
      (tree.relations[child] === "advcl" &&
        dependents(tree, child, "mark", "advmod").some((mark) => CONDITIONS.test(lowerAt(tree, mark)))),
  );
}

/** Modal words of a clause. */
export function modalsOf(tree: SentenceTree, verb: number): number[] {
  return auxiliariesOf(tree, verb).filter((index) => tagAt(tree, index) === "MD");
}

/** Where a part ends without its last mark. */
export function withoutEndMark(tree: SentenceTree, { start, end }: Stretch): number {
  let last = end;
  while (last > start && /^[.,;:!]$/u.test(tree.words[last - 1]?.text ?? "")) last -= 1;
  return last;
}

/** A short and definite subject named again, for where its pronoun would be unclear. */
export function nameAgain(tree: SentenceTree, subject: number | undefined): readonly Word[] | null {
  if (subject === undefined || !/^NN/u.test(tagAt(tree, subject))) return null;
  const start = tree.first[subject] ?? subject;
  const words = tree.words.slice(start, (tree.last[subject] ?? subject) + 1);
  const [first] = words;
  if (
    first === undefined ||
    words.length > 5 ||
    /^(?:a|an|one|some|no|each|every|all|most|many|few)$/u.test(first.lower)
  )
    return null;
  return words.some(({ tag }) => tag === "PUNCT") ? null : words;
}

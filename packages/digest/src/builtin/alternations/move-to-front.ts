import { dependent, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import {
  type Alternation,
  countFinite,
  hasJoint,
  hasPointer,
  hasScoped,
  type SimpleClause,
  topOf,
} from "./simple-clause.ts";

const CONDITIONS = /^(?:if|when|once|whenever)$/u;
const TIMES = /^(?:during|after|before|under|despite)$/u;
/** Words that bind what follows to themselves. */
const BINDS =
  /^(?:only|even|especially|particularly|just|except|not|exactly|as|than|particularly|mainly|mostly|primarily|especially|immediately|shortly|soon|long|years?|months?|weeks?|days?|hours?|minutes?|of|and|or|,|but|both|either|also|notably|including|specifically)$/u;
/** Verbs with which "when" or "if" is what is known or asked. */
const ASKS =
  /^(?:know|ask|determine|test|learn|decide|predict|see|understand|investigate|examine|study|show|remember|say|tell|depend|wonder|check)$/u;

/** "The cells grow when it is warm" as "When it is warm, the cells grow"; the same for "during the night". */
export const moveToFront: Alternation = (tree, clause) => {
  const { start, end, verb, subject, subjectStart } = clause;
  if (subjectStart !== start || lowerAt(tree, subject) === "we" || ASKS.test(tree.words[verb]?.lemma ?? ""))
    return null;
  for (let from = verb + 1; from < end - 1; from += 1) {
    const lower = lowerAt(tree, from);
    const condition = CONDITIONS.test(lower);
    if ((!condition && !TIMES.test(lower)) || BINDS.test(lowerAt(tree, from - 1))) continue;
    const top = topOf(tree, from, end, verb);
    if (top < 0 || !isClear(tree, clause, from, top, condition)) return null;
    return [{ start, end, to: [{ start: from, end }, word(",", "PUNCT", false), { start, end: from }] }];
  }
  return null;
};

function isClear(
  tree: SentenceTree,
  { start, end, verb }: SimpleClause,
  from: number,
  top: number,
  condition: boolean,
): boolean {
  if (tree.relations[top] !== (condition ? "advcl" : "obl") || end - from < 3) return false;
  if (hasPointer(tree, from, end) || hasPointer(tree, start, from)) return false;
  if (hasScoped(tree, from, end) || hasScoped(tree, start, from)) return false;
  if (hasJoint(tree, start, from) || countFinite(tree, start, from) !== 1) return false;
  if (
    dependent(tree, verb, "conj", "ccomp", "xcomp", "parataxis") !== undefined ||
    hasInner(tree, verb, from)
  )
    return false;
  if (condition) return countFinite(tree, from, end) === 1 && !hasJoint(tree, from + 1, end);
  return (
    countFinite(tree, from, end) === 0 &&
    !hasJoint(tree, from, end) &&
    /^NN/u.test(tagAt(tree, top)) &&
    isPlainTime(tree, from, top, end) &&
    !hasDeed(tree, verb + 1, from)
  );
}

/** Another verb between, to which the end could belong as well. */
function hasInner(tree: SentenceTree, verb: number, from: number): boolean {
  for (let index = verb + 1; index < from; index += 1) if (/^VB/u.test(tagAt(tree, index))) return true;
  return false;
}

/** "Under a licence" is no time, and a participle could belong to the whole. */
function isPlainTime(tree: SentenceTree, from: number, top: number, end: number): boolean {
  if (
    lowerAt(tree, from) === "under" &&
    !/^(?:conditions?|circumstances|stress|illumination|load|pressure|perturbations)$/u.test(
      lowerAt(tree, top),
    )
  )
    return false;
  for (let index = from; index < end; index += 1)
    if (/^V/u.test(tagAt(tree, index)) && !/^NN/u.test(tagAt(tree, index + 1))) return false;
  return true;
}

/** A noun for something that goes on: "during" could say when that was. */
function hasDeed(tree: SentenceTree, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1)
    if (/^NN/u.test(tagAt(tree, index)) && DEED.test(lowerAt(tree, index))) return true;
  return false;
}

const DEED =
  /(?:tions?|sions?|ments?|ances?|ences?|sis|ings?|als?|growth|deaths?|changes?|loss(?:es)?|increases?|decreases?|responses?|activity|behaviou?r|rates?|risks?|use|onset|states?|events?)$/u;

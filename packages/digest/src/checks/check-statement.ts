import type { PartReader } from "../parts/load-part-reader.ts";
import { findStretch } from "./align-units.ts";
import { alignWords } from "./align-words.ts";
import { copyProblems } from "./check-copy.ts";
import { cutPhrases } from "./check-cut-phrase.ts";
import { unfinishedEnd } from "./check-end.ts";
import { leftOut } from "./check-left-out.ts";
import { isPlainCopy } from "./check-near-copy.ts";
import { isParaphrase, paraphraseProblems } from "./check-paraphrase.ts";
import type { CheckProblem } from "./check-problem.ts";
import { isWholeTold } from "./check-whole.ts";
import { knownOfPairs } from "./known-of-pairs.ts";
import { phrasesPutBack } from "./phrases-put-back.ts";
import { type CheckedText, takeApart } from "./take-apart.ts";
import { isPartAfterOpening, isToldInParts } from "./told-in-parts.ts";
import { isTurnedCopy } from "./turned-copy.ts";

export type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
export type { CheckedText } from "./take-apart.ts";

/** `supported` is true where no problem was found. */
export interface CheckVerdict {
  readonly supported: boolean;
  readonly problems: readonly CheckProblem[];
}

/**
 * Whether a statement says what its source says, or part of it, and nothing else. It sees the two texts alone, never
 * how the statement was made. A near copy is held word by word against the stretch of the source that it repeats. What
 * is told more freely is compared claim by claim: numbers, negations, hedges, quantifiers, comparisons, causes, names,
 * who did what to what, what was left out and what was added. With a reader of parts (`loadPartReader`), what the source
 * says by itself in a part may be told alone, and whole: "cells stained with the dye" as "These cells were stained with the dye".
 */
export function checkStatement(source: string, statement: string, readParts?: PartReader): CheckVerdict {
  if (source === statement) return { supported: true, problems: [] };
  const told = takeApart(statement);
  const verdict = checkParts(takeApart(source), told);
  if (verdict.supported || readParts === undefined) return verdict;
  const found = readParts(source).some((part) => isPartTold(takeApart(part), told));
  return found ? { supported: true, problems: [] } : verdict;
}

/** The same for texts that were taken apart already. */
export const checkParts = knownOfPairs(findVerdict);

/** Whether a statement repeats a part of its source, whole, with nothing but plainer words in it. */
export function isPartTold(part: CheckedText, statement: CheckedText): boolean {
  if (part.text === statement.text) return true;
  if (!isWholeTold(part, [statement])) return false;
  const stretch = findStretch(statement.units, part.units);
  if (stretch !== null && copyProblems(part, statement, stretch).length === 0) return true;
  // Told in plainer words, as a near copy may be: the larger tables speak for whole sentences alone.
  if (!isParaphrase(part, statement)) return false;
  const alignment = alignWords(part, takeApart(phrasesPutBack(part.text, statement.text)));
  return isPlainCopy(alignment) || isTurnedCopy(alignment);
}

function findVerdict(source: CheckedText, statement: CheckedText): CheckVerdict {
  const stretch = findStretch(statement.units, source.units);
  if (stretch !== null) {
    const copied = copyProblems(source, statement, stretch);
    if (copied.length === 0) return uncut(source, statement);
    if (isToldInParts(source, statement, copied)) return uncut(source, statement);
    // What only leaves out is no paraphrase, unless it is words that carry nothing.
    const onlyCut = isOnlyCut(copied.filter((problem) => !isOfNotOnly(source, problem)));
    if ((onlyCut && isItsOwn(source, statement)) || statement.text.trim() === "")
      return { supported: false, problems: copied };
  }
  if (stretch === null && isPartAfterOpening(source, statement)) return uncut(source, statement);
  if (isParaphrase(source, statement)) return { supported: true, problems: [] };
  const back = phrasesPutBack(source.text, statement.text);
  if (back !== statement.text && findVerdict(source, takeApart(back)).supported)
    return { supported: true, problems: [] };
  // Most who ask want to know whether it is supported, and nothing more.
  return {
    supported: false,
    get problems() {
      return paraphraseProblems(source, statement);
    },
  };
}

/** Whether nothing in a statement is told for a phrase of its source. */
function isItsOwn(source: CheckedText, statement: CheckedText): boolean {
  return phrasesPutBack(source.text, statement.text) === statement.text;
}

/** What is told in part may still have lost a phrase at its end, or a number between two words. */
function uncut(source: CheckedText, statement: CheckedText): CheckVerdict {
  const alignment = alignWords(source, statement);
  const problems = [...cutPhrases(alignment), ...leftOut(alignment), ...unfinishedEnd(alignment)];
  return { supported: problems.length === 0, problems };
}

/** "not only A but also B" told as "A and also B" leaves out nothing that counts. */
function isOfNotOnly({ text }: CheckedText, { code, words }: CheckProblem): boolean {
  return (
    /\bnot only\b/u.test(text) &&
    /^(?:negation|quantifier)\.lost$/u.test(code) &&
    /^(?:not|only)$/u.test(words)
  );
}

function isOnlyCut(problems: readonly CheckProblem[]): boolean {
  const cut = problems.some(({ code }) => !code.endsWith(".added") && code !== "words.lost");
  return cut && problems.every(({ code }) => !code.endsWith(".added"));
}

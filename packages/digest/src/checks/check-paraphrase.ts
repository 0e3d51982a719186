import { alignWords } from "./align-words.ts";
import { addedWords } from "./check-added-words.ts";
import { lostBounds } from "./check-bounds.ts";
import { addedCauses } from "./check-causes.ts";
import { turnedSides } from "./check-compared-sides.ts";
import { turnedComparisons } from "./check-comparisons.ts";
import { cutPhrases } from "./check-cut-phrase.ts";
import { raisedDegrees } from "./check-degrees.ts";
import { lostDenials } from "./check-denials.ts";
import { unfinishedEnd } from "./check-end.ts";
import { exchangedWords } from "./check-exchanged-words.ts";
import { changedHedges } from "./check-hedges.ts";
import { lostHold } from "./check-held-conditions.ts";
import { leftOut } from "./check-left-out.ts";
import { lostWords } from "./check-lost-words.ts";
import { addedNames } from "./check-names.ts";
import { changedInCopy } from "./check-near-copy.ts";
import { changedNegation } from "./check-negation.ts";
import { changedNumbers } from "./check-numbers.ts";
import { swappedOwners } from "./check-owners.ts";
import type { CheckProblem } from "./check-problem.ts";
import { unclearPronouns } from "./check-pronouns.ts";
import { changedQuantifiers } from "./check-quantifiers.ts";
import { swappedRoles } from "./check-roles.ts";
import { lostReports } from "./check-scope.ts";
import { brokenSetPhrases } from "./check-set-phrases.ts";
import { unturnedSides } from "./check-voice.ts";

import type { CheckedText } from "./take-apart.ts";

const CHECKS = [
  addedNames,
  changedNumbers,
  lostBounds,
  changedNegation,
  lostDenials,
  changedHedges,
  changedQuantifiers,
  turnedComparisons,
  turnedSides,
  raisedDegrees,
  exchangedWords,
  addedCauses,
  addedWords,
  lostWords,
  leftOut,
  cutPhrases,
  swappedRoles,
  swappedOwners,
  unturnedSides,
  brokenSetPhrases,
  lostReports,
  lostHold,
  unclearPronouns,
  changedInCopy,
  unfinishedEnd,
] as const;

/** Whether a statement in its own words has no problem: found out sooner than which it has. */
export function isParaphrase(source: CheckedText, statement: CheckedText): boolean {
  const alignment = alignWords(source, statement);
  return CHECKS.every((check) => check(alignment).length === 0);
}

/** Problems of a statement in its own words, one kind of claim after the other. */
export function paraphraseProblems(source: CheckedText, statement: CheckedText): CheckProblem[] {
  const alignment = alignWords(source, statement);
  return CHECKS.flatMap((check) => check(alignment));
}

import type { CheckProblem } from "./check-problem.ts";
import { type CheckVerdict, checkStatement } from "./check-statement.ts";
import { beyondClaim } from "./model-text/beyond-claim.ts";
import { brokenPhrase } from "./model-text/broken-phrase.ts";
import { addedPronoun, changedCounts } from "./model-text/changed-counts.ts";
import { changedFigures, changedJoints, strictCauses } from "./model-text/changed-figures.ts";
import { addedUniqueness, changedClaimMarks } from "./model-text/changed-marks.ts";
import { changedOrder } from "./model-text/changed-order.ts";
import { alignModelText, type ModelText } from "./model-text/claim-alignment.ts";
import { danglingEnd } from "./model-text/dangling-end.ts";
import { doubledWords, foreignWords, repeatedWords } from "./model-text/foreign-words.ts";
import { halfSentence } from "./model-text/half-sentence.ts";
import { lostVerb } from "./model-text/lost-verb.ts";
import { movedMarks } from "./model-text/moved-marks.ts";
import { turnedDirections, turnedPrefixes } from "./model-text/turned-directions.ts";
import { untoldWords } from "./model-text/untold-words.ts";

export type { ModelText } from "./model-text/claim-alignment.ts";

const STRICTER = [
  changedFigures,
  changedClaimMarks,
  addedUniqueness,
  turnedDirections,
  turnedPrefixes,
  movedMarks,
  changedOrder,
  changedJoints,
  strictCauses,
  foreignWords,
  doubledWords,
  repeatedWords,
  beyondClaim,
  untoldWords,
  lostVerb,
  danglingEnd,
  brokenPhrase,
  halfSentence,
  changedCounts,
  addedPronoun,
] as const;

/**
 * Whether what a model wrote says what the claim says, all of it and nothing else. Stricter than `checkStatement`: the
 * claim itself is always at hand to be shown instead, so whatever could have changed a meaning is refused.
 */
export function checkModelText(asked: ModelText): CheckVerdict {
  const { passage, claim, text } = asked;
  if (text === claim || text === passage) return { supported: true, problems: [] };
  const alignment = alignModelText(asked);
  // What the passage says in a part ("cells stained blue": "These cells were stained blue") is known from the claim alone.
  const ofPassage = checkStatement(passage, text).problems;
  const supported = ofPassage.length === 0 || checkStatement(claim, text).supported;
  const problems: CheckProblem[] = [
    ...(supported ? [] : ofPassage),
    ...STRICTER.flatMap((check) => check(alignment)),
  ];
  return { supported: problems.length === 0, problems: distinct(problems) };
}

function distinct(problems: readonly CheckProblem[]): CheckProblem[] {
  const known = new Set<string>();
  return problems.filter(({ code, words }) => {
    const key = `${code} ${words}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

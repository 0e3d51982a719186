import { type Cuttable, chooseCuts, lossOf } from "../medium/choose-cuts.ts";
import { placesNamed } from "../medium/known-things.ts";
import { announces, contributionOf, hasSpeakers, LEAST_UNSPOKEN, worthOf } from "../medium/sentence-worth.ts";
import type { CheckedDrafts } from "../prose/checked-drafts.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen, pointsBack } from "../roles/points-back.ts";
import type { SentenceRole } from "../roles/role-cues.ts";
import { gradeOf } from "./grade.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** What Low is planned from. */
export interface LowPlan {
  readonly draftsOf: (sentence: RoledSentence) => CheckedDrafts;
  readonly treeOf: (sentence: RoledSentence) => SentenceTree;
  /** The sentence that the one-line summary tells: who reads on wants to find it. */
  readonly summary: RoledSentence | null;
}

/** Who is not of the field needs to be told what a reader of the field knows. */
const NEEDED: Partial<Readonly<Record<SentenceRole, number>>> = {
  background: 0.5,
  problem: 0.9,
  method: 0.6,
};
/** What is worth as much is a finding, and what is worth more takes something back. */
const FINDING = 0.9;
const LIMIT = 1.05;
/** A hard finding is told rather than none. */
const DEAR = 1.4;
/** A source of fewer characters is short enough as it is. */
const SHORT = 300;
/** A telling of this grade costs as much as it has characters; one of `STEEP` grades more, twice as much. */
const PLAIN = 12;
const STEEP = 6;
const LEAST_HARD = 0.4;
/** Where what is left costs a reader this share of what all would cost, nothing more goes. */
const ENOUGH = 0.55;

/**
 * The sentences that Low tells: those that give a reader who is not of the field more than they take. What says
 * little, and what stays hard however it is told, goes, unless a later sentence needs it; High has it all.
 */
export function planLow(
  sentences: readonly RoledSentence[],
  { draftsOf, treeOf, summary }: LowPlan,
): readonly RoledSentence[] {
  const characters = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < SHORT || sentences.length < 3) return sentences;
  const contribution = contributionOf(sentences);
  const least = hasSpeakers(sentences) ? 0 : LEAST_UNSPOKEN;
  const places = placesNamed(sentences.map(treeOf));
  const cuttable = sentences.map((sentence, place): Cuttable => {
    const { low } = draftsOf(sentence);
    const worth = Math.max(worthOf(sentence, contribution), NEEDED[sentence.role] ?? 0, least);
    // Who is told first what it is about, and why, can follow.
    const opens =
      place === 0 || announces(sentence) || (sentence.role === "problem" && !leavesOpen(sentence.text));
    const mustStay = place === 0 || sentence === contribution || sentence === summary || worth > LIMIT;
    const follows = isNext(sentences[place - 1], sentence);
    return {
      length: effortOf(low),
      loss: mustStay ? null : lossOf(worth < FINDING ? worth : DEAR * worth, low.join(" ").length),
      leansBack: follows && takesUp(sentence.text),
      recalls: follows && leavesOpen(sentence.text.replace(/\balso\b/u, "")),
      known: places[place] ?? [],
      opens,
      cuts: [],
    };
  });
  const target = ENOUGH * cuttable.reduce((sum, { length }) => sum + length, 0);
  const { dropped } = chooseCuts(cuttable, { target, limit: Infinity });
  return sentences.filter((_, place) => !dropped.has(place));
}

/** What statements cost to read, in characters of plain text. */
function effortOf(statements: readonly string[]): number {
  const hardness = Math.max(LEAST_HARD, 1 + (gradeOf(statements) - PLAIN) / STEEP);
  return hardness * statements.join(" ").length;
}

/** Whether what a sentence speaks of may stand in the one before: "this", "such lamps" and their like anywhere. */
function takesUp(text: string): boolean {
  return pointsBack(text) || /\bsuch (?!as\b|that\b)/u.test(text);
}

function isNext(before: RoledSentence | undefined, sentence: RoledSentence): boolean {
  return before?.index === sentence.index - 1 && before.section === sentence.section;
}

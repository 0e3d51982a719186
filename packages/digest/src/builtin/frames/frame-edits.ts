import { lowerAt, type SentenceTree } from "../low/sentence-tree.ts";
import type { Edit } from "../low/telling.ts";
import { andAlso, thatActs } from "./clause-shape.ts";
import { comesAbout } from "./comes-about.ts";
import { doingFirst } from "./doing-first.ts";
import type { Frame, FrameContext } from "./frame.ts";
import { askAfter, controlsHow, itIsUnclear, playsPart, showThat, studyChanges, studyHow } from "./how.ts";
import { lets, makesItPossible, makesPossible } from "./make.ts";
import { makesMore } from "./more-or-less.ts";
import { needs } from "./need.ts";
import { ownAttribute } from "./own.ts";
import { activeWithAuthors } from "./own-deed.ts";
import { activeWithAgent } from "./passive.ts";
import { reportThat, reportToBe, researchersReport, wantTo } from "./report.ts";
import { isSignThat } from "./sign-that.ts";
import { findThatIs, thatDoes, thatUses, usedTo, withHelp } from "./use.ts";
import { whatWeFound } from "./what-found.ts";

const FRAMES: readonly Frame[] = [
  wantTo,
  reportThat,
  reportToBe,
  researchersReport,
  isSignThat,
  whatWeFound,
  activeWithAuthors,
  activeWithAgent,
  needs,
  playsPart,
  showThat,
  studyHow,
  studyChanges,
  itIsUnclear,
  askAfter,
  comesAbout,
  makesMore,
  controlsHow,
  lets,
  makesItPossible,
  makesPossible,
  doingFirst,
  usedTo,
  thatUses,
  findThatIs,
  withHelp,
  thatDoes,
  thatActs,
];

/** What the frames tell otherwise in a sentence: those that tell more of it first. */
export function frameEdits(tree: SentenceTree, context: FrameContext): Edit[] {
  const clauses = tree.words.flatMap((_, verb) => {
    // These are built around a verb, around what is said with "is", or around a preposition.
    const tag = tree.tags[verb] ?? "";
    if (!tag.startsWith("VB") && !tag.startsWith("JJ") && tag !== "IN" && verb !== tree.root) return [];
    return firstOf(FRAMES, tree, verb, context);
  });
  const owned = tree.words.flatMap((_, noun) =>
    lowerAt(tree, noun + 1) === "of" ? (ownAttribute(tree, noun, context) ?? []) : [],
  );
  const joined = tree.words.flatMap(({ lower }, at) =>
    lower === "not" ? (andAlso(tree, at, context) ?? []) : [],
  );
  // One "the lamp's light" reads well, three do not.
  const edits = [...clauses, ...joined];
  const apart = owned.filter((edit) =>
    edits.every(({ start, end }) => end <= edit.start || edit.end <= start),
  );
  return [...edits, ...apart.slice(0, 1)];
}

function firstOf(
  frames: readonly Frame[],
  tree: SentenceTree,
  at: number,
  context: FrameContext,
): readonly Edit[] {
  for (const frame of frames) {
    const edits = frame(tree, at, context);
    if (edits !== null) return edits;
  }
  return [];
}

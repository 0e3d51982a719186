import type { SentenceTree } from "../low/sentence-tree.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen, opensByPointingBack } from "../roles/points-back.ts";
import { type Cut, chooseCuts, type Length } from "./choose-cuts.ts";
import type { Compression } from "./compression.ts";
import { savingOf } from "./compressions.ts";
import { placesNamed } from "./known-things.ts";
import { announces } from "./sentence-worth.ts";
import { type Sketch, sketchAll, tellSketch } from "./sketch.ts";

/** What Medium is planned from. */
export interface MediumPlan {
  readonly shown: readonly RoledSentence[];
  readonly treeOf: (sentence: RoledSentence) => SentenceTree;
  /** The sentence that the one-line summary tells: who reads on wants to find it. */
  readonly summary: RoledSentence | null;
  /** The text says "we" of nobody but its authors. */
  readonly known: boolean;
  /** Characters that Medium should and may have. */
  readonly length: Length;
  /** Whether whole sentences may go. */
  readonly mayDrop: boolean;
}

/** A sentence of the source as Medium tells it. */
export interface PlannedSentence {
  readonly sentence: RoledSentence;
  readonly tree: SentenceTree;
  readonly text: string;
}

/**
 * Sentences, told as shortly as is needed: first what carries nothing goes, then, until the target is met, whatever
 * loses least for each character that it saves, be it a clause or a sentence of background.
 */
export function planMedium({
  shown,
  treeOf,
  known,
  summary,
  length,
  mayDrop,
}: MediumPlan): readonly PlannedSentence[] {
  const sketches = sketchAll(shown, treeOf, known, summary);
  const places = placesNamed(sketches.map(({ tree }) => tree));
  const optionsLeft = (): number => sketches.reduce((sum, { options }) => sum + options.length, 0);
  let kept: Sketch[] = [];
  // What a check refused saves nothing: then other cuts are chosen.
  for (let round = 0, options = -1; round < MOST_ROUNDS && options !== optionsLeft(); round += 1) {
    options = optionsLeft();
    kept = cutOnce(sketches, places, length, mayDrop);
    if (lengthOf(kept) <= length.limit) break;
  }
  return kept;
}

const MOST_ROUNDS = 4;

/** Leaves out what loses least. Cuts that a check refuses are struck off. */
function cutOnce(
  sketches: readonly Sketch[],
  places: readonly (readonly (readonly number[])[])[],
  length: Length,
  mayDrop: boolean,
): Sketch[] {
  const cuts = sketches.map((sketch) => sketch.options.map((option) => cutOf(sketch, option)));
  const { dropped, cuts: chosen } = chooseCuts(
    sketches.map(({ sentence, light, worth, mustStay }, index) => ({
      length: light.length + 1,
      worth: mayDrop && !mustStay ? worth : null,
      leansBack: follows(sketches, index) && opensByPointingBack(light),
      recalls: follows(sketches, index) && leavesOpen(light.replace(/\balso\b/u, "")),
      known: places[index] ?? [],
      opens: index === 0 || announces(sentence) || (sentence.role === "problem" && !leavesOpen(light)),
      cuts: cuts[index] ?? [],
    })),
    { target: length.target + 1, limit: length.limit + 1 },
  );
  for (const [index, sketch] of sketches.entries()) {
    if (dropped.has(index)) continue;
    const taken = (cuts[index] ?? []).filter((cut) => chosen.has(cut)).map(({ option }) => option);
    tellSketch(sketch, taken);
  }
  return sketches.filter((_, index) => !dropped.has(index));
}

function follows(sketches: readonly Sketch[], index: number): boolean {
  const before = sketches[index - 1]?.sentence;
  const sentence = sketches[index]?.sentence;
  return before !== undefined && before.index + 1 === sentence?.index && before.section === sentence.section;
}

function cutOf(sketch: Sketch, option: Compression): Cut & { readonly option: Compression } {
  const saving = savingOf(sketch.tree, option);
  // Background is told as shortly as can be, a finding seldom, and of a limit next to nothing goes.
  const weight = sketch.worth > 1 ? 1.8 : 0.2 + sketch.worth;
  return { option, saving, loss: option.loss * weight * saving };
}

function lengthOf(sketches: readonly Sketch[]): number {
  return sketches.reduce((sum, { text }) => sum + text.length + 1, -1);
}

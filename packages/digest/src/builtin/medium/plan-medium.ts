import type { SentenceTree } from "../low/sentence-tree.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen, opensByPointingBack } from "../roles/points-back.ts";
import { type Cut, chooseCuts } from "./choose-cuts.ts";
import type { Compression } from "./compression.ts";
import { compressionsOf, savingOf } from "./compressions.ts";
import { hasSpeakers, LEAST_UNSPOKEN, worthOf } from "./sentence-worth.ts";
import { isReadable, tellMedium } from "./telling-medium.ts";
import { isFaithfulTelling } from "./verify-medium.ts";

/** What Medium is planned from. */
export interface MediumPlan {
  readonly shown: readonly RoledSentence[];
  readonly treeOf: (sentence: RoledSentence) => SentenceTree;
  /** The text says "we" of nobody but its authors. */
  readonly known: boolean;
  /** Characters that Medium may have. */
  readonly target: number;
  /** Whether whole sentences may go. */
  readonly mayDrop: boolean;
}

/** A sentence of the source as Medium tells it. */
export interface PlannedSentence {
  readonly sentence: RoledSentence;
  readonly tree: SentenceTree;
  readonly text: string;
}

/** A sentence while the plan is made. */
interface Sketch {
  readonly sentence: RoledSentence;
  readonly tree: SentenceTree;
  readonly worth: number;
  /** Compressions that lose nothing and are made wherever they can be. */
  free: readonly Compression[];
  /** The text with those alone. */
  light: string;
  options: readonly Compression[];
  text: string;
}

/** Losses up to this are none: such words go wherever they stand. */
const NO_LOSS = 0.1;
/** A compression that saves fewer characters is not worth a reader's question what was there. */
const LEAST_SAVED = 8;

/**
 * Sentences, told as shortly as is needed: first what carries nothing goes, then, until the target is met, whatever
 * loses least for each character that it saves, be it a clause or a sentence of background.
 */
export function planMedium({
  shown,
  treeOf,
  known,
  target,
  mayDrop,
}: MediumPlan): readonly PlannedSentence[] {
  const sketches = shown.map((sentence) => sketchOf(sentence, treeOf(sentence), shown, known));
  let kept = sketches;
  // What a check refuses saves nothing: then other cuts are chosen.
  for (let round = 0; round < MOST_ROUNDS && lengthOf(kept) > target; round += 1) {
    kept = cutOnce(sketches, target, mayDrop, known);
  }
  return kept;
}

const MOST_ROUNDS = 4;

/** Leaves out what loses least. Cuts that a check refuses are struck off. */
function cutOnce(sketches: readonly Sketch[], target: number, mayDrop: boolean, known: boolean): Sketch[] {
  const cuts = sketches.map((sketch) => sketch.options.map((option) => cutOf(sketch, option)));
  const { dropped, cuts: chosen } = chooseCuts(
    sketches.map(({ light, worth }, index) => ({
      length: light.length + 1,
      worth: mayDrop ? worth : null,
      leansBack: follows(sketches, index) && opensByPointingBack(light),
      recalls: follows(sketches, index) && leavesOpen(light.replace(/\balso\b/u, "")),
      cuts: cuts[index] ?? [],
    })),
    target + 1,
  );
  for (const [index, sketch] of sketches.entries()) {
    if (dropped.has(index)) continue;
    const taken = (cuts[index] ?? []).filter((cut) => chosen.has(cut)).map(({ option }) => option);
    compress(sketch, taken, known);
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
  return { option, saving, loss: option.loss * (0.3 + 0.7 * sketch.worth) * saving };
}

/** Tells a sentence with these compressions; one by one they are struck off, the gravest first, where they fail. */
function compress(sketch: Sketch, taken: readonly Compression[], known: boolean): void {
  const chosen = [...taken].sort((a, b) => a.loss - b.loss);
  while (!retell(sketch, [...sketch.free, ...chosen], known)) {
    const struck = chosen.pop();
    if (struck === undefined) {
      sketch.text = sketch.light;
      return;
    }
    sketch.options = sketch.options.filter((option) => option !== struck);
  }
}

function sketchOf(
  sentence: RoledSentence,
  tree: SentenceTree,
  shown: readonly RoledSentence[],
  known: boolean,
): Sketch {
  const isUsedAgain = (acronym: string): boolean =>
    sentence.text.split(acronym).length > 2 ||
    shown.some(({ index, text }) => index > sentence.index && text.includes(acronym));
  const mayRetell = isReadable(tree) && !isTakenUp(sentence, shown);
  const all = mayRetell ? compressionsOf(tree, isUsedAgain) : [];
  const options = all.filter((each) => each.loss > NO_LOSS && savingOf(tree, each) >= LEAST_SAVED);
  const sketch: Sketch = {
    sentence,
    tree,
    worth: Math.max(worthOf(sentence), hasSpeakers(shown) ? 0 : LEAST_UNSPOKEN),
    free: all.filter(({ loss }) => loss <= NO_LOSS),
    light: sentence.text,
    options,
    text: sentence.text,
  };
  if (mayRetell && !retell(sketch, sketch.free, known)) {
    sketch.free = [];
    retell(sketch, [], known);
  }
  sketch.light = sketch.text;
  return sketch;
}

/** "We review polynomials. They are ...": were "we" told as "the authors", "they" would be the authors. */
function isTakenUp({ index }: RoledSentence, shown: readonly RoledSentence[]): boolean {
  const next = shown.find((other) => other.index === index + 1);
  return next !== undefined && /^(?:\p{L}+, )?(?:they|their)\b/iu.test(next.text);
}

/** Tells a sentence with some compressions; nothing changes where that would not be faithful. */
function retell(sketch: Sketch, chosen: readonly Compression[], known: boolean): boolean {
  const edits = chosen.map(({ edit }) => edit);
  const text = tellMedium(sketch.tree, edits, known);
  if (text === null || text === "" || !isFaithfulTelling(sketch.sentence, text)) return false;
  sketch.text = text;
  return true;
}

function lengthOf(sketches: readonly Sketch[]): number {
  return sketches.reduce((sum, { text }) => sum + text.length + 1, -1);
}

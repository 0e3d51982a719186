import type { SentenceTree } from "../low/sentence-tree.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { opensByPointingBack } from "../roles/points-back.ts";
import { type Compression, endMark } from "./compression.ts";
import { compressionsOf, savingOf } from "./compressions.ts";
import { contributionOf, hasSpeakers, LEAST_UNSPOKEN, worthOf } from "./sentence-worth.ts";
import { isReadable, tellMedium } from "./telling-medium.ts";
import { isFaithfulTelling } from "./verify-medium.ts";

/** A sentence while Medium is planned. */
export interface Sketch {
  readonly sentence: RoledSentence;
  readonly tree: SentenceTree;
  readonly worth: number;
  /** The first sentence in which the authors say what they did. */
  readonly mustStay: boolean;
  /** The text says "we" of nobody but its authors. */
  readonly known: boolean;
  /** Compressions that lose nothing and are made wherever they can be. */
  free: readonly Compression[];
  /** The text with those alone; checked only when the sentence is told. */
  light: string;
  options: readonly Compression[];
  text: string;
}

/** Losses up to this are none: such words go wherever they stand. */
const NO_LOSS = 0.1;
/** A compression that saves fewer characters is not worth a reader's question what was there. */
const LEAST_SAVED = 8;

/** Every sentence with what may be left out of it. */
export function sketchAll(
  shown: readonly RoledSentence[],
  treeOf: (sentence: RoledSentence) => SentenceTree,
  known: boolean,
  summary: RoledSentence | null,
): Sketch[] {
  const least = hasSpeakers(shown) ? 0 : LEAST_UNSPOKEN;
  const contribution = contributionOf(shown);
  return shown.map((sentence): Sketch => {
    const tree = treeOf(sentence);
    const isUsedAgain = (acronym: string): boolean =>
      sentence.text.split(acronym).length > 2 ||
      shown.some(({ index, text }) => index > sentence.index && text.includes(acronym));
    const all =
      isReadable(tree) && !isTakenUp(sentence, shown)
        ? compressionsOf(tree, isUsedAgain).filter(
            ({ edit, loss }) =>
              !introduces(tree, edit, sentence, shown) &&
              !(loss > NO_LOSS && edit.end >= endMark(tree) && isPointedAt(sentence, shown)),
          )
        : null;
    const free = (all ?? []).filter(({ loss }) => loss <= NO_LOSS);
    const light = all === null ? null : tellWith(tree, free, known);
    return {
      sentence,
      tree,
      worth: Math.max(worthOf(sentence, contribution), least),
      mustStay: sentence === contribution || sentence === summary,
      known,
      free,
      light: light ?? sentence.text,
      options:
        light === null
          ? []
          : (all ?? []).filter((each) => each.loss > NO_LOSS && savingOf(tree, each) >= LEAST_SAVED),
      text: light ?? sentence.text,
    };
  });
}

/** Whether words that would go are the first to name what is named again later: "a recent method, Deep Lamp, ...". */
function introduces(
  tree: SentenceTree,
  { start, end, to }: Compression["edit"],
  sentence: RoledSentence,
  shown: readonly RoledSentence[],
): boolean {
  if (to.length > 0 || end - start < 2 || tree.words[start]?.text === "(") return false;
  const names = tree.words
    .slice(start, end)
    .filter(({ text }) => /\p{Lu}.*\p{Lu}|^\p{Lu}\p{L}{2,}$/u.test(text));
  return names.some(({ text }) => {
    const uses = shown.filter((other) => other.text.includes(text)).map(({ index }) => index);
    return uses[0] === sentence.index && uses.length > 1;
  });
}

/** "We review polynomials. They are ...": were "we" told as "the authors", "they" would be the authors. */
function isTakenUp({ index }: RoledSentence, shown: readonly RoledSentence[]): boolean {
  const next = shown.find((other) => other.index === index + 1);
  return next !== undefined && /^(?:\p{L}+, )?(?:they|their)\b/iu.test(next.text);
}

/** "We turn lamps into mirrors, and mirrors into halls. These halls ...": what closes a sentence opens the next. */
function isPointedAt({ index }: RoledSentence, shown: readonly RoledSentence[]): boolean {
  const next = shown.find((other) => other.index === index + 1);
  return next !== undefined && opensByPointingBack(next.text);
}

/**
 * Tells a sentence with some compressions. What a check refuses is struck off for good, the gravest first; then those
 * that lose nothing go, and at last the sentence is told as its authors wrote it.
 */
export function tellSketch(sketch: Sketch, taken: readonly Compression[]): void {
  const { sentence, tree, known } = sketch;
  if (sketch.light === sentence.text && taken.length === 0) {
    sketch.text = sentence.text;
    return;
  }
  const chosen = [...taken].sort((a, b) => a.loss - b.loss);
  for (;;) {
    const text = tellWith(tree, [...sketch.free, ...chosen], known);
    if (text !== null && isFaithfulTelling(sentence, text)) {
      sketch.text = text;
      return;
    }
    const struck = chosen.pop();
    if (struck !== undefined) sketch.options = sketch.options.filter((option) => option !== struck);
    else if (sketch.free.length > 0) sketch.free = [];
    else break;
  }
  sketch.options = [];
  sketch.light = sentence.text;
  sketch.text = sentence.text;
}

function tellWith(tree: SentenceTree, chosen: readonly Compression[], known: boolean): string | null {
  const text = tellMedium(
    tree,
    chosen.map(({ edit }) => edit),
    known,
  );
  return text === "" ? null : text;
}

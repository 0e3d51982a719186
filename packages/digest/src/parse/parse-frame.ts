import { actionFeatures } from "./action-features.ts";
import { createFeatureRows } from "./feature-rows.ts";
import type { Lexicon } from "./lexicon.ts";
import { relationFeatures } from "./relation-features.ts";
import { attach, countFiniteAhead, finiteTags, type SentenceFrame } from "./sentence-frame.ts";
import { tagFeatures } from "./tag-features.ts";
import { isDone, LEFT, pop, RIGHT, SHIFT, shift, startOf } from "./transitions.ts";
import { addScores, bestClass, type WeightTable } from "./weight-table.ts";

/** All that was learned. */
export interface ParserWeights {
  readonly lexicon: Lexicon;
  readonly fineTags: readonly string[];
  readonly relations: readonly string[];
  readonly tagTable: WeightTable;
  /** Two classes: by how much LEFT and RIGHT are better than SHIFT. */
  readonly actionTable: WeightTable;
  readonly relationTable: WeightTable;
}

/** Rows of the three tables, as powers of two. */
export const TAG_BITS = 15;
export const ACTION_BITS = 19;
export const RELATION_BITS = 15;

/** Margin of a word that was never in doubt. */
export const NO_DOUBT = 32_767;

/** By how much the best step was better than the second, at the least, while a word waited for its head. */
function noteMargin(frame: SentenceFrame, top: number, left: number, right: number): void {
  const [low, high] = left < right ? [left, right] : [right, left];
  const margin = high > 0 ? high - Math.max(low, 0) : -high;
  if (margin < (frame.margins[top] as number)) frame.margins[top] = margin;
}

/** Relation 0 is that of words without a head yet. */
export const ROOT_RELATION = 1;

const MOST_CLASSES = 64;

/** Gives a filled frame its fine tags and its tree. */
export function createFrameParser(weights: ParserWeights): (frame: SentenceFrame) => void {
  const sums = new Int32Array(2 * MOST_CLASSES);
  const tagRows = createFeatureRows(TAG_BITS);
  const actionRows = createFeatureRows(ACTION_BITS);
  const relationRows = createFeatureRows(RELATION_BITS);
  const finite = finiteTags(weights.fineTags);
  const { tagTable, actionTable, relationTable } = weights;

  function tagWords(frame: SentenceFrame): void {
    for (let place = 1; place <= frame.length; place += 1) {
      const only = frame.onlyTags[place] as number;
      if (only > 0) {
        frame.tags[place] = only;
        continue;
      }
      tagFeatures(frame, place, tagRows);
      addScores(tagTable, tagRows, sums);
      // Tag 0 is that of the empty places.
      sums[0] = -32_768;
      frame.tags[place] = bestClass(sums, tagTable.classes);
    }
  }

  function attachWith(frame: SentenceFrame, head: number, child: number): void {
    if (head > frame.length) {
      attach(frame, head, child, ROOT_RELATION);
      return;
    }
    relationFeatures(frame, head, child, relationRows);
    addScores(relationTable, relationRows, sums);
    sums[0] = -32_768;
    sums[ROOT_RELATION] = -32_768;
    attach(frame, head, child, bestClass(sums, relationTable.classes));
  }

  return (frame) => {
    tagWords(frame);
    countFiniteAhead(frame, finite);
    const { length } = frame;
    const progress = startOf();
    while (!isDone(frame, progress)) {
      const { depth, next } = progress;
      let action = SHIFT;
      if (next > length) action = depth === 1 ? LEFT : RIGHT;
      else if (depth > 0) {
        actionFeatures(frame, progress, actionRows);
        addScores(actionTable, actionRows, sums);
        const left = sums[0] as number;
        const right = depth > 1 ? (sums[1] as number) : -32_768;
        if (left > 0 || right > 0) action = left >= right ? LEFT : RIGHT;
        noteMargin(frame, progress.top, left, right);
      }
      if (action === SHIFT) {
        frame.margins[next] = NO_DOUBT;
        shift(frame, progress);
      } else {
        const { top } = progress;
        attachWith(frame, action === LEFT ? next : progress.second, top);
        pop(frame, progress);
      }
    }
  };
}

import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import type { FoundSplit } from "./find-splits.ts";
import { splitFeatures } from "./split-features.ts";
import { SPLIT_WEIGHTS } from "./split-weights.generated.ts";

/** Rows of the table of weights, as a power of two: features share rows by their hash. */
export const SPLIT_WEIGHT_BITS = 17;
/** A weight is a whole number of these. */
export const SPLIT_WEIGHT_STEP = 0.01;

let decoded: Int8Array | undefined;

/**
 * The log odds that a split reads well and says the same, as readers of some thousand splits saw it: logistic
 * regression over `splitFeatures`.
 */
export function judgeSplit(tree: SentenceTree, split: FoundSplit): number {
  decoded ??= Int8Array.from(atob(SPLIT_WEIGHTS), (letter) => (letter.charCodeAt(0) << 24) >> 24);
  let sum = 0;
  for (const feature of splitFeatures(tree, split)) sum += decoded[rowOf(feature)] ?? 0;
  return sum * SPLIT_WEIGHT_STEP;
}

/** The row of a feature: FNV-1a over its letters. */
export function rowOf(feature: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01_00_01_93);
  return (hash ^ (hash >>> 15)) >>> (32 - SPLIT_WEIGHT_BITS);
}

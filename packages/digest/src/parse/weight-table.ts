import type { FeatureRows } from "./feature-rows.ts";

/**
 * Weights of linear classes, two 16-bit sums side by side in each 32-bit number, so that one addition serves two
 * classes: 64 features of at most LEVELS squared cannot leave 16 bits.
 */
export interface WeightTable {
  readonly classes: number;
  /** Numbers a row: half of the classes, rounded up. */
  readonly stride: number;
  readonly packed: Int32Array;
}

/** Weights are stored as their signed square roots in so many steps: fine near zero, and they compress well. */
export const LEVELS = 22;

/** Packs a table of stored weights, `classes` to a row. */
export function packTable(weights: Int8Array, classes: number): WeightTable {
  const stride = (classes + 1) >> 1;
  const rows = weights.length / classes;
  const packed = new Int32Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < classes; column += 1) {
      const at = row * stride + (column >> 1);
      const level = weights[row * classes + column] as number;
      const weight = level * Math.abs(level);
      packed[at] = (packed[at] as number) + (column % 2 === 0 ? weight : weight << 16);
    }
  }
  return { classes, stride, packed };
}

/** Adds the rows of the features up into `sums`, one number a class. */
export function addScores(table: WeightTable, list: FeatureRows, sums: Int32Array): void {
  const { stride, packed, classes } = table;
  const { rows, count } = list;
  // One sum at a time stays in a register; the rows are near after the first.
  for (let column = 0; column < stride; column += 1) {
    let sum = 0;
    for (let feature = 0; feature < count; feature += 1) {
      sum = (sum + (packed[(rows[feature] as number) * stride + column] as number)) | 0;
    }
    sums[column] = sum;
  }
  for (let column = stride - 1; column >= 0; column -= 1) {
    const sum = sums[column] as number;
    const low = (sum << 16) >> 16;
    sums[2 * column] = low;
    if (2 * column + 1 < classes) sums[2 * column + 1] = (sum - low) >> 16;
  }
}

/** The class of the largest sum; the first of equals. */
export function bestClass(sums: Int32Array, classes: number): number {
  let best = 0;
  for (let column = 1; column < classes; column += 1) {
    if ((sums[column] as number) > (sums[best] as number)) best = column;
  }
  return best;
}

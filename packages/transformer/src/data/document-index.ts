/** Where items of different weights lie when they are laid end to end, in memory that a setting bounds. */
export interface DocumentIndex {
  /** Weight of all items. */
  readonly total: number;
  /** How many sums are held. */
  readonly entries: number;
  /** The sum of the weights of all items before this one. */
  startOf(item: number): Promise<number>;
  /** The item that covers a place in [0, total), and where it starts. */
  locate(place: number): Promise<{ readonly item: number; readonly start: number }>;
}

/** Sums held unless said otherwise: half a megabyte. Corpora of fewer documents are found by binary search alone. */
export const DEFAULT_INDEX_ENTRIES = 65_536;

/**
 * Sums up the weights once and keeps every k-th sum, k being the smallest that keeps at most `maximumEntries`. Between two kept
 * sums items are weighed again: at most k at each look-up.
 *
 * @param weightOf  a whole number >= 0, the same at each call
 */
export async function indexDocuments(
  count: number,
  weightOf: (item: number) => number | Promise<number>,
  maximumEntries = DEFAULT_INDEX_ENTRIES,
): Promise<DocumentIndex> {
  if (!(maximumEntries >= 1))
    throw new RangeError(`maximumEntries must be at least 1, got ${maximumEntries}`);
  const spacing = Math.max(1, Math.ceil(count / maximumEntries));
  const sums = new Float64Array(Math.ceil(count / spacing));
  let total = 0;
  for (let item = 0; item < count; item++) {
    if (item % spacing === 0) sums[item / spacing] = total;
    const weight = weightOf(item);
    total += typeof weight === "number" ? weight : await weight;
  }
  return {
    total,
    entries: sums.length,
    startOf: async (item) => {
      if (item >= count) return total;
      let start = sums[Math.floor(item / spacing)];
      for (let before = item - (item % spacing); before < item; before++) start += await weightOf(before);
      return start;
    },
    locate: async (place) => {
      if (!(place >= 0 && place < total))
        throw new RangeError(`a place must be in [0, ${total}), got ${place}`);
      const entry = lastAtMost(sums, place);
      let item = entry * spacing;
      let start = sums[entry];
      // Items of no weight cover no place, so the walk passes over them.
      for (let weight = await weightOf(item); start + weight <= place; weight = await weightOf(item)) {
        start += weight;
        item++;
      }
      return { item, start };
    },
  };
}

/** Index of the last sum that is at most the place; sums ascend and start at 0. */
function lastAtMost(sums: Float64Array, place: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sums[middle] <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

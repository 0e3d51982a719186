/** @file Whether two programs train the same: the first thing that a bench of training shows. */

/** Losses of the first steps that are compared. */
export const COMPARED_STEPS = 20;

/** The largest difference of the losses that both have, of the first {@link COMPARED_STEPS}; NaN if one is not a number. */
export function largestDifference(a: readonly number[], b: readonly number[]): number {
  const both = Math.min(a.length, b.length, COMPARED_STEPS);
  const differences = a.slice(0, both).map((loss, step) => Math.abs(loss - (b[step] ?? Number.NaN)));
  return differences.some(Number.isNaN) ? Number.NaN : Math.max(...differences);
}

/** Throws, with both lists, when losses differ by more than the tolerance. */
export function assertLossesAgree(
  what: string,
  a: readonly number[],
  b: readonly number[],
  tolerance: number,
): number {
  const difference = largestDifference(a, b);
  if (difference <= tolerance) return difference;
  throw new Error(
    `${what}: losses differ by ${difference}, more than ${tolerance}:\n  ${a.join(" ")}\n  ${b.join(" ")}`,
  );
}

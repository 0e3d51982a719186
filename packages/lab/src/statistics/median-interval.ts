import type { MeanInterval } from "./mean-interval.ts";

/**
 * The median, and its 95 % interval by order statistics: whatever the distribution, the ranks n/2 -+ 1.96 sqrt(n)/2 hold it
 * (normal approximation of the binomial; for few values the interval is their whole range).
 */
export function medianInterval(values: ArrayLike<number>): MeanInterval {
  const n = values.length;
  if (n === 0) throw new RangeError("values must have at least one number, got 0");
  const sorted = Array.from(values).sort((a, b) => a - b);
  const middle = (n - 1) / 2;
  const half = (1.96 * Math.sqrt(n)) / 2;
  const at = (rank: number) => sorted[Math.min(n - 1, Math.max(0, rank))];
  return {
    value: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2,
    interval: [at(Math.floor(middle - half)), at(Math.ceil(middle + half))],
  };
}

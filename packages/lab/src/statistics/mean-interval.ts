/** A weighted mean and the 95 % interval that the scatter of its parts gives. */
export interface MeanInterval {
  readonly value: number;
  readonly interval: readonly [lower: number, upper: number];
}

/** 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom; beyond, the normal distribution's is near enough. */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/**
 * The mean of independent batches, each counting by its weight, with Student's interval from how much they differ.
 * One batch alone has an infinite interval; none is an error.
 */
export function meanInterval(values: ArrayLike<number>, weights: ArrayLike<number>): MeanInterval {
  const n = values.length;
  if (n === 0) throw new RangeError("values must have at least one number, got 0");
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const value = Array.from(values).reduce((sum, each, i) => sum + each * weights[i], 0) / total;
  // Of a ratio estimator: the deviations count by the square of their share.
  const variance = Array.from(values).reduce(
    (sum, each, i) => sum + ((weights[i] / total) * (each - value)) ** 2,
    0,
  );
  const half = n === 1 ? Infinity : (T[n - 2] ?? 1.96) * Math.sqrt((variance * n) / (n - 1));
  return { value, interval: [value - half, value + half] };
}

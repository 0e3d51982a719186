import type { Metric } from "./score-kernel.ts";

/** Half the distance from 1 to the next Float32. */
const UNIT_ROUNDOFF = 2 ** -24;
/** Half the smallest Float32 above 0: what one product can lose when it underflows. */
const UNDERFLOW = 2 ** -150;
/** Float32 sums of squares below this can not overflow, whatever the order of their terms. */
const SAFE_MAGNITUDE = 1e37;

/** |approximate - true score| <= relative * |approximate| + perNorm * ||row|| + absolute. */
export interface ScoreError {
  readonly relative: number;
  readonly perNorm: number;
  readonly absolute: number;
}

/**
 * How far a kernel's score can be from the true one.
 *
 * A lane adds stride/4 products one after the other and three more additions join the lanes, so with
 * m = stride/4 + 8 roundings of relative size u = 2^-24 and gamma = m u / (1 - m u):
 * - inner product: |error| <= gamma sum |x_i q_i| <= gamma ||x|| ||q||
 * - squared distance: no term is negative, so |error| <= gamma * true score
 *
 * The 8 leave room for the products, the differences, and the rounding of the Float64 sums that decide in the end.
 *
 * @param stride       numbers in a padded row
 * @param queryNorm    ||q||
 * @param largestNorm  the largest ||x|| stored
 * @returns            undefined where Float32 sums may overflow or mean nothing: then every row is scored in Float64
 * @see                N. Higham, Accuracy and Stability of Numerical Algorithms, section 3.1
 */
export function scoreError(
  metric: Metric,
  stride: number,
  queryNorm: number,
  largestNorm: number,
): ScoreError | undefined {
  const roundings = (stride / 4 + 8) * UNIT_ROUNDOFF;
  const magnitude = metric === "inner-product" ? queryNorm * largestNorm : (queryNorm + largestNorm) ** 2;
  if (roundings > 0.1 || magnitude > SAFE_MAGNITUDE) return undefined;
  const gamma = roundings / (1 - roundings);
  const absolute = 2 * stride * UNDERFLOW;
  return metric === "inner-product"
    ? { relative: 0, perNorm: gamma * queryNorm, absolute }
    : { relative: gamma / (1 - gamma), perNorm: 0, absolute };
}

/** @file The few operations on vectors that the energies are made of, in Float64. */
import { assertLength, assertSome } from "../shape-error.ts";

/** A point of R^n: a plain array will do. Results are Float64Array. */
export type Vector = ArrayLike<number>;

/** Stored patterns rho^1 ... rho^d, one a row; shape [d, n]. */
export type Patterns = readonly Vector[];

/** Inner product <x, y>. */
export function dot(x: Vector, y: Vector): number {
  assertLength("x", x, y.length);
  let sum = 0;
  for (let j = 0; j < x.length; j += 1) sum += x[j] * y[j];
  return sum;
}

/** ||x - y||^2. */
export function squaredDistance(x: Vector, y: Vector): number {
  assertLength("x", x, y.length);
  let sum = 0;
  for (let j = 0; j < x.length; j += 1) sum += (x[j] - y[j]) ** 2;
  return sum;
}

/** <rho^i, x> for every pattern, M^T x in the papers; shape [d]. */
export function overlaps(patterns: Patterns, x: Vector): Float64Array {
  return Float64Array.from(patterns, (pattern) => dot(x, pattern));
}

/** ||x - rho^i||^2 for every pattern; shape [d]. */
export function squaredDistances(patterns: Patterns, x: Vector): Float64Array {
  return Float64Array.from(patterns, (pattern) => squaredDistance(x, pattern));
}

/** sum_i weights_i rho^i, M weights in the papers; shape [n]. */
export function weightedSum(patterns: Patterns, weights: Vector): Float64Array {
  assertSome("patterns", patterns);
  assertLength("weights", weights, patterns.length);
  const sum = new Float64Array(patterns[0].length); // [n]
  for (const [i, pattern] of patterns.entries()) {
    assertLength(`pattern ${i}`, pattern, sum.length);
    for (let j = 0; j < sum.length; j += 1) sum[j] += weights[i] * pattern[j];
  }
  return sum;
}

/** x + scale * y; shape [n]. */
export function addScaled(x: Vector, scale: number, y: Vector): Float64Array {
  assertLength("y", y, x.length);
  return Float64Array.from({ length: x.length }, (_, j) => x[j] + scale * y[j]);
}

/** The place of the smallest number; of equal ones the first. -1 where there is none. */
export function indexOfSmallest(values: Vector): number {
  let best = -1;
  for (let i = 0; i < values.length; i += 1) if (best < 0 || values[i] < values[best]) best = i;
  return best;
}

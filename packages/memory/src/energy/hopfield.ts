/** @file The Hopfield network of 1982. Symbols as in arXiv:2405.08707, Table 1: patterns rho^i and state x in {-1, 1}^n. */
import { addScaled, dot, overlaps, type Patterns, type Vector, weightedSum } from "./vector.ts";

/** -(1/2) sum_i m_i^2 for overlaps m_i = <rho^i, x>: the energy without bias. */
export function hopfieldOverlapEnergy(m: Vector): number {
  return -dot(m, m) / 2;
}

/**
 * E(x) = -(1/2) x^T W x - b^T x with W = sum_i rho^i (rho^i)^T.
 *
 * The diagonal of W is kept, as in the paper's table; for x in {-1, 1}^n it adds a constant, so that nothing which
 * compares energies changes.
 *
 * @param patterns  rho^i; shape [d, n], d may be 0
 * @param x         state; shape [n]; any real numbers, although the model is about -1 and 1
 * @param b         bias; shape [n], 0 if left out
 * @see             Hopfield 1982; arXiv:2405.08707, Table 1
 */
export function hopfieldEnergy(patterns: Patterns, x: Vector, b?: Vector): number {
  return hopfieldOverlapEnergy(overlaps(patterns, x)) - (b === undefined ? 0 : dot(x, b));
}

/** grad E(x) = -W x - b; shape [n]. */
export function hopfieldGradient(patterns: Patterns, x: Vector, b?: Vector): Float64Array {
  const field = weightedSum(patterns, overlaps(patterns, x)); // [n], W x
  return addScaled(b === undefined ? new Float64Array(x.length) : Float64Array.from(b, (v) => -v), -1, field);
}

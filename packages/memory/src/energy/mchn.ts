/** @file The modern continuous Hopfield network (MCHN) of Ramsauer et al. 2020, one pattern a row. */
import { assertSome } from "../shape-error.ts";
import { assertBeta, logSumExp, softmax } from "./log-sum-exp.ts";
import { addScaled, dot, overlaps, type Patterns, type Vector, weightedSum } from "./vector.ts";

/**
 * E_MCHN^beta(x) = -LogSumExp_beta(M^T x) + <x, x>/2 + (log d)/beta + max_i ||rho^i||^2 / 2, never below 0.
 *
 * Concave plus convex, not convex, whatever is said of its regularising terms: there may be many minima.
 *
 * @param patterns  rho^i, the columns of M (X in Ramsauer et al.); shape [d, n], d >= 1, unit u
 * @param x         state (their xi); shape [n], unit u
 * @param beta      inverse temperature > 0, in 1/u^2
 * @throws          {@link ShapeError} where shapes differ or d = 0
 * @see             arXiv:2008.02217, eq. (2); arXiv:2405.08707, Table 1
 */
export function mchnEnergy(patterns: Patterns, x: Vector, beta: number): number {
  assertSome("patterns", patterns);
  const largestNorm = patterns.reduce((largest, pattern) => Math.max(largest, dot(pattern, pattern)), 0);
  const similarity = logSumExp(overlaps(patterns, x), beta);
  return -similarity + dot(x, x) / 2 + Math.log(patterns.length) / beta + largestNorm / 2;
}

/** grad E_MCHN^beta(x) = x - M softmax(beta M^T x); shape [n]. */
export function mchnGradient(patterns: Patterns, x: Vector, beta: number): Float64Array {
  assertBeta(beta);
  return addScaled(x, -1, mchnStep(patterns, x, beta));
}

/**
 * One retrieval step, x' = M softmax(beta M^T x): attention with the stored patterns as keys and values. It never
 * raises the energy (the concave-convex procedure).
 *
 * @param beta  inverse temperature >= 0; 1/sqrt(n) is scaled dot-product attention, 0 the mean of the patterns
 * @returns     a convex combination of the patterns; shape [n], unit u
 * @see         arXiv:2008.02217, eq. (3)
 */
export function mchnStep(patterns: Patterns, x: Vector, beta: number): Float64Array {
  return weightedSum(patterns, softmax(overlaps(patterns, x), beta));
}

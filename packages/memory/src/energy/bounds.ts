/**
 * @file What arXiv:2405.08707 (version 2) proves about its energies, as intervals that can be checked.
 * Delta = max_i ||rho^i||^2 - min_i ||rho^i||^2. "Corrected" and "sharpened" forms are ours, not the paper's.
 */
import { assertSome } from "../shape-error.ts";
import { assertBeta } from "./log-sum-exp.ts";
import { dot, type Patterns, squaredDistances, type Vector } from "./vector.ts";

/** lower <= value <= upper. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Delta: how much the squared norms of the patterns differ; 0 after a normalisation of layers. */
export function normSpread(patterns: Patterns): number {
  assertSome("patterns", patterns);
  const norms = patterns.map((pattern) => dot(pattern, pattern));
  const largest = norms.reduce((most, norm) => Math.max(most, norm));
  return largest - norms.reduce((least, norm) => Math.min(least, norm));
}

/** Lemma 2: max_i y_i <= LogSumExp_beta(y) <= max_i y_i + (log d)/beta; both are equalities for one value. */
export function logSumExpBounds(y: Vector, beta = 1): Interval {
  assertBeta(beta);
  assertSome("y", y);
  const lower = Array.from(y).reduce((most, value) => Math.max(most, value));
  return { lower, upper: lower + Math.log(y.length) / beta };
}

/** Lemma 3: min_i y_i - (log d)/beta <= -LogSumExp_beta(-y) <= min_i y_i. */
export function softMinimumBounds(y: Vector, beta = 1): Interval {
  const { lower, upper } = logSumExpBounds(
    Array.from(y, (value) => -value),
    beta,
  );
  return { lower: -upper, upper: -lower };
}

/**
 * Proposition 1: g(x) - (log d)/beta <= E_beta(x) <= g(x).
 *
 * `refined` (ours): with a = second smallest - smallest squared distance, E_beta >= g - (1/beta) log(1 + (d-1) e^(-beta a)),
 * so that g can stand for E only where a is much larger than (log d)/beta.
 */
export function proposition1(
  patterns: Patterns,
  x: Vector,
  beta = 1,
): { readonly printed: Interval; readonly refined: Interval } {
  const sorted = squaredDistances(patterns, x).sort();
  const printed = softMinimumBounds(sorted, beta);
  const gap = sorted.length > 1 ? sorted[1] - sorted[0] : Number.POSITIVE_INFINITY;
  const slack = Math.log1p((sorted.length - 1) * Math.exp(-beta * gap)) / beta;
  return { printed, refined: { lower: printed.upper - slack, upper: printed.upper } };
}

/** Proposition 2: where E(x) - (2 E_MCHN^{beta=2}(x) - log d) lies. Printed: +-Delta. Sharpened: never above 0. */
export function proposition2(patterns: Patterns): {
  readonly printed: Interval;
  readonly sharpened: Interval;
} {
  const spread = normSpread(patterns);
  return { printed: { lower: -spread, upper: spread }, sharpened: { lower: -spread, upper: 0 } };
}

/**
 * Proposition 3: where g(x) - 2 E_MCHN^{beta=2}(x) lies.
 *
 * Printed: [-Delta, Delta + log d], which is wrong: with equal norms, at a well separated pattern, the value is -log d.
 * Corrected: [-(Delta + log d), 0].
 */
export function proposition3(patterns: Patterns): {
  readonly printed: Interval;
  readonly corrected: Interval;
} {
  const spread = normSpread(patterns);
  const upper = spread + Math.log(patterns.length);
  return { printed: { lower: -spread, upper }, corrected: { lower: -upper, upper: 0 } };
}

/** Two patterns are two minima of E_beta only if they are farther apart than sqrt(2/beta). */
export function mergeDistance(beta = 1): number {
  assertBeta(beta);
  return Math.sqrt(2 / beta);
}

/** @file The distance-based energy of arXiv:2405.08707 (version 2), with a temperature and a choice of norm. */
import { assertLength } from "../shape-error.ts";
import { logSumExp, softmax } from "./log-sum-exp.ts";
import {
  addScaled,
  indexOfSmallest,
  type Patterns,
  squaredDistances,
  type Vector,
  weightedSum,
} from "./vector.ts";

/** Settings of E_beta. */
export interface DistanceOptions {
  /** Inverse temperature beta > 0; 1 in the paper. Patterns nearer to each other than sqrt(2/beta) share a minimum. */
  readonly beta?: number;
  /** p: distances enter as ||x - rho||^p. 2 in eq. (4); the paper's eqs (12)-(13) are right for 1. */
  readonly p?: 1 | 2;
}

/** ||x - rho^i||^p; shape [d]. */
function distances(patterns: Patterns, x: Vector, p: 1 | 2): Float64Array {
  const squared = squaredDistances(patterns, x);
  return p === 2 ? squared : squared.map(Math.sqrt);
}

const negated = (values: Float64Array): Float64Array => values.map((value) => -value);

/**
 * g(x) = min_i ||x - rho^i||^p: 0 at the patterns and only there; Infinity where no pattern is stored.
 *
 * @see arXiv:2405.08707, eq. (3)
 */
export function nearestDistance(patterns: Patterns, x: Vector, p: 1 | 2 = 2): number {
  return distances(patterns, x, p).reduce((least, distance) => Math.min(least, distance), Infinity);
}

/**
 * grad g(x) = 2 (x - rho*) for p = 2, (x - rho*)/||x - rho*|| for p = 1, with rho* the nearest pattern; shape [n].
 * Where two are nearest g has a kink and the first counts; at a pattern the result is 0.
 */
export function nearestDistanceGradient(patterns: Patterns, x: Vector, p: 1 | 2 = 2): Float64Array {
  const powers = distances(patterns, x, p);
  const nearest = indexOfSmallest(powers);
  const weights = powers.map((_, i) => (i === nearest ? 1 : 0));
  return pullFrom(patterns, x, weights, powers, p);
}

/** sum_i weights_i grad ||x - rho^i||^p; a term whose pattern is x counts 0, the middle of its subgradients. */
function pullFrom(
  patterns: Patterns,
  x: Vector,
  weights: Float64Array,
  powers: Float64Array,
  p: 1 | 2,
): Float64Array {
  const factors = weights.map((weight, i) => {
    if (p === 2) return 2 * weight;
    return powers[i] === 0 ? 0 : weight / powers[i];
  }); // [d]
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  const scaled = Float64Array.from(x, (value) => total * value);
  return addScaled(scaled, -1, weightedSum(patterns, factors));
}

/**
 * E_beta(x) = -(1/beta) log sum_i exp(-beta ||x - rho^i||^p): a soft minimum of the distances.
 *
 * g(x) - (log d)/beta <= E_beta(x) <= g(x) (Proposition 1). Infinity where no pattern is stored.
 *
 * @param patterns  rho^i; shape [d, n]
 * @param x         state; shape [n]
 * @see             arXiv:2405.08707, eq. (4), where beta = 1 and p = 2; with beta: Saha et al. 2023
 */
export function distanceEnergy(patterns: Patterns, x: Vector, options: DistanceOptions = {}): number {
  const { beta = 1, p = 2 } = options;
  return -logSumExp(negated(distances(patterns, x, p)), beta);
}

/** p_i = softmax(-beta ||x - rho^i||^p): how much each pattern is answered with; sums to 1; shape [d]. */
export function distanceWeights(patterns: Patterns, x: Vector, options: DistanceOptions = {}): Float64Array {
  const { beta = 1, p = 2 } = options;
  return softmax(negated(distances(patterns, x, p)), beta);
}

/** grad E_beta(x) = sum_i p_i grad ||x - rho^i||^p, for p = 2 that is 2 (x - sum_i p_i rho^i); shape [n]. */
export function distanceGradient(patterns: Patterns, x: Vector, options: DistanceOptions = {}): Float64Array {
  const { p = 2 } = options;
  const weights = distanceWeights(patterns, x, options);
  return pullFrom(patterns, x, weights, distances(patterns, x, p), p);
}

/**
 * One mean-shift step, x' = sum_i p_i rho^i: dot-product attention with logits beta (2 <rho^i, x> - ||rho^i||^2), that
 * is with a bias of -||rho^i||^2 on each key. The minimiser of {@link distanceSurrogate}, so it never raises E_beta.
 *
 * @param beta  inverse temperature >= 0
 */
export function meanShiftStep(patterns: Patterns, x: Vector, beta = 1): Float64Array {
  return weightedSum(patterns, distanceWeights(patterns, x, { beta }));
}

/**
 * u(x|y) = sum_i p_i(y) ||x - rho^i||^2 + (1/beta) sum_i p_i(y) log p_i(y): a majoriser of E_beta.
 *
 * u(x|y) >= E_beta(x) for all x with equality at x = y, which is what majorise-minimise needs and what the layers of
 * the paper's stack lack. Ours, by Jensen's inequality; not in the paper.
 *
 * @param x  where the surrogate is evaluated; shape [n]
 * @param y  where it touches the energy; shape [n]
 */
export function distanceSurrogate(patterns: Patterns, x: Vector, y: Vector, beta = 1): number {
  assertLength("x", x, y.length);
  const weights = distanceWeights(patterns, y, { beta });
  return squaredDistances(patterns, x).reduce((sum, distance, i) => {
    const weight = weights[i];
    // p log p -> 0 as p -> 0: a weight that underflowed contributes nothing.
    return weight === 0 ? sum : sum + weight * (distance + Math.log(weight) / beta);
  }, 0);
}

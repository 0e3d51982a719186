/** @file The exponential memory of Demircigil et al. 2017, in the two scales in which its energy is written. */
import { logSumExp, softmax } from "./log-sum-exp.ts";
import { overlaps, type Patterns, type Vector, weightedSum } from "./vector.ts";

/**
 * - `sum`: E(x) = -sum_i exp(<rho^i, x>), the original
 * - `log-sum`: E(x) = -log sum_i exp(<rho^i, x>), as in arXiv:2405.08707, Table 1
 *
 * One is a rising function of the other (E_sum = -exp(-E_log)): the same minima, another scale.
 */
export type ExponentialReading = "sum" | "log-sum";

/** The energy as a function of the overlaps m_i = <rho^i, x>. `sum` is -Infinity from an overlap of 710 on. */
export function exponentialOverlapEnergy(reading: ExponentialReading): (m: Vector) => number {
  return (m) => (reading === "sum" ? -Math.exp(logSumExp(m)) : -logSumExp(m));
}

/**
 * @param patterns  rho^i; shape [d, n]
 * @param x         state; shape [n], in {-1, 1}^n in the model
 * @see             Demircigil et al. 2017; arXiv:2405.08707, Table 1
 */
export function exponentialEnergy(patterns: Patterns, x: Vector, reading: ExponentialReading): number {
  return exponentialOverlapEnergy(reading)(overlaps(patterns, x));
}

/** `log-sum`: -sum_i p_i rho^i with p = softmax(M^T x); `sum`: that times sum_i exp(<rho^i, x>); shape [n]. */
export function exponentialGradient(
  patterns: Patterns,
  x: Vector,
  reading: ExponentialReading,
): Float64Array {
  const m = overlaps(patterns, x); // [d]
  const scale = reading === "sum" ? Math.exp(logSumExp(m)) : 1;
  return weightedSum(
    patterns,
    softmax(m).map((weight) => -scale * weight),
  );
}

/**
 * @file The energies of the plane in a form that is quick to evaluate at many points.
 *
 * With the soft mean S(x) = -(1/k) log (1/d) sum_i exp(-k c_i(x)) of the bowls c_i(x) = ||x - rho^i||^2 + h_i,
 * completing squares gives
 *   distance (eq. 4)   E = S - (log d)/beta                                  with k = beta,   h_i = 0
 *   mchn               E = S/2                                               with k = beta/2, h_i = max_j ||rho^j||^2 - ||rho^i||^2
 *   exponential        E = S/2 - ||x||^2/2 - max_j ||rho^j||^2/2 - log d     with k = 1/2,    h_i as above
 * so that MCHN is the distance energy with the bowl of each pattern lifted by what it is shorter than the longest.
 * The identities are ours; they are exact. The two others are forms of degree 2 and 4.
 */
import { dot, type Patterns } from "../energy/vector.ts";
import { DENSE_DEGREE, type PlanarEnergy } from "./planar-memory.ts";

/** Bowls c_i and what the energy makes of their soft mean: scale S + hill ||x||^2 + offset. */
export interface BowlField {
  readonly shape: "bowls";
  /** k: 0 is the limit, the plain mean. */
  readonly sharpness: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** h_i. */
  readonly lifts: Float64Array;
  readonly scale: number;
  readonly hill: number;
  readonly offset: number;
}

/** -sum_k coefficients[k] x^(degree - k) y^k. */
export interface FormField {
  readonly shape: "form";
  readonly degree: 2 | 4;
  readonly coefficients: Float64Array;
}

export type EnergyField = BowlField | FormField;

/** @param patterns  rho^i; shape [d, 2], d >= 1 */
export function energyField(patterns: Patterns, energy: PlanarEnergy, beta: number): EnergyField {
  if (energy === "hopfield") return formField(patterns, 2, 0.5);
  if (energy === "dense") return formField(patterns, DENSE_DEGREE, 1);
  const xs = Float64Array.from(patterns, (pattern) => pattern[0]);
  const ys = Float64Array.from(patterns, (pattern) => pattern[1]);
  const norms = Float64Array.from(patterns, (pattern) => dot(pattern, pattern));
  const largest = norms.reduce((most, norm) => Math.max(most, norm), 0);
  const lifts = norms.map((norm) => (energy === "distance" ? 0 : largest - norm));
  const bowls = { shape: "bowls", xs, ys, lifts } as const;
  const logCount = Math.log(patterns.length);
  switch (energy) {
    case "distance":
      return { ...bowls, sharpness: beta, scale: 1, hill: 0, offset: beta === 0 ? 0 : -logCount / beta };
    case "mchn":
      return { ...bowls, sharpness: beta / 2, scale: 0.5, hill: 0, offset: 0 };
    case "exponential":
      return { ...bowls, sharpness: 0.5, scale: 0.5, hill: -0.5, offset: -largest / 2 - logCount };
  }
}

const BINOMIALS = { 2: [1, 2, 1], 4: [1, 4, 6, 4, 1] } as const;

function formField(patterns: Patterns, degree: 2 | 4, factor: number): FormField {
  const coefficients = Float64Array.from(
    BINOMIALS[degree],
    (binomial, k) =>
      factor *
      binomial *
      patterns.reduce((sum, pattern) => sum + pattern[0] ** (degree - k) * pattern[1] ** k, 0),
  );
  return { shape: "form", degree, coefficients };
}

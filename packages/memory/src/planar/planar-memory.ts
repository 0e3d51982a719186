/**
 * @file The five energies of arXiv:2405.08707, Table 1 and eq. (4), on the plane, each with a step that goes down in it.
 *
 * The three older ones are made for states in {-1, 1}^n and have no bottom in R^n. Here their state is kept in the square
 * {|x_1|, |x_2| <= side}: they are concave, so that their minima over the square are corners, the {-1, 1}^2 of the models.
 */
import { denseEnergy, denseGradient } from "../energy/dense.ts";
import { distanceEnergy, meanShiftStep } from "../energy/distance.ts";
import { exponentialEnergy, exponentialGradient } from "../energy/exponential.ts";
import { hopfieldEnergy, hopfieldGradient } from "../energy/hopfield.ts";
import { mchnEnergy, mchnStep } from "../energy/mchn.ts";
import { addScaled, dot, overlaps, type Patterns, squaredDistances, type Vector } from "../energy/vector.ts";
import type { AssociativeMemory } from "../retrieval/retrieve.ts";

/** Newest first, as the paper's comparison goes. */
export const PLANAR_ENERGIES = ["distance", "mchn", "exponential", "dense", "hopfield"] as const;
export type PlanarEnergy = (typeof PLANAR_ENERGIES)[number];

/** r of the dense memory: even, so that it is concave. */
export const DENSE_DEGREE = 4;

export interface PlanarOptions {
  readonly energy: PlanarEnergy;
  /** At least 0; `distance` and `mchn` alone have it. 0 is the limit, in which all patterns count alike. */
  readonly beta: number;
  /** delta of eq. (6): a step is never longer than sqrt(delta); Infinity for the model's own step. */
  readonly delta: number;
  /** Half the side of the square that the three older energies keep their state in. */
  readonly side: number;
}

/** Whether the energy has minima in the whole plane; the others keep their state in a square. */
export function hasValleys(energy: PlanarEnergy): boolean {
  return energy === "distance" || energy === "mchn";
}

/**
 * The memory of these patterns, to be asked with `retrieve`. No step raises the energy, whatever delta is: each goes
 * towards the minimum of a convex surrogate that touches the energy at the state.
 *
 * At beta = 0 the energy of `distance` is given without its constant -(log d)/beta, which is infinite there.
 *
 * @param patterns  rho^i; shape [d, 2], d >= 1
 */
export function planarMemory(patterns: Patterns, options: PlanarOptions): AssociativeMemory {
  const { delta } = options;
  return {
    energy: energyOf(patterns, options),
    step: (x) => {
      const move = addScaled(ownStep(patterns, x, options), -1, x);
      const squaredLength = dot(move, move);
      return addScaled(x, squaredLength > delta ? Math.sqrt(delta / squaredLength) : 1, move);
    },
  };
}

function energyOf(patterns: Patterns, { energy, beta }: PlanarOptions): (x: Vector) => number {
  switch (energy) {
    case "distance":
      if (beta === 0) return (x) => mean(squaredDistances(patterns, x));
      return (x) => distanceEnergy(patterns, x, { beta });
    case "mchn":
      if (beta > 0) return (x) => mchnEnergy(patterns, x, beta);
      return (x) => (dot(x, x) + largestSquaredNorm(patterns)) / 2 - mean(overlaps(patterns, x));
    case "exponential":
      return (x) => exponentialEnergy(patterns, x, "log-sum");
    case "dense":
      return (x) => denseEnergy(patterns, x, { degree: DENSE_DEGREE });
    case "hopfield":
      return (x) => hopfieldEnergy(patterns, x);
  }
}

function ownStep(patterns: Patterns, x: Vector, { energy, beta, side }: PlanarOptions): Float64Array {
  switch (energy) {
    case "distance":
      return meanShiftStep(patterns, x, beta);
    case "mchn":
      return mchnStep(patterns, x, beta);
    case "exponential":
      return cornerBelow(x, exponentialGradient(patterns, x, "log-sum"), side);
    case "dense":
      return cornerBelow(x, denseGradient(patterns, x, { degree: DENSE_DEGREE }), side);
    case "hopfield":
      return cornerBelow(x, hopfieldGradient(patterns, x), side);
  }
}

/** Where the tangent of a concave energy is lowest in the square; a coordinate that it does not depend on stays. */
function cornerBelow(x: Vector, gradient: Vector, side: number): Float64Array {
  return Float64Array.from({ length: x.length }, (_, j) =>
    gradient[j] === 0 ? x[j] : -side * Math.sign(gradient[j]),
  );
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function largestSquaredNorm(patterns: Patterns): number {
  return patterns.reduce((largest, pattern) => Math.max(largest, dot(pattern, pattern)), 0);
}

/** @file Each energy with the step that belongs to it, ready for {@link retrieve}. */
import { type DenseOptions, denseOverlapEnergy } from "../energy/dense.ts";
import { distanceEnergy, meanShiftStep } from "../energy/distance.ts";
import { type ExponentialReading, exponentialOverlapEnergy } from "../energy/exponential.ts";
import { hopfieldOverlapEnergy } from "../energy/hopfield.ts";
import { mchnEnergy, mchnStep } from "../energy/mchn.ts";
import { dot, overlaps, type Patterns, type Vector } from "../energy/vector.ts";
import type { AssociativeMemory } from "./retrieve.ts";
import { type SignUpdateOptions, signSweep } from "./sign-update.ts";

function binaryMemory(
  patterns: Patterns,
  energyOfOverlaps: (m: Vector) => number,
  options: SignUpdateOptions,
): AssociativeMemory {
  const { bias } = options;
  return {
    energy: (x) => energyOfOverlaps(overlaps(patterns, x)) - (bias === undefined ? 0 : dot(x, bias)),
    step: (x) => signSweep(patterns, x, energyOfOverlaps, options),
  };
}

/** Hopfield 1982 on {-1, 1}^n; a step is one asynchronous sweep. */
export function hopfieldMemory(patterns: Patterns, options: SignUpdateOptions = {}): AssociativeMemory {
  return binaryMemory(patterns, hopfieldOverlapEnergy, options);
}

/** Krotov & Hopfield 2016 on {-1, 1}^n; a step is one asynchronous sweep. */
export function denseMemory(
  patterns: Patterns,
  options: DenseOptions & SignUpdateOptions,
): AssociativeMemory {
  return binaryMemory(patterns, denseOverlapEnergy(options), options);
}

/** Demircigil et al. 2017 on {-1, 1}^n; a step is one asynchronous sweep. The readings retrieve the same states. */
export function exponentialMemory(
  patterns: Patterns,
  options: { readonly reading?: ExponentialReading } & SignUpdateOptions = {},
): AssociativeMemory {
  return binaryMemory(patterns, exponentialOverlapEnergy(options.reading ?? "log-sum"), options);
}

/** Ramsauer et al. 2020 on R^n; a step is attention. */
export function mchnMemory(patterns: Patterns, beta: number): AssociativeMemory {
  return {
    energy: (x) => mchnEnergy(patterns, x, beta),
    step: (x) => mchnStep(patterns, x, beta),
  };
}

/** The distance energy of arXiv:2405.08707, eq. (4), on R^n; a step is a mean shift. */
export function distanceMemory(patterns: Patterns, beta = 1): AssociativeMemory {
  return {
    energy: (x) => distanceEnergy(patterns, x, { beta }),
    step: (x) => meanShiftStep(patterns, x, beta),
  };
}

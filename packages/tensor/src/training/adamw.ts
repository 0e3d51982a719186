/**
 * @file AdamW: Adam with decoupled weight decay. Symbols as in Loshchilov & Hutter 2019, arXiv:1711.05101, algorithm 2:
 * parameters theta, gradient g, moments m and v, step t, learning rate eta * alpha, weight decay lambda.
 *
 *     m <- beta1 m + (1 - beta1) g
 *     v <- beta2 v + (1 - beta2) g^2
 *     theta <- theta - eta (alpha m^ / (sqrt(v^) + epsilon) + lambda theta),  m^ = m / (1 - beta1^t),  v^ = v / (1 - beta2^t)
 *
 * One departure, PyTorch's too: weight decay is scaled by the learning rate (the algorithm scales it by the schedule's
 * multiplier eta alone), so `weightDecay` means what it means there.
 */
import type { UpdateSettings } from "./training-step.ts";

/** What a pass over the numbers needs of the settings; each is a Float32, so that every engine computes with the same. */
export interface AdamWCoefficients {
  /** What the gathered gradients are multiplied by: one over the number of micro-batches, times clipping. */
  readonly scale: number;
  readonly beta1: number;
  /** 1 - beta1. */
  readonly rest1: number;
  readonly beta2: number;
  /** 1 - beta2. */
  readonly rest2: number;
  /** Learning rate / (1 - beta1^t). */
  readonly step: number;
  /** 1 / sqrt(1 - beta2^t). */
  readonly root: number;
  readonly epsilon: number;
  /** Learning rate * weight decay; 0 for parameters that do not decay. */
  readonly decay: number;
}

/** The coefficients of update number `t` (from 1) for gradients multiplied by `scale`. */
export function adamWCoefficients(settings: UpdateSettings, t: number, scale: number): AdamWCoefficients {
  const { learningRate, beta1, beta2, epsilon, weightDecay } = settings;
  return {
    scale: Math.fround(scale),
    beta1: Math.fround(beta1),
    rest1: Math.fround(1 - beta1),
    beta2: Math.fround(beta2),
    rest2: Math.fround(1 - beta2),
    step: Math.fround(learningRate / (1 - beta1 ** t)),
    root: Math.fround(1 / Math.sqrt(1 - beta2 ** t)),
    epsilon: Math.fround(epsilon),
    decay: Math.fround(learningRate * weightDecay),
  };
}

/**
 * What clipping multiplies gradients by so that their L2 norm is at most `clipNorm`; 1 where it already is.
 * Pascanu, Mikolov & Bengio 2013, arXiv:1211.5063, algorithm 1.
 */
export function clipScale(norm: number, clipNorm: number | undefined): number {
  return clipNorm === undefined || norm <= clipNorm ? 1 : clipNorm / norm;
}

/** Refuses settings with which the formula has no meaning; which one, and what it must be, is in the message. */
export function assertUpdateSettings(settings: UpdateSettings): void {
  const { learningRate, beta1, beta2, epsilon, weightDecay, clipNorm } = settings;
  assertWithin("learningRate", learningRate, learningRate >= 0 && Number.isFinite(learningRate), ">= 0");
  assertWithin("beta1", beta1, beta1 >= 0 && beta1 < 1, "within [0, 1)");
  assertWithin("beta2", beta2, beta2 >= 0 && beta2 < 1, "within [0, 1)");
  // Zero would make 0 / 0 of a number whose gradient has always been zero.
  assertWithin("epsilon", epsilon, epsilon >= SMALLEST_NORMAL && Number.isFinite(epsilon), "> 0 in float32");
  assertWithin("weightDecay", weightDecay, weightDecay >= 0 && Number.isFinite(weightDecay), ">= 0");
  if (clipNorm !== undefined) assertWithin("clipNorm", clipNorm, clipNorm > 0, "> 0");
}

/** The smallest Float32 with full precision. Moments below it become zero: arithmetic on such numbers is very slow. */
export const SMALLEST_NORMAL = 2 ** -126;

function assertWithin(name: string, value: number, holds: boolean, range: string): void {
  if (!holds) throw new RangeError(`update: ${name} must be ${range}, got ${value}`);
}

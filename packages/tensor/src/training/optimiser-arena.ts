import type { AdamWCoefficients } from "./adamw.ts";

/**
 * One memory with the state of some parameters, and the passes of an update over it. All five arrays are equally long, a
 * multiple of {@link ALIGNMENT} numbers, and alike in layout; what lies between two parameters is zero and stays zero.
 */
export interface OptimiserArena extends Disposable {
  /** Who computes, for records of experiments. */
  readonly name: "webassembly" | "javascript";
  /** Threads that share each pass. Results do not depend on it. */
  readonly threads: number;
  readonly parameters: Float32Array;
  readonly firstMoments: Float32Array;
  readonly secondMoments: Float32Array;
  /** Gradients gathered since the last update. */
  readonly gradients: Float32Array;
  /** Gradients of one micro-batch, not yet gathered. Not touched, and so not resident, before there is a second one. */
  readonly microGradients: Float32Array;
  /**
   * The sum of the squares of `gradients`, added up in Float64 and in a fixed order. It is finite exactly when each of
   * them is, for the square of no Float32 overflows a Float64.
   */
  sumOfSquares(): number;
  /** `gradients` += `microGradients`. */
  gather(): void;
  /** AdamW on the numbers `from` (included) to `to` (not), multiples of {@link ALIGNMENT}. */
  update(from: number, to: number, coefficients: AdamWCoefficients): void;
}

/** Parameters start at multiples of this many numbers: 64 bytes, a cache line and the widest vector register. */
export const ALIGNMENT = 16;

/** Numbers over which one sum of squares runs before it is added to the others; what threads share out. */
export const BLOCK = 16_384;

import type { ElementType } from "../graph/element-type.ts";
import { type Shape, sizeOf } from "../graph/shape.ts";

/** What an input of a test holds: floats of a range, numbers below a count, or truth values. */
export type Sample =
  | { readonly kind: "floats"; readonly shape: Shape; readonly low: number; readonly high: number }
  | { readonly kind: "ids"; readonly shape: Shape; readonly below: number }
  | { readonly kind: "flags"; readonly shape: Shape };

export function floats(shape: Shape, low = -2, high = 2): Sample {
  return { kind: "floats", shape, low, high };
}

export function ids(shape: Shape, below: number): Sample {
  return { kind: "ids", shape, below };
}

export function flags(shape: Shape): Sample {
  return { kind: "flags", shape };
}

/** The element type of a sample where floats are of the given one. */
export function typeOfSample({ kind }: Sample, float: "float32" | "float64"): ElementType {
  return kind === "floats" ? float : kind === "ids" ? "int32" : "bool";
}

/** Uniform draws from 0..1 that a seed repeats (a linear congruence modulo 2^31 - 1; Park & Miller 1988). */
export function uniform(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Values of a sample. */
export function drawSample(sample: Sample, draw: () => number): Float64Array {
  return Float64Array.from({ length: sizeOf(sample.shape) }, () => {
    const share = draw();
    if (sample.kind === "floats") return sample.low + (sample.high - sample.low) * share;
    return sample.kind === "ids" ? Math.floor(share * sample.below) : Number(share < 0.5);
  });
}

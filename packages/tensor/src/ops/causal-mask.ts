import { constant } from "../graph/leaf.ts";
import type { Tensor } from "../graph/tensor.ts";

// Far below any score, and finite: a row without any allowed place would make NaN of infinities.
const FORBIDDEN = -1e9;

/**
 * What is added to attention scores [.., T, T] so that a place sees itself and those before it: 0 on and below the diagonal,
 * -1e9 above, where the softmax is then exactly 0. Shape [T, T].
 */
export function causalMask(length: number, type: "float32" | "float64" = "float32"): Tensor {
  const values = Array.from({ length: length * length }, (_, i) =>
    i % length > Math.floor(i / length) ? FORBIDDEN : 0,
  );
  const ofType = type === "float32" ? Float32Array.from(values) : Float64Array.from(values);
  return constant(ofType, [length, length], type);
}

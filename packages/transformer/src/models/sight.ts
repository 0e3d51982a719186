/** @file Which tokens a token sees, and where in its text it stands. */
import { cast, causalMask, constant, equal, expandAxis, sum, type Tensor, where } from "@engram/tensor";

/** What one forward pass sees of B texts of T tokens each. */
export interface Sight {
  readonly batch: number;
  readonly length: number;
  /** Added to attention scores, 0 where a token sees the other and very negative elsewhere: [T, T] or [B, 1, T, T]. */
  readonly mask: Tensor;
  /** With segments: where in its own segment each token stands, int32 [B, T]. Without: a token stands where it is. */
  readonly positions?: Tensor;
}

/**
 * A token sees itself and what is before it, and with `segments` (int32 [B, T], one number a document, each document in
 * one piece) nothing of other segments; positions then restart with each.
 */
export function sightOf(batch: number, length: number, segments: Tensor | undefined): Sight {
  const causal = causalMask(length); // [T, T]
  if (segments === undefined) return { batch, length, mask: causal };
  const same = equal(expandAxis(segments, 2), expandAxis(segments, 1)); // [B, T, T]
  const before = where(same, strictlyBefore(length), 0); // [B, T, T], 1 for earlier tokens of the segment
  return {
    batch,
    length,
    mask: expandAxis(where(same, causal, HIDDEN), 1), // [B, 1, T, T]
    positions: cast(sum(before, { axes: [-1] }), "int32"), // [B, T]
  };
}

/** Small enough that its softmax weight is exactly 0, large enough that sums with it stay finite. */
const HIDDEN = -1e9;

function strictlyBefore(length: number): Tensor {
  const values = new Float32Array(length * length);
  for (let token = 0; token < length; token++) values.fill(1, token * length, token * length + token);
  return constant(values, [length, length], "float32"); // [T, T]
}

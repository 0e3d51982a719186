import { multiply, silu, split, type Tensor } from "@engram/tensor";
import type { ModelTensors } from "./language-model.ts";
import { linear } from "./linear.ts";

/**
 * Gated feed-forward layer, `(silu(x W_gate) * (x W_up)) W_down`: `name.gateUp.weight` [D, 2F] holds both first matrices
 * beside each other, `name.down.weight` is [F, D]; x [N, D] -> [N, D].
 *
 * @see Shazeer 2020, arXiv:2002.05202, eq. (6)
 */
export function swiglu(parameters: ModelTensors, name: string, x: Tensor): Tensor {
  const [gate, up] = split(linear(parameters, `${name}.gateUp`, x), { axis: 1, parts: 2 }); // [N, F] each
  return linear(parameters, `${name}.down`, multiply(silu(gate), up)); // [N, D]
}

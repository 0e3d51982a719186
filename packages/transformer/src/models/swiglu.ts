import { multiply, silu, split, type Tensor } from "@engram/tensor";
import type { ModelTensors } from "./language-model.ts";
import { addLinear, linear } from "./linear.ts";

/**
 * Gated feed-forward layer as a step of the residual stream, `x + drop((silu(y W_gate) * (y W_up)) W_down)`:
 * `name.gateUp.weight` [D, 2F] holds both first matrices beside each other, `name.down.weight` is [F, D]; x and y [N, D].
 *
 * @see Shazeer 2020, arXiv:2002.05202, eq. (6)
 */
export function addSwiglu(
  parameters: ModelTensors,
  name: string,
  { x, y, drop }: { readonly x: Tensor; readonly y: Tensor; readonly drop: (values: Tensor) => Tensor },
): Tensor {
  const [gate, up] = split(linear(parameters, `${name}.gateUp`, y), { axis: 1, parts: 2 }); // [N, F] each
  return addLinear(parameters, `${name}.down`, { x, y: multiply(silu(gate), up), drop }); // [N, D]
}

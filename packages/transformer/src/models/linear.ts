import { add, matmul, type Tensor } from "@engram/tensor";
import type { ModelTensors } from "./language-model.ts";
import { parameterNamed } from "./parameters.ts";

/** `y = x W + b`: the parameter `name.weight` [in, out] and, where the model has one, `name.bias` [out]; x [N, in] -> [N, out]. */
export function linear(parameters: ModelTensors, name: string, x: Tensor): Tensor {
  const bias = parameters[`${name}.bias`];
  return matmul(x, parameterNamed(parameters, `${name}.weight`), bias === undefined ? {} : { bias }); // [N, out]
}

/**
 * `x + drop(y W)`, a step of the residual stream by a map without bias; x [N, out], y [N, in]. Where nothing is dropped the
 * product is added to x as it is made, which saves a pass over both.
 */
export function addLinear(
  parameters: ModelTensors,
  name: string,
  { x, y, drop }: { readonly x: Tensor; readonly y: Tensor; readonly drop: (values: Tensor) => Tensor },
): Tensor {
  const product = linear(parameters, name, y); // [N, out]
  const dropped = drop(product);
  return dropped === product
    ? matmul(y, parameterNamed(parameters, `${name}.weight`), { bias: x })
    : add(x, dropped);
}

import { matmul, type Tensor } from "@engram/tensor";
import type { ModelTensors } from "./language-model.ts";
import { parameterNamed } from "./parameters.ts";

/** `y = x W + b`: the parameter `name.weight` [in, out] and, where the model has one, `name.bias` [out]; x [N, in] -> [N, out]. */
export function linear(parameters: ModelTensors, name: string, x: Tensor): Tensor {
  const bias = parameters[`${name}.bias`];
  return matmul(x, parameterNamed(parameters, `${name}.weight`), bias === undefined ? {} : { bias }); // [N, out]
}

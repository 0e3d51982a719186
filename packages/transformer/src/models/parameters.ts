/** @file How the lists of a model's parameters are written. Weights of linear maps are [in, out]: y = x W + b. */
import type { Tensor } from "@engram/tensor";
import type { InitialValues, ModelParameter, ModelTensors } from "./language-model.ts";

/** A parameter. As usual, weight decay applies to matrices and not to vectors (biases, gains). */
export function parameter(name: string, shape: readonly number[], initial: InitialValues): ModelParameter {
  return { name, shape, decay: shape.length >= 2, initial };
}

/** Gain and bias of a layer norm over `width`. */
export function layerNormParameters(name: string, width: number): readonly ModelParameter[] {
  return [
    parameter(`${name}.weight`, [width], { kind: "ones" }),
    parameter(`${name}.bias`, [width], { kind: "zeros" }),
  ];
}

/** The symbol of a parameter that the model has. */
export function parameterNamed(parameters: ModelTensors, name: string): Tensor {
  const tensor = parameters[name];
  if (tensor === undefined) throw new Error(`the model's parameters must hold ${name}`);
  return tensor;
}

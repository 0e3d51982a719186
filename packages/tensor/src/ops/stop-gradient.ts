import { applyOne, type Operation, type Tensor } from "../graph/tensor.ts";

const stopGradientOperation: Operation = {
  kind: "stopGradient",
  infer: ([{ shape, type }]) => [{ shape, type }],
  evaluate: (inputs) => inputs,
  emit: (_emitter, _node, inputs) => inputs,
};

/** The same values, held constant when gradients are taken. */
export function stopGradient(x: Tensor): Tensor {
  return applyOne(stopGradientOperation, [x], {});
}

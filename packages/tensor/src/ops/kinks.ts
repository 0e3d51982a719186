/** @file Functions with a kink at 0, where their slope is taken to be 0. */
import { applyOne, type Tensor } from "../graph/tensor.ts";
import { multiply } from "./arithmetic.ts";
import { NUMBERS, unaryOperation } from "./element-wise.ts";

const signOperation = unaryOperation({ kind: "sign", onnx: "Sign", allowed: NUMBERS, at: Math.sign });

/** -1, 0 or 1. No gradient flows. */
export function sign(x: Tensor): Tensor {
  return applyOne(signOperation, [x], {});
}

const absOperation = unaryOperation({
  kind: "abs",
  onnx: "Abs",
  allowed: NUMBERS,
  at: Math.abs,
  gradient: (x, _y, upstream) => multiply(upstream, sign(x)),
});

/** `|x|`; its slope at 0 is 0. */
export function abs(x: Tensor): Tensor {
  return applyOne(absOperation, [x], {});
}

const reluOperation = unaryOperation({
  kind: "relu",
  onnx: "Relu",
  at: (x) => Math.max(x, 0),
  // The sign of y is 1 where x > 0, else 0: two passes where a comparison and a choice would be four.
  gradient: (_x, y, upstream) => multiply(upstream, sign(y)),
});

/** `max(x, 0)`; its slope at 0 is 0. */
export function relu(x: Tensor): Tensor {
  return applyOne(reluOperation, [x], {});
}

import { evaluateGraph } from "../evaluate/evaluate-graph.ts";
import { applyOne, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { add, multiply, subtract } from "./arithmetic.ts";
import { assertType, FLOATS } from "./element-wise.ts";
import { sigmoid } from "./exponential.ts";

const siluOperation: Operation = {
  kind: "silu",
  infer: ([x]) => {
    assertType("silu", x, ["float32"]);
    return [{ shape: x.shape, type: x.type }];
  },
  // s (1 + x (1 - s)) with s = sigmoid(x)
  gradient: (node, [upstream]) => {
    const x = inputOf(node);
    const s = sigmoid(x);
    return [upstream && multiply(upstream, multiply(s, add(multiply(x, subtract(1, s)), 1)))];
  },
  evaluate: ([x], node) => evaluateGraph([x], node, (symbol) => [multiply(symbol, sigmoid(symbol))]),
  isRowWise: () => true,
  emit: (emitter, _node, [x]) =>
    emitter.target === "portable"
      ? emitter.node("Mul", [x, emitter.node("Sigmoid", [x])[0]])
      : emitter.node("QuickGelu", [x], { alpha: { float: 1 } }, { domain: "com.microsoft" }),
};

/**
 * The sigmoid linear unit: `x sigmoid(x)`.
 *
 * @see Elfwing, Uchibe & Doya 2017, arXiv:1702.03118, eq. (8)
 */
export function silu(x: Tensor): Tensor {
  assertType("silu", x, FLOATS);
  return x.type === "float32" ? applyOne(siluOperation, [x], {}) : multiply(x, sigmoid(x));
}

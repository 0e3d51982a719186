import { applyOne, type Operation, type Tensor } from "../graph/tensor.ts";
import { divide, multiply, negate, subtract } from "./arithmetic.ts";
import { unaryOperation } from "./element-wise.ts";
import { square } from "./powers.ts";

const expOperation = unaryOperation({
  kind: "exp",
  onnx: "Exp",
  at: Math.exp,
  gradient: (_x, y, upstream) => multiply(upstream, y),
});

/** `e ** x`. */
export function exp(x: Tensor): Tensor {
  return applyOne(expOperation, [x], {});
}

const logOperation = unaryOperation({
  kind: "log",
  onnx: "Log",
  at: Math.log,
  gradient: (x, _y, upstream) => divide(upstream, x),
});

/** The natural logarithm. */
export function log(x: Tensor): Tensor {
  return applyOne(logOperation, [x], {});
}

const tanhOperation = unaryOperation({
  kind: "tanh",
  onnx: "Tanh",
  at: Math.tanh,
  gradient: (_x, y, upstream) => multiply(upstream, subtract(1, square(y))),
});

/** The hyperbolic tangent. */
export function tanh(x: Tensor): Tensor {
  return applyOne(tanhOperation, [x], {});
}

const sigmoidOperation: Operation = {
  ...unaryOperation({
    kind: "sigmoid",
    onnx: "Sigmoid",
    at: (x) => 1 / (1 + Math.exp(-x)),
    gradient: (_x, y, upstream) => multiply(upstream, subtract(y, square(y))),
  }),
  emit: (emitter, { results: [{ type }] }, [x]) => {
    if (type !== "float64") return emitter.node("Sigmoid", [x]);
    // ONNX Runtime 1.30 makes QuickGelu of x Sigmoid(x) in any type, and then has no such kernel for float64.
    const [decay] = emitter.node("Exp", emitter.node("Neg", [x]));
    return emitter.node("Reciprocal", emitter.node("Add", [decay, emitter.scalar(1, type)]));
  },
};

/** `1 / (1 + e ** -x)`. */
export function sigmoid(x: Tensor): Tensor {
  return applyOne(sigmoidOperation, [x], {});
}

const sinOperation = unaryOperation({
  kind: "sin",
  onnx: "Sin",
  at: Math.sin,
  gradient: (x, _y, upstream) => multiply(upstream, cos(x)),
});

/** The sine of radians. */
export function sin(x: Tensor): Tensor {
  return applyOne(sinOperation, [x], {});
}

const cosOperation = unaryOperation({
  kind: "cos",
  onnx: "Cos",
  at: Math.cos,
  gradient: (x, _y, upstream) => negate(multiply(upstream, sin(x))),
});

/** The cosine of radians. */
export function cos(x: Tensor): Tensor {
  return applyOne(cosOperation, [x], {});
}

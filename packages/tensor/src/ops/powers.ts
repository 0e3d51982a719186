import { applyOne, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { divide, multiply, negate } from "./arithmetic.ts";
import { assertType, asTensor, FLOATS, unaryOperation } from "./element-wise.ts";
import { broadcastTo } from "./sum.ts";

const powerOperation: Operation<{ readonly exponent: number }> = {
  kind: "power",
  infer: ([x]) => {
    assertType("power", x, FLOATS);
    return [{ shape: x.shape, type: x.type }];
  },
  gradient: (node, [upstream]) => {
    const { exponent } = node.attributes;
    return [upstream && multiply(upstream, multiply(power(inputOf(node), exponent - 1), exponent))];
  },
  evaluate: ([x], { attributes }) => [
    { shape: x.shape, data: x.data.map((value) => value ** attributes.exponent) },
  ],
  emit: (emitter, { attributes, results: [{ type }] }, [x]) =>
    emitter.node("Pow", [x, emitter.scalar(attributes.exponent, type === "float64" ? type : "float32")]),
};

/** `x ** exponent` for a fixed exponent; those with a cheaper form take it. */
export function power(x: Tensor, exponent: number): Tensor {
  if (exponent === 0) return broadcastTo(asTensor(1, x.type), x.shape);
  if (exponent === 1) return x;
  if (exponent === 2) return square(x);
  if (exponent === 0.5) return sqrt(x);
  if (exponent === -1) return reciprocal(x);
  return applyOne(powerOperation, [x], { exponent });
}

const squareOperation: Operation = {
  kind: "square",
  infer: ([x]) => {
    assertType("square", x, FLOATS);
    return [{ shape: x.shape, type: x.type }];
  },
  gradient: (node, [upstream]) => [upstream && multiply(upstream, multiply(inputOf(node), 2))],
  evaluate: ([x]) => [{ shape: x.shape, data: x.data.map((value) => value * value) }],
  emit: (emitter, _node, [x]) => emitter.node("Mul", [x, x]),
};

/** `x * x`. */
export function square(x: Tensor): Tensor {
  return applyOne(squareOperation, [x], {});
}

const sqrtOperation = unaryOperation({
  kind: "sqrt",
  onnx: "Sqrt",
  at: Math.sqrt,
  gradient: (_x, y, upstream) => divide(upstream, multiply(y, 2)),
});

/** The square root. */
export function sqrt(x: Tensor): Tensor {
  return applyOne(sqrtOperation, [x], {});
}

const reciprocalOperation = unaryOperation({
  kind: "reciprocal",
  onnx: "Reciprocal",
  at: (x) => 1 / x,
  gradient: (_x, y, upstream) => negate(multiply(upstream, square(y))),
});

/** `1 / x`. */
export function reciprocal(x: Tensor): Tensor {
  return applyOne(reciprocalOperation, [x], {});
}

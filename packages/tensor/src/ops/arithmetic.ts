import type { ElementType } from "../graph/element-type.ts";
import { applyOne, inputOf, resultOf, type Tensor } from "../graph/tensor.ts";
import { applyPairs, binaryOperation, NUMBERS, type Operand, unaryOperation } from "./element-wise.ts";
import { sumTo } from "./sum.ts";

/** int32 arithmetic wraps around, as ONNX Runtime's does. */
function wrapped(at: (a: number, b: number) => number) {
  return (a: number, b: number, type: ElementType) => (type === "int32" ? at(a, b) | 0 : at(a, b));
}

const addOperation = binaryOperation({
  kind: "add",
  onnx: "Add",
  allowed: NUMBERS,
  at: wrapped((a, b) => a + b),
  gradient: ({ inputs: [a, b] }, [upstream]) => [
    upstream && sumTo(upstream, a.shape),
    upstream && sumTo(upstream, b.shape),
  ],
});

/** `a + b`, broadcast. */
export function add(a: Operand, b: Operand): Tensor {
  return applyPairs(addOperation, a, b);
}

const subtractOperation = binaryOperation({
  kind: "subtract",
  onnx: "Sub",
  allowed: NUMBERS,
  at: wrapped((a, b) => a - b),
  gradient: ({ inputs: [a, b] }, [upstream]) => [
    upstream && sumTo(upstream, a.shape),
    upstream && negate(sumTo(upstream, b.shape)),
  ],
});

/** `a - b`, broadcast. */
export function subtract(a: Operand, b: Operand): Tensor {
  return applyPairs(subtractOperation, a, b);
}

const multiplyOperation = binaryOperation({
  kind: "multiply",
  onnx: "Mul",
  allowed: NUMBERS,
  at: (a, b, type) => (type === "int32" ? Math.imul(a, b) : a * b),
  gradient: ({ inputs: [a, b] }, [upstream]) => [
    upstream && sumTo(multiply(upstream, b), a.shape),
    upstream && sumTo(multiply(upstream, a), b.shape),
  ],
});

/** `a * b`, broadcast. */
export function multiply(a: Operand, b: Operand): Tensor {
  return applyPairs(multiplyOperation, a, b);
}

const divideOperation = binaryOperation({
  kind: "divide",
  onnx: "Div",
  at: (a, b) => a / b,
  // d(a/b)/db = -(a/b)/b
  gradient: (node, [upstream]) => {
    if (upstream === undefined) return [undefined, undefined];
    const [a, b] = node.inputs;
    const scaled = divide(upstream, b);
    return [sumTo(scaled, a.shape), negate(sumTo(multiply(scaled, resultOf(node)), b.shape))];
  },
});

/** `a / b`, broadcast; floating types. */
export function divide(a: Operand, b: Operand): Tensor {
  return applyPairs(divideOperation, a, b);
}

const negateOperation = unaryOperation({
  kind: "negate",
  onnx: "Neg",
  allowed: NUMBERS,
  at: (x) => -x,
  gradient: (_x, _y, upstream) => negate(upstream),
});

/** `-x`. */
export function negate(x: Tensor): Tensor {
  return x.node.operation === negateOperation ? inputOf(x.node) : applyOne(negateOperation, [x], {});
}

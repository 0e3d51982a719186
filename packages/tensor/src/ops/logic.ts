/** @file Comparisons and their combinations. They are constant almost everywhere: no gradient flows. */
import type { ElementType } from "../graph/element-type.ts";
import { applyOne, type Operation, type Tensor } from "../graph/tensor.ts";
import { applyPairs, binaryOperation, NUMBERS, type Operand, unaryOperation } from "./element-wise.ts";

function comparison(
  kind: string,
  onnx: string,
  holds: (a: number, b: number) => boolean,
  allowed: readonly ElementType[] = NUMBERS,
): Operation {
  return binaryOperation({ kind, onnx, allowed, type: "bool", at: (a, b) => Number(holds(a, b)) });
}

const equalOperation = comparison("equal", "Equal", (a, b) => a === b);
const lessOperation = comparison("less", "Less", (a, b) => a < b);
const lessOrEqualOperation = comparison("lessOrEqual", "LessOrEqual", (a, b) => a <= b);
const greaterOperation = comparison("greater", "Greater", (a, b) => a > b);
const andOperation = comparison("logicalAnd", "And", (a, b) => a !== 0 && b !== 0, ["bool"]);
const notOperation = unaryOperation({
  kind: "logicalNot",
  onnx: "Not",
  allowed: ["bool"],
  at: (x) => Number(x === 0),
});

/** Whether `a = b`, broadcast. */
export function equal(a: Operand, b: Operand): Tensor {
  return applyPairs(equalOperation, a, b);
}

/** Whether `a < b`, broadcast. */
export function less(a: Operand, b: Operand): Tensor {
  return applyPairs(lessOperation, a, b);
}

/** Whether `a <= b`, broadcast. */
export function lessOrEqual(a: Operand, b: Operand): Tensor {
  return applyPairs(lessOrEqualOperation, a, b);
}

/** Whether `a > b`, broadcast. */
export function greater(a: Operand, b: Operand): Tensor {
  return applyPairs(greaterOperation, a, b);
}

/** Whether both hold, broadcast; `bool` operands. */
export function logicalAnd(a: Tensor, b: Tensor): Tensor {
  return applyPairs(andOperation, a, b);
}

/** Whether it does not hold; a `bool` operand. */
export function logicalNot(x: Tensor): Tensor {
  return applyOne(notOperation, [x], {});
}

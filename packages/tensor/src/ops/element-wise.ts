/** @file What element-wise operations share: one function of numbers applied to each element, or pair of elements. */
import type { ElementType } from "../graph/element-type.ts";
import { constant, scalar } from "../graph/leaf.ts";
import { broadcastShapes, sameShape } from "../graph/shape.ts";
import {
  applyOne,
  formatType,
  inputOf,
  type Operation,
  resultOf,
  type Tensor,
  type TensorType,
  type Values,
} from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { broadcastIndices } from "./strided.ts";

/** A tensor, or a number that becomes a scalar of the other operand's type. */
export type Operand = Tensor | number;

/** Types that gradients flow through. */
export const FLOATS: readonly ElementType[] = ["float32", "float64"];
/** Types with arithmetic: token ids and positions can be counted with. */
export const NUMBERS: readonly ElementType[] = ["float32", "float64", "int32"];

/** Throws unless the tensor has one of the types. */
export function assertType(what: string, tensor: TensorType, allowed: readonly ElementType[]): void {
  if (!allowed.includes(tensor.type)) {
    throw new ShapeError(`${what}: type must be ${allowed.join(" or ")}, got ${formatType(tensor)}`);
  }
}

/** Throws unless both tensors have the same type, one of those allowed. */
export function assertSameType(
  what: string,
  a: TensorType,
  b: TensorType,
  allowed: readonly ElementType[],
): void {
  if (a.type !== b.type) {
    throw new ShapeError(`${what}: types must be equal, got ${formatType(a)} and ${formatType(b)}`);
  }
  assertType(what, a, allowed);
}

/** The operand as tensor; a number takes the type of the tensor that it meets. */
export function asTensor(operand: Operand, type: ElementType): Tensor {
  if (typeof operand !== "number") return operand;
  return type === "int32" ? constant(Int32Array.of(operand), [], type) : scalar(operand, type);
}

/** Both operands as tensors of one type; at least one must be a tensor. */
export function asTensors(what: string, a: Operand, b: Operand): readonly [Tensor, Tensor] {
  const known = typeof a === "number" ? b : a;
  if (typeof known === "number")
    throw new ShapeError(`${what}: needs a tensor, got the numbers ${a} and ${b}`);
  return [asTensor(a, known.type), asTensor(b, known.type)];
}

/** `y = at(x)` for each element, by one ONNX operator; `gradient` maps x, y and dL/dy to dL/dx. */
export function unaryOperation(definition: {
  readonly kind: string;
  readonly onnx: string;
  readonly at: (x: number) => number;
  readonly allowed?: readonly ElementType[];
  readonly gradient?: (x: Tensor, y: Tensor, upstream: Tensor) => Tensor;
}): Operation {
  const { kind, onnx, at, allowed = FLOATS, gradient } = definition;
  return {
    kind,
    infer: ([x]) => {
      assertType(kind, x, allowed);
      return [{ shape: x.shape, type: x.type }];
    },
    ...(gradient === undefined
      ? {}
      : { gradient: (node, [upstream]) => [upstream && gradient(inputOf(node), resultOf(node), upstream)] }),
    evaluate: ([x]) => [{ shape: x.shape, data: x.data.map(at) }],
    isRowWise: () => true,
    emit: (emitter, _node, inputs) => emitter.node(onnx, inputs),
  };
}

/** `at(a, b)` for each pair of elements of two arrays, broadcast. */
export function evaluatePairs(a: Values, b: Values, at: (a: number, b: number) => number): Values {
  const shape = broadcastShapes("evaluate", a.shape, b.shape);
  const left = broadcastIndices(a.shape, shape);
  const right = broadcastIndices(b.shape, shape);
  return { shape, data: Float64Array.from(left, (place, i) => at(a.data[place], b.data[right[i]])) };
}

/** `at(a, b)` for each pair of elements, broadcast, by one ONNX operator. */
export function binaryOperation(definition: {
  readonly kind: string;
  readonly onnx: string;
  readonly at: (a: number, b: number, type: ElementType) => number;
  readonly allowed?: readonly ElementType[];
  /** Of the result, when it is not that of the operands. */
  readonly type?: ElementType;
  readonly gradient?: Operation["gradient"];
}): Operation {
  const { kind, onnx, at, allowed = FLOATS, type, gradient } = definition;
  return {
    kind,
    infer: ([a, b]) => {
      assertSameType(kind, a, b, allowed);
      return [{ shape: broadcastShapes(kind, a.shape, b.shape), type: type ?? a.type }];
    },
    ...(gradient === undefined ? {} : { gradient }),
    evaluate: ([a, b], node) => {
      const operandType = inputOf(node).type;
      return [evaluatePairs(a, b, (x, y) => at(x, y, operandType))];
    },
    isRowWise: () => true,
    emit: (emitter, _node, inputs) => emitter.node(onnx, inputs),
  };
}

/** The kind of `broadcastTo`'s operation, known here so that operations that repeat by themselves can see through it. */
export const BROADCAST_KIND = "broadcastTo";

/** Applies a binary operation; an explicit repetition that it would make by itself is left out. */
export function applyPairs(operation: Operation, a: Operand, b: Operand): Tensor {
  const [left, right] = asTensors(operation.kind, a, b);
  const first = unrepeated(left, right);
  // Against what is left of the first: one of two repetitions must stay to give the result its shape.
  return applyOne(operation, [first, unrepeated(right, first)], {});
}

function unrepeated(tensor: Tensor, other: Tensor): Tensor {
  if (tensor.node.operation.kind !== BROADCAST_KIND) return tensor;
  const [source] = tensor.node.inputs;
  const shape = broadcastShapes(BROADCAST_KIND, tensor.shape, other.shape);
  return sameShape(shape, other.shape) ? source : tensor;
}

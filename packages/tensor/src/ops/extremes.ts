/** @file Largest elements. Where several are equally large each has an equal share of the gradient, as in PyTorch's `amax`. */

import { resolveAxis } from "../graph/shape.ts";
import { applyOne, inputOf, type Operation, resultOf, type Tensor } from "../graph/tensor.ts";
import { onnxDataType } from "../onnx/data-type.ts";
import { add, divide, multiply } from "./arithmetic.ts";
import { droppedShape, keptShape, type ReductionOptions, resolveAxes } from "./axes.ts";
import { cast } from "./cast.ts";
import { applyPairs, assertType, binaryOperation, NUMBERS, type Operand } from "./element-wise.ts";
import { foldAxes } from "./fold-axes.ts";
import { equal, greater } from "./logic.ts";
import { reshape } from "./reshape.ts";
import { stridedIndices, stridesOf } from "./strided.ts";
import { sum, sumTo } from "./sum.ts";

/** 1 where `a` is larger, 1/2 where both are equal, else 0: the share of `a` in the gradient of the larger one. */
function shareOf(a: Tensor, b: Tensor): Tensor {
  return add(cast(greater(a, b), a.type), multiply(cast(equal(a, b), a.type), 0.5));
}

const maximumOperation = binaryOperation({
  kind: "maximum",
  onnx: "Max",
  allowed: NUMBERS,
  at: (a, b) => Math.max(a, b),
  gradient: ({ inputs: [a, b] }, [upstream]) => [
    upstream && sumTo(multiply(upstream, shareOf(a, b)), a.shape),
    upstream && sumTo(multiply(upstream, shareOf(b, a)), b.shape),
  ],
});

/** The larger of each pair, broadcast. */
export function maximum(a: Operand, b: Operand): Tensor {
  return applyPairs(maximumOperation, a, b);
}

const minimumOperation = binaryOperation({
  kind: "minimum",
  onnx: "Min",
  allowed: NUMBERS,
  at: (a, b) => Math.min(a, b),
  gradient: ({ inputs: [a, b] }, [upstream]) => [
    upstream && sumTo(multiply(upstream, shareOf(b, a)), a.shape),
    upstream && sumTo(multiply(upstream, shareOf(a, b)), b.shape),
  ],
});

/** The smaller of each pair, broadcast. */
export function minimum(a: Operand, b: Operand): Tensor {
  return applyPairs(minimumOperation, a, b);
}

const maxOperation: Operation<{ readonly axes: readonly number[] }> = {
  kind: "max",
  infer: ([x], { axes }) => {
    assertType("max", x, NUMBERS);
    return [{ shape: keptShape(x.shape, axes), type: x.type }];
  },
  gradient: (node, [upstream]) => {
    if (upstream === undefined) return [undefined];
    const x = inputOf(node);
    const largest = cast(equal(x, resultOf(node)), x.type);
    const count = sum(largest, { axes: node.attributes.axes, keepAxes: true });
    return [multiply(largest, divide(upstream, count))];
  },
  evaluate: ([x], { attributes }) => [foldAxes(x, attributes.axes, -Infinity, Math.max)],
  emit: (emitter, { attributes }, [x]) =>
    emitter.node("ReduceMax", [x, emitter.integers(attributes.axes)], { keepdims: 1 }),
};

/** The largest element over axes. */
export function max(x: Tensor, { axes, keepAxes = false }: ReductionOptions = {}): Tensor {
  const taken = resolveAxes("max", x.shape, axes);
  const largest = taken.length === 0 ? x : applyOne(maxOperation, [x], { axes: taken });
  return keepAxes ? largest : reshape(largest, droppedShape(x.shape, taken));
}

const argmaxOperation: Operation<{ readonly axis: number }> = {
  kind: "argmax",
  infer: ([x], { axis }) => {
    assertType("argmax", x, NUMBERS);
    return [{ shape: x.shape.toSpliced(axis, 1), type: "int32" }];
  },
  evaluate: ([x], { attributes: { axis }, results: [{ shape }] }) => {
    const strides = stridesOf(x.shape);
    const starts = stridedIndices(shape, strides.toSpliced(axis, 1));
    const along = Array.from({ length: x.shape[axis] }, (_, i) => i * strides[axis]);
    const data = Float64Array.from(starts, (start) =>
      along.reduce((best, step, i) => (x.data[start + step] > x.data[start + along[best]] ? i : best), 0),
    );
    return [{ shape, data }];
  },
  emit: (emitter, { attributes: { axis } }, [x]) => {
    const [places] = emitter.node("ArgMax", [x], { axis, keepdims: 0 });
    return emitter.node("Cast", [places], { to: onnxDataType("int32") });
  },
};

/** The number of the largest element along an axis, int32; the first where several are equally large. */
export function argmax(x: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  return applyOne(argmaxOperation, [x], { axis: resolveAxis("argmax", x.shape, axis) });
}

/** @file Joining tensors along an axis and cutting one into parts: each is the other's gradient. */
import { formatShape, resolveAxis, type Shape, sameShape } from "../graph/shape.ts";
import {
  applyOne,
  applyOperation,
  formatType,
  type Operation,
  type Tensor,
  type TensorType,
} from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { asTensor } from "./element-wise.ts";
import { stridedIndices, stridesOf } from "./strided.ts";
import { broadcastTo } from "./sum.ts";

const concatOperation: Operation<{ readonly axis: number }> = {
  kind: "concat",
  infer: (inputs, { axis }) => {
    const [first] = inputs;
    for (const tensor of inputs) {
      if (tensor.type !== first.type || !sameShape(without(tensor.shape, axis), without(first.shape, axis))) {
        throw new ShapeError(
          `concat: all but axis ${axis} must be equal, got ${formatType(first)} and ${formatType(tensor)}`,
        );
      }
    }
    const length = inputs.reduce((total, { shape }) => total + shape[axis], 0);
    return [{ shape: first.shape.with(axis, length), type: first.type }];
  },
  gradient: ({ inputs, attributes: { axis } }, [upstream]) =>
    upstream ? split(upstream, { axis, parts: inputs.map(({ shape }) => shape[axis]) }) : [],
  evaluate: (inputs, { attributes: { axis }, results: [{ shape }] }) => {
    const data = new Float64Array(shape.reduce((size, length) => size * length, 1));
    const strides = stridesOf(shape);
    let start = 0;
    for (const part of inputs) {
      stridedIndices(part.shape, strides, start * strides[axis]).forEach((place, i) => {
        data[place] = part.data[i];
      });
      start += part.shape[axis];
    }
    return [{ shape, data }];
  },
  emit: (emitter, { attributes }, inputs) => emitter.node("Concat", inputs, { axis: attributes.axis }),
};

function without(shape: Shape, axis: number): Shape {
  return shape.toSpliced(axis, 1);
}

/** Joins tensors that agree in all other axes along one. */
export function concat(tensors: readonly Tensor[], { axis }: { readonly axis: number }): Tensor {
  const [first] = tensors;
  if (first === undefined) throw new ShapeError("concat: needs a tensor, got none");
  return tensors.length === 1
    ? first
    : applyOne(concatOperation, tensors, { axis: resolveAxis("concat", first.shape, axis) });
}

const splitOperation: Operation<{ readonly axis: number; readonly lengths: readonly number[] }> = {
  kind: "split",
  infer: ([x], { axis, lengths }) => {
    if (lengths.reduce((total, length) => total + length, 0) !== x.shape[axis]) {
      throw new ShapeError(
        `split: parts ${formatShape(lengths)} must make up axis ${axis} of ${formatType(x)}`,
      );
    }
    return lengths.map((length) => ({ shape: x.shape.with(axis, length), type: x.type }));
  },
  gradient: (node, upstream) => {
    const parts = node.results.map((result, i) => upstream[i] ?? zeros(result));
    return [concat(parts, { axis: node.attributes.axis })];
  },
  evaluate: ([x], { attributes: { axis }, results }) => {
    const strides = stridesOf(x.shape);
    let start = 0;
    return results.map(({ shape }) => {
      const places = stridedIndices(shape, strides, start * strides[axis]);
      start += shape[axis];
      return { shape, data: Float64Array.from(places, (place) => x.data[place]) };
    });
  },
  emit: (emitter, { attributes: { axis, lengths } }, [x]) =>
    emitter.node("Split", [x, emitter.integers(lengths)], { axis }, { outputs: lengths.length }),
};

function zeros({ shape, type }: TensorType): Tensor {
  return broadcastTo(asTensor(0, type), shape);
}

/** Cuts an axis into parts of equal length, or of the lengths given. */
export function split(
  x: Tensor,
  { axis, parts }: { readonly axis: number; readonly parts: number | readonly number[] },
): readonly Tensor[] {
  const resolved = resolveAxis("split", x.shape, axis);
  const lengths =
    typeof parts === "number" ? new Array<number>(parts).fill(x.shape[resolved] / parts) : parts;
  if (!lengths.every((length) => Number.isInteger(length) && length > 0)) {
    throw new ShapeError(
      `split: axis ${axis} of ${formatType(x)} can not make ${JSON.stringify(parts)} parts`,
    );
  }
  return lengths.length === 1 ? [x] : applyOperation(splitOperation, [x], { axis: resolved, lengths });
}

import { formatShape } from "../graph/shape.ts";
import { applyOne, formatType, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { stridedIndices, stridesOf } from "./strided.ts";

type Permutation = readonly number[];

/** Transposes that are folded into products are told by this operation. */
export const transposeOperation: Operation<{ readonly permutation: Permutation }> = {
  kind: "transpose",
  infer: ([x], { permutation }) => {
    if (permutation.length !== x.shape.length || x.shape.some((_, axis) => !permutation.includes(axis))) {
      throw new ShapeError(
        `transpose: ${formatShape(permutation)} is no permutation of the axes of ${formatType(x)}`,
      );
    }
    return [{ shape: permutation.map((axis) => x.shape[axis]), type: x.type }];
  },
  gradient: ({ attributes }, [upstream]) => [
    upstream && transpose(upstream, inverse(attributes.permutation)),
  ],
  evaluate: ([x], { attributes: { permutation } }) => {
    const strides = stridesOf(x.shape);
    const shape = permutation.map((axis) => x.shape[axis]);
    const places = stridedIndices(
      shape,
      permutation.map((axis) => strides[axis]),
    );
    return [{ shape, data: Float64Array.from(places, (place) => x.data[place]) }];
  },
  emit: (emitter, { attributes }, [x]) => emitter.node("Transpose", [x], { perm: attributes.permutation }),
};

function inverse(permutation: Permutation): Permutation {
  return permutation.map((_, axis) => permutation.indexOf(axis));
}

/** Whether the tensor is another with its last two axes swapped. */
export function isSwapOfLastAxes(x: Tensor): boolean {
  const { permutation } = x.node.attributes;
  const last = x.shape.length - 1;
  return (
    x.node.operation.kind === transposeOperation.kind &&
    Array.isArray(permutation) &&
    permutation.every((from, axis) => from === (axis === last ? last - 1 : axis === last - 1 ? last : axis))
  );
}

/** Axis `i` of the result is axis `permutation[i]` of `x`. Transposes of transposes become one, or none. */
export function transpose(x: Tensor, permutation: Permutation): Tensor {
  const inner = x.node.operation.kind === transposeOperation.kind ? x.node.attributes.permutation : undefined;
  const source = Array.isArray(inner) ? inputOf(x.node) : x;
  const whole: Permutation = Array.isArray(inner) ? permutation.map((axis) => inner[axis]) : permutation;
  const isIdentity = whole.length === source.shape.length && whole.every((from, axis) => from === axis);
  return isIdentity ? source : applyOne(transposeOperation, [source], { permutation: whole });
}

/** Transposes each matrix of the last two axes. */
export function swapLastAxes(x: Tensor): Tensor {
  const rank = x.shape.length;
  if (rank < 2) throw new ShapeError(`swapLastAxes: needs two axes, got ${formatType(x)}`);
  const axes = x.shape.map((_, axis) => axis);
  return transpose(x, [...axes.slice(0, -2), rank - 1, rank - 2]);
}

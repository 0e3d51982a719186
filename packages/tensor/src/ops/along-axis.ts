/** @file Single elements along an axis by number, and the sum of elements into such places: each is the other's gradient. */
import { resolveAxis, sameShape } from "../graph/shape.ts";
import {
  applyOne,
  formatType,
  inputOf,
  type Operation,
  type Tensor,
  type TensorType,
  type Values,
} from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { assertType, asTensor, FLOATS } from "./element-wise.ts";
import { stridedIndices, stridesOf } from "./strided.ts";
import { broadcastTo } from "./sum.ts";

type AxisOf = { readonly axis: number };

/** Throws unless `ids` are int32 and agree with `x` in all axes but the one. */
function assertAlong(what: string, x: TensorType, ids: TensorType, axis: number): void {
  assertType(what, ids, ["int32"]);
  if (
    ids.shape.length !== x.shape.length ||
    !sameShape(ids.shape.toSpliced(axis, 1), x.shape.toSpliced(axis, 1))
  ) {
    throw new ShapeError(
      `${what}: all but axis ${axis} must be equal, got ${formatType(x)} and ids ${formatType(ids)}`,
    );
  }
}

/** Where in an array shaped as `x` each id points. */
function placesAlong(x: Pick<Values, "shape">, ids: Values, axis: number): Int32Array {
  const stride = stridesOf(x.shape)[axis];
  const starts = stridedIndices(ids.shape, stridesOf(x.shape).with(axis, 0));
  return starts.map((start, i) => {
    const id = ids.data[i];
    if (!(id >= 0 && id < x.shape[axis])) {
      throw new ShapeError(`ids along axis ${axis} must be within 0..${x.shape[axis] - 1}, got ${id}`);
    }
    return start + id * stride;
  });
}

const takeOperation: Operation<AxisOf> = {
  kind: "takeAlongAxis",
  infer: ([x, ids], { axis }) => {
    assertAlong("takeAlongAxis", x, ids, axis);
    return [{ shape: ids.shape, type: x.type }];
  },
  gradient: (node, [upstream]) => {
    const { axis } = node.attributes;
    const length = inputOf(node).shape[axis];
    return [upstream && scatterAlongAxis(upstream, inputOf(node, 1), { axis, length }), undefined];
  },
  evaluate: ([x, ids], { attributes: { axis } }) => [
    { shape: ids.shape, data: Float64Array.from(placesAlong(x, ids, axis), (place) => x.data[place]) },
  ],
  emit: (emitter, { attributes: { axis } }, inputs) => emitter.node("GatherElements", inputs, { axis }),
};

/** For each id the element of that number along the axis: `y[i, j] = x[i, ids[i, j]]` for the last of two. */
export function takeAlongAxis(x: Tensor, ids: Tensor, { axis }: { readonly axis: number }): Tensor {
  return applyOne(takeOperation, [x, ids], { axis: resolveAxis("takeAlongAxis", x.shape, axis) });
}

/** Inputs base, ids and values, the last two of one shape: the base with each value added at the place of its id. */
const addAlongOperation: Operation<AxisOf> = {
  kind: "addAlongAxis",
  infer: ([base, ids, values], { axis }) => {
    assertType("addAlongAxis", base, FLOATS);
    assertAlong("addAlongAxis", base, ids, axis);
    if (values.type !== base.type || !sameShape(values.shape, ids.shape)) {
      throw new ShapeError(
        `addAlongAxis: values for ${formatType(base)} by ${formatType(ids)} must agree with both, got ${formatType(values)}`,
      );
    }
    return [{ shape: base.shape, type: base.type }];
  },
  gradient: (node, [upstream]) => [
    upstream,
    undefined,
    upstream && takeAlongAxis(upstream, inputOf(node, 1), node.attributes),
  ],
  evaluate: ([base, ids, values], { attributes: { axis } }) => {
    const data = Float64Array.from(base.data);
    placesAlong(base, ids, axis).forEach((place, i) => {
      data[place] += values.data[i];
    });
    return [{ shape: base.shape, data }];
  },
  emit: (emitter, { attributes: { axis } }, inputs) =>
    emitter.node("ScatterElements", inputs, { axis, reduction: "add" }),
};

/** `base` with each of `values` added at the place along the axis that its id names; those of one place add up. */
export function addAlongAxis(
  base: Tensor,
  ids: Tensor,
  values: Tensor,
  { axis }: { readonly axis: number },
): Tensor {
  return applyOne(addAlongOperation, [base, ids, values], {
    axis: resolveAxis("addAlongAxis", base.shape, axis),
  });
}

/** Zeros, `length` long along the axis, with each of `values` added at the place that its id names. */
export function scatterAlongAxis(
  values: Tensor,
  ids: Tensor,
  { axis, length }: { readonly axis: number; readonly length: number },
): Tensor {
  const resolved = resolveAxis("scatterAlongAxis", values.shape, axis);
  const zeros = broadcastTo(asTensor(0, values.type), values.shape.with(resolved, length));
  return addAlongAxis(zeros, ids, values, { axis: resolved });
}

import { type Shape, sizeOf } from "../graph/shape.ts";

/** How far apart neighbours along each axis lie in a row-major array. */
export function stridesOf(shape: Shape): readonly number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
    strides[axis] = stride;
    stride *= shape[axis];
  }
  return strides;
}

/**
 * For each element of `shape`, row-major, the place `offset + sum_axis index[axis] * strides[axis]` in another array:
 * repetitions (stride 0), transposes, slices and reductions of the reference interpreter are all such a walk.
 */
export function stridedIndices(shape: Shape, strides: readonly number[], offset = 0): Int32Array {
  const places = new Int32Array(sizeOf(shape));
  const index = new Array<number>(shape.length).fill(0);
  let place = offset;
  for (let i = 0; i < places.length; i += 1) {
    places[i] = place;
    for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
      index[axis] += 1;
      place += strides[axis];
      if (index[axis] < shape[axis]) break;
      place -= shape[axis] * strides[axis];
      index[axis] = 0;
    }
  }
  return places;
}

/** For each element of `to`, the element of `from` that broadcasting repeats there. */
export function broadcastIndices(from: Shape, to: Shape): Int32Array {
  const strides = stridesOf(from);
  const missing = to.length - from.length;
  const repeated = to.map((_, axis) =>
    axis < missing || from[axis - missing] === 1 ? 0 : strides[axis - missing],
  );
  return stridedIndices(to, repeated);
}

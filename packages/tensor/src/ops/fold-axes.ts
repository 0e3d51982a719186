import { sizeOf } from "../graph/shape.ts";
import type { Values } from "../graph/tensor.ts";
import { keptShape } from "./axes.ts";
import { broadcastIndices } from "./strided.ts";

/** The plain reduction: folds the elements along axes, which stay with length 1, in row-major order. */
export function foldAxes(
  x: Values,
  axes: readonly number[],
  start: number,
  combine: (folded: number, value: number) => number,
): Values {
  const shape = keptShape(x.shape, axes);
  const data = new Float64Array(sizeOf(shape)).fill(start);
  const places = broadcastIndices(shape, x.shape);
  places.forEach((place, i) => {
    data[place] = combine(data[place], x.data[i]);
  });
  return { shape, data };
}

import { sizeOf } from "../graph/shape.ts";
import { applyOne, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { divide } from "./arithmetic.ts";
import { droppedShape, keptShape, type ReductionOptions, resolveAxes } from "./axes.ts";
import { assertType, FLOATS } from "./element-wise.ts";
import { foldAxes } from "./fold-axes.ts";
import { reshape } from "./reshape.ts";
import { broadcastTo } from "./sum.ts";

const meanOperation: Operation<{ readonly axes: readonly number[] }> = {
  kind: "mean",
  infer: ([x], { axes }) => {
    assertType("mean", x, FLOATS);
    return [{ shape: keptShape(x.shape, axes), type: x.type }];
  },
  gradient: (node, [upstream]) => {
    const { shape } = inputOf(node);
    const count = sizeOf(shape) / sizeOf(keptShape(shape, node.attributes.axes));
    return [upstream && broadcastTo(divide(upstream, count), shape)];
  },
  evaluate: ([x], { attributes }) => {
    const total = foldAxes(x, attributes.axes, 0, (folded, value) => folded + value);
    const count = x.data.length / total.data.length;
    return [{ shape: total.shape, data: total.data.map((value) => value / count) }];
  },
  emit: (emitter, { attributes }, [x]) =>
    emitter.node("ReduceMean", [x, emitter.integers(attributes.axes)], { keepdims: 1 }),
};

/** Mean over axes. */
export function mean(x: Tensor, { axes, keepAxes = false }: ReductionOptions = {}): Tensor {
  const taken = resolveAxes("mean", x.shape, axes);
  const result = taken.length === 0 ? x : applyOne(meanOperation, [x], { axes: taken });
  return keepAxes ? result : reshape(result, droppedShape(x.shape, taken));
}

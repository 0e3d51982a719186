import { applyOne, inputOf, type Operation, resultOf, type Tensor } from "../graph/tensor.ts";
import { multiply, subtract } from "./arithmetic.ts";
import { droppedShape, keptShape, type ReductionOptions, resolveAxes } from "./axes.ts";
import { assertType, evaluatePairs, FLOATS } from "./element-wise.ts";
import { exp } from "./exponential.ts";
import { foldAxes } from "./fold-axes.ts";
import { reshape } from "./reshape.ts";

const logSumExpOperation: Operation<{ readonly axes: readonly number[] }> = {
  kind: "logSumExp",
  infer: ([x], { axes }) => {
    assertType("logSumExp", x, FLOATS);
    return [{ shape: keptShape(x.shape, axes), type: x.type }];
  },
  // dx = dy softmax(x)
  gradient: (node, [upstream]) => [
    upstream && multiply(upstream, exp(subtract(inputOf(node), resultOf(node)))),
  ],
  evaluate: ([x], { attributes: { axes } }) => {
    const largest = foldAxes(x, axes, -Infinity, Math.max);
    const exponentials = evaluatePairs(x, largest, (value, top) => Math.exp(value - top));
    const total = foldAxes(exponentials, axes, 0, (folded, value) => folded + value);
    return [evaluatePairs(total, largest, (z, top) => Math.log(z) + top)];
  },
  emit: (emitter, { attributes }, [x]) =>
    emitter.node("ReduceLogSumExp", [x, emitter.integers(attributes.axes)], { keepdims: 1 }),
};

/** `log sum exp(x)` over axes; the largest element is taken off first, so that nothing overflows. */
export function logSumExp(x: Tensor, { axes, keepAxes = false }: ReductionOptions = {}): Tensor {
  const taken = resolveAxes("logSumExp", x.shape, axes);
  const result = taken.length === 0 ? x : applyOne(logSumExpOperation, [x], { axes: taken });
  return keepAxes ? result : reshape(result, droppedShape(x.shape, taken));
}

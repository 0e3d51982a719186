import { applyOne, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { multiply } from "./arithmetic.ts";
import { droppedShape, keptShape, type ReductionOptions, resolveAxes } from "./axes.ts";
import { assertType, evaluatePairs, FLOATS } from "./element-wise.ts";
import { foldAxes } from "./fold-axes.ts";
import { reshape } from "./reshape.ts";
import { softmax } from "./softmax.ts";
import { transpose } from "./transpose.ts";

const logSumExpOperation: Operation<{ readonly axis: number }> = {
  kind: "logSumExp",
  infer: ([x], { axis }) => {
    assertType("logSumExp", x, FLOATS);
    return [{ shape: keptShape(x.shape, [axis]), type: x.type }];
  },
  // dx = dy softmax(x). Not exp(x - y), which loses as many digits as x has before the point.
  gradient: (node, [upstream]) => [upstream && multiply(upstream, softmax(inputOf(node), node.attributes))],
  evaluate: ([x], { attributes: { axis } }) => {
    const largest = foldAxes(x, [axis], -Infinity, Math.max);
    const exponentials = evaluatePairs(x, largest, (value, top) => Math.exp(value - top));
    const total = foldAxes(exponentials, [axis], 0, (folded, value) => folded + value);
    return [evaluatePairs(total, largest, (z, top) => Math.log(z) + top)];
  },
  emit: (emitter, { attributes: { axis } }, [x]) =>
    emitter.node("ReduceLogSumExp", [x, emitter.integers([axis])], { keepdims: 1 }),
};

/** `log sum exp(x)` over axes; the largest element is taken off first, so that nothing overflows. */
export function logSumExp(x: Tensor, { axes, keepAxes = false }: ReductionOptions = {}): Tensor {
  const taken = resolveAxes("logSumExp", x.shape, axes);
  const shape = keepAxes ? keptShape(x.shape, taken) : droppedShape(x.shape, taken);
  if (taken.length === 0) return x;
  // The axes that go, side by side as one.
  const [start] = taken;
  const later = droppedShape([...x.shape.keys()], taken).slice(start);
  const ordered = transpose(x, [...Array(start).keys(), ...taken, ...later]);
  const after = ordered.shape.slice(start + taken.length);
  const merged = reshape(ordered, [...ordered.shape.slice(0, start), -1, ...after]);
  return reshape(applyOne(logSumExpOperation, [merged], { axis: start }), shape);
}

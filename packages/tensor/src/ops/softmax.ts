import { resolveAxis } from "../graph/shape.ts";
import { applyOne, type Operation, resultOf, type Tensor, type Values } from "../graph/tensor.ts";
import { divide, multiply, subtract } from "./arithmetic.ts";
import { assertType, evaluatePairs, FLOATS } from "./element-wise.ts";
import { exp } from "./exponential.ts";
import { foldAxes } from "./fold-axes.ts";
import { sum } from "./sum.ts";

/** Settings of {@link softmax} and {@link logSoftmax}. */
export interface SoftmaxOptions {
  /** The axis that sums to 1; the last unless given. */
  readonly axis?: number;
  /** The scores are divided by this; 1 unless given. */
  readonly temperature?: number | Tensor;
}

type AxisOf = { readonly axis: number };

/** x - log sum exp(x) along the axis, shifted by its largest element so that nothing overflows. */
function logProbabilities(x: Values, axis: number): Values {
  const largest = foldAxes(x, [axis], -Infinity, Math.max);
  const shifted = evaluatePairs(x, largest, (value, top) => value - top);
  const exponentials = { shape: x.shape, data: shifted.data.map(Math.exp) };
  const total = foldAxes(exponentials, [axis], 0, (folded, value) => folded + value);
  return evaluatePairs(shifted, total, (value, z) => value - Math.log(z));
}

const softmaxOperation: Operation<AxisOf> = {
  kind: "softmax",
  infer: ([x]) => {
    assertType("softmax", x, FLOATS);
    return [{ shape: x.shape, type: x.type }];
  },
  // dx = y (dy - sum(dy y))
  gradient: (node, [upstream]) => {
    if (upstream === undefined) return [undefined];
    const y = resultOf(node);
    const along = sum(multiply(upstream, y), { axes: node.attributes.axis, keepAxes: true });
    return [multiply(y, subtract(upstream, along))];
  },
  evaluate: ([x], { attributes }) => [
    { shape: x.shape, data: logProbabilities(x, attributes.axis).data.map(Math.exp) },
  ],
  emit: (emitter, { attributes }, [x]) => emitter.node("Softmax", [x], { axis: attributes.axis }),
};

/** `exp(x / temperature) / sum exp(x / temperature)` along an axis. */
export function softmax(x: Tensor, { axis = -1, temperature }: SoftmaxOptions = {}): Tensor {
  return applyOne(softmaxOperation, [scores(x, temperature)], {
    axis: resolveAxis("softmax", x.shape, axis),
  });
}

const logSoftmaxOperation: Operation<AxisOf> = {
  kind: "logSoftmax",
  infer: ([x]) => {
    assertType("logSoftmax", x, FLOATS);
    return [{ shape: x.shape, type: x.type }];
  },
  gradient: (node, [upstream]) => [
    upstream && logSoftmaxGradient(resultOf(node), upstream, node.attributes.axis),
  ],
  evaluate: ([x], { attributes }) => [logProbabilities(x, attributes.axis)],
  emit: (emitter, { attributes }, [x]) => emitter.node("LogSoftmax", [x], { axis: attributes.axis }),
};

/** dx = dy - softmax(x) sum(dy), from y = log softmax(x). */
export function logSoftmaxGradient(y: Tensor, upstream: Tensor, axis: number): Tensor {
  return subtract(upstream, multiply(exp(y), sum(upstream, { axes: axis, keepAxes: true })));
}

/** The logarithm of {@link softmax}, without the detour through numbers that may underflow. */
export function logSoftmax(x: Tensor, { axis = -1, temperature }: SoftmaxOptions = {}): Tensor {
  const resolved = resolveAxis("logSoftmax", x.shape, axis);
  return applyOne(logSoftmaxOperation, [scores(x, temperature)], { axis: resolved });
}

function scores(x: Tensor, temperature: number | Tensor | undefined): Tensor {
  if (temperature === undefined || temperature === 1) return x;
  return typeof temperature === "number" ? multiply(x, 1 / temperature) : divide(x, temperature);
}

import { evaluateGraph } from "../evaluate/evaluate-graph.ts";
import { sameShape } from "../graph/shape.ts";
import {
  applyOperation,
  formatType,
  inputOf,
  type Operation,
  resultOf,
  type Tensor,
} from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { addAlongAxis, takeAlongAxis } from "./along-axis.ts";
import { add, divide, multiply, negate } from "./arithmetic.ts";
import { cast } from "./cast.ts";
import { assertType, FLOATS } from "./element-wise.ts";
import { exp } from "./exponential.ts";
import { maximum } from "./extremes.ts";
import { equal, logicalNot } from "./logic.ts";
import { mean } from "./mean.ts";
import { expandAxis, squeeze } from "./reshape.ts";
import { logSoftmax, logSoftmaxGradient } from "./softmax.ts";
import { sum } from "./sum.ts";
import { where } from "./where.ts";

const last = { axis: -1 } as const;

/** Results: the losses [..], and the logarithms of the probabilities [.., V], of which the gradient is made. */
const tokenCrossEntropyOperation: Operation = {
  kind: "tokenCrossEntropy",
  infer: ([logits, targets]) => {
    assertType("crossEntropy", logits, FLOATS);
    assertType("crossEntropy", targets, ["int32"]);
    if (logits.shape.length === 0 || !sameShape(logits.shape.slice(0, -1), targets.shape)) {
      throw new ShapeError(
        `crossEntropy: logits [.., V] and targets [..] must agree, got ${formatType(logits)} and ${formatType(targets)}`,
      );
    }
    return [
      { shape: targets.shape, type: logits.type },
      { shape: logits.shape, type: logits.type },
    ];
  },
  // dlogits = w (softmax - one-hot): no array but the probabilities has the vocabulary's length.
  gradient: (node, [upstream, upstreamLog]) => {
    const logProbabilities = resultOf(node, 1);
    const parts: Tensor[] = [];
    if (upstream !== undefined) {
      const weights = expandAxis(upstream, -1); // [.., 1]
      const ids = expandAxis(inputOf(node, 1), -1); // [.., 1]
      parts.push(addAlongAxis(multiply(exp(logProbabilities), weights), ids, negate(weights), last));
    }
    if (upstreamLog !== undefined) parts.push(logSoftmaxGradient(logProbabilities, upstreamLog, -1));
    return [parts.length === 0 ? undefined : parts.reduce(add), undefined];
  },
  evaluate: (inputs, node) =>
    evaluateGraph(inputs, node, (logits, targets) => {
      const logProbabilities = logSoftmax(logits);
      const picked = takeAlongAxis(logProbabilities, expandAxis(targets, -1), last);
      return [negate(squeeze(picked, -1)), logProbabilities];
    }),
  emit: (emitter, node, [logits, targets]) => {
    const { shape } = inputOf(node, 1);
    const [logProbabilities] = emitter.node("LogSoftmax", [logits], last);
    const [ids] = emitter.node("Reshape", [targets, emitter.integers([...shape, 1])]);
    const [picked] = emitter.node("GatherElements", [logProbabilities, ids], { axis: shape.length });
    const [losses] = emitter.node("Reshape", [emitter.node("Neg", [picked])[0], emitter.integers(shape)]);
    return [losses, logProbabilities];
  },
};

/** Settings of {@link crossEntropy} and {@link tokenCrossEntropy}. */
export interface CrossEntropyOptions {
  /** Targets of this number are not counted: their loss is 0 and no gradient comes from them. */
  readonly ignoreIndex?: number;
}

/**
 * `log sum exp(logits) - logits[target]` in nats for each target: `logits` [.., V], `targets` int32 [..] -> [..]. The largest
 * logit is taken off first, so that nothing overflows.
 */
export function tokenCrossEntropy(
  logits: Tensor,
  targets: Tensor,
  { ignoreIndex }: CrossEntropyOptions = {},
): Tensor {
  if (ignoreIndex === undefined) return applyOperation(tokenCrossEntropyOperation, [logits, targets], {})[0];
  const counts = counted(targets, ignoreIndex);
  const known = where(counts, targets, 0); // a place that exists: its loss is multiplied by 0
  const [losses] = applyOperation(tokenCrossEntropyOperation, [logits, known], {});
  return multiply(losses, cast(counts, logits.type));
}

/** The mean of {@link tokenCrossEntropy} over the targets that count, a scalar; 0 when none does. */
export function crossEntropy(logits: Tensor, targets: Tensor, options: CrossEntropyOptions = {}): Tensor {
  const losses = tokenCrossEntropy(logits, targets, options);
  if (options.ignoreIndex === undefined) return mean(losses);
  const count = sum(cast(counted(targets, options.ignoreIndex), logits.type));
  return divide(sum(losses), maximum(count, 1));
}

function counted(targets: Tensor, ignoreIndex: number): Tensor {
  return logicalNot(equal(targets, ignoreIndex));
}

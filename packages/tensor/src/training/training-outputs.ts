import { gradient } from "../gradient/gradient.ts";
import { input } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import { formatType, type Tensor } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import type { LossGraph, ParameterSpec } from "./training-step.ts";

/** Names of the outputs of a training program. */
export const LOSS = "loss";
/** Before the names of metrics among the outputs. */
export const METRIC = "metric/";
/** Before the names of gradients among the outputs. */
export const GRADIENT = "gradient/";

/** What a step computes: the loss, the metrics, and the gradients of the parameters that the loss is made of. */
export function trainingOutputs(
  parameters: readonly ParameterSpec[],
  build: (parameters: Readonly<Record<string, Tensor>>) => LossGraph,
): Readonly<Record<string, Tensor>> {
  assertParameters(parameters);
  const symbols = parameters.map(({ name, shape }) => input(name, shape));
  const { loss, metrics = {} } = build(
    Object.fromEntries(symbols.map((symbol, i) => [parameters[i].name, symbol])),
  );
  assertScalars(loss, metrics);
  const used = new Set(reachableNodes([loss]));
  const reached = symbols.filter(({ node }) => used.has(node));
  const gradients = gradient(loss, reached);
  const outputs: Record<string, Tensor> = { [LOSS]: loss };
  for (const [name, metric] of Object.entries(metrics)) outputs[METRIC + name] = metric;
  for (const [i, symbol] of reached.entries()) outputs[`${GRADIENT}${symbol.node.name}`] = gradients[i];
  return outputs;
}

function assertParameters(parameters: readonly ParameterSpec[]): void {
  const names = new Set<string>();
  for (const { name, shape } of parameters) {
    if (names.has(name)) throw new ShapeError(`parameters: expected names that differ, got two of ${name}`);
    names.add(name);
    if (shape.every((length) => Number.isInteger(length) && length >= 0)) continue;
    throw new ShapeError(`parameter ${name}: lengths must be whole numbers, got [${shape.join(", ")}]`);
  }
}

function assertScalars(loss: Tensor, metrics: Readonly<Record<string, Tensor>>): void {
  if (loss.shape.length > 0 || loss.type !== "float32") {
    throw new ShapeError(`the loss must be float32 [], got ${formatType(loss)}`);
  }
  for (const [name, metric] of Object.entries(metrics)) {
    if (metric.shape.length === 0) continue;
    throw new ShapeError(`the metric ${name} must be a scalar [], got ${formatType(metric)}`);
  }
}

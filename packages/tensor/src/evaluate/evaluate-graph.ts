import { input } from "../graph/leaf.ts";
import type { Attributes, GraphNode, Tensor, Values } from "../graph/tensor.ts";
import { evaluate } from "./evaluate.ts";

/** Values of an operation that stands for a graph of plainer ones: `build` makes it from symbols for the inputs. */
export function evaluateGraph<A extends Attributes>(
  values: readonly Values[],
  node: GraphNode<A>,
  build: (...inputs: readonly Tensor[]) => readonly Tensor[],
): readonly Values[] {
  const symbols = node.inputs.map(({ shape, type }, i) => input(String(i), shape, type));
  return evaluate(build(...symbols), Object.fromEntries(values.map(({ data }, i) => [String(i), data])));
}

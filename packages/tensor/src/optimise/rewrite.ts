import { reachableNodes } from "../graph/reachable-nodes.ts";
import { applyOperation, type GraphNode, type Tensor } from "../graph/tensor.ts";

/** A rule of rewriting: other tensors with the same values as the node's results, or `undefined` to leave it. */
export type Rule = (node: GraphNode) => readonly Tensor[] | undefined;

/**
 * The graph of the results, made anew from its inputs up. `makeRules` gives rules that see each node once, after what it
 * is made of was rewritten; the first that answers decides. What no result needs any more is not part of the new graph.
 */
export function rewrite(results: readonly Tensor[], makeRules: readonly (() => Rule)[]): readonly Tensor[] {
  const rules = makeRules.map((make) => make());
  const rewritten = new Map<GraphNode, readonly Tensor[]>();
  const now = ({ node, index }: Tensor): Tensor => {
    const tensor = rewritten.get(node)?.[index];
    if (tensor === undefined) throw new Error(`${node.operation.kind} was rewritten without result ${index}`);
    return tensor;
  };
  for (const node of reachableNodes(results)) {
    const current = withInputs(node, node.inputs.map(now));
    let answer: readonly Tensor[] | undefined;
    for (const rule of rules) answer ??= rule(current);
    rewritten.set(node, answer ?? resultsOf(current));
  }
  return results.map(now);
}

function withInputs(node: GraphNode, inputs: readonly Tensor[]): GraphNode {
  const isSame = inputs.every(
    (input, i) => input.node === node.inputs[i]?.node && input.index === node.inputs[i]?.index,
  );
  if (isSame) return node;
  const [first] = applyOperation(node.operation, inputs, node.attributes, { results: node.results });
  if (first === undefined) throw new Error(`${node.operation.kind} has no results`);
  return first.node;
}

/** All results of a node. */
export function resultsOf(node: GraphNode): readonly Tensor[] {
  return node.results.map(({ shape, type }, index) => ({ shape, type, node, index }));
}

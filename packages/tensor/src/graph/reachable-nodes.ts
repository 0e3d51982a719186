import type { GraphNode, Tensor } from "./tensor.ts";

/** All nodes that the results are made of, each once, inputs before what is made of them. */
export function reachableNodes(results: readonly Tensor[]): readonly GraphNode[] {
  const found = new Set(results.map(({ node }) => node));
  // A set is walked in the order of adding, also what is added meanwhile; so no recursion that a deep graph would exhaust.
  for (const node of found) for (const input of node.inputs) found.add(input.node);
  return [...found].toSorted((a, b) => a.id - b.id);
}

import { constantKey, sameBits } from "../graph/constant-key.ts";
import { constantOperation, inputOperation } from "../graph/leaf.ts";
import type { GraphNode } from "../graph/tensor.ts";
import { type Rule, resultsOf } from "./rewrite.ts";

/** Computes once what the graph computes twice: the same operation with the same attributes of the same tensors. */
export function commonSubexpressions(): Rule {
  const known = new Map<string, GraphNode[]>();
  return (node) => {
    if (node.operation === inputOperation) return undefined;
    const key = keyOf(node);
    const alike = known.get(key) ?? [];
    const same = alike.find((other) => isSame(node, other));
    if (same !== undefined) return resultsOf(same);
    known.set(key, [...alike, node]);
    return undefined;
  };
}

function keyOf(node: GraphNode): string {
  const { operation, attributes, inputs, results, values } = node;
  const [result] = results;
  if (values !== undefined && result !== undefined) return `constant ${constantKey(values, result)}`;
  const operands = inputs.map((input) => `${input.node.id}.${input.index}`).join(" ");
  return `${operation.kind} ${JSON.stringify(attributes)} ${operands}`;
}

/** The key says all of an operation, and nearly all of a constant. */
function isSame(node: GraphNode, other: GraphNode): boolean {
  if (node.operation !== constantOperation) return true;
  return node.values !== undefined && other.values !== undefined && sameBits(node.values, other.values);
}

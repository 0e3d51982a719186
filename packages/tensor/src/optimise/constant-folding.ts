import { denseArrayFrom } from "../graph/dense-array.ts";
import { constant, constantOperation } from "../graph/leaf.ts";
import { sizeOf } from "../graph/shape.ts";
import type { GraphNode, Tensor, Values } from "../graph/tensor.ts";
import type { Rule } from "./rewrite.ts";

/** A constant is part of the program: larger ones are cheaper to compute at each run than to carry. */
const MOST_ELEMENTS = 16_384;

/** Computes now, in Float64 and rounded once, what depends on constants alone. */
export function constantFolding(): Rule {
  return (node) => {
    const isFolded =
      node.inputs.length > 0 && [node, ...node.inputs.map((input) => input.node)].every(isSmall);
    if (!isFolded || !node.inputs.every((input) => input.node.operation === constantOperation))
      return undefined;
    const results = node.operation.evaluate(node.inputs.map(valuesOf), node);
    return node.results.map(({ shape, type }, index) => {
      const values = results[index];
      if (values === undefined) throw new Error(`${node.operation.kind} gave no result ${index}`);
      return constant(denseArrayFrom(type, values.data), shape, type);
    });
  };
}

function isSmall({ results }: GraphNode): boolean {
  return results.every(({ shape }) => sizeOf(shape) <= MOST_ELEMENTS);
}

function valuesOf({ node }: Tensor): Values {
  const [values] = node.operation.evaluate([], node);
  if (values === undefined) throw new Error("a constant has values");
  return values;
}

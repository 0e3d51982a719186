import { constantOperation } from "../graph/leaf.ts";
import { sameShape } from "../graph/shape.ts";
import type { GraphNode, Tensor } from "../graph/tensor.ts";
import type { Rule } from "./rewrite.ts";

/** For each operation the number that leaves the other operand as it is, and whether it may stand in front. */
const NEUTRAL: Readonly<Record<string, { readonly number: number; readonly eitherSide: boolean }>> = {
  add: { number: 0, eitherSide: true },
  subtract: { number: 0, eitherSide: false },
  multiply: { number: 1, eitherSide: true },
  divide: { number: 1, eitherSide: false },
};

/** Leaves out `x * 1`, `x / 1`, `x + 0` and `x - 0`: gradients begin with the factor 1. */
export function identityArithmetic(): Rule {
  return (node) => {
    const neutral = NEUTRAL[node.operation.kind];
    if (neutral === undefined) return undefined;
    const [left, right] = node.inputs;
    if (isNumber(right, neutral.number) && keepsShape(left, node)) return [left];
    if (neutral.eitherSide && isNumber(left, neutral.number) && keepsShape(right, node)) return [right];
    return undefined;
  };
}

function isNumber({ node }: Tensor, number: number): boolean {
  return (
    node.operation === constantOperation && node.values?.length === 1 && Number(node.values[0]) === number
  );
}

/** A constant of more axes than the other operand adds those axes to the result. */
function keepsShape(tensor: Tensor, { results: [result] }: GraphNode): boolean {
  return sameShape(tensor.shape, result.shape);
}

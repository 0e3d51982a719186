import fc from "fast-check";
import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import type { GraphNode, Tensor } from "../graph/tensor.ts";
import { add, multiply, negate, subtract } from "../ops/arithmetic.ts";
import { sigmoid } from "../ops/exponential.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape } from "../ops/reshape.ts";
import { sum } from "../ops/sum.ts";
import { rowGroups } from "./row-groups.ts";

const [N, D] = [1024, 512];
const x = input("x", [N, D]);
const y = input("y", [N, D]);
const square = input("square", [D, D]);

function blocksOf(...results: readonly Tensor[]): readonly (readonly string[])[] {
  return rowGroups(reachableNodes(results))
    .filter(({ blockRows }) => blockRows !== undefined)
    .map(({ nodes }) => nodes.map(({ operation }) => operation.kind));
}

test("a chain of element-wise operations is one group, with what is folded along its rows", () => {
  const h = multiply(sigmoid(x), subtract(1, x));
  expect(blocksOf(subtract(h, sum(h, { axes: 1, keepAxes: true })))).toEqual([
    ["sigmoid", "subtract", "multiply", "sum", "subtract"],
  ]);
});

test("a block of rows is of 128 KB, and divides all rows", () => {
  const groups = rowGroups(reachableNodes([negate(sigmoid(add(x, y)))]));
  expect(groups.map(({ blockRows }) => blockRows)).toEqual([undefined, undefined, 64]);
});

test("what folds rows together, small arrays and short chains stay whole", () => {
  expect(blocksOf(sum(multiply(sigmoid(x), y), { axes: 0 }))).toEqual([]);
  const small = input("small", [16, 16]);
  expect(blocksOf(sigmoid(sigmoid(sigmoid(sigmoid(small)))))).toEqual([]);
});

test("what lies on both sides of a product is two groups: neither can be computed in one go with the other", () => {
  const before = sigmoid(add(sigmoid(x), y));
  const after = add(sigmoid(multiply(matmul(before, square), before)), before);
  expect(blocksOf(after).map((kinds) => kinds.length)).toEqual([3, 3]);
});

test("operations of other rows are no part of a group", () => {
  const half = reshape(sigmoid(add(sigmoid(x), y)), [2 * N, D / 2]);
  expect(blocksOf(sigmoid(negate(sigmoid(half)))).map((kinds) => kinds.length)).toEqual([3, 3]);
});

test("what is computed for one row is no part of a group that repeats it", () => {
  const row = sigmoid(negate(input("row", [1, D])));
  const groups = blocksOf(multiply(sigmoid(add(x, row)), y));
  expect(groups).toEqual([["add", "sigmoid", "multiply"]]);
});

/** Random graphs of element-wise operations, products and sums over what was made before. */
const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 3, maxLength: 25 });

test("groups come in an order in which they can be computed, each node in one of them", () => {
  const apply: readonly ((a: Tensor, b: Tensor) => Tensor)[] = [
    add,
    multiply,
    subtract,
    sigmoid,
    (a) => matmul(a, square),
    (a, b) => multiply(a, sum(b, { axes: 1, keepAxes: true })),
    (a, b) => multiply(a, sum(b, { axes: 0, keepAxes: true })),
  ];
  fc.assert(
    fc.property(steps, (given) => {
      const tensors = [x, y];
      for (const [operation, a, b] of given) {
        tensors.push(
          apply[operation % apply.length](tensors[a % tensors.length], tensors[b % tensors.length]),
        );
      }
      const nodes = reachableNodes(tensors);
      const done = new Set<GraphNode>();
      for (const { nodes: group } of rowGroups(nodes)) {
        for (const node of group) {
          expect(done.has(node)).toBe(false);
          // Of what is outside of the group, all that a node needs is computed before the group begins.
          for (const { node: needed } of node.inputs)
            expect(done.has(needed) || group.includes(needed)).toBe(true);
        }
        for (const node of group) done.add(node);
      }
      expect(done.size).toBe(nodes.length);
    }),
    { seed: 9, numRuns: 300 },
  );
});

import { expect, test } from "vitest";
import { constant, input, scalar } from "../graph/leaf.ts";
import type { Tensor } from "../graph/tensor.ts";
import { add, multiply } from "../ops/arithmetic.ts";
import { cast } from "../ops/cast.ts";
import { split } from "../ops/concat.ts";
import { less } from "../ops/logic.ts";
import { broadcastTo } from "../ops/sum.ts";
import { constantFolding } from "./constant-folding.ts";
import { rewrite } from "./rewrite.ts";

const x = input("x", [3]);
const numbers = constant(Float32Array.of(1, 2, 3), [3], "float32");

function folded(tensor: Tensor) {
  const [{ node, type, shape }] = rewrite([tensor], [constantFolding]);
  return { kind: node.operation.kind, values: node.values, type, shape };
}

test("what depends on constants alone becomes a constant, rounded to its type", () => {
  const third = multiply(add(numbers, scalar(1)), scalar(1 / 3));
  expect(folded(third)).toEqual({
    kind: "constant",
    values: Float32Array.of(2 / 3, 1, 4 / 3),
    type: "float32",
    shape: [3],
  });
});

test.each([
  ["bool", less(numbers, scalar(2)), Uint8Array.of(1, 0, 0)],
  ["int32", cast(numbers, "int32"), Int32Array.of(1, 2, 3)],
  ["float64", cast(numbers, "float64"), Float64Array.of(1, 2, 3)],
])("a %s is folded to an array of its own type", (type, tensor, values) => {
  expect(folded(tensor)).toMatchObject({ kind: "constant", type, values });
});

test("every result of a node is folded", () => {
  const parts = rewrite(split(numbers, { axis: 0, parts: [1, 2] }), [constantFolding]);
  expect(parts.map(({ node }) => node.values)).toEqual([Float32Array.of(1), Float32Array.of(2, 3)]);
});

test("what depends on an input stays, its constant part folded", () => {
  const [{ node }] = rewrite([multiply(x, add(numbers, scalar(1)))], [constantFolding]);
  expect(node.inputs.map((input) => input.node.operation.kind)).toEqual(["input", "constant"]);
});

test("a constant that would make the program large is left to be computed", () => {
  expect(folded(broadcastTo(scalar(1), [100, 1000])).kind).toBe("broadcastTo");
});

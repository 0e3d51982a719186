import { expect, test } from "vitest";
import { constant, input, scalar } from "../graph/leaf.ts";
import { add, divide, multiply, subtract } from "../ops/arithmetic.ts";
import { identityArithmetic } from "./identity-arithmetic.ts";
import { rewrite } from "./rewrite.ts";

const x = input("x", [2, 3]);

test.each([
  ["x * 1", multiply(x, 1)],
  ["1 * x", multiply(1, x)],
  ["x / 1", divide(x, 1)],
  ["x + 0", add(x, 0)],
  ["0 + x", add(0, x)],
  ["x - 0", subtract(x, 0)],
  ["x * [[1]]", multiply(x, constant(Float32Array.of(1), [1, 1], "float32"))],
  ["((x * 1) + 0) / 1", divide(add(multiply(x, 1), 0), 1)],
])("%s is x", (_, tensor) => {
  expect(rewrite([tensor], [identityArithmetic])[0].node).toBe(x.node);
});

test.each([
  ["1 / x", divide(1, x)],
  ["0 - x", subtract(0, x)],
  ["x * 0", multiply(x, 0)],
  ["x + 1", add(x, 1)],
  ["x * [[[1]]], which has an axis more", multiply(x, constant(Float32Array.of(1), [1, 1, 1], "float32"))],
  ["1 * 1 of a smaller shape", multiply(scalar(1), constant(Float32Array.of(2, 3), [2], "float32"))],
])("%s stays as it is, or becomes what it equals", (_, tensor) => {
  const [result] = rewrite([tensor], [identityArithmetic]);
  expect(result.node).not.toBe(x.node);
  expect(result.shape).toEqual(tensor.shape);
});

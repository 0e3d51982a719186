import { expect, test } from "vitest";
import { input, scalar } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import { add, divide, multiply, subtract } from "../ops/arithmetic.ts";
import { exp } from "../ops/exponential.ts";
import { softmax } from "../ops/softmax.ts";
import { commonSubexpressions } from "./common-subexpressions.ts";
import { rewrite } from "./rewrite.ts";

const x = input("x", [2, 3]);
const y = input("y", [2, 3]);

function kindsAfter(...results: Parameters<typeof rewrite>[0]): string[] {
  return reachableNodes(rewrite(results, [commonSubexpressions])).map(({ operation }) => operation.kind);
}

test("what is computed twice, however deep, is computed once", () => {
  const twice = () => exp(add(multiply(x, 0.5), y));
  expect(kindsAfter(subtract(twice(), twice()))).toEqual([
    "input",
    "input",
    "constant",
    "multiply",
    "add",
    "exp",
    "subtract",
  ]);
});

test("operations that differ in attributes, order or constants stay", () => {
  const [first, second] = [softmax(x, { axis: 0 }), softmax(x, { axis: 1 })];
  expect(kindsAfter(first, second).filter((kind) => kind === "softmax").length).toBe(2);
  expect(kindsAfter(divide(x, y), divide(y, x)).filter((kind) => kind === "divide").length).toBe(2);
  expect(kindsAfter(add(x, scalar(0)), add(x, scalar(-0))).filter((kind) => kind === "add").length).toBe(2);
});

test("an unchanged graph keeps its nodes", () => {
  const result = exp(add(x, y));
  expect(rewrite([result], [commonSubexpressions])[0].node).toBe(result.node);
});

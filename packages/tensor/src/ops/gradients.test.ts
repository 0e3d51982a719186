import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import { isFloat } from "../graph/element-type.ts";
import { add, cast } from "../ops/index.ts";
import { applyCase, weighted } from "../testing/applied-case.ts";
import { expectGradientOfDifferences } from "../testing/finite-differences.ts";
import { allCases } from "../testing/operation-cases.ts";

const differentiable = allCases.filter(
  ([name, each]) => isFloat(applyCase(each, "float32", 1).result.type) && !name.startsWith("stopGradient"),
);

describe("the gradient is what a small step changes", () => {
  test.each(differentiable)("%s", (name, each) => {
    const { result, floating, feeds } = applyCase(each, "float32", 11);
    expectGradientOfDifferences(name, weighted(result, 12), floating, feeds, { atol: 1e-8, rtol: 1e-7 });
  });
});

describe("the gradient's own gradient is what a small step changes of the gradient", () => {
  test.each(differentiable)("%s", (name, each) => {
    const { result, floating, feeds } = applyCase(each, "float32", 21);
    const gradients = gradient(weighted(result, 22), Object.values(floating));
    const loss = gradients.map((tensor, i) => weighted(tensor, 23 + i)).reduce(add);
    expectGradientOfDifferences(name, loss, floating, feeds, { atol: 1e-8, rtol: 1e-7 });
  });
});

test("operations with whole or truth values for results let no gradient through", () => {
  const constant = allCases.filter(([, each]) => !isFloat(applyCase(each, "float32", 1).result.type));
  expect(constant.map(([name]) => name.split(",")[0])).toEqual([
    ...["argmax", "cast", "equal", "greater", "less", "lessOrEqual", "logicalAnd", "logicalNot"],
  ]);
  for (const [name, each] of constant) {
    const { result, floating, feeds } = applyCase(each, "float32", 31);
    for (const zeros of evaluate(
      gradient(weighted(cast(result, "float32"), 32), Object.values(floating)),
      feeds,
    )) {
      expect(new Set(zeros.data), name).toEqual(new Set([0]));
    }
  }
});

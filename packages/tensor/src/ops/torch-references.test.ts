import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import { constant } from "../graph/leaf.ts";
import { multiply, sum } from "../ops/index.ts";
import { applyCase } from "../testing/applied-case.ts";
import { expectClose } from "../testing/close.ts";
import { allCases } from "../testing/operation-cases.ts";

interface Reference {
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  readonly shape: readonly number[];
  readonly result: readonly number[];
  /** Of the scalar sum(weights * result), for results that have gradients. */
  readonly weights?: readonly number[];
  readonly gradients?: Readonly<Record<string, readonly number[]>>;
}

/** Made by eval/tensor-torch-references.py. */
const references: { readonly cases: Readonly<Record<string, Reference>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../testing/torch-references.json"), "utf8"),
);

const compared = allCases.filter(([, { withoutTorch }]) => withoutTorch === undefined);

describe("PyTorch gives the same values and gradients", () => {
  test.each(compared)("%s", (name, each) => {
    const { inputs, shape, result: expected, weights, gradients } = references.cases[name];
    const { result, floating } = applyCase(each, "float64", 1);
    expect(result.shape).toEqual(shape);
    const [values] = evaluate([result], inputs);
    expectClose(name, values.data, expected, { atol: 1e-14, rtol: 1e-13 });
    if (weights === undefined || gradients === undefined) return;
    const loss = sum(multiply(result, constant(Float64Array.from(weights), shape, "float64")));
    const slopes = evaluate(gradient(loss, Object.values(floating)), inputs);
    Object.keys(floating).forEach((input, i) => {
      expectClose(`${name}, d/d${input}`, slopes[i].data, gradients[input], { atol: 1e-13, rtol: 1e-12 });
    });
  });
});

test("every reference is one of a case", () => {
  expect(Object.keys(references.cases)).toEqual(compared.map(([name]) => name));
});

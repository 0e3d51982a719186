import fc from "fast-check";
import { expect, test } from "vitest";
import { evenBeta, evenNumber } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { createRandom } from "../testing/random.ts";
import { logSumExp, softmax } from "./log-sum-exp.ts";

const values = fc.array(evenNumber(50), { minLength: 1, maxLength: 12 });
const beta = evenBeta();

test.each([
  { y: [0, 0], beta: 1, expected: Math.log(2) },
  { y: [0, 0], beta: 4, expected: Math.log(2) / 4 },
  { y: [3], beta: 0.5, expected: 3 },
  { y: [1, 2, 3], beta: 1, expected: Math.log(Math.E + Math.E ** 2 + Math.E ** 3) },
  { y: [1e308, 1e308], beta: 1, expected: 1e308 },
  { y: [-1e5, -1e5 - 1], beta: 1, expected: -1e5 + Math.log(1 + Math.exp(-1)) },
])("LogSumExp of $y at beta $beta is its closed form", (row) => {
  expectClose([logSumExp(row.y, row.beta)], [row.expected], { atol: 1e-14, rtol: 1e-15 });
});

test.each([
  { y: [], expected: Number.NEGATIVE_INFINITY },
  { y: [Number.NEGATIVE_INFINITY], expected: Number.NEGATIVE_INFINITY },
  { y: [Number.NEGATIVE_INFINITY, 2], expected: 2 },
  { y: [Number.POSITIVE_INFINITY, 2], expected: Number.POSITIVE_INFINITY },
  { y: [Number.NaN, 2], expected: Number.NaN },
])("LogSumExp of $y is $expected", ({ y, expected }) => {
  expect(logSumExp(y)).toBe(expected);
});

test("LogSumExp takes a million values", () => {
  expectClose([logSumExp(new Float64Array(1e6))], [Math.log(1e6)], { atol: 0, rtol: 1e-12 });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("beta %d is refused", (wrong) => {
  expect(() => logSumExp([1], wrong)).toThrow(`beta must be finite and above 0, got ${wrong}`);
});

test("softmax accepts beta 0 as equal weights and refuses less", () => {
  expect([...softmax([1, 5, -3, 0], 0)]).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(() => softmax([1], -1)).toThrow("beta must be finite and at least 0, got -1");
});

test("softmax weights are in [0, 1] and sum to 1", () => {
  fc.assert(
    fc.property(values, beta, (y, b) => {
      const weights = softmax(y, b);
      expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      expectClose([weights.reduce((sum, weight) => sum + weight, 0)], [1], { atol: 1e-14, rtol: 0 });
    }),
    { seed: 21, numRuns: 500 },
  );
});

test("softmax is unchanged when a constant is added, and follows a permutation", () => {
  fc.assert(
    fc.property(values, beta, evenNumber(9), (y, b, constant) => {
      const weights = softmax(y, b);
      const shifted = softmax(
        y.map((value) => value + constant),
        b,
      );
      expectClose(shifted, weights, { atol: 1e-11, rtol: 0 });
      expectClose(softmax(y.toReversed(), b), weights.toReversed(), { atol: 1e-15, rtol: 1e-13 });
    }),
    { seed: 22, numRuns: 500 },
  );
});

// Lemmas of arXiv:2405.08707, 20,000 random cases each.
const random = createRandom(23);
const cases = Array.from({ length: 20_000 }, () => {
  const length = 1 + Math.floor(8 * random());
  const draw = () => Array.from({ length }, () => 20 * random() - 10);
  return { y: draw(), z: draw(), share: random() };
});

test("Lemma 1: LogSumExp lies below its chords (20,000 cases)", () => {
  for (const { y, z, share } of cases) {
    const between = logSumExp(y.map((value, i) => share * value + (1 - share) * z[i]));
    expect(between).toBeLessThanOrEqual(share * logSumExp(y) + (1 - share) * logSumExp(z) + 1e-12);
  }
});

test("Lemma 4: LogSumExp changes by no more than its largest argument does (20,000 cases)", () => {
  for (const { y, z } of cases) {
    const largest = Math.max(...y.map((value, i) => Math.abs(value - z[i])));
    expect(Math.abs(logSumExp(y) - logSumExp(z))).toBeLessThanOrEqual(largest + 1e-12);
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryCase, signCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { denseEnergy, denseGradient } from "./dense.ts";
import { exponentialEnergy } from "./exponential.ts";
import { hopfieldEnergy } from "./hopfield.ts";

test("the Hopfield energy of a lone stored pattern is -n^2/2, and a bias is taken off", () => {
  expect(hopfieldEnergy([[1, -1, 1]], [1, -1, 1])).toBe(-4.5);
  expect(hopfieldEnergy([[1, -1, 1]], [1, -1, 1], [1, 2, 5])).toBe(-4.5 - 4);
  expect(hopfieldEnergy([], [1, -1], [3, 1])).toBe(-2);
});

test("the Hopfield energy is the quadratic form with W = sum of outer products", () => {
  fc.assert(
    fc.property(signCase(), ({ patterns, x, bias }) => {
      let expected = 0;
      for (let j = 0; j < x.length; j += 1) {
        for (let k = 0; k < x.length; k += 1) {
          const w = patterns.reduce((sum, pattern) => sum + pattern[j] * pattern[k], 0);
          expected -= (x[j] * w * x[k]) / 2;
        }
        expected -= bias[j] * x[j];
      }
      expect(hopfieldEnergy(patterns, x, bias)).toBeCloseTo(expected, 10);
    }),
    { seed: 81, numRuns: 300 },
  );
});

test("the dense energy of degree 2 is twice the Hopfield energy", () => {
  fc.assert(
    fc.property(signCase(), ({ patterns, x }) => {
      expect(denseEnergy(patterns, x, { degree: 2 })).toBe(2 * hopfieldEnergy(patterns, x));
    }),
    { seed: 82, numRuns: 300 },
  );
});

test("an even degree can not tell a pattern from its negative, a rectified one can", () => {
  const stored = [[1, 1, -1]];
  const negative = [-1, -1, 1];
  expect(denseEnergy(stored, negative, { degree: 4 })).toBe(denseEnergy(stored, stored[0], { degree: 4 }));
  expect(denseEnergy(stored, negative, { degree: 4, rectified: true })).toBe(-0);
  expect(denseEnergy(stored, stored[0], { degree: 4, rectified: true })).toBe(-81);
});

test("at the kink of the rectified degree 1 the slope from below counts", () => {
  expect([...denseGradient([[1, -1]], [1, 1], { degree: 1, rectified: true })]).toEqual([0, 0]);
});

test.each([0, -1, 1.5, Number.NaN])("degree %d is refused", (degree) => {
  expect(() => denseEnergy([[1]], [1], { degree })).toThrow(
    `degree must be an integer of at least 1, got ${degree}`,
  );
});

test("the two readings of the exponential energy are E_sum = -exp(-E_log)", () => {
  fc.assert(
    fc.property(memoryCase(), ({ patterns, x }) => {
      const sum = exponentialEnergy(patterns, x, "sum");
      expectClose([sum], [-Math.exp(-exponentialEnergy(patterns, x, "log-sum"))], { atol: 0, rtol: 1e-14 });
    }),
    { seed: 83, numRuns: 300 },
  );
});

test("an overlap of 1,000 overflows the sum and not its logarithm", () => {
  const ones = Array.from({ length: 1000 }, () => 1);
  expect(exponentialEnergy([ones], ones, "sum")).toBe(Number.NEGATIVE_INFINITY);
  expect(exponentialEnergy([ones], ones, "log-sum")).toBe(-1000);
});

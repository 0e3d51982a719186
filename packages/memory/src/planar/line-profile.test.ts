import fc from "fast-check";
import { expect, test } from "vitest";
import { proposition1, proposition3 } from "../energy/bounds.ts";
import { evenBeta, evenNumber } from "../testing/arbitraries.ts";
import { lineProfile } from "./line-profile.ts";

const somePatterns = fc.array(fc.tuple(evenNumber(3), evenNumber(3)), { minLength: 1, maxLength: 7 });
const LINE = { start: [-1, 0.5], direction: [0.6, 0.8], places: [-3, -1, 0, 0.4, 2] } as const;

test.each(["distance", "mchn"] as const)("the %s energy lies within its bounds for every beta", (energy) => {
  fc.assert(
    fc.property(somePatterns, evenBeta(), (patterns, beta) => {
      const options = { energy, beta, delta: Infinity, side: 3 };
      for (const point of lineProfile(patterns, options, LINE)) {
        expect(point.energy).toBeGreaterThanOrEqual((point.lower ?? Number.NaN) - 1e-9);
        expect(point.energy).toBeLessThanOrEqual((point.upper ?? Number.NaN) + 1e-9);
      }
    }),
    { seed: 301, numRuns: 1000 },
  );
});

test("the bounds are those of Proposition 1, and at beta 2 of Proposition 3 as corrected", () => {
  const patterns = [
    [-2, -0.5],
    [0.2, -0.3],
    [1.5, 1.5],
  ];
  const x = [-1 + 0.4 * 0.6, 0.5 + 0.4 * 0.8];
  const [, , , own] = lineProfile(patterns, { energy: "distance", beta: 1, delta: 1, side: 3 }, LINE);
  expect(own).toMatchObject({ along: 0.4, ...proposition1(patterns, x).printed });
  const [, , , other] = lineProfile(patterns, { energy: "mchn", beta: 2, delta: 1, side: 3 }, LINE);
  const { lower } = proposition3(patterns).corrected;
  expect(other?.upper).toBeCloseTo((other?.nearest ?? Number.NaN) - lower, 12);
});

test("at beta 0 nothing finite is proved, and of the older energies nothing at all", () => {
  for (const energy of ["distance", "hopfield"] as const) {
    const [point] = lineProfile([[1, 2]], { energy, beta: 0, delta: 1, side: 3 }, LINE);
    expect(point).toMatchObject({ lower: undefined, upper: undefined });
    expect(Number.isFinite(point?.energy)).toBe(true);
  }
});

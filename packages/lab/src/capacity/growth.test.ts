import fc from "fast-check";
import { expect, test } from "vitest";
import { growthRatio, powerLawGrowth, ratePerDimension } from "./growth.ts";

const dimensions = [6, 8, 11, 12, 15];
const measured = (capacityOf: (n: number) => number, ns: readonly number[] = dimensions) =>
  ns.map((dimension) => ({ degree: 0, dimension, repeat: 0, capacity: capacityOf(dimension) }));

test("an exponential capacity grows as fast above as below, whatever its rate and factor", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 2, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (rate, factor) => {
        const own = measured((n) => factor * Math.exp(rate * n));
        expect(growthRatio(own)).toBeCloseTo(1, 8);
        expect(ratePerDimension(own)).toBeCloseTo(rate, 8);
      },
    ),
    { seed: 3, numRuns: 50 },
  );
});

test("a power of n slows down by the same ratio, whatever the power", () => {
  for (const power of [0.5, 1, 3, 9]) {
    expect(growthRatio(measured((n) => 2 * n ** power))).toBeCloseTo(powerLawGrowth(dimensions), 8);
  }
  // From 6, 8, 10: log(10/8) / log(8/6).
  expect(powerLawGrowth([6, 8, 10])).toBeCloseTo(Math.log(1.25) / Math.log(4 / 3), 8);
});

test("two dimensions tell nothing", () => {
  expect(growthRatio(measured((n) => n, [6]))).toBeNaN();
});

import { expect, test } from "vitest";
import { meanInterval } from "./mean-interval.ts";

test("equal weights give Student's interval", () => {
  // 1, 2, 3, 4: mean 2.5, standard deviation 1.290994, standard error .645497, t(3) = 3.182
  const { value, interval } = meanInterval([1, 2, 3, 4], [5, 5, 5, 5]);
  expect(value).toBe(2.5);
  expect(interval[1] - value).toBeCloseTo(3.182 * 0.645497, 4);
  expect(value - interval[0]).toBeCloseTo(interval[1] - value, 12);
});

test("a weight counts as often as it says", () => {
  expect(meanInterval([1, 4], [3, 1]).value).toBeCloseTo(1.75, 12);
});

test("one value alone is known to nothing", () => {
  expect(meanInterval([1], [1]).interval).toEqual([-Infinity, Infinity]);
});

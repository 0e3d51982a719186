import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { bootstrapInterval } from "./bootstrap-interval.ts";

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

test("the interval of a mean is as wide as theory says: 1.96 standard errors each way", () => {
  const random = counterRandom(5, "sample");
  const sample = Array.from({ length: 400 }, (_, i) => random.normal(i));
  const [lower, upper] = bootstrapInterval([sample], ([group]) => mean(group));
  // 2 x 1.96 / 20, by 10 % for the sample and 5 % for the number of draws.
  expect(upper - lower).toBeGreaterThan(0.166);
  expect(upper - lower).toBeLessThan(0.226);
  expect((lower + upper) / 2).toBeCloseTo(mean(sample), 1);
});

test("members are drawn within their own group", () => {
  const groups = [
    [1, 1],
    [10, 10, 10],
  ];
  expect(bootstrapInterval(groups, ([a, b]) => mean(b) - mean(a))).toEqual([9, 9]);
});

test("the same groups give the same interval, and one that is never a number has none", () => {
  const groups = [[1, 2, 3, 4]];
  const once = bootstrapInterval(groups, ([group]) => mean(group));
  expect(bootstrapInterval(groups, ([group]) => mean(group))).toEqual(once);
  expect(bootstrapInterval(groups, () => Number.NaN)).toEqual([Number.NaN, Number.NaN]);
  expect(() => bootstrapInterval([[]], () => 0)).toThrow("groups must have a member each");
});

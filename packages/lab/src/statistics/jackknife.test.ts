import { expect, test } from "vitest";
import { jackknife } from "./jackknife.ts";
import { meanInterval } from "./mean-interval.ts";

const values = [1, 2, 4, 8, 5];
const others = (leftOut: number | undefined) => values.filter((_, i) => i !== leftOut);
const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;

test("of a mean it is the mean and Student's interval", () => {
  const found = jackknife(5, (leftOut) => mean(others(leftOut)));
  const expected = meanInterval(values, [1, 1, 1, 1, 1]);
  expect(found.value).toBeCloseTo(expected.value, 12);
  expect(found.interval[0]).toBeCloseTo(expected.interval[0], 12);
  expect(found.interval[1]).toBeCloseTo(expected.interval[1], 12);
});

test("of the variance with divisor n it removes the bias: divisor n - 1 is left", () => {
  const variance = (of: readonly number[]) => mean(of.map((value) => (value - mean(of)) ** 2));
  expect(jackknife(5, (leftOut) => variance(others(leftOut))).value).toBeCloseTo(
    (variance(values) * 5) / 4,
    12,
  );
});

test("one group has no scatter", () => {
  expect(() => jackknife(1, () => 0)).toThrow(/at least 2, got 1/);
});

import { expect, test } from "vitest";
import { lambertWOfExp } from "./lambert-w.ts";
import { promisedCapacity } from "./promised-capacity.ts";

test.each([-50, -3, 0, 0.5, 1, 3, 40, 700])("w + log w = %d", (logArgument) => {
  const w = lambertWOfExp(logArgument);
  expect(w + Math.log(w)).toBeCloseTo(logArgument, 10);
});

test("c is what the theorem gives for its two examples", () => {
  const shared = { inverseTemperature: 1, failure: 0.001 };
  // Printed as bounds from below, to four digits.
  expect(promisedCapacity({ ...shared, dimension: 20, radiusFactor: 3 }).c).toBeCloseTo(3.1546, 3);
  expect(promisedCapacity({ ...shared, dimension: 75, radiusFactor: 1 }).c).toBeCloseTo(1.3718, 3);
});

test("in a few dimensions its condition is not met, and nothing is promised", () => {
  const asked = { dimension: 6, radiusFactor: 1, inverseTemperature: 1, failure: 0.001 };
  expect(promisedCapacity(asked).patterns).toBeUndefined();
});

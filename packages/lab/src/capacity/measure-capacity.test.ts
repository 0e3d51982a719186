import { expect, test } from "vitest";
import { measureCapacity } from "./measure-capacity.ts";

test.each([0, 1, 2, 7, 100, 1234])("a memory that holds %i patterns and no more is found to", (capacity) => {
  const found = measureCapacity((_probe, count) => count <= capacity, {
    probes: 4,
    resolution: 0.02,
    start: 16,
    most: 1e6,
  });
  expect(Math.abs(found - capacity)).toBeLessThanOrEqual(0.02 * capacity);
});

test("half of the patterns are enough, fewer are not", () => {
  const limits = { probes: 10, resolution: 0.01, start: 1, most: 64 };
  expect(measureCapacity((probe, count) => probe < 0.5 * count, limits)).toBe(Infinity);
  expect(measureCapacity((probe, count) => probe < 0.35 * count, limits)).toBeLessThan(8);
});

test("what was not lost with the most patterns has no measured capacity", () => {
  expect(measureCapacity(() => true, { probes: 4, resolution: 0.02, start: 7, most: 100 })).toBe(Infinity);
});

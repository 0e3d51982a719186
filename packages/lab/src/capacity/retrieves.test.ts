import { hopfieldMemory } from "@engram/memory";
import { expect, test } from "vitest";
import { retrievesPoint, retrievesSigns } from "./retrieves.ts";

const plus = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1);

test("one stored pattern is retrieved with fewer than half of its signs turned, its negative with more", () => {
  expect(retrievesSigns(hopfieldMemory([plus]), plus, 3)).toBe(true);
  expect(retrievesSigns(hopfieldMemory([plus]), plus, 5)).toBe(false);
});

test("a pattern on the sphere is retrieved where beta is large, and melts into the mean where it is small", () => {
  const patterns = [Float64Array.of(2, 0), Float64Array.of(-2, 0), Float64Array.of(0, 2)];
  const beside = Float64Array.of(0, 0.1);
  expect(retrievesPoint(patterns, patterns[0], beside, 2)).toBe(true);
  expect(retrievesPoint(patterns, patterns[0], beside, 0.05)).toBe(false);
});

test("a start nearer to another pattern is not retrieved", () => {
  const patterns = [Float64Array.of(2, 0), Float64Array.of(-2, 0)];
  expect(retrievesPoint(patterns, patterns[0], Float64Array.of(-3, 0), 2)).toBe(false);
});

import { dot } from "@engram/memory";
import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { signPatterns, spherePatterns } from "./random-patterns.ts";

const random = counterRandom(1, "patterns");

test("patterns on the sphere have its radius and differ, and the first are the same for every count", () => {
  const patterns = spherePatterns(random, 6, 3, 0);
  const few = patterns(2);
  const many = patterns(5);
  expect(many.slice(0, 2)).toEqual(few);
  for (const [i, pattern] of many.entries()) {
    expect(dot(pattern, pattern)).toBeCloseTo(9, 10);
    for (const other of many.slice(i + 1)) expect(Math.abs(dot(pattern, other))).toBeLessThan(8.99);
  }
});

test("patterns of signs hold only -1 and 1, and both", () => {
  const signs = signPatterns(random, 50, 0)(3).flatMap((pattern) => [...pattern]);
  expect(new Set(signs)).toEqual(new Set([-1, 1]));
});

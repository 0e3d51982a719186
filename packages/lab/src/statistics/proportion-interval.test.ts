import { expect, test } from "vitest";
import { proportionInterval } from "./proportion-interval.ts";

test("no hit among n leaves an upper bound of about 3.84 / n, and nothing below", () => {
  const [lower, upper] = proportionInterval(0, 10_000);
  expect(lower).toBe(0);
  expect(upper).toBeCloseTo(3.84 / 10_000, 6);
});

test("is the mirror image for misses", () => {
  const [lower, upper] = proportionInterval(30, 100);
  const [mirroredLower, mirroredUpper] = proportionInterval(70, 100);
  expect(lower).toBeCloseTo(1 - mirroredUpper, 12);
  expect(upper).toBeCloseTo(1 - mirroredLower, 12);
  // Newcombe 1998, table I: 81 of 263 has Wilson's interval .2553 to .3662.
  expect(proportionInterval(81, 263)[0]).toBeCloseTo(0.2553, 4);
  expect(proportionInterval(81, 263)[1]).toBeCloseTo(0.3662, 4);
});

test("refuses more hits than trials", () => {
  expect(() => proportionInterval(3, 2)).toThrow("got 3 of 2");
});

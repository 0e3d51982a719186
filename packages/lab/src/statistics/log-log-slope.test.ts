import { expect, test } from "vitest";
import { logLogSlope } from "./log-log-slope.ts";

test("a power law gives its exponent, whatever its factor", () => {
  const x = [1, 3, 10, 70];
  for (const exponent of [-2, 0, 0.5, 4]) {
    expect(
      logLogSlope(
        x,
        x.map((value) => 7 * value ** exponent),
      ),
    ).toBeCloseTo(exponent, 12);
  }
});

test("where x does not change there is no exponent", () => {
  expect(logLogSlope([5, 5, 5], [1, 2, 3])).toBeNaN();
});

test("noise is averaged in logarithms", () => {
  expect(logLogSlope([1, Math.E, Math.E ** 2], [1, Math.E ** 2, Math.E])).toBeCloseTo(0.5, 12);
});

import { expect } from "vitest";

/** Every number within atol + rtol * |expected| of what is expected. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  { atol, rtol }: { readonly atol: number; readonly rtol: number },
): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i += 1) {
    const allowed = atol + rtol * Math.abs(expected[i]);
    if (!(Math.abs(actual[i] - expected[i]) <= allowed)) {
      expect.fail(`number ${i}: expected ${expected[i]} within ${allowed}, got ${actual[i]}`);
    }
  }
}

import { expect } from "vitest";

/** Every number within atol + rtol * |expected| of what is expected; `what` leads the message. */
export function expectClose(
  what: string,
  actual: ArrayLike<number | bigint>,
  expected: ArrayLike<number>,
  { atol, rtol }: { readonly atol: number; readonly rtol: number },
): void {
  expect(actual.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i += 1) {
    const allowed = atol + rtol * Math.abs(expected[i]);
    if (!(Math.abs(Number(actual[i]) - expected[i]) <= allowed)) {
      expect.fail(`${what}: number ${i} must be ${expected[i]} within ${allowed}, got ${actual[i]}`);
    }
  }
}

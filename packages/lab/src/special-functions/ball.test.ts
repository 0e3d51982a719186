import { expect, test } from "vitest";
import { logBallVolume, logGaussianBallIntegral, logUnsquaredBallIntegral, paperRadius } from "./ball.ts";
import { logGamma } from "./log-gamma.ts";
import { logLowerGamma } from "./log-lower-gamma.ts";

function expectClose(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

test("log Gamma of whole numbers is the logarithm of factorials, of halves of sqrt(pi)", () => {
  let factorial = 0;
  for (let n = 1; n <= 60; n += 1) {
    expectClose(logGamma(n), factorial, 1e-13 * Math.max(1, factorial));
    factorial += Math.log(n);
  }
  expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
});

test("the lower incomplete gamma function has its closed form for a = 1 and 1/2, and its whole integral far out", () => {
  for (const x of [1e-6, 0.3, 2, 30]) expectClose(logLowerGamma(1, x), Math.log(-Math.expm1(-x)), 1e-13);
  // erf(1) = 0.8427007929497149 (Abramowitz & Stegun, table 7.1)
  expectClose(logLowerGamma(0.5, 1), Math.log(Math.sqrt(Math.PI) * 0.8427007929497149), 1e-13);
  expectClose(logLowerGamma(512, 1e6), logGamma(512), 1e-9);
});

test("volumes of the ball in one, two and three dimensions", () => {
  expectClose(logBallVolume(1, 5), Math.log(10), 1e-13);
  expectClose(logBallVolume(2, 3), Math.log(9 * Math.PI), 1e-13);
  expectClose(logBallVolume(3, 2), Math.log((32 / 3) * Math.PI), 1e-13);
});

test("both integrals agree with a sum over shells", () => {
  const shells = 200_000;
  for (const n of [1, 2, 3, 8]) {
    const surface = Math.log(n) + logBallVolume(n, 1);
    for (const [integral, exponent] of [
      [logGaussianBallIntegral(n, 1.7, 2), (t: number) => 2 * t * t],
      [logUnsquaredBallIntegral(n, 1.7), (t: number) => t],
    ] as const) {
      let sum = 0;
      for (let k = 0; k < shells; k += 1) {
        const t = ((k + 0.5) / shells) * 1.7;
        sum += t ** (n - 1) * Math.exp(-exponent(t)) * (1.7 / shells);
      }
      expectClose(integral, surface + Math.log(sum), 1e-8);
    }
  }
});

test("the volume at the paper's radius approaches 1/sqrt(pi n)", () => {
  for (const n of [64, 1024, 262_144]) {
    expectClose(logBallVolume(n, paperRadius(n)) + Math.log(Math.PI * n) / 2, 0, 0.4 / n);
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { mergeDistance } from "./bounds.ts";
import {
  distanceEnergy,
  distanceGradient,
  distanceSurrogate,
  distanceWeights,
  meanShiftStep,
  nearestDistance,
  nearestDistanceGradient,
} from "./distance.ts";
import { softmax } from "./log-sum-exp.ts";
import { addScaled, dot, overlaps } from "./vector.ts";

const CASES = memoryCase();

test("with one pattern the energy is the distance itself, whatever beta and p are", () => {
  for (const beta of [0.1, 1, 30]) {
    expectClose([distanceEnergy([[3, 4]], [0, 0], { beta })], [25], { atol: 1e-12, rtol: 0 });
    expectClose([distanceEnergy([[3, 4]], [0, 0], { beta, p: 1 })], [5], { atol: 1e-12, rtol: 0 });
  }
});

test("d equally distant patterns lower the energy by (log d)/beta", () => {
  const corners = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ];
  expectClose([distanceEnergy(corners, [0, 0], { beta: 3 })], [1 - Math.log(4) / 3], {
    atol: 1e-15,
    rtol: 0,
  });
});

test("g is 0 at a pattern and nowhere else", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x }) => {
      expect(nearestDistance(patterns, patterns[0])).toBe(0);
      const isStored = patterns.some((pattern) => pattern.every((value, j) => (value - x[j]) ** 2 === 0));
      expect(nearestDistance(patterns, x) === 0).toBe(isStored);
    }),
    { seed: 41, numRuns: 300 },
  );
});

test("without patterns g and the energy are infinite, and a step says that there must be one", () => {
  expect(nearestDistance([], [1])).toBe(Number.POSITIVE_INFINITY);
  expect(distanceEnergy([], [1])).toBe(Number.POSITIVE_INFINITY);
  expect(() => meanShiftStep([], [1])).toThrow("patterns must have at least one row, got 0");
});

test("a state of the wrong length is refused with both shapes", () => {
  expect(() => distanceEnergy([[1, 2]], [1])).toThrow("x must have shape [2], got [1]");
  expect(() => distanceSurrogate([[1, 2]], [1], [1, 2])).toThrow("x must have shape [2], got [1]");
});

test("far from every pattern energy and weights stay finite", () => {
  const far = distanceEnergy([[0], [1]], [1e100]);
  expectClose([far], [1e200], { atol: 0, rtol: 1e-12 });
  expect([...distanceWeights([[0], [1]], [1e6])]).toEqual([0, 1]);
});

test("at a pattern the gradients of p = 1 are 0 for its term, not NaN", () => {
  expect([...nearestDistanceGradient([[1, 1]], [1, 1], 1)]).toEqual([0, 0]);
  expect([...distanceGradient([[1, 1]], [1, 1], { p: 1 })]).toEqual([0, 0]);
});

test("where two patterns are nearest the gradient of g points from the first", () => {
  expect([...nearestDistanceGradient([[1], [-1]], [0])]).toEqual([-2]);
});

test("the weights are attention with logits 2 <rho, x> - ||rho||^2", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, beta }) => {
      const logits = overlaps(patterns, x).map((m, i) => 2 * m - dot(patterns[i], patterns[i]));
      expectClose(distanceWeights(patterns, x, { beta }), softmax(logits, beta), { atol: 1e-11, rtol: 1e-9 });
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("a mean-shift step is a gradient step of length 1/2", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, beta }) => {
      const expected = addScaled(x, -0.5, distanceGradient(patterns, x, { beta }));
      expectClose(meanShiftStep(patterns, x, beta), expected, { atol: 1e-12, rtol: 0 });
    }),
    { seed: 43, numRuns: 300 },
  );
});

test("the surrogate lies nowhere below the energy and touches it where it was made", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, y, beta }) => {
      const energy = distanceEnergy(patterns, x, { beta });
      expect(distanceSurrogate(patterns, x, y, beta)).toBeGreaterThanOrEqual(energy - 1e-10);
      expectClose([distanceSurrogate(patterns, x, x, beta)], [energy], { atol: 1e-10, rtol: 0 });
    }),
    { seed: 44, numRuns: 2000 },
  );
});

test("the mean-shift step minimises the surrogate: any other point has a larger one", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, y, beta }) => {
      const least = distanceSurrogate(patterns, meanShiftStep(patterns, y, beta), y, beta);
      expect(distanceSurrogate(patterns, x, y, beta)).toBeGreaterThanOrEqual(least - 1e-10);
    }),
    { seed: 45, numRuns: 1000 },
  );
});

test("a mean-shift step never raises the energy (25,000 steps)", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, beta }) => {
      let state: ArrayLike<number> = x;
      let energy = distanceEnergy(patterns, state, { beta });
      for (let step = 0; step < 5; step += 1) {
        state = meanShiftStep(patterns, state, beta);
        const after = distanceEnergy(patterns, state, { beta });
        expect(after).toBeLessThanOrEqual(energy + 1e-12);
        energy = after;
      }
    }),
    { seed: 46, numRuns: 5000 },
  );
});

test.each([0.5, 1, 4, 25])(
  "two patterns are two minima exactly when farther apart than sqrt(2/beta) = %d",
  (beta) => {
    // Between them the second derivative of E decides: positive at the middle means one minimum there.
    const curvature = (distance: number): number => {
      const pair = [[0], [distance]];
      const slope = (at: number) => distanceGradient(pair, [at], { beta })[0];
      const h = 1e-5;
      return (slope(distance / 2 + h) - slope(distance / 2 - h)) / (2 * h);
    };
    expect(curvature(0.99 * mergeDistance(beta))).toBeGreaterThan(0);
    expect(curvature(1.01 * mergeDistance(beta))).toBeLessThan(0);
  },
);

/** @file The lemmas and propositions of arXiv:2405.08707 (version 2) on 20,000 random points each. */
import { expect, test } from "vitest";
import { expectClose } from "../testing/close.ts";
import { createRandom, randomVector, randomVectors } from "../testing/random.ts";
import {
  type Interval,
  logSumExpBounds,
  normSpread,
  proposition1,
  proposition2,
  proposition3,
  softMinimumBounds,
} from "./bounds.ts";
import { distanceEnergy, nearestDistance } from "./distance.ts";
import { logSumExp } from "./log-sum-exp.ts";
import { mchnEnergy } from "./mchn.ts";
import type { Patterns, Vector } from "./vector.ts";

const ROUNDING = 1e-10;

const isIn = (value: number, { lower, upper }: Interval): boolean =>
  value >= lower - ROUNDING && value <= upper + ROUNDING;

interface Point {
  readonly patterns: Patterns;
  readonly x: Vector;
}

/** 20,000 points: 1 to 12 patterns in R^1 to R^8, wide apart or close. */
function* points(seed: number): Generator<Point> {
  const random = createRandom(seed);
  for (let i = 0; i < 20_000; i += 1) {
    const n = 1 + Math.floor(8 * random());
    const scale = 0.1 + 4 * random();
    const patterns = randomVectors(1 + Math.floor(12 * random()), n, random, scale);
    yield { patterns, x: randomVector(n, random, 1.5 * scale) };
  }
}

/** The difference that Proposition 2 bounds. */
const gap2 = ({ patterns, x }: Point): number =>
  distanceEnergy(patterns, x) - (2 * mchnEnergy(patterns, x, 2) - Math.log(patterns.length));
/** The difference that Proposition 3 bounds. */
const gap3 = ({ patterns, x }: Point): number =>
  nearestDistance(patterns, x) - 2 * mchnEnergy(patterns, x, 2);

test("Lemmas 2 and 3: LogSumExp lies within log d of the largest value, the soft minimum of the smallest", () => {
  const random = createRandom(61);
  for (let i = 0; i < 20_000; i += 1) {
    const y = randomVector(1 + Math.floor(9 * random()), random, 10);
    const beta = 0.05 + 10 * random();
    expect(isIn(logSumExp(y, beta), logSumExpBounds(y, beta))).toBe(true);
    const softMinimum = -logSumExp(
      y.map((value) => -value),
      beta,
    );
    expect(isIn(softMinimum, softMinimumBounds(y, beta))).toBe(true);
  }
});

test("Lemma 2 is an equality for one value, and its upper end for equal values", () => {
  expect(logSumExpBounds([7])).toEqual({ lower: 7, upper: 7 });
  expectClose([logSumExp([2, 2, 2])], [logSumExpBounds([2, 2, 2]).upper], { atol: 1e-15, rtol: 0 });
});

test("Proposition 1 holds at 20,000 points for several beta, and so does its refinement", () => {
  const random = createRandom(62);
  for (const { patterns, x } of points(63)) {
    const beta = 0.1 + 5 * random();
    const energy = distanceEnergy(patterns, x, { beta });
    const { printed, refined } = proposition1(patterns, x, beta);
    expect(isIn(energy, printed)).toBe(true);
    expect(isIn(energy, refined)).toBe(true);
    expect(refined.lower).toBeGreaterThanOrEqual(printed.lower - ROUNDING);
  }
});

test("Proposition 1 is tight: g - log d when all distances are equal, g when one pattern is far nearer", () => {
  const ring = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ];
  expectClose([distanceEnergy(ring, [0, 0])], [proposition1(ring, [0, 0]).printed.lower], {
    atol: 1e-14,
    rtol: 0,
  });
  const far = [[0], [40]];
  expectClose([distanceEnergy(far, [1])], [nearestDistance(far, [1])], { atol: 1e-14, rtol: 0 });
});

test("Proposition 2 holds at 20,000 points, and the difference is never above 0", () => {
  for (const point of points(64)) {
    const { printed, sharpened } = proposition2(point.patterns);
    expect(isIn(gap2(point), printed)).toBe(true);
    expect(isIn(gap2(point), sharpened)).toBe(true);
  }
});

test("Proposition 2 is an identity where all norms are equal", () => {
  const random = createRandom(65);
  for (let i = 0; i < 200; i += 1) {
    const patterns = randomVectors(5, 3, random).map((vector) => {
      const norm = Math.hypot(...vector);
      return vector.map((value) => (2 * value) / norm);
    });
    expect(normSpread(patterns)).toBeLessThan(1e-14);
    expectClose([gap2({ patterns, x: randomVector(3, random, 3) })], [0], { atol: 1e-12, rtol: 0 });
  }
});

test("Proposition 3 fails as printed at more than a quarter of 20,000 points and never as corrected", () => {
  let violations = 0;
  for (const point of points(66)) {
    const { printed, corrected } = proposition3(point.patterns);
    if (!isIn(gap3(point), printed)) violations += 1;
    expect(isIn(gap3(point), corrected)).toBe(true);
  }
  expect(violations).toBeGreaterThan(5_000);
});

test("the counter-example to Proposition 3: equal norms, far apart, at a pattern, gives -log d", () => {
  const patterns = [
    [9, 0],
    [-9, 0],
    [0, 9],
  ];
  expectClose([gap3({ patterns, x: [9, 0] })], [-Math.log(3)], { atol: 1e-12, rtol: 0 });
  expect(proposition3(patterns).printed.lower).toBeCloseTo(0, 15);
});

test("one pattern leaves no slack: every interval is a point", () => {
  expect(proposition1([[1, 2]], [0, 0]).printed).toEqual({ lower: 5, upper: 5 });
  expect(proposition1([[1, 2]], [0, 0]).refined).toEqual({ lower: 5, upper: 5 });
  expectClose([gap2({ patterns: [[1, 2]], x: [3, 4] }), gap3({ patterns: [[1, 2]], x: [3, 4] })], [0, 0], {
    atol: 1e-14,
    rtol: 0,
  });
});

test("no pattern at all is refused", () => {
  expect(() => normSpread([])).toThrow("patterns must have at least one row, got 0");
  expect(() => proposition1([], [1])).toThrow("y must have at least one row, got 0");
});

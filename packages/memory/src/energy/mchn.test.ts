import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { mchnEnergy, mchnGradient, mchnStep } from "./mchn.ts";

const CASES = memoryCase();

test("with one pattern the energy is half the squared distance from it", () => {
  expectClose([mchnEnergy([[3, 4]], [1, 1], 2.5)], [(4 + 9) / 2], { atol: 1e-12, rtol: 0 });
});

test("at the origin the energy is half the largest squared norm, whatever beta is", () => {
  for (const beta of [0.2, 1, 9]) {
    expectClose(
      [
        mchnEnergy(
          [
            [1, 0],
            [3, 4],
            [0, 2],
          ],
          [0, 0],
          beta,
        ),
      ],
      [12.5],
      { atol: 1e-12, rtol: 0 },
    );
  }
});

test("the energy is nowhere below 0", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, beta }) => {
      expect(mchnEnergy(patterns, x, beta)).toBeGreaterThanOrEqual(-1e-12);
    }),
    { seed: 51, numRuns: 2000 },
  );
});

test("a retrieval step never raises the energy (Ramsauer et al. 2020, theorem 1)", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x, beta }) => {
      const after = mchnEnergy(patterns, mchnStep(patterns, x, beta), beta);
      expect(after).toBeLessThanOrEqual(mchnEnergy(patterns, x, beta) + 1e-12);
    }),
    { seed: 52, numRuns: 5000 },
  );
});

test("the gradient vanishes at a fixed point of the step", () => {
  let state = mchnStep(
    [
      [2, 0],
      [0, 2],
      [-1, -1],
    ],
    [1.5, 0.5],
    4,
  );
  for (let i = 0; i < 200; i += 1)
    state = mchnStep(
      [
        [2, 0],
        [0, 2],
        [-1, -1],
      ],
      state,
      4,
    );
  expectClose(
    mchnGradient(
      [
        [2, 0],
        [0, 2],
        [-1, -1],
      ],
      state,
      4,
    ),
    [0, 0],
    { atol: 1e-12, rtol: 0 },
  );
});

test("a step completes a stored pattern from a corrupted query", () => {
  const stored = [
    [1, 1, -1, -1],
    [1, -1, 1, -1],
    [-1, -1, 1, 1],
  ];
  expectClose(mchnStep(stored, [1, 1, -1, 0.2], 8), [1, 1, -1, -1], { atol: 1e-6, rtol: 0 });
});

test("at beta 0 a step goes to the mean of the patterns", () => {
  expectClose(
    mchnStep(
      [
        [1, 2],
        [3, 6],
      ],
      [9, 9],
      0,
    ),
    [2, 4],
    { atol: 1e-15, rtol: 0 },
  );
});

test("shapes that do not fit are refused with both of them", () => {
  expect(() => mchnStep([[1, 2, 3]], [1, 1], 1)).toThrow("x must have shape [3], got [2]");
  expect(() => mchnEnergy([], [1], 1)).toThrow("patterns must have at least one row, got 0");
  expect(() => mchnEnergy([[1, 2], [1]], [1, 2], 1)).toThrow("x must have shape [1], got [2]");
});

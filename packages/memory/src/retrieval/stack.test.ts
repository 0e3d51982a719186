import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestDistance } from "../energy/distance.ts";
import { squaredDistance } from "../energy/vector.ts";
import { evenNumber, memoryCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { runStack, stackStep } from "./stack.ts";

test("a step goes towards the nearest pattern, by sqrt(delta) at most", () => {
  expect([
    ...stackStep(
      [
        [0, 0],
        [100, 0],
      ],
      [10, 0],
      9,
    ),
  ]).toEqual([7, 0]);
  expect([
    ...stackStep(
      [
        [0, 0],
        [100, 0],
      ],
      [60, 0],
      9,
    ),
  ]).toEqual([63, 0]);
  expect([...stackStep([[0, 0]], [2, 0], 9)]).toEqual([0, 0]);
  expect([...stackStep([[0, 0]], [2, 0], Number.POSITIVE_INFINITY)]).toEqual([0, 0]);
});

test("delta 0 and an empty layer move nothing; a negative or missing delta is refused", () => {
  expect([...stackStep([[5]], [2], 0)]).toEqual([2]);
  expect([...stackStep([], [2, 3], 1)]).toEqual([2, 3]);
  expect(() => stackStep([[5]], [2], -1)).toThrow("delta must be at least 0, got -1");
  expect(() => stackStep([[5]], [2], Number.NaN)).toThrow("delta must be at least 0, got NaN");
});

test("no point of the ball has a smaller g_t than the one stepped to", () => {
  fc.assert(
    fc.property(
      memoryCase(),
      evenNumber(3).map((root) => root ** 2 + 0.001),
      evenNumber(1).map(Math.abs),
      ({ patterns, x, y }, delta, share) => {
        const stepped = stackStep(patterns, x, delta);
        expect(squaredDistance(stepped, x)).toBeLessThanOrEqual(delta * (1 + 1e-12));
        const distance = Math.sqrt(squaredDistance(x, y));
        fc.pre(distance > 0);
        const reach = (share * Math.sqrt(delta)) / distance;
        const other = x.map((value, j) => value + reach * (y[j] - value));
        expect(nearestDistance(patterns, stepped)).toBeLessThanOrEqual(
          nearestDistance(patterns, other) + 1e-10,
        );
      },
    ),
    { seed: 111, numRuns: 1000 },
  );
});

test("a layer may raise the global energy: D_1 = {0}, D_2 = {10}, started at the minimum", () => {
  const { states, globalEnergies, layerEnergies } = runStack([[[0]], [[10]]], [0], 0.25);
  expect(states.map(([value]) => value)).toEqual([0, 0, 0.5]);
  expect(globalEnergies[2]).toBeGreaterThan(globalEnergies[1]);
  expectClose(layerEnergies, [0, 90.25], { atol: 1e-12, rtol: 0 });
});

test("a stack of no layers leaves the state; step bounds must be one a layer", () => {
  expect(runStack([], [3], 1).states.map((state) => [...state])).toEqual([[3]]);
  expect(() => runStack([[[0]], [[1]]], [0], [1])).toThrow("delta must have shape [2], got [1]");
});

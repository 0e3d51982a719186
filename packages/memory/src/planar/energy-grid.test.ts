import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evenNumber } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { energyField } from "./energy-field.ts";
import { energyGrid, nodeAt } from "./energy-grid.ts";
import { fieldStep } from "./field-step.ts";
import { hasValleys, PLANAR_ENERGIES, planarMemory } from "./planar-memory.ts";

const GRID = { half: 3.3, nodes: 9 };
const SIDE = 3;
const BETAS = [0, 0.001, 0.3, 1, 4, 30, 300, 1e6];

const somePatterns = fc.array(fc.tuple(evenNumber(3), evenNumber(3)), { minLength: 1, maxLength: 7 });
const cases = PLANAR_ENERGIES.flatMap((energy) =>
  (hasValleys(energy) ? BETAS : [1]).map((beta) => ({ energy, beta })),
);

describe.each(cases)("$energy at beta $beta", ({ energy, beta }) => {
  test("the grid has the energies of the memory to 1e-6", () => {
    fc.assert(
      fc.property(somePatterns, (patterns) => {
        const memory = planarMemory(patterns, { energy, beta, delta: Infinity, side: SIDE });
        const grid = energyGrid(energyField(patterns, energy, beta), GRID);
        const expected = Array.from({ length: 81 }, (_, node) =>
          memory.energy([nodeAt(GRID, node % 9), -nodeAt(GRID, Math.floor(node / 9))]),
        );
        expectClose(grid, expected, { atol: 1e-6, rtol: 1e-9 });
      }),
      { seed: 201, numRuns: 100 },
    );
  });

  test("the quick step is the memory's step to 1e-6, for any delta", () => {
    const cases = fc.tuple(
      somePatterns,
      evenNumber(3),
      evenNumber(3),
      fc.constantFrom(0, 0.01, 0.5, Infinity),
    );
    fc.assert(
      fc.property(cases, ([patterns, x, y, delta]) => {
        const step = fieldStep(energyField(patterns, energy, beta), delta, SIDE);
        step.from(x, y);
        const expected = planarMemory(patterns, { energy, beta, delta, side: SIDE }).step([x, y]);
        // Where a slope is 0 up to rounding, which corner it points to is chance.
        const isTie = Math.hypot(step.x - expected[0], step.y - expected[1]) > 1e-3 && !hasValleys(energy);
        fc.pre(!isTie || (Math.abs(x) > 1e-6 && Math.abs(y) > 1e-6));
        expectClose([step.x, step.y], expected, { atol: 1e-6, rtol: 0 });
      }),
      { seed: 202, numRuns: 300 },
    );
  });

  test("no step raises the energy, for any delta", () => {
    const cases = fc.tuple(somePatterns, evenNumber(3), evenNumber(3), fc.constantFrom(0.01, 0.5, Infinity));
    fc.assert(
      fc.property(cases, ([patterns, x, y, delta]) => {
        const memory = planarMemory(patterns, { energy, beta, delta, side: SIDE });
        const before = memory.energy([x, y]);
        const after = memory.energy(memory.step([x, y]));
        expect(after).toBeLessThanOrEqual(before + 1e-9 * (1 + Math.abs(before)));
      }),
      { seed: 203, numRuns: 300 },
    );
  });
});

test("fifty patterns at a beta where products of exponentials are 0 give the energies that the memory gives", () => {
  const patterns = Array.from({ length: 50 }, (_, i) => [2.9 * Math.cos(i * 2.4), 2.9 * Math.sin(i * 1.7)]);
  for (const beta of [20, 60, 5000]) {
    const memory = planarMemory(patterns, { energy: "distance", beta, delta: Infinity, side: SIDE });
    const grid = energyGrid(energyField(patterns, "distance", beta), GRID);
    const expected = Array.from({ length: 81 }, (_, node) =>
      memory.energy([nodeAt(GRID, node % 9), -nodeAt(GRID, Math.floor(node / 9))]),
    );
    expectClose(grid, expected, { atol: 1e-6, rtol: 0 });
  }
});

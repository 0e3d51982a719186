import { describe, expect, test } from "vitest";
import { retrieve } from "../retrieval/retrieve.ts";
import { createRandom } from "../testing/random.ts";
import { findBasins, refineBasins } from "./basins.ts";
import { energyField } from "./energy-field.ts";
import { energyGrid, nodeAt } from "./energy-grid.ts";
import { fieldStep } from "./field-step.ts";
import { type PlanarEnergy, planarMemory } from "./planar-memory.ts";
import { recallPatterns, recallTolerances } from "./recall.ts";

const FIGURE_1 = [
  [-2, -0.5],
  [0.2, -0.3],
  [1.5, 1.5],
];
const SIDE = 3;
const recall = (patterns: number[][], energy: PlanarEnergy, beta: number) =>
  recallPatterns(patterns, fieldStep(energyField(patterns, energy, beta), Infinity, SIDE));

test("the distance energy keeps the three patterns of Figure 1; MCHN loses the short one to the longest", () => {
  expect(recall(FIGURE_1, "distance", 1).isKept).toEqual([true, true, true]);
  for (const beta of [1, 2]) {
    const { isKept, endOf, attractors } = recall(FIGURE_1, "mchn", beta);
    expect(isKept).toEqual([true, false, true]);
    expect(attractors[endOf[1]]).toMatchObject({ pattern: 2, from: [1, 2] });
  }
});

test("two patterns nearer than sqrt(2/beta) share a minimum that is neither; farther apart both are kept", () => {
  const pair = (distance: number) => [
    [-distance / 2, 0],
    [distance / 2, 0],
  ];
  expect(recall(pair(1.2), "distance", 1)).toMatchObject({
    isKept: [false, false],
    attractors: [{ from: [0, 1], pattern: undefined }],
  });
  expect(recall(pair(2), "distance", 1).isKept).toEqual([true, true]);
});

test("equal patterns are one memory, one pattern is always kept, and beta 0 knows the mean alone", () => {
  const equal = [
    [1, 1],
    [1, 1],
    [1, 1],
  ];
  expect(recall(equal, "distance", 1)).toMatchObject({
    isKept: [true, true, true],
    attractors: [{ x: 1, y: 1 }],
  });
  expect(recall([[0.5, -1]], "mchn", 1).isKept).toEqual([true]);
  const { attractors, isKept } = recall(FIGURE_1, "distance", 0);
  expect(attractors).toHaveLength(1);
  expect(attractors[0]?.x).toBeCloseTo(-0.1, 9);
  expect(isKept).toEqual([false, false, false]);
});

test("on corners of the square the exponential memory keeps two neighbours, Hopfield's their mirror images as well", () => {
  const corners = [
    [3, 3],
    [-3, 3],
  ];
  for (const energy of ["exponential", "dense", "hopfield"] as const) {
    expect(recall(corners, energy, 1).isKept).toEqual([true, true]);
  }
  const below = (energy: PlanarEnergy) => {
    const step = fieldStep(energyField(corners, energy, 1), Infinity, SIDE);
    step.from(2.5, -2.5);
    return [step.x, step.y];
  };
  expect(below("hopfield")).toEqual([3, -3]);
  expect(below("exponential")).toEqual([3, 3]);
});

test("tolerances are a quarter of the way to the nearest other place, and at most a half", () => {
  expect([
    ...recallTolerances([
      [0, 0],
      [1, 0],
      [1, 0],
      [9, 9],
    ]),
  ]).toEqual([0.25, 0.25, 0.25, 0.5]);
});

const random = createRandom(7);
const twelve = Array.from({ length: 12 }, () => [random() * 5 - 2.5, random() * 5 - 2.5]);
const GRID = { half: 3.3, nodes: 65 };

describe.each([
  ["distance", 1, FIGURE_1, Infinity],
  ["mchn", 1, FIGURE_1, 0.1],
  ["distance", 12, twelve, Infinity],
  ["distance", 12, twelve, 0.05],
  ["distance", 1e6, twelve, Infinity],
  ["exponential", 1, FIGURE_1, Infinity],
  ["exponential", 1, FIGURE_1, 0.1],
  ["dense", 1, FIGURE_1, 0.1],
  ["hopfield", 1, FIGURE_1, Infinity],
] as const)("the basins of %s at beta %d of %j, delta %d", (energy, beta, patterns, delta) => {
  const field = energyField(patterns, energy, beta);
  const options = { delta, side: SIDE };
  const basins = findBasins(patterns, field, energyGrid(field, GRID), GRID, options);
  const quick = Uint8Array.from(basins.labels);
  const batches = [...refineBasins(basins, field, options, 50)].length;
  const memory = planarMemory(patterns, { energy, beta, delta, side: SIDE });

  test("are where the memory's own steps end, at every node but a few in the thousand", () => {
    const wrong = Array.from(basins.labels, (label, node) => {
      const start = [nodeAt(GRID, node % 65), -nodeAt(GRID, Math.floor(node / 65))];
      const { states } = retrieve(memory, start, { tolerance: 1e-7 });
      const end = states[states.length - 1];
      const { x, y } = basins.attractors[label];
      return Math.hypot(end[0] - x, end[1] - y) > 0.05;
    });
    expect(wrong.filter(Boolean).length).toBeLessThanOrEqual(0.004 * wrong.length);
  });

  test("are nearly found by the quick way, and mended in batches", () => {
    const changed = quick.filter((label, node) => label !== basins.labels[node]).length;
    expect(changed).toBeLessThan(0.15 * quick.length);
    expect(batches).toBeGreaterThan(0);
  });
});

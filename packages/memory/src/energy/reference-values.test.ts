/**
 * @file Values computed independently with numpy for the patterns of Figure 1 of arXiv:2405.08707, six decimals.
 * Printed to six decimals, so right within half a unit of the sixth.
 */
import { describe, expect, test } from "vitest";
import { distanceMemory, mchnMemory } from "../retrieval/memories.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { expectClose } from "../testing/close.ts";
import { distanceEnergy, distanceGradient, distanceWeights, nearestDistance } from "./distance.ts";
import { globalEnergy } from "./layered.ts";
import { mchnEnergy } from "./mchn.ts";

const PRINTED = { atol: 0.5000001e-6, rtol: 0 };
const FIGURE_1 = [
  [-2, -0.5],
  [0.2, -0.3],
  [1.5, 1.5],
];
const LAYERS = [FIGURE_1.slice(0, 2), FIGURE_1.slice(2)];

const ROWS = [
  {
    x: [0, 0],
    g: 0.13,
    energy: 0.101514,
    mchn1: 2.25,
    mchn2: 2.25,
    weights: [0.015788, 0.971916, 0.012296],
    gradient: [-0.362501, 0.56205],
    global: 0.117428,
  },
  {
    x: [1, 1],
    g: 0.5,
    energy: 0.351205,
    mchn1: 1.300645,
    mchn2: 0.798284,
    weights: [0.000018, 0.138236, 0.861746],
    gradient: [-0.640458, -0.502277],
    global: 0.351224,
  },
  {
    x: [-2, -0.5],
    g: 0,
    energy: -0.007568,
    mchn1: 1.212233,
    mchn2: 0.674244,
    weights: [0.99246, 0.00754, 0],
    gradient: [-0.033175, -0.003016],
    global: 0,
  },
  {
    x: [0.2, -0.3],
    g: 0,
    energy: -0.014715,
    mchn1: 2.39176,
    mchn2: 2.378107,
    weights: [0.007486, 0.985393, 0.007121],
    gradient: [0.014424, -0.022641],
    global: -0.007201,
  },
  {
    x: [3, -1],
    g: 8.33,
    energy: 7.718245,
    mchn1: 5.232912,
    mchn2: 4.791864,
    weights: [0, 0.542398, 0.457602],
    gradient: [4.410235, -3.047367],
    global: 7.718245,
  },
];

describe.each(ROWS)("at x = ($x)", (row) => {
  test("g, the distance energy and the global energy are the reference's to six decimals", () => {
    const actual = [
      nearestDistance(FIGURE_1, row.x),
      distanceEnergy(FIGURE_1, row.x),
      globalEnergy(LAYERS, row.x),
    ];
    expectClose(actual, [row.g, row.energy, row.global], PRINTED);
  });

  test("the MCHN energies for beta 1 and 2 are the reference's to six decimals", () => {
    const actual = [mchnEnergy(FIGURE_1, row.x, 1), mchnEnergy(FIGURE_1, row.x, 2)];
    expectClose(actual, [row.mchn1, row.mchn2], PRINTED);
  });

  test("softmax weights and gradient are the reference's to six decimals", () => {
    expectClose(distanceWeights(FIGURE_1, row.x), row.weights, PRINTED);
    expectClose(distanceGradient(FIGURE_1, row.x), row.gradient, PRINTED);
  });
});

test("the distance energy keeps all three patterns of Figure 1, near where they are", () => {
  const expected = [
    [-1.982, -0.498],
    [0.193, -0.288],
    [1.49, 1.486],
  ];
  for (const [i, pattern] of FIGURE_1.entries()) {
    const { states, converged } = retrieve(distanceMemory(FIGURE_1), pattern);
    expect(converged).toBe(true);
    expectClose(states.at(-1) ?? [], expected[i], { atol: 0.5e-3, rtol: 0 });
  }
});

test.each([
  { beta: 1, endsAt: [1.49, 1.48] },
  { beta: 2, endsAt: [1.5, 1.5] },
])("MCHN with beta $beta loses the pattern with the smallest norm to the one with the largest", (row) => {
  const { states, converged } = retrieve(mchnMemory(FIGURE_1, row.beta), FIGURE_1[1]);
  expect(converged).toBe(true);
  expectClose(states.at(-1) ?? [], row.endsAt, { atol: 0.5e-2, rtol: 0 });
});

test("at beta 1 the patterns -2, 0, 1 of the line have two minima only: 0 and 1 share one", () => {
  const line = [[-2], [0], [1]];
  const ends = [-2, 0, 1].map((start) => retrieve(distanceMemory(line), [start]).states.at(-1)?.[0] ?? 0);
  expectClose(ends, [-1.957, 0.494, 0.494], { atol: 0.5e-3, rtol: 0 });
});

test("neither energy is convex: between two minima both rise above the chord", () => {
  const line = [[-2], [0], [1]];
  for (const energy of [(x: number) => distanceEnergy(line, [x]), (x: number) => mchnEnergy(line, [x], 2)]) {
    expect(energy(-0.75)).toBeGreaterThan((energy(-2) + energy(0.5)) / 2);
  }
});

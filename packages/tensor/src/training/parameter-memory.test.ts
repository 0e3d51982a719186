import { expect, test } from "vitest";
import { adamWCoefficients } from "./adamw.ts";
import { createParameterMemory } from "./parameter-memory.ts";

const SPECS = [
  { name: "bias", shape: [5], decay: false },
  { name: "weight", shape: [3, 7], decay: true },
  { name: "scalar", shape: [], decay: true },
  { name: "empty", shape: [0, 4], decay: true },
];
const SETTINGS = { learningRate: 0.1, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.5 };

test.each(["webassembly", "javascript"] as const)(
  "%s: arrays are zero, of the right length, and apart",
  async (engine) => {
    using memory = await createParameterMemory(SPECS, { engine });
    expect(memory.engine).toBe(engine);
    const groups = [
      memory.parameters,
      memory.firstMoments,
      memory.secondMoments,
      memory.gradients,
      memory.microGradients(),
    ];
    for (const arrays of groups) {
      expect(Object.keys(arrays).toSorted()).toEqual(["bias", "empty", "scalar", "weight"]);
      expect(SPECS.map(({ name }) => arrays[name].length)).toEqual([5, 21, 1, 0]);
    }
    const all = groups.flatMap((arrays) => Object.values(arrays));
    for (const [i, array] of all.entries()) {
      expect(array.every((value) => value === 0)).toBe(true);
      array.fill(i + 1);
    }
    for (const [i, array] of all.entries()) expect(array.every((value) => value === i + 1)).toBe(true);
  },
);

test.each(["webassembly", "javascript"] as const)("%s: only parameters that decay do", async (engine) => {
  using memory = await createParameterMemory(SPECS, { engine });
  for (const array of Object.values(memory.parameters)) array.fill(1);
  memory.update(adamWCoefficients(SETTINGS, 1, 1));
  expect([...memory.parameters.bias]).toEqual([1, 1, 1, 1, 1]);
  const decayed = Math.fround(1 - Math.fround(0.1 * 0.5));
  expect(new Set(memory.parameters.weight)).toEqual(new Set([decayed]));
  expect([...memory.parameters.scalar]).toEqual([decayed]);
});

test("more than one memory holds are spread over several, and updated alike", async () => {
  const specs = ["a", "b", "c"].map((name) => ({ name, shape: [1000], decay: name !== "c" }));
  using whole = await createParameterMemory(specs);
  using spread = await createParameterMemory(specs, { capacity: 1024 });
  for (const memory of [whole, spread]) {
    for (const [k, { name }] of specs.entries()) {
      memory.parameters[name].forEach((_, i, array) => {
        array[i] = Math.sin(i + k);
      });
      memory.gradients[name].forEach((_, i, array) => {
        array[i] = Math.cos(3 * i + k);
      });
    }
  }
  // rtol 1e-15: the same squares, added up in another order in Float64.
  expect(spread.sumOfSquares() / whole.sumOfSquares()).toBeCloseTo(1, 14);
  for (const memory of [whole, spread]) memory.update(adamWCoefficients(SETTINGS, 1, 1));
  expect(spread.parameters).toEqual(whole.parameters);
});

test("no parameters are a memory too", async () => {
  using memory = await createParameterMemory([]);
  expect(memory.sumOfSquares()).toBe(0);
  memory.update(adamWCoefficients(SETTINGS, 1, 1));
  expect(memory.parameters).toEqual({});
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { hopfieldOverlapEnergy } from "../energy/hopfield.ts";
import { signCase } from "../testing/arbitraries.ts";
import { createRandom } from "../testing/random.ts";
import { denseMemory, exponentialMemory, hopfieldMemory } from "./memories.ts";
import { retrieve } from "./retrieve.ts";
import { signSweep } from "./sign-update.ts";

const MEMORIES = [
  { name: "Hopfield", create: hopfieldMemory },
  { name: "dense", create: (p: number[][], o: object) => denseMemory(p, { ...o, degree: 3 }) },
  { name: "exponential", create: exponentialMemory },
  {
    name: "exponential sum",
    create: (p: number[][], o: object) => exponentialMemory(p, { ...o, reading: "sum" }),
  },
];

test.each(MEMORIES)("the energy never rises and sweeps end in a fixed point: $name", ({ create }) => {
  fc.assert(
    fc.property(signCase(), ({ patterns, x, bias, order }) => {
      const { energies, converged } = retrieve(create(patterns, { bias, order }), x, { maxSteps: 600 });
      expect(converged).toBe(true);
      for (let i = 1; i < energies.length; i += 1) {
        expect(energies[i]).toBeLessThanOrEqual(energies[i - 1] + 1e-9);
      }
    }),
    { seed: 101, numRuns: 500 },
  );
});

test("for the Hopfield energy a turn is the sign of the local field, ties staying", () => {
  fc.assert(
    fc.property(signCase(), ({ patterns, x, bias, order }) => {
      const expected: number[] = [...x];
      for (const j of order) {
        let field = bias[j];
        for (let k = 0; k < x.length; k += 1) {
          const w = patterns.reduce((sum, pattern) => sum + pattern[j] * pattern[k], 0);
          if (k !== j) field += w * expected[k];
        }
        if (field !== 0) expected[j] = Math.sign(field);
      }
      expect([...signSweep(patterns, x, hopfieldOverlapEnergy, { bias, order })]).toEqual(expected);
    }),
    { seed: 102, numRuns: 500 },
  );
});

test("both readings of the exponential energy retrieve the same states", () => {
  fc.assert(
    fc.property(signCase(), ({ patterns, x, order }) => {
      const [log, sum] = (["log-sum", "sum"] as const).map((reading) =>
        retrieve(exponentialMemory(patterns, { reading, order }), x),
      );
      expect(log.states.at(-1)).toEqual(sum.states.at(-1));
    }),
    { seed: 103, numRuns: 300 },
  );
});

test("with 12 random patterns in 40 units the dense memory keeps each, the quadratic one does not", () => {
  const random = createRandom(104);
  const patterns = Array.from({ length: 12 }, () =>
    Array.from({ length: 40 }, () => (random() < 0.5 ? -1 : 1)),
  );
  const kept = (memory: ReturnType<typeof hopfieldMemory>) =>
    patterns.filter((pattern) => retrieve(memory, pattern).steps === 1).length;
  expect(kept(denseMemory(patterns, { degree: 4 }))).toBe(12);
  expect(kept(exponentialMemory(patterns))).toBe(12);
  expect(kept(hopfieldMemory(patterns))).toBeLessThan(12);
});

test("a corrupted pattern is completed", () => {
  const stored = [
    [1, 1, 1, 1, -1, -1, -1, -1],
    [1, -1, 1, -1, 1, -1, 1, -1],
  ];
  const { states } = retrieve(hopfieldMemory(stored), [1, 1, 1, 1, -1, -1, -1, 1]);
  expect([...states[states.length - 1]]).toEqual(stored[0]);
});

test.each([{ x: [1, 0] }, { x: [1, 0.5] }, { x: [1, Number.NaN] }])(
  "a state of other numbers is refused: $x",
  ({ x }) => {
    expect(() => signSweep([[1, 1]], x, hopfieldOverlapEnergy)).toThrow(
      `x must hold only -1 and 1, got ${x[1]}`,
    );
  },
);

test("an empty state and a bias of another length are refused", () => {
  expect(() => signSweep([], [], hopfieldOverlapEnergy)).toThrow("x must have at least one row, got 0");
  expect(() => signSweep([[1]], [1], hopfieldOverlapEnergy, { bias: [1, 2] })).toThrow(
    "bias must have shape [1], got [2]",
  );
});

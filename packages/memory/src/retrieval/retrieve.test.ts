import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { distanceMemory, mchnMemory } from "./memories.ts";
import { retrieve } from "./retrieve.ts";

test.each([
  { name: "distance", create: distanceMemory },
  { name: "MCHN", create: mchnMemory },
])("the energies along a trace never rise: $name", ({ create }) => {
  fc.assert(
    fc.property(memoryCase(), ({ patterns, x, beta }) => {
      const { states, energies, steps } = retrieve(create(patterns, beta), x, { maxSteps: 50 });
      expect(states).toHaveLength(steps + 1);
      expect(energies).toHaveLength(steps + 1);
      expect([...states[0]]).toEqual(x);
      for (let i = 1; i < energies.length; i += 1) {
        expect(energies[i]).toBeLessThanOrEqual(energies[i - 1] + 1e-12);
      }
    }),
    { seed: 91, numRuns: 1000 },
  );
});

test("where a trace has converged the next step stays", () => {
  const memory = distanceMemory(
    [
      [0, 0],
      [3, 0],
      [0, 4],
    ],
    2,
  );
  const { states, converged } = retrieve(memory, [2, 1]);
  const end = states[states.length - 1];
  expect(converged).toBe(true);
  expectClose(memory.step(end), end, { atol: 1e-10, rtol: 0 });
});

test("a trace that runs out of steps says that it has not converged", () => {
  const trace = retrieve(distanceMemory([[0], [1]], 1), [0.9], { maxSteps: 3 });
  expect(trace).toMatchObject({ steps: 3, converged: false });
});

test("no steps at all give the start", () => {
  const trace = retrieve(distanceMemory([[0], [1]], 1), [0.9], { maxSteps: 0 });
  expect(trace.states.map((state) => [...state])).toEqual([[0.9]]);
  expect(trace).toMatchObject({ steps: 0, converged: false });
});

test("one pattern is retrieved in one step from anywhere, and the second confirms it", () => {
  const trace = retrieve(distanceMemory([[5, 6]], 1), [-100, 3]);
  expect([...trace.states[1]]).toEqual([5, 6]);
  expect(trace).toMatchObject({ steps: 2, converged: true });
});

test("a trace is the caller's to keep: it shares no numbers with the start", () => {
  const start = Float64Array.of(0.3, 0.3);
  const trace = retrieve(
    mchnMemory(
      [
        [1, 0],
        [0, 1],
      ],
      3,
    ),
    start,
  );
  expect([...start]).toEqual([0.3, 0.3]);
  start.fill(9);
  expect([...trace.states[0]]).toEqual([0.3, 0.3]);
});

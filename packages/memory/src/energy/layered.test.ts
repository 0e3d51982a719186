import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { distanceEnergy, nearestDistance } from "./distance.ts";
import { globalEnergy, globalGradient, type Layers, layerEnergy, layerGradient } from "./layered.ts";

const CASES = memoryCase();

/** Patterns dealt out to `count` layers in turn; some layers may stay empty. */
function deal(patterns: readonly number[][], count: number): Layers {
  return Array.from({ length: count }, (_, t) => patterns.filter((_pattern, i) => i % count === t));
}

test("with E_t = g_t the global energy lies in [g - log l, g]", () => {
  fc.assert(
    fc.property(CASES, fc.integer({ min: 1, max: 5 }), ({ patterns, x }, count) => {
      const g = nearestDistance(patterns, x);
      const energy = globalEnergy(deal(patterns, count), x);
      expect(energy).toBeLessThanOrEqual(g + 1e-12);
      expect(energy).toBeGreaterThanOrEqual(g - Math.log(count) - 1e-12);
    }),
    { seed: 71, numRuns: 1000 },
  );
});

test("with the soft E_t the global energy is eq. (4) on all patterns, however they are divided", () => {
  fc.assert(
    fc.property(CASES, fc.integer({ min: 1, max: 5 }), ({ patterns, x }, count) => {
      const energy = globalEnergy(deal(patterns, count), x, { reading: "energy", soft: {} });
      expectClose([energy], [distanceEnergy(patterns, x)], { atol: 1e-12, rtol: 1e-13 });
    }),
    { seed: 72, numRuns: 1000 },
  );
});

test("one layer is its own global energy", () => {
  fc.assert(
    fc.property(CASES, ({ patterns, x }) => {
      expectClose([globalEnergy([patterns], x)], [layerEnergy(patterns, x)], { atol: 1e-13, rtol: 0 });
    }),
    { seed: 73, numRuns: 200 },
  );
});

test("read literally a layer's energy is largest at its patterns: the memory repels", () => {
  const layer = [[0], [10]];
  const literal = (x: number) => layerEnergy(layer, [x], { reading: "literal", logPartition: Math.log(2) });
  expectClose([literal(0), literal(1)], [1 / 2, Math.exp(-1) / 2], { atol: 1e-15, rtol: 0 });
  expect(layerEnergy(layer, [0])).toBeLessThan(layerEnergy(layer, [1]));
});

test("a layer without patterns has no minimum: Infinity, or 0 read literally, and no gradient", () => {
  expect(layerEnergy([], [1])).toBe(Number.POSITIVE_INFINITY);
  expect(layerEnergy([], [1], { reading: "energy", soft: {} })).toBe(Number.POSITIVE_INFINITY);
  expect(layerEnergy([], [1], { reading: "literal", logPartition: 0 })).toBe(0);
  expect([...layerGradient([], [1, 2])]).toEqual([0, 0]);
});

test("no layers, or none with a pattern, have energy Infinity and gradient 0", () => {
  for (const layers of [[], [[], []]]) {
    expect(globalEnergy(layers, [1])).toBe(Number.POSITIVE_INFINITY);
    expect([...globalGradient(layers, [1])]).toEqual([0]);
  }
});

test("an empty layer changes nothing in the energy reading", () => {
  expect(globalEnergy([[[1]], []], [3])).toBe(globalEnergy([[[1]]], [3]));
  expect([...globalGradient([[[1]], []], [3])]).toEqual([...globalGradient([[[1]]], [3])]);
});

test("readings that are not one a layer are refused", () => {
  expect(() => globalEnergy([[[1]], [[2]]], [0], [{ reading: "energy" }])).toThrow(
    "readings must have shape [2], got [1]",
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { sizeOf } from "../graph/shape.ts";
import { ALIGNMENT } from "./optimiser-arena.ts";
import { layoutParameters } from "./parameter-layout.ts";

const parameters = fc
  .array(fc.record({ shape: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), decay: fc.boolean() }), {
    maxLength: 12,
  })
  .map((specs) => specs.map((spec, i) => ({ name: `p${i}`, ...spec })));

test("parameters start at cache lines, never overlap, and decay exactly in the front part of their arena", () => {
  fc.assert(
    fc.property(parameters, fc.integer({ min: 16, max: 2000 }), (specs, capacity) => {
      const { placements, arenas } = layoutParameters(specs, capacity);
      const ends = arenas.map(() => 0);
      const placed = specs.map((spec) => {
        const placement = placements.get(spec.name);
        if (placement === undefined) throw new Error(`${spec.name} has no place`);
        return { ...spec, ...placement };
      });
      const occupying = placed.filter(({ length }) => length > 0);
      for (const { shape, decay, arena, offset, length } of occupying.toSorted(
        (a, b) => a.arena - b.arena || a.offset - b.offset,
      )) {
        expect(length).toBe(sizeOf(shape));
        expect(offset % ALIGNMENT).toBe(0);
        expect(offset).toBeGreaterThanOrEqual(ends[arena]);
        ends[arena] = offset + length;
        expect(ends[arena]).toBeLessThanOrEqual(decay ? arenas[arena].decayed : arenas[arena].length);
        expect(offset < arenas[arena].decayed).toBe(decay);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("an arena opens when the last is full, and a parameter larger than any has one of its own", () => {
  const specs = [100, 100, 500, 30].map((length, i) => ({ name: `p${i}`, shape: [length], decay: true }));
  const { placements, arenas } = layoutParameters(specs, 224);
  expect(specs.map(({ name }) => placements.get(name)?.arena)).toEqual([0, 0, 1, 2]);
  expect(arenas.map(({ length }) => length)).toEqual([224, 512, 32]);
  expect(layoutParameters(specs.slice(2), 224).arenas.map(({ length }) => length)).toEqual([512, 32]);
});

test("no parameters take no arena", () => {
  expect(layoutParameters([], 100).arenas).toEqual([]);
});

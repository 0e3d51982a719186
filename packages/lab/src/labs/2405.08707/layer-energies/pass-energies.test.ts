import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { passEnergies } from "./pass-energies.ts";

test("by hand: one layer with one pattern, E_global is the squared distance from it", () => {
  const { given, descent, sharedChanges } = passEnergies(
    [[[0, 0]]],
    [
      [3, 4],
      [0, 2],
      [0, 3],
    ],
  );
  expect(given).toEqual([25, 4, 9]);
  // A quarter of the gradient 2 x: halfway to the pattern.
  expect(descent).toEqual([25, 6.25, 1.5625]);
  // A shared step goes to the only pattern.
  expect(sharedChanges).toEqual([-25, -4]);
});

test("neither control ever rises, wherever the states are", () => {
  const random = counterRandom(7, "pass energies");
  let next = 0;
  const vector = () => Float64Array.from({ length: 3 }, () => 2 * random.normal(next++));
  for (let trial = 0; trial < 200; trial += 1) {
    const layers = Array.from({ length: 3 }, () => Array.from({ length: 4 }, vector));
    const { descent, sharedChanges } = passEnergies(layers, Array.from({ length: 4 }, vector));
    for (const [step, energy] of descent.slice(1).entries()) {
      // Sums of a few Float64.
      expect(energy).toBeLessThanOrEqual(descent[step] + 1e-9);
    }
    expect(Math.max(...sharedChanges)).toBeLessThanOrEqual(1e-9);
  }
});

import { expect, test } from "vitest";
import type { PartContext } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { c6 } from "./c6-loss-bound.ts";

const settings = { ...c6.presets.quick, dimensions: [1], inverseTemperatures: [1, 4, 100] };

test("in one dimension the losses are those of a truncated normal density, by hand", async () => {
  const { losses } = await c6.perform({ key: "n = 1", n: 1 }, { settings } as PartContext<typeof settings>);
  // Three balls that hold all of the density: Z = 3 sqrt(pi / beta).
  for (const [row, beta] of settings.inverseTemperatures.entries()) {
    const z = 3 * Math.sqrt(Math.PI / beta);
    expect(losses[row][3]).toBeCloseTo(Math.log(z), 9);
    expect(losses[row][5]).toBeCloseTo(Math.log(z) + 1 / z, 9);
  }
  // Twice as large a unit: one dimension, so log 2 more.
  expect(losses[3][3] - losses[0][3]).toBeCloseTo(Math.log(2), 9);
});

test("read as a density, the loss lies between the logarithm of the balls' volume with and without 1/Z", async () => {
  const { losses } = await c6.perform({ key: "n = 1", n: 1 }, { settings } as PartContext<typeof settings>);
  for (const [row, beta] of settings.inverseTemperatures.entries()) {
    const inverse = 1 / (3 * Math.sqrt(Math.PI / beta));
    expect(losses[row][4]).toBeGreaterThan(Math.log(30));
    expect(losses[row][4]).toBeLessThan(Math.log(30) + inverse);
  }
});

/** Rows: dimension, beta, unit, energy, density, printed. */
const judge = (...rows: readonly (readonly [unit: number, energy: number, density: number])[]) =>
  c6.judge(
    {
      losses: tableOf(
        c6.tables[0],
        rows.map(([unit, energy, density]) => [1, 1, unit, energy, density, 1.5]),
      ),
    },
    settings,
  );

test.each([
  [
    "both readings stay above 1, whatever the unit",
    [
      [1, 1.2, 1.3],
      [2, 1.2, 1.3],
    ],
    "confirmed",
  ],
  [
    "the energy reading falls below 1 and follows the unit",
    [
      [1, 0.9, 1.3],
      [2, 1.6, 2],
    ],
    "refuted",
  ],
  [
    "it falls below 1 without following the unit",
    [
      [1, 0.9, 1.3],
      [2, 0.9, 1.3],
    ],
    "open",
  ],
  [
    "only the density reading falls below 1",
    [
      [1, 1.2, 0.8],
      [2, 1.2, 0.8],
    ],
    "open",
  ],
] as const)("where %s: %s", (_title, rows, value) => {
  expect(judge(...rows).value).toBe(value);
});

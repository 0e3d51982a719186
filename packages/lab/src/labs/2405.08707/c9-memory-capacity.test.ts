import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c9 } from "./c9-memory-capacity.ts";
import { KEPT, memoryModel, sequencesFor } from "./random-sequences/memorise.ts";

const settings = c9.presets.quick;

/** Models of these sizes with 3 seeds: capacity a N^slope, scattered by `noise`, of two loads of which the larger adds `rise`. */
function tables(slope: number, { noise = 0.01, rise = 1, most = 3 } = {}) {
  const rows = [1000, 3000, 12_000].flatMap((parameters) =>
    [0, 1, 2].flatMap((seed) => {
      const bits = parameters ** slope * (1 + noise * (seed - 1));
      return [
        [8, 2, seed, parameters, 10, bits, most * bits, 1, 1],
        [8, 4, seed, parameters, 20, rise * bits, most * bits, 1, 1],
      ];
    }),
  );
  return { kept: tableOf(KEPT, rows) };
}

test.each([
  ["grows as N", tables(1), "refuted", "faster"],
  ["grows as the root of N", tables(0.5), "confirmed", undefined],
  ["grows slower than the root of N", tables(0.2), "refuted", "slower"],
  ["grows as the root of N, but may as well grow otherwise", tables(0.5, { noise: 0.9 }), "open", undefined],
  ["grows as N, but the largest set still adds to it", tables(1, { rise: 1.3 }), "open", undefined],
  ["grows as N, but all of the largest set is kept", tables(1, { most: 1.05 }), "open", undefined],
] as const)("C9 where capacity %s", (_title, given, value, way) => {
  const verdict = c9.judge(given, settings);
  expect(verdict.value).toBe(value);
  if (way !== undefined) expect(verdict.qualification?.en).toContain(way);
});

test("C9 gives the slope, and for each size its bits and bits for each parameter", () => {
  const { figure, others } = c9.judge(tables(0.5, { noise: 0 }), settings);
  expect(figure.value).toBeCloseTo(0.5, 10);
  expect(others[0].value).toBeCloseTo(Math.sqrt(1000), 10);
  expect(others[1].value).toBeCloseTo(Math.sqrt(1000) / 1000, 10);
});

test("a larger set that leaves less behind does not lower the capacity", () => {
  const { others } = c9.judge(tables(0.5, { noise: 0, rise: 0.7 }), settings);
  expect(others[0].value).toBeCloseTo(Math.sqrt(1000), 10);
});

test("one load alone can not show saturation", () => {
  const { kept } = tables(1);
  const rows = Array.from(kept.columns.load, (_, row) => Object.values(kept.columns).map((of) => of[row]));
  const one = tableOf(
    KEPT,
    rows.filter(([, load]) => load === 2),
  );
  expect(c9.judge({ kept: one }, settings).value).toBe("open");
});

test("sequences hold the bits for each parameter that were asked for", () => {
  const training = { width: 14, load: 3, seed: 0 };
  const parameters = memoryModel(settings, 14).parameters.reduce(
    (sum, { shape }) => sum + shape.reduce((size, length) => size * length, 1),
    0,
  );
  // 8 tokens of 5 bits; to half a sequence.
  expect(Math.abs(sequencesFor(settings, training) * 40 - 3 * parameters)).toBeLessThanOrEqual(20);
});

import { expect, test } from "vitest";
import { CAPACITIES } from "../../capacity/capacities.ts";
import type { Claim, Settings } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { r1 } from "./r1-energy.ts";
import { r2 } from "./r2-one-step.ts";
import { r3 } from "./r3-fixed-points.ts";
import { r4 } from "./r4-capacity.ts";

function judged<S extends Settings>(claim: Claim<S>, ...rows: readonly (readonly (readonly number[])[])[]) {
  const tables = claim.tables.map((spec, at) => [spec.name, tableOf(spec, rows[at])] as const);
  return claim.judge(Object.fromEntries(tables), claim.presets.quick).value;
}

const times = (count: number, row: readonly number[]) => Array.from({ length: count }, () => row);

/** A descent from energy 10 with this rise and last move. */
const descent = (rise: number, move: number) => [1, 20, 10, 2, rise, -3, move];

test.each([
  ["no trial rises and all come to rest", times(200, descent(-1e-9, 1e-9)), "confirmed"],
  ["energies rise by rounding alone", times(200, descent(1e-13, 1e-9)), "confirmed"],
  ["one trial rises", [...times(199, descent(-1e-9, 1e-9)), descent(1e-6, 1e-9)], "refuted"],
  ["none rises but some do not come to rest", times(200, descent(-1e-3, 1e-2)), "open"],
] as const)("R1 where %s", (_title, rows, value) => {
  expect(judged(r1, rows)).toBe(value);
});

/** Two well-separated retrievals that differ a little. */
const retrievals = (error: number, bound: number, decay: number, scatter = 0.001) => [
  [1, 8, error, bound, decay - scatter],
  [1, 8, error, bound, decay],
  [1, 8, error, bound, decay + scatter],
];

test.each([
  ["errors stay below the bound and fall with the separation", retrievals(0.01, 0.1, 1), "confirmed"],
  ["an error exceeds the bound", retrievals(0.2, 0.1, 1), "refuted"],
  ["errors fall too slowly", retrievals(0.01, 0.1, 0.5), "refuted"],
  ["the fall is uncertain", retrievals(0.01, 0.1, 1, 0.5), "open"],
  ["no trial is well separated", [[1, 2, 0.5, 9, 1]], "open"],
] as const)("R2 where %s", (_title, rows, value) => {
  expect(judged(r2, rows)).toBe(value);
});

/** Twenty starts at each beta, with 32 patterns in groups of 8. */
const averaging = (...counts: readonly number[]) =>
  counts.flatMap((count, at) => times(20, [0.1 * 2 ** at, count, 32, 8]));

test.each([
  ["all, a group and one are averaged, in this order", averaging(32, 20, 8, 3, 1), "confirmed"],
  ["the number jumps from all to one", averaging(32, 32, 1, 1), "refuted"],
  ["the number rises again", averaging(32, 20, 5, 9.5, 1), "refuted"],
  ["temperatures end before single patterns", averaging(32, 20, 8), "open"],
  ["temperatures begin after the global average", averaging(20, 8, 1), "open"],
] as const)("R3 where %s", (_title, rows, value) => {
  expect(judged(r3, rows)).toBe(value);
});

const capacities = (capacityOf: (d: number) => number, scatter = 1) =>
  [5, 7, 9, 11, 13].flatMap((d, at) =>
    [-1, 0, 1].map((repeat) => [0, d, repeat + 1, capacityOf(d) * (1 + 0.01 * scatter * repeat * (at - 2))]),
  );
const promises = (failures: number) => [
  [20, 3, 8, 0.001, 1000, 0],
  [75, 1, 11, 0.001, 1000, failures],
];

test.each([
  ["promises are kept and the growth is exponential", promises(1), capacities((d) => 1.5 ** d), "confirmed"],
  ["promises are broken", promises(50), capacities((d) => 1.5 ** d), "refuted"],
  ["the growth is a power", promises(0), capacities((d) => d ** 3), "refuted"],
  ["the growth is uncertain", promises(0), capacities((d) => 1.5 ** d, 30), "open"],
] as const)("R4 where %s", (_title, kept, measured, value) => {
  expect(CAPACITIES).toBe(r4.tables[1]);
  expect(judged(r4, kept, measured)).toBe(value);
});

import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { CAPACITIES } from "../../capacity/capacities.ts";
import type { Claim, PartContext, Settings } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { t1d } from "./t1d-dense-capacity.ts";
import { t1e } from "./t1e-exponential-capacity.ts";
import { t1h } from "./t1h-hopfield-capacity.ts";
import { t1m } from "./t1m-mchn-capacity.ts";

async function capacitiesOf<S extends Settings>(claim: Claim<S>, settings: S): Promise<readonly number[]> {
  const found: number[] = [];
  for (const part of claim.plan(settings)) {
    const context = { settings, random: counterRandom(1, part.key), report: () => undefined };
    const rows = await claim.perform(part, {
      ...context,
      signal: new AbortController().signal,
    } as unknown as PartContext<S>);
    found.push(...rows.capacities.map((row) => row[3]));
  }
  return found;
}

test("Hopfield's network of 60 units holds more than 6 and fewer than 30 patterns", async () => {
  const settings = { ...t1h.presets.quick, dimensions: [60], repeats: 2 };
  for (const capacity of await capacitiesOf(t1h, settings)) {
    expect(capacity).toBeGreaterThan(6);
    expect(capacity).toBeLessThan(30);
  }
});

test("a dense memory of a higher degree holds more", async () => {
  const settings = { ...t1d.presets.quick, dimensions: [20], degrees: [2, 4], repeats: 2 };
  const [...found] = await capacitiesOf(t1d, settings);
  expect(Math.min(...found.slice(2))).toBeGreaterThan(3 * Math.max(...found.slice(0, 2)));
});

test("degrees and dimensions that would take too many patterns are not planned", () => {
  const settings = { ...t1d.presets.quick, dimensions: [10, 1000], degrees: [2, 6], most: 2000 };
  expect(t1d.plan(settings).map(({ key }) => key)).toEqual([
    "r = 2, n = 10",
    "r = 2, n = 1000",
    "r = 6, n = 10",
  ]);
});

test("in eight dimensions the exponential memory holds more patterns than dimensions", async () => {
  const settings = { ...t1e.presets.quick, dimensions: [8], repeats: 3 };
  for (const capacity of await capacitiesOf(t1e, settings)) expect(capacity).toBeGreaterThan(8);
});

test("attention on the sphere holds more patterns where their norm is larger", async () => {
  const near = { ...t1m.presets.quick, dimensions: [5], repeats: 3 };
  const small = await capacitiesOf(t1m, { ...near, radiusFactor: 0.7 });
  const large = await capacitiesOf(t1m, { ...near, radiusFactor: 1.4 });
  expect(Math.min(...large)).toBeGreaterThan(Math.max(...small));
});

type CapacityOf = (n: number, degree: number) => number;

/** Three sets of patterns that differ by 1 % times `scatter`. */
function judge<S extends Settings>(
  claim: Claim<S>,
  capacityOf: CapacityOf,
  { degrees = [0], scatter = 1 }: { readonly degrees?: readonly number[]; readonly scatter?: number } = {},
) {
  const rows = degrees.flatMap((degree) =>
    [8, 10, 12, 14, 16].flatMap((n, at) =>
      [-1, 0, 1].map((repeat) => {
        const off = 1 + 0.01 * scatter * repeat * (at - 2);
        return [degree, n, repeat + 1, capacityOf(n, degree) * off];
      }),
    ),
  );
  return claim.judge({ capacities: tableOf(CAPACITIES, rows) }, claim.presets.quick);
}

test.each([
  ["grows as n", (n: number) => n / 7, 1, "confirmed"],
  ["grows as n^2", (n: number) => n ** 2, 1, "refuted"],
  ["does not grow", () => 5, 1, "refuted"],
  ["scatters too much", (n: number) => n, 30, "open"],
] as const)("T1H where the capacity %s", (_title, capacityOf, scatter, value) => {
  expect(judge(t1h, capacityOf, { scatter }).value).toBe(value);
});

test.each([
  ["n^r", (n: number, r: number) => n ** r, "confirmed"],
  ["n^(r-1)", (n: number, r: number) => n ** (r - 1), "refuted"],
  ["n at every degree", (n: number) => n, "refuted"],
  ["n^2 at every degree", (n: number) => n ** 2, "open"],
] as const)("T1D where the capacity grows as %s", (_title, capacityOf, value) => {
  expect(judge(t1d, capacityOf, { degrees: [2, 4] }).value).toBe(value);
});

test("T1D is open where the interval contains r - 1/2", () => {
  const options = { degrees: [2, 4], scatter: 2 };
  expect(judge(t1d, (n, r) => n ** (r - 0.5), options).value).toBe("open");
});

test("T1D names the exponent r - 1 only where it is that", () => {
  const degrees = [2, 4];
  expect(judge(t1d, (n, r) => n ** (r - 1), { degrees }).qualification?.en).toMatch(/r - 1/);
  expect(judge(t1d, (n) => n ** 0.4, { degrees }).qualification).toBeUndefined();
});

test.each([
  ["is 2^(n/2)", (n: number) => 2 ** (n / 2), 1, "confirmed"],
  ["is 2^(.8n)", (n: number) => 2 ** (0.8 * n), 1, "confirmed"],
  ["is 2^(n/5): exponential, at a lower rate", (n: number) => 2 ** (n / 5), 1, "open"],
  ["is n^3", (n: number) => n ** 3, 1, "refuted"],
  ["scatters too much", (n: number) => 2 ** (n / 2), 30, "open"],
] as const)("T1E where the capacity %s", (_title, capacityOf, scatter, value) => {
  expect(judge(t1e, capacityOf, { scatter }).value).toBe(value);
});

test("T1E is called a lower bound only where the rate is higher", () => {
  expect(judge(t1e, (n) => 2 ** (0.8 * n)).qualification?.en).toMatch(/lower bound/);
  expect(judge(t1e, (n) => 2 ** (n / 2)).qualification).toBeUndefined();
});

test.each([
  ["is 1.4^(n-1)", (n: number) => 1.4 ** (n - 1), 1, "confirmed"],
  ["is n^4", (n: number) => n ** 4, 1, "refuted"],
  ["scatters too much", (n: number) => 1.4 ** (n - 1), 30, "open"],
] as const)("T1M where the capacity %s", (_title, capacityOf, scatter, value) => {
  expect(judge(t1m, capacityOf, { scatter }).value).toBe(value);
});

test("nothing measured is open", () => {
  const tables = { capacities: tableOf(CAPACITIES, [[0, 8, 0, Infinity]]) };
  expect(t1h.judge(tables, t1h.presets.quick).value).toBe("open");
  expect(t1d.judge(tables, t1d.presets.quick).value).toBe("open");
  expect(t1e.judge(tables, t1e.presets.quick).value).toBe("open");
  expect(t1m.judge(tables, t1m.presets.quick).value).toBe("open");
});

import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c10 } from "./c10-printed-sizes.ts";
import { drawText, VOCABULARY } from "./size-sweep/draw-text.ts";
import { GAP_CURVES, GAPS, gapOf } from "./size-sweep/measure-gap.ts";
import { balancedSize, THRESHOLDS } from "./size-sweep/read-sweep.ts";

const [SLOPES, FITS] = c10.tables;
const NO_SWEEP = { gaps: tableOf(GAPS, []), gapCurves: tableOf(GAP_CURVES, []) };

async function run(steps: number) {
  const settings = { ...c10.presets.quick, steps };
  const context = { settings } as unknown as Parameters<typeof c10.perform>[1];
  const rows = await c10.perform(c10.plan(settings)[0], context);
  return { slopes: tableOf(SLOPES, rows.slopes), fits: tableOf(FITS, rows.fits) };
}

/** A sweep in which D* is N to an exponent, of each sigma^2 its own; with embeddings, N is N to a power. Seeds differ a little. */
function sweep(
  exponents: Readonly<Record<number, number>>,
  { sizes = [1e2, 1e4, 1e6], power = 1, noise = 0.01 } = {},
) {
  const rowsOf = (parameters: number, seed: number) =>
    THRESHOLDS.flatMap((threshold) => {
      const balance = ((1 + noise * seed) * parameters ** exponents[threshold]) / threshold ** 2;
      return [-1, 1].map((side) => {
        const place = [8, seed, parameters, parameters ** power, balance * 1.2 ** side];
        return [...place, 2, 10, threshold / 1.1 ** side];
      });
    });
  return sizes.flatMap((parameters) => [0, 1].flatMap((seed) => rowsOf(parameters, seed)));
}
/** The same with one mean square everywhere. */
const flat = (meanSquare: number) => sweep(ALL(0.5)).map((row) => [...row.slice(0, -1), meanSquare]);
const ALL = (exponent: number) => Object.fromEntries(THRESHOLDS.map((threshold) => [threshold, exponent]));

async function judge([lower, middle, upper]: readonly number[], gaps: readonly (readonly number[])[]) {
  const { fits } = await run(0);
  const rows = [
    [-1, 0, 0, 0, lower, lower],
    [0, 0, 0, 1, middle, middle],
    [1, 0, 0, 0, upper, upper],
  ];
  const tables = { ...NO_SWEEP, slopes: tableOf(SLOPES, rows), fits, gaps: tableOf(GAPS, gaps) };
  return c10.judge(tables, c10.presets.quick);
}

const AROUND = [1.5, 1.9, 3];

test.each([
  ["the exponents of the table hold 2 and there is no sweep", AROUND, [], "open"],
  ["no exponent of the table reaches 2", [1.9, 1.92, 1.95], sweep(ALL(0.5)), "refuted"],
  ["all exponents of the table are above 2", [2.4, 3, 4], [], "refuted"],
  ["the sweep has the square root in every reading", AROUND, sweep(ALL(0.5)), "confirmed"],
  ["the sweep has another exponent in every reading", AROUND, sweep(ALL(1)), "refuted"],
  [
    "the sweep's exponent hangs on sigma^2",
    AROUND,
    sweep({ 0.01: 0.5, 0.04: 0.5, 0.1: 0.3 }),
    "not-supported",
  ],
  [
    "the sweep's exponent hangs on what counts as N",
    AROUND,
    sweep(ALL(0.5), { power: 0.5 }),
    "not-supported",
  ],
  ["the sweep's models are too alike", AROUND, sweep(ALL(1), { sizes: [1e3, 2e3, 9e3] }), "open"],
  ["the sweep has two models", AROUND, sweep(ALL(1), { sizes: [1e3, 1e5] }), "open"],
  ["all data are enough", AROUND, flat(1e-9), "open"],
  ["no data are enough", AROUND, flat(1), "open"],
] as const)("C10 where %s", async (_title, exponents, gaps, value) => {
  const verdict = await judge(exponents, gaps);
  expect(verdict.value).toBe(value);
  expect(verdict.figure.value).toBe(exponents[1]);
  expect(verdict.figure.interval).toEqual([exponents[0], exponents[2]]);
});

test("seeds that disagree widen the interval of the sweep until it tells nothing", async () => {
  const verdict = await judge(AROUND, sweep(ALL(0.5), { noise: 20 }));
  const reading = verdict.others.find(({ name }) => name.en.includes("sigma^2 = 0.04"));
  expect(reading?.interval?.[0]).toBeLessThan(0.45);
  expect(verdict.value).toBe("open");
});

test("D* lies between the last size that fails and the first that does not, by how far each is off", () => {
  const gaps = [
    { tokens: 400, meanSquare: 0.01 },
    { tokens: 100, meanSquare: 0.16 },
    { tokens: 200, meanSquare: 0.08 },
  ];
  // From .08 to .01 is three halvings, the first of them to .04: a third of the way from 200 to 400.
  expect(balancedSize(gaps, 0.04)).toBeCloseTo(200 * 2 ** (1 / 3), 9);
  expect(balancedSize(gaps, 0.001)).toBeNaN();
  // All pass: D* is smaller than any size that was tried.
  expect(balancedSize(gaps, 1)).toBeNaN();
});

test("the mean square is of the last sixth of the updates before the lowest validation loss", () => {
  const training = [100, 500, 510, 590, 600, 700].map((update) => [
    0,
    0,
    0,
    0,
    update,
    update <= 500 ? 9 : 1.5,
  ]);
  const held = [300, 600, 900].map((update) => [0, 0, 0, 1, update, update === 600 ? 2 : 3]);
  expect(gapOf([...training, ...held])).toEqual([2, 600, 0.25]);
});

test("the longer text begins with the shorter, and what follows depends on two tokens and not on one alone", () => {
  const text = drawText(1, "training", 20_000);
  expect(text.slice(0, 500)).toEqual(drawText(1, "training", 500));
  expect(drawText(1, "validation", 500)).not.toEqual(text.slice(0, 500));
  // Empirical entropies: of a token, after one, after two.
  const after = (order: number) => {
    const counts = new Map<string, Map<number, number>>();
    for (let place = 2; place < text.length; place += 1) {
      const context = text.slice(place - order, place).join(" ");
      const next = counts.get(context) ?? new Map<number, number>();
      counts.set(context, next.set(text[place], (next.get(text[place]) ?? 0) + 1));
    }
    let nats = 0;
    for (const next of counts.values()) {
      const total = next.values().reduce((sum, count) => sum + count, 0);
      for (const count of next.values()) nats -= count * Math.log(count / total);
    }
    return nats / (text.length - 2);
  };
  expect(after(0)).toBeLessThanOrEqual(Math.log(VOCABULARY));
  expect(after(1)).toBeLessThan(after(0) - 0.1);
  expect(after(2)).toBeLessThan(after(1) - 0.1);
});

test("every D* is shifted on its own, and without shifts there is the printed reading alone", async () => {
  expect((await run(1)).slopes.columns.slope).toHaveLength(27);
  const { slopes } = await run(0);
  expect(Array.from(slopes.columns.isPrinted)).toEqual([1]);
});

test("the middle D* moved up or down changes the exponent less than the outer ones moved apart", async () => {
  const { columns } = (await run(1)).slopes;
  const slope = (...shift: readonly number[]) =>
    columns.slope[
      Array.from(columns.slope).findIndex((_, row) =>
        shift.every((step, place) => columns[`shift${place + 1}`][row] === step),
      )
    ];
  expect(slope(1, 0, -1)).toBeGreaterThan(slope(0, 0, 0));
  expect(slope(-1, 0, 1)).toBeLessThan(slope(0, 0, 0));
  expect(Math.abs(slope(0, 1, 0) - slope(0, 0, 0))).toBeLessThan(slope(1, 0, -1) - slope(0, 0, 0));
});

test("the line goes through the middle of the points, and the square has their mean ratio", async () => {
  const { parameters, square, straight, tokens } = (await run(0)).fits.columns;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  expect(sum(straight)).toBeCloseTo(sum(parameters), 9);
  expect(3 * (square[0] / tokens[0] ** 2)).toBeCloseTo(
    sum(parameters.map((value, row) => value / tokens[row] ** 2)),
    12,
  );
});

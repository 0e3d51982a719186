import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c10 } from "./c10-printed-sizes.ts";

const settings = c10.presets.quick;
const [SLOPES, FITS] = c10.tables;

async function run(steps: number) {
  const context = { settings: { steps } } as unknown as Parameters<typeof c10.perform>[1];
  const rows = await c10.perform(c10.plan({ steps })[0], context);
  return { slopes: tableOf(SLOPES, rows.slopes), fits: tableOf(FITS, rows.fits) };
}

test.each([
  ["wide around 2", [1.5, 1.9, 3], "open"],
  ["narrow around 2", [1.9, 2, 2.1], "confirmed"],
  ["narrow, and 2 is not in it", [1.9, 1.92, 1.95], "refuted"],
  ["all above 2", [2.4, 3, 4], "refuted"],
] as const)("C10 where the exponents are %s", async (_title, [lower, middle, upper], value) => {
  const { fits } = await run(0);
  const rows = [
    [-1, 0, 0, 0, lower, lower],
    [0, 0, 0, 1, middle, middle],
    [1, 0, 0, 0, upper, upper],
  ];
  const { value: judged, figure } = c10.judge({ slopes: tableOf(SLOPES, rows), fits }, settings);
  expect(judged).toBe(value);
  expect(figure.value).toBe(middle);
  expect(figure.interval).toEqual([lower, upper]);
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

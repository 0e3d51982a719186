import { expect, test } from "vitest";
import { FIGURE_1_PLOTS, figure1, LINE, PLANE } from "./figure-1.ts";

const rows = figure1();

test("the third panel is the sum of the first two, wherever", () => {
  expect(rows.plane).toHaveLength(31 * 31);
  for (const [, , attraction, regularisation, mchn] of rows.plane) {
    expect(attraction + regularisation).toBeCloseTo(mchn, 12);
  }
});

test("by hand: at the origin all overlaps are 0, and the regularisation is log 3 and half the largest squared norm", () => {
  const origin = rows.plane.find(([x1, x2]) => Math.abs(x1) < 1e-9 && Math.abs(x2) < 1e-9);
  expect(origin?.[2]).toBeCloseTo(-Math.log(3), 9);
  expect(origin?.[3]).toBeCloseTo(Math.log(3) + 4.5 / 2, 9);
});

test("on the line, the layer energy is lowest within the patterns and equal energies lie at their mirror", () => {
  const [lowest] = rows.line.toSorted((a, b) => a[1] - b[1]);
  // Patterns at 0 and 1 melt into one minimum between them.
  expect(lowest[0]).toBeGreaterThan(0);
  expect(lowest[0]).toBeLessThan(1);
  for (const [, , mchn1, mchn2] of rows.line) {
    // Both have E_MCHN >= 0.
    expect(Math.min(mchn1, mchn2)).toBeGreaterThanOrEqual(0);
  }
});

test("every panel of the figure is a plot, of a column of its own", () => {
  const colours = FIGURE_1_PLOTS.flatMap(({ colour = [] }) => colour);
  expect(colours).toEqual(PLANE.columns.slice(2).map(({ name }) => name));
  expect(FIGURE_1_PLOTS.at(-1)?.y).toEqual(LINE.columns.slice(1).map(({ name }) => name));
});

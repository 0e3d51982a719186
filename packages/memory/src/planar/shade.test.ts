import { expect, test } from "vitest";
import { contourLines } from "./contour-lines.ts";
import { nodeAt } from "./energy-grid.ts";
import { INKS, pictureSide, RAMP_LENGTH, relativeHeights, SHADES, shadeLandscape } from "./shade.ts";

const GRID = { half: 1, nodes: 33 };
const bowl = Float64Array.from({ length: 33 * 33 }, (_, node) => {
  const [x, y] = [nodeAt(GRID, node % 33), nodeAt(GRID, Math.floor(node / 33))];
  return x * x + y * y;
});
/** Ramps whose colours are what they stand for. */
const ramp = (label: number) => Uint32Array.from({ length: RAMP_LENGTH }, (_, at) => label * 1000 + at);

function paint(labels: Uint8Array, scale = 4) {
  const side = pictureSide(33, scale);
  const pixels = new Uint32Array(side * side);
  const paint = { scale, contours: 10, lineWidth: 0.6, ramps: [ramp(0), ramp(1)] };
  shadeLandscape(relativeHeights(bowl), labels, GRID, pixels, paint);
  return Array.from(pixels, (pixel, at) => ({
    label: Math.floor(pixel / 1000),
    ink: Math.floor((pixel % 1000) / SHADES),
    shade: (pixel % 1000) % SHADES,
    x: (((at % side) + 0.5) / side) * 2 - 1,
    y: 1 - ((Math.floor(at / side) + 0.5) / side) * 2,
  }));
}

test("heights run from 0 to 1 as the square root of the energy, and a flat energy is 0 everywhere", () => {
  const heights = relativeHeights(bowl);
  expect([heights[16 * 33 + 16], heights[0]]).toEqual([0, 1]);
  expect(heights[16 * 33 + 32]).toBeCloseTo(Math.SQRT1_2, 6);
  expect(relativeHeights(new Float64Array(4).fill(7)).every((height) => height === 0)).toBe(true);
});

test("shades follow the height, and contour lines lie where the height is a tenth", () => {
  for (const { ink, shade, x, y } of paint(new Uint8Array(33 * 33))) {
    const height = Math.hypot(x, y) / Math.SQRT2;
    // One shade of 48, and what bilinear interpolation of a cone misses near its tip.
    expect(Math.abs(shade - height * (SHADES - 1))).toBeLessThanOrEqual(1.5);
    const toLine = Math.abs(height * 10 - Math.round(height * 10));
    if (ink === INKS && height > 0.1) expect(toLine).toBeLessThan(0.2);
    if (toLine > 0.3) expect(ink).toBe(0);
  }
});

test("every pixel has the colours of the basin it is in, and a line runs between two", () => {
  const labels = Uint8Array.from({ length: 33 * 33 }, (_, node) => Number(node % 33 > 16));
  const cell = 2 / 32;
  for (const { label, ink, x } of paint(labels)) {
    if (Math.abs(x) > cell) expect(label).toBe(Number(x > 0));
    if (Math.abs(x - cell / 2) < cell / 8) expect(ink).toBe(INKS);
  }
});

test("contour lines for drawings are where the height is a whole part, closed round the bottom", () => {
  const segments = contourLines(relativeHeights(bowl), GRID, 10);
  expect(segments.length).toBeGreaterThan(300);
  for (const [x1, y1, x2, y2] of segments) {
    for (const height of [Math.hypot(x1, y1), Math.hypot(x2, y2)].map((norm) => norm / Math.SQRT2)) {
      expect(Math.abs(height * 10 - Math.round(height * 10))).toBeLessThan(0.06);
    }
    expect(Math.hypot(x2 - x1, y2 - y1)).toBeLessThanOrEqual(Math.SQRT2 * (2 / 32) + 1e-12);
  }
});

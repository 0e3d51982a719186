import { type Grid, nodeAt } from "./energy-grid.ts";

/** A piece of a contour line: from (x, y) to (x, y). */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Lines of equal height at `contours` even levels between 0 and 1, as marching squares find them; for drawings without pixels. */
export function contourLines(heights: Float32Array, grid: Grid, contours: number): readonly Segment[] {
  const segments: Segment[] = [];
  const { nodes } = grid;
  for (let row = 0; row < nodes - 1; row += 1) {
    for (let column = 0; column < nodes - 1; column += 1) {
      const node = row * nodes + column;
      const corners = [heights[node], heights[node + 1], heights[node + nodes + 1], heights[node + nodes]];
      const lowest = Math.min(...corners) * contours;
      const highest = Math.max(...corners) * contours;
      for (let level = Math.max(1, Math.ceil(lowest)); level < highest; level += 1) {
        segments.push(...segmentsOf(corners, level / contours, grid, row, column));
      }
    }
  }
  return segments;
}

/** Corners go round from the top left; so do the sides, each starting at the corner of its number. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

function segmentsOf(
  corners: readonly number[],
  height: number,
  grid: Grid,
  row: number,
  column: number,
): readonly Segment[] {
  const crossings: (readonly [number, number])[] = [];
  for (let side = 0; side < 4; side += 1) {
    const following = (side + 1) % 4;
    const [from, to] = [corners[side], corners[following]];
    if (from < height === to < height) continue;
    const share = (height - from) / (to - from);
    const [fromRight, fromDown] = CORNERS[side];
    const [toRight, toDown] = CORNERS[following];
    crossings.push([
      nodeAt(grid, column + fromRight + share * (toRight - fromRight)),
      -nodeAt(grid, row + fromDown + share * (toDown - fromDown)),
    ]);
  }
  const segments: Segment[] = [];
  for (let k = 0; k + 1 < crossings.length; k += 2) {
    segments.push([...crossings[k], ...crossings[k + 1]]);
  }
  return segments;
}

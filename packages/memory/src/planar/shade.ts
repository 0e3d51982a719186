import type { Grid } from "./energy-grid.ts";

/** How high each node is, from 0 at the lowest to 1 at the highest: the square root, so that contours of a bowl are evenly apart. */
export function relativeHeights(energies: Float64Array): Float32Array {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let node = 0; node < energies.length; node += 1) {
    if (energies[node] < lowest) lowest = energies[node];
    if (energies[node] > highest) highest = energies[node];
  }
  const heights = new Float32Array(energies.length);
  const range = highest - lowest;
  if (!(range > 0)) return heights;
  for (let node = 0; node < heights.length; node += 1) {
    heights[node] = Math.sqrt((energies[node] - lowest) / range);
  }
  return heights;
}

/** Shades of a basin's colour, from low to high. */
export const SHADES = 48;
/** Steps from no contour line to a full one. */
export const INKS = 4;
/** Length of a basin's list of colours: the colour of shade s under ink i is at `i * SHADES + s`. */
export const RAMP_LENGTH = SHADES * (INKS + 1);

/** What a landscape is painted with. */
export interface Paint {
  /** Pixels a side of each cell between four nodes. */
  readonly scale: number;
  /** Contour lines between the lowest and the highest node. */
  readonly contours: number;
  /** Half the width of a contour line, in pixels. */
  readonly lineWidth: number;
  /** The colours of each label; each of `RAMP_LENGTH`. */
  readonly ramps: readonly Uint32Array[];
}

/** Pixels a side of the picture of a grid. */
export function pictureSide(nodes: number, scale: number): number {
  return (nodes - 1) * scale;
}

/**
 * Paints a landscape: heights as shades of the basin's colour, contour lines, lines between basins.
 *
 * @param heights  of the nodes, 0 to 1; shape [nodes, nodes]
 * @param labels   of the nodes; shape [nodes, nodes]
 * @param pixels   one number a pixel, in the byte order of the ramps; shape [pictureSide, pictureSide]
 */
export function shadeLandscape(
  heights: Float32Array,
  labels: Uint8Array,
  { nodes }: Grid,
  pixels: Uint32Array,
  paint: Paint,
): void {
  const { scale, ramps } = paint;
  const width = pictureSide(nodes, scale);
  for (let row = 0; row < nodes - 1; row += 1) {
    for (let column = 0; column < nodes - 1; column += 1) {
      const node = row * nodes + column;
      const start = row * scale * width + column * scale;
      const label = labels[node];
      const below = node + nodes;
      const isInside = labels[node + 1] === label && labels[below] === label && labels[below + 1] === label;
      if (isInside) shadeCell(heights, node, nodes, ramps[label], pixels, start, width, paint);
      else shadeEdgeCell(heights, labels, node, nodes, pixels, start, width, paint);
    }
  }
}

/** A cell within one basin: heights between the nodes are bilinear, and so are the contour lines. */
function shadeCell(
  heights: Float32Array,
  node: number,
  nodes: number,
  ramp: Uint32Array,
  pixels: Uint32Array,
  start: number,
  width: number,
  { scale, contours, lineWidth }: Paint,
): void {
  const topLeft = heights[node];
  const topRight = heights[node + 1];
  const bottomLeft = heights[node + nodes];
  const bottomRight = heights[node + nodes + 1];
  const acrossX = topRight - topLeft + bottomRight - bottomLeft;
  const acrossY = bottomLeft - topLeft + bottomRight - topRight;
  // Pixels a contour interval: what a difference in levels is in pixels, for lines of the same width everywhere.
  const pixelsPerLevel = (2 * scale) / (contours * Math.sqrt(acrossX * acrossX + acrossY * acrossY) + 1e-9);
  for (let j = 0; j < scale; j += 1) {
    const down = (j + 0.5) / scale;
    const left = topLeft + (bottomLeft - topLeft) * down;
    const change = (topRight + (bottomRight - topRight) * down - left) / scale;
    let height = left + change / 2;
    let pixel = start + j * width;
    for (let i = 0; i < scale; i += 1) {
      const level = height * contours;
      const nearest = (level + 0.5) | 0;
      const distance = Math.abs(level - nearest) * pixelsPerLevel;
      const ink = nearest === 0 || distance >= lineWidth + 0.5 ? 0 : inkAt(lineWidth + 0.5 - distance);
      pixels[pixel] = ramp[ink * SHADES + ((height * (SHADES - 1)) | 0)];
      pixel += 1;
      height += change;
    }
  }
}

function inkAt(coverage: number): number {
  return coverage >= 1 ? INKS : Math.ceil(coverage * INKS);
}

/** A corner's share of a pixel below this is near the line between two basins. */
const ON_EDGE = 0.6;

/** A cell that basins meet in: each pixel goes to the label with the largest share of it, which makes smooth lines. */
function shadeEdgeCell(
  heights: Float32Array,
  labels: Uint8Array,
  node: number,
  nodes: number,
  pixels: Uint32Array,
  start: number,
  width: number,
  { scale, ramps }: Paint,
): void {
  const corners = [node, node + 1, node + nodes, node + nodes + 1];
  const shares = [0, 0, 0, 0];
  for (let j = 0; j < scale; j += 1) {
    const down = (j + 0.5) / scale;
    for (let i = 0; i < scale; i += 1) {
      const right = (i + 0.5) / scale;
      shares[0] = (1 - down) * (1 - right);
      shares[1] = (1 - down) * right;
      shares[2] = down * (1 - right);
      shares[3] = down * right;
      let label = 0;
      let largest = 0;
      let height = 0;
      for (let k = 0; k < 4; k += 1) {
        height += shares[k] * heights[corners[k]];
        let share = 0;
        for (let other = 0; other < 4; other += 1) {
          if (labels[corners[other]] === labels[corners[k]]) share += shares[other];
        }
        if (share <= largest) continue;
        largest = share;
        label = labels[corners[k]];
      }
      const ink = largest < ON_EDGE ? INKS : 0;
      pixels[start + j * width + i] = ramps[label][ink * SHADES + ((height * (SHADES - 1)) | 0)];
    }
  }
}

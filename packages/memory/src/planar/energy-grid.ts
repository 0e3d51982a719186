import type { BowlField, EnergyField, FormField } from "./energy-field.ts";

/** The square {|x_1|, |x_2| <= half} with `nodes` x `nodes` points, row by row from the top, as pictures are. */
export interface Grid {
  readonly half: number;
  readonly nodes: number;
}

/** The first coordinate of a column; the second coordinate of a row is its negative. */
export function nodeAt(grid: Grid, column: number): number {
  return ((2 * column) / (grid.nodes - 1) - 1) * grid.half;
}

/** Beyond this exponent a product of two exponentials could be nothing but 0: e^-745 is the smallest number. */
const DEEPEST_EXPONENT = 600;
/** e^-37 is below the rounding of 1: terms as far from the largest change nothing. */
const NEGLIGIBLE_EXPONENT = 37;

/**
 * The energy at every node; shape [nodes, nodes].
 *
 * exp(-k ||x - rho||^2) is a product over the two axes, so d (2 nodes) exponentials and one logarithm a node do, unless
 * k is so large that the products underflow everywhere: then the nearest bowl is found first.
 */
export function energyGrid(field: EnergyField, grid: Grid): Float64Array {
  const energies = new Float64Array(grid.nodes * grid.nodes);
  if (field.shape === "form") fillForm(field, grid, energies);
  else {
    if (field.sharpness === 0) fillMean(field, grid, energies);
    else if (field.sharpness * deepest(field, grid) < DEEPEST_EXPONENT) fillGentle(field, grid, energies);
    else fillSharp(field, grid, energies);
    finish(field, grid, energies);
  }
  return energies;
}

/** A bound of the lowest bowl over the whole grid. */
function deepest({ xs, ys, lifts }: BowlField, { half }: Grid): number {
  let bound = Number.POSITIVE_INFINITY;
  for (let i = 0; i < xs.length; i += 1) {
    const farthest = (Math.abs(xs[i]) + half) ** 2 + (Math.abs(ys[i]) + half) ** 2 + lifts[i];
    bound = Math.min(bound, farthest);
  }
  return bound;
}

function fillGentle({ xs, ys, lifts, sharpness }: BowlField, grid: Grid, out: Float64Array): void {
  const { nodes } = grid;
  const factors = new Float64Array(xs.length * nodes); // [d, nodes]
  for (let i = 0; i < xs.length; i += 1) {
    for (let k = 0; k < nodes; k += 1) {
      factors[i * nodes + k] = Math.exp(-sharpness * (nodeAt(grid, k) - xs[i]) ** 2);
    }
  }
  const logCount = Math.log(xs.length);
  for (let row = 0; row < nodes; row += 1) {
    const start = row * nodes;
    for (let i = 0; i < xs.length; i += 1) {
      const factor = Math.exp(-sharpness * ((nodeAt(grid, row) + ys[i]) ** 2 + lifts[i]));
      if (factor === 0) continue;
      const from = i * nodes;
      for (let k = 0; k < nodes; k += 1) out[start + k] += factor * factors[from + k];
    }
    for (let k = 0; k < nodes; k += 1) out[start + k] = (logCount - Math.log(out[start + k])) / sharpness;
  }
}

function fillSharp({ xs, ys, lifts, sharpness }: BowlField, grid: Grid, out: Float64Array): void {
  const { nodes } = grid;
  const squares = new Float64Array(xs.length * nodes); // [d, nodes]
  for (let i = 0; i < xs.length; i += 1) {
    for (let k = 0; k < nodes; k += 1) squares[i * nodes + k] = (nodeAt(grid, k) - xs[i]) ** 2;
  }
  const logCount = Math.log(xs.length);
  const reach = NEGLIGIBLE_EXPONENT / sharpness;
  const lowest = new Float64Array(nodes);
  const sums = new Float64Array(nodes);
  const rises = new Float64Array(xs.length);
  for (let row = 0; row < nodes; row += 1) {
    lowest.fill(Number.POSITIVE_INFINITY);
    sums.fill(0);
    for (let i = 0; i < xs.length; i += 1) {
      rises[i] = (nodeAt(grid, row) + ys[i]) ** 2 + lifts[i];
      const from = i * nodes;
      for (let k = 0; k < nodes; k += 1) {
        const bowl = squares[from + k] + rises[i];
        if (bowl < lowest[k]) lowest[k] = bowl;
      }
    }
    let highest = 0;
    for (let k = 0; k < nodes; k += 1) if (lowest[k] > highest) highest = lowest[k];
    for (let i = 0; i < xs.length; i += 1) {
      // Nearer than this the bowl can be low enough to count somewhere in the row.
      const squaredReach = highest + reach - rises[i];
      if (squaredReach < 0) continue;
      const from = i * nodes;
      const [first, last] = columnsWithin(grid, xs[i], Math.sqrt(squaredReach));
      for (let k = first; k <= last; k += 1) {
        const above = squares[from + k] + rises[i] - lowest[k];
        if (above < reach) sums[k] += Math.exp(-sharpness * above);
      }
    }
    for (let k = 0; k < nodes; k += 1) {
      out[row * nodes + k] = lowest[k] + (logCount - Math.log(sums[k])) / sharpness;
    }
  }
}

/** The first and last column within a distance of x, and one more on each side for rounding. */
function columnsWithin({ half, nodes }: Grid, x: number, distance: number): readonly [number, number] {
  const columnAt = (place: number): number => ((place / half + 1) * (nodes - 1)) / 2;
  return [
    Math.max(0, Math.floor(columnAt(x - distance))),
    Math.min(nodes - 1, Math.ceil(columnAt(x + distance))),
  ];
}

function fillMean({ xs, ys, lifts }: BowlField, grid: Grid, out: Float64Array): void {
  const { nodes } = grid;
  const count = xs.length;
  let [centreX, centreY, constant] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    centreX += xs[i] / count;
    centreY += ys[i] / count;
    constant += (xs[i] ** 2 + ys[i] ** 2 + lifts[i]) / count;
  }
  for (let row = 0; row < nodes; row += 1) {
    const y = -nodeAt(grid, row);
    for (let k = 0; k < nodes; k += 1) {
      const x = nodeAt(grid, k);
      out[row * nodes + k] = x * (x - 2 * centreX) + y * (y - 2 * centreY) + constant;
    }
  }
}

function finish({ scale, hill, offset }: BowlField, grid: Grid, out: Float64Array): void {
  const { nodes } = grid;
  for (let row = 0; row < nodes; row += 1) {
    const ofRow = offset + hill * nodeAt(grid, row) ** 2;
    for (let k = 0; k < nodes; k += 1) {
      const at = row * nodes + k;
      out[at] = scale * out[at] + ofRow + (hill === 0 ? 0 : hill * nodeAt(grid, k) ** 2);
    }
  }
}

function fillForm({ degree, coefficients }: FormField, grid: Grid, out: Float64Array): void {
  const { nodes } = grid;
  for (let row = 0; row < nodes; row += 1) {
    const y = -nodeAt(grid, row);
    for (let k = 0; k < nodes; k += 1) {
      const x = nodeAt(grid, k);
      // Horner's rule in both variables: sum_j coefficients[j] x^(degree - j) y^j.
      let sum = coefficients[0];
      let power = 1;
      for (let j = 1; j <= degree; j += 1) {
        power *= y;
        sum = sum * x + coefficients[j] * power;
      }
      out[row * nodes + k] = -sum;
    }
  }
}

import type { Patterns } from "../energy/vector.ts";
import type { EnergyField } from "./energy-field.ts";
import { type Grid, nodeAt } from "./energy-grid.ts";
import { type FieldStep, fieldStep } from "./field-step.ts";
import { type Attractor, type Recall, recallPatterns } from "./recall.ts";

/** Where each point of the grid ends. */
export interface Basins extends Recall {
  readonly grid: Grid;
  /** For each node the number of its attractor; shape [nodes, nodes]. */
  readonly labels: Uint8Array;
}

/** What decides where a state ends. */
export interface BasinOptions {
  readonly delta: number;
  readonly side: number;
}

/** Minima beyond what labels can count are joined to others. */
const MOST_LABELS = 255;

/**
 * The basins as steepest descent from node to node has them: quick, and right up to the spacing of the grid. What the
 * model's own steps do differently, `refineBasins` mends.
 */
export function findBasins(
  patterns: Patterns,
  field: EnergyField,
  energies: Float64Array,
  grid: Grid,
  { delta, side }: BasinOptions,
): Basins {
  const bottoms = descendNodes(energies, grid);
  const bottomNodes = [...new Set(bottoms)].slice(0, MOST_LABELS);
  // A step of length 0 leads nowhere: then the basins are those of steps of any length.
  const step = fieldStep(field, delta === 0 ? Number.POSITIVE_INFINITY : delta, side);
  const starts = bottomNodes.map((node) => pointOf(grid, node));
  const { endOfOthers, ...recall } = recallPatterns(patterns, step, starts);
  const labelOfBottom = new Map(bottomNodes.map((node, i) => [node, Math.min(endOfOthers[i], MOST_LABELS)]));
  const labels = new Uint8Array(bottoms.length);
  for (let node = 0; node < labels.length; node += 1) {
    labels[node] = labelOfBottom.get(bottoms[node]) ?? 0;
  }
  return { ...recall, grid, labels };
}

function pointOf(grid: Grid, node: number): readonly [number, number] {
  return [nodeAt(grid, node % grid.nodes), -nodeAt(grid, Math.floor(node / grid.nodes))];
}

/** For each node the one that steepest descent over the eight neighbours ends at. */
function descendNodes(energies: Float64Array, { nodes }: Grid): Int32Array {
  const next = new Int32Array(energies.length);
  for (let row = 0; row < nodes; row += 1) {
    for (let column = 0; column < nodes; column += 1) {
      next[row * nodes + column] = steepest(energies, nodes, row, column);
    }
  }
  // Paths are shortened to their ends: what was walked once is not walked again.
  for (let node = 0; node < next.length; node += 1) {
    let end = node;
    while (next[end] !== end) end = next[end];
    for (let at = node; next[at] !== end; ) {
      const following = next[at];
      next[at] = end;
      at = following;
    }
  }
  return next;
}

function steepest(energies: Float64Array, nodes: number, row: number, column: number): number {
  const own = row * nodes + column;
  const energy = energies[own];
  let best = own;
  let bestDrop = 0;
  const lastRow = Math.min(row + 1, nodes - 1);
  const lastColumn = Math.min(column + 1, nodes - 1);
  for (let r = Math.max(row - 1, 0); r <= lastRow; r += 1) {
    for (let c = Math.max(column - 1, 0); c <= lastColumn; c += 1) {
      const drop = (energy - energies[r * nodes + c]) * (r === row || c === column ? 1 : Math.SQRT1_2);
      if (drop > bestDrop) {
        bestDrop = drop;
        best = r * nodes + c;
      }
    }
  }
  return best;
}

const LONGEST_WAY = 500;
const SHORTEST_STEP = 1e-6;

/**
 * Follows the nodes at the edges of basins by the model's own steps, and their neighbours where a label changes, until
 * all labels are right. Changes `basins.labels`; yields every `batch` nodes, so that the caller may let others run.
 */
export function* refineBasins(
  basins: Basins,
  field: EnergyField,
  { delta, side }: BasinOptions,
  batch = 200,
): Generator<void, void, void> {
  const { labels, grid, attractors } = basins;
  const step = fieldStep(field, delta === 0 ? Number.POSITIVE_INFINITY : delta, side);
  const seen = new Uint8Array(labels.length);
  const queue: number[] = [];
  const visit = (node: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    queue.push(node);
  };
  for (let node = 0; node < labels.length; node += 1) if (isEdge(labels, grid, node)) visit(node);
  let done = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const [x, y] = pointOf(grid, node);
    const label = endLabel(attractors, step, x, y) ?? labels[node];
    if (label !== labels[node]) {
      labels[node] = label;
      for (const neighbour of neighboursOf(grid, node)) visit(neighbour);
    }
    done += 1;
    if (done % batch === 0) yield;
  }
}

function neighboursOf({ nodes }: Grid, node: number): readonly number[] {
  const column = node % nodes;
  return [
    ...(column > 0 ? [node - 1] : []),
    ...(column < nodes - 1 ? [node + 1] : []),
    ...(node >= nodes ? [node - nodes] : []),
    ...(node < nodes * (nodes - 1) ? [node + nodes] : []),
  ];
}

function isEdge(labels: Uint8Array, grid: Grid, node: number): boolean {
  return neighboursOf(grid, node).some((neighbour) => labels[neighbour] !== labels[node]);
}

/** A state this close to an attractor is at it, as far as a picture is concerned. */
const ARRIVED = 0.02;

function endLabel(
  attractors: readonly Attractor[],
  step: FieldStep,
  x: number,
  y: number,
): number | undefined {
  step.x = x;
  step.y = y;
  for (let count = 0; count < LONGEST_WAY; count += 1) {
    const [fromX, fromY] = [step.x, step.y];
    step.from(fromX, fromY);
    const found = attractorNear(attractors, step.x, step.y);
    if (found >= 0) return found;
    if (Math.hypot(step.x - fromX, step.y - fromY) < SHORTEST_STEP) return undefined;
  }
  return undefined;
}

function attractorNear(attractors: readonly Attractor[], x: number, y: number): number {
  for (let i = 0; i < attractors.length; i += 1) {
    const { x: endX, y: endY } = attractors[i];
    if (Math.abs(endX - x) < ARRIVED && Math.abs(endY - y) < ARRIVED) return i;
  }
  return -1;
}

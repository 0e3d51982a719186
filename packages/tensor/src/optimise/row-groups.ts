/**
 * @file Which operations are computed together, block of rows by block of rows. One element-wise operation after the
 * other reads and writes arrays that no cache holds; a block of rows passes through all of them while it is in the cache.
 */
import { bytesPerElement } from "../graph/element-type.ts";
import { sizeOf } from "../graph/shape.ts";
import type { GraphNode } from "../graph/tensor.ts";

/** Nodes between whose computations nothing else needs to be computed, in an order in which they can be. */
export interface NodeGroup {
  readonly nodes: readonly GraphNode[];
  /** How many rows (lengths of axis 0) make a block; `undefined`: each node is computed whole. */
  readonly blockRows: number | undefined;
}

/** Arrays smaller than this stay in a cache by themselves. */
const FEWEST_BYTES = 1 << 20;
/** Of one array of a block: a few of them fit a core's second-level cache (512 KB and more today). */
const BLOCK_BYTES = 1 << 17;
/** Fewer operations cost more to divide than they save. */
const FEWEST_NODES = 3;

/** A group in the making. */
class Group {
  readonly nodes: GraphNode[];
  readonly dependencies = new Set<Group>();
  lastId: number;
  /** The group that this one became part of. */
  into: Group | undefined;

  constructor(node: GraphNode) {
    this.nodes = [node];
    this.lastId = node.id;
  }

  get current(): Group {
    return this.into === undefined ? this : this.into.current;
  }

  /** Groups that this one takes results of. */
  get needs(): ReadonlySet<Group> {
    return new Set([...this.dependencies].map((group) => group.current).filter((group) => group !== this));
  }
}

/** Parts nodes, given in an order in which they can be computed, into groups in such an order. */
export function rowGroups(nodes: readonly GraphNode[]): readonly NodeGroup[] {
  const groupOf = new Map<GraphNode, Group>();
  for (const node of nodes) {
    let group = new Group(node);
    groupOf.set(node, group);
    for (const { node: input } of node.inputs) {
      const other = groupOf.get(input)?.current;
      if (other === undefined) throw new Error("inputs come before what is made of them");
      group.dependencies.add(other);
    }
    if (!isDivisible(node)) continue;
    for (const other of group.needs) {
      if (fit(node, other.nodes[0]) && canMerge(group, other)) group = merge(group, other);
    }
  }
  return inOrder(
    [...new Set(nodes.map((node) => groupOf.get(node)?.current))].filter((group) => group !== undefined),
  );
}

function isDivisible({ operation, attributes, results: [result, ...others] }: GraphNode): boolean {
  return others.length === 0 && result.shape.length > 1 && operation.isRowWise?.(attributes) === true;
}

/** Whether two nodes can be computed for the same block of rows. */
function fit({ results: [a] }: GraphNode, other: GraphNode): boolean {
  const [b] = other.results;
  return isDivisible(other) && a.shape.length === b.shape.length && a.shape[0] === b.shape[0];
}

/** As one, they would need what needs one of them if a group lies between them. */
function canMerge(a: Group, b: Group): boolean {
  const isBetween = (group: Group, from: Group, to: Group) =>
    group !== to && group !== from && reaches(group, to);
  return (
    ![...a.needs].some((group) => isBetween(group, a, b)) &&
    ![...b.needs].some((group) => isBetween(group, b, a))
  );
}

/** Whether a group needs another, be it through others. */
function reaches(from: Group, to: Group): boolean {
  const firstId = to.nodes[0].id;
  const found = new Set([from]);
  for (const group of found) {
    if (group === to) return true;
    // Nodes need none that were made later.
    if (group.lastId > firstId) for (const needed of group.needs) found.add(needed);
  }
  return false;
}

function merge(a: Group, b: Group): Group {
  b.into = a;
  a.nodes.push(...b.nodes);
  a.nodes.sort((x, y) => x.id - y.id);
  a.lastId = Math.max(a.lastId, b.lastId);
  for (const group of b.dependencies) a.dependencies.add(group);
  return a;
}

function inOrder(groups: readonly Group[]): readonly NodeGroup[] {
  const done = new Set<Group>();
  const begun = new Set<Group>();
  const waiting = groups.toSorted((a, b) => b.lastId - a.lastId);
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const missing = done.has(next) ? [] : [...next.needs].filter((group) => !done.has(group));
    if (missing.some((group) => begun.has(group))) throw new Error("groups of nodes need each other");
    begun.add(next);
    if (missing.length === 0) {
      done.add(next);
      waiting.pop();
    } else waiting.push(...missing);
  }
  return [...done].map(({ nodes }) => ({ nodes, blockRows: blockRowsOf(nodes) }));
}

function blockRowsOf(nodes: readonly GraphNode[]): number | undefined {
  if (nodes.length < FEWEST_NODES) return undefined;
  const [rows] = nodes[0].results[0].shape;
  const largest = Math.max(
    ...nodes.map(({ results: [{ shape, type }] }) => sizeOf(shape) * bytesPerElement(type)),
  );
  if (largest < FEWEST_BYTES) return undefined;
  const wanted = Math.max(1, Math.floor(BLOCK_BYTES / (largest / rows)));
  for (let blockRows = wanted; blockRows > 0; blockRows -= 1) if (rows % blockRows === 0) return blockRows;
  return undefined;
}

import type { ScoredBlock } from "./candidates.ts";
import { QUERIES_AT_ONCE } from "./index-size.ts";
import type { PatternStore } from "./pattern-store.ts";
import type { Metric } from "./score-kernel.ts";

/** Takes the scores of its query, block after block. */
export interface ScoreReader {
  offer(block: ScoredBlock): void;
}

export interface ScoredQuery {
  readonly query: Float32Array;
  readonly reader: ScoreReader;
}

/** 1 where a smaller score is nearer, -1 where a larger one is. */
export function costSign(metric: Metric): 1 | -1 {
  return metric === "squared-distance" ? 1 : -1;
}

/** Reads every stored row once, whatever the number of queries, and hands each query its scores. */
export function scorePass(store: PatternStore, metric: Metric, queries: readonly ScoredQuery[]): void {
  const { blockRows } = store.layout;
  for (let firstSlot = 0; firstSlot < store.size; firstSlot += blockRows) {
    const count = Math.min(blockRows, store.size - firstSlot);
    for (let first = 0; first < queries.length; first += QUERIES_AT_ONCE) {
      const group = queries.slice(first, first + QUERIES_AT_ONCE);
      if (group.length === QUERIES_AT_ONCE) scoreGroup(store, metric, group, firstSlot, count);
      else for (const one of group) scoreGroup(store, metric, [one], firstSlot, count);
    }
  }
}

/** One query or four. */
function scoreGroup(
  store: PatternStore,
  metric: Metric,
  group: readonly ScoredQuery[],
  firstSlot: number,
  count: number,
): void {
  const { kernel, layout } = store;
  for (const [i, { query }] of group.entries()) kernel.queries.set(query, i * layout.stride);
  kernel.score(metric, firstSlot, count, group.length === QUERIES_AT_ONCE ? QUERIES_AT_ONCE : 1);
  const sign = costSign(metric);
  for (const [i, { reader }] of group.entries()) {
    reader.offer({ scores: kernel.scores, from: i * layout.blockRows, firstSlot, count, sign });
  }
}

/**
 * The score that decides: products (or squares) of the stored Float32 numbers, added in Float64 from first to last.
 * The same on every machine, since Float64 arithmetic is.
 */
export function exactScore(store: PatternStore, metric: Metric, query: Float32Array, slot: number): number {
  const { rows } = store.kernel;
  const start = slot * store.layout.stride;
  let sum = 0;
  if (metric === "inner-product") {
    for (let i = 0; i < query.length; i += 1) sum += rows[start + i] * query[i];
    return sum;
  }
  for (let i = 0; i < query.length; i += 1) {
    const difference = rows[start + i] - query[i];
    sum += difference * difference;
  }
  return sum;
}

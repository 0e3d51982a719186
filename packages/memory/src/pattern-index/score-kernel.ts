/** How near a stored pattern is to a query: larger inner product, or smaller squared Euclidean distance. */
export type Metric = "inner-product" | "squared-distance";

/**
 * The memory of an index and the loop over it. Scores are approximate (Float32 sums or better): `scoreError` bounds
 * them, and the index settles what the bound leaves open in Float64, so every kernel gives the same answers.
 */
export interface ScoreKernel {
  readonly name: "webassembly" | "javascript";
  /** Rows that fit; a multiple of four. */
  readonly capacity: number;
  /** Stored patterns, padded with zeros, [capacity, stride]. A view that `grow` replaces: ask for it anew. */
  readonly rows: Float32Array;
  /** Where the queries of `score` are put, padded with zeros, [4, stride]. Replaced by `grow` too. */
  readonly queries: Float32Array;
  /** What `score` wrote, [4, blockRows]. Replaced by `grow` too. */
  readonly scores: Float32Array;
  /** Room for at least `capacity` rows, what is stored kept; false when the machine has no memory left. */
  grow(capacity: number): boolean;
  /** Scores of rows `firstRow` to `firstRow + count` (at most a block) for the first query, or for all four. */
  score(metric: Metric, firstRow: number, count: number, queryCount: 1 | 4): void;
}

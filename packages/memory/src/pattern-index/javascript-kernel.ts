import { type IndexLayout, paddedRows, QUERIES_AT_ONCE } from "./index-size.ts";
import type { Metric, ScoreKernel } from "./score-kernel.ts";

/** The kernel where WebAssembly with SIMD is missing. Sums in Float64, which is no slower here than rounding to Float32. */
export class JavaScriptKernel implements ScoreKernel {
  readonly name = "javascript";
  readonly queries: Float32Array;
  readonly scores: Float32Array;
  readonly #layout: IndexLayout;
  #rows: Float32Array;

  /** @throws RangeError where the machine has no memory left */
  constructor(layout: IndexLayout, capacity: number) {
    this.#layout = layout;
    this.queries = new Float32Array(QUERIES_AT_ONCE * layout.stride);
    this.scores = new Float32Array(QUERIES_AT_ONCE * layout.blockRows);
    this.#rows = new Float32Array(paddedRows(capacity) * layout.stride);
  }

  get rows(): Float32Array {
    return this.#rows;
  }

  get capacity(): number {
    return this.#rows.length / this.#layout.stride;
  }

  grow(capacity: number): boolean {
    const wanted = paddedRows(capacity) * this.#layout.stride;
    if (wanted <= this.#rows.length) return true;
    try {
      const larger = new Float32Array(wanted);
      larger.set(this.#rows);
      this.#rows = larger;
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  score(metric: Metric, firstRow: number, count: number, queryCount: 1 | 4): void {
    const { stride, blockRows } = this.#layout;
    const scoreRow = metric === "inner-product" ? innerProduct : squaredDistance;
    for (let query = 0; query < queryCount; query += 1) {
      for (let row = 0; row < count; row += 1) {
        const score = scoreRow(this.#rows, (firstRow + row) * stride, this.queries, query * stride, stride);
        this.scores[query * blockRows + row] = score;
      }
    }
  }
}

/** `stride` is a multiple of four: four sums keep the processor's adders busy. */
function innerProduct(rows: Float32Array, at: number, queries: Float32Array, from: number, stride: number) {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let i = 0; i < stride; i += 4) {
    sum0 += rows[at + i] * queries[from + i];
    sum1 += rows[at + i + 1] * queries[from + i + 1];
    sum2 += rows[at + i + 2] * queries[from + i + 2];
    sum3 += rows[at + i + 3] * queries[from + i + 3];
  }
  return sum0 + sum1 + (sum2 + sum3);
}

function squaredDistance(
  rows: Float32Array,
  at: number,
  queries: Float32Array,
  from: number,
  stride: number,
) {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let i = 0; i < stride; i += 4) {
    const difference0 = rows[at + i] - queries[from + i];
    const difference1 = rows[at + i + 1] - queries[from + i + 1];
    const difference2 = rows[at + i + 2] - queries[from + i + 2];
    const difference3 = rows[at + i + 3] - queries[from + i + 3];
    sum0 += difference0 * difference0;
    sum1 += difference1 * difference1;
    sum2 += difference2 * difference2;
    sum3 += difference3 * difference3;
  }
  return sum0 + sum1 + (sum2 + sum3);
}

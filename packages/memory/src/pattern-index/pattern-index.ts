import { err, ok, type Result } from "../result.ts";
import { type CandidateCollector, NearestCandidates, RadiusCandidates } from "./candidates.ts";
import { EnergyReader } from "./energy-reader.ts";
import type { CreateError, InBatch, InsertError, QueryError, VectorError } from "./index-error.ts";
import { layoutBytes, layoutFor, MAX_INDEX_BYTES } from "./index-size.ts";
import { JavaScriptKernel } from "./javascript-kernel.ts";
import { norm, PatternStore } from "./pattern-store.ts";
import { checkVector, roundQueries } from "./query-vector.ts";
import { type ScoreError, scoreError } from "./score-error.ts";
import type { Metric, ScoreKernel } from "./score-kernel.ts";
import { costSign, exactScore, scorePass } from "./score-pass.ts";
import { createWebAssemblyKernel } from "./webassembly-kernel.ts";

/** A stored pattern and its score: inner product with the query, or squared distance from it, in Float64. */
export interface Neighbour {
  readonly id: number;
  readonly score: number;
}

export interface PatternIndexOptions {
  /** Numbers in a vector. */
  readonly dimension: number;
  readonly metric: Metric;
  /** Vectors to have room for at once; the index grows beyond it. */
  readonly capacity?: number;
  /** `auto`: WebAssembly where the engine has it with SIMD, else JavaScript; answers are the same. */
  readonly kernel?: "auto" | "webassembly" | "javascript";
}

/** An empty index. */
export function createPatternIndex(options: PatternIndexOptions): Result<PatternIndex, CreateError> {
  const { dimension, metric, capacity = 0, kernel: wanted = "auto" } = options;
  if (!Number.isSafeInteger(dimension) || dimension < 1) {
    return err({ code: "index.bad-dimension", dimension });
  }
  if (!Number.isSafeInteger(capacity) || capacity < 0) return err({ code: "index.bad-capacity", capacity });
  const layout = layoutFor(dimension);
  const bytes = layoutBytes(layout, capacity);
  if (bytes > MAX_INDEX_BYTES) return err({ code: "index.too-large", bytes, limitBytes: MAX_INDEX_BYTES });

  let kernel: ScoreKernel | undefined;
  if (wanted !== "javascript") kernel = createWebAssemblyKernel(layout, capacity);
  if (kernel === undefined && wanted === "webassembly") return err({ code: "index.no-webassembly" });
  try {
    kernel ??= new JavaScriptKernel(layout, capacity);
  } catch (error) {
    if (error instanceof RangeError) return err({ code: "index.out-of-memory", bytes });
    throw error;
  }
  return ok(new PatternIndex(metric, new PatternStore(layout, kernel)));
}

/**
 * Exact nearest neighbours among vectors of one length, which may come and go.
 *
 * Vectors and queries are rounded to Float32. Answers are those of a full scan in Float64 over the rounded numbers:
 * the fast Float32 scan only leaves out what an error bound proves to be no part of the answer. Nearest first; of equal
 * scores the smaller id comes first.
 */
export class PatternIndex {
  readonly metric: Metric;
  readonly #store: PatternStore;

  /** @internal Use {@link createPatternIndex} or `readPatternIndex`. */
  constructor(metric: Metric, store: PatternStore) {
    this.metric = metric;
    this.#store = store;
  }

  get dimension(): number {
    return this.#store.layout.dimension;
  }

  /** Vectors stored. */
  get size(): number {
    return this.#store.size;
  }

  /** Vectors for which there is room without growing. */
  get capacity(): number {
    return this.#store.kernel.capacity;
  }

  /** Which loop runs over the vectors. */
  get kernel(): "webassembly" | "javascript" {
    return this.#store.kernel.name;
  }

  /** @internal What is stored, for saving and for measurements. */
  get store(): PatternStore {
    return this.#store;
  }

  /** The ids in use, ascending. */
  ids(): readonly number[] {
    return Array.from(this.#store.ids.slice().sort());
  }

  has(id: number): boolean {
    return this.#store.findSlot(id) !== undefined;
  }

  /** A copy of the stored numbers. */
  find(id: number): Float32Array | undefined {
    const slot = this.#store.findSlot(id);
    return slot === undefined ? undefined : this.#store.row(slot).slice();
  }

  /** Stores a vector under `id`, or under the next number that was never used, and returns its id. */
  insert(vector: ArrayLike<number>, id: number = this.#store.nextId): Result<number, InsertError> {
    const error = checkVector(vector, this.dimension) ?? this.#checkId(id) ?? this.#store.reserve(1);
    if (error !== undefined) return err(error);
    this.#store.append(id, vector);
    return ok(id);
  }

  /** Stores all of the vectors, or none if one is refused. */
  insertMany(
    vectors: readonly ArrayLike<number>[],
    ids: readonly number[] = vectors.map((_, i) => this.#store.nextId + i),
  ): Result<readonly number[], InsertError | InBatch<InsertError>> {
    if (ids.length !== vectors.length) {
      return err({ code: "ids.wrong-length", expected: vectors.length, actual: ids.length });
    }
    const seen = new Set<number>();
    for (const [item, vector] of vectors.entries()) {
      const id = ids[item];
      const taken = seen.has(id) ? ({ code: "id.taken", id } as const) : undefined;
      const error = checkVector(vector, this.dimension) ?? this.#checkId(id) ?? taken;
      if (error !== undefined) return err({ ...error, item });
      seen.add(id);
    }
    const noRoom = this.#store.reserve(vectors.length);
    if (noRoom !== undefined) return err(noRoom);
    for (const [item, vector] of vectors.entries()) this.#store.append(ids[item], vector);
    return ok(ids);
  }

  #checkId(id: number): InsertError | undefined {
    // One below the largest: the next id must be a safe integer too.
    if (!Number.isSafeInteger(id) || id < 0 || id === Number.MAX_SAFE_INTEGER) {
      return { code: "id.invalid", id };
    }
    return this.has(id) ? { code: "id.taken", id } : undefined;
  }

  /** False where there is no such id. */
  delete(id: number): boolean {
    return this.#store.remove(id);
  }

  /** The `count` nearest patterns, or all where there are fewer. */
  nearest(query: ArrayLike<number>, count: number): Result<readonly Neighbour[], QueryError> {
    const bad = checkCount(count) ?? checkVector(query, this.dimension);
    return bad === undefined ? ok(this.#nearest([Float32Array.from(query)], count)[0]) : err(bad);
  }

  /** As {@link nearest}, for several queries with one pass over the memory. */
  nearestBatch(
    queries: readonly ArrayLike<number>[],
    count: number,
  ): Result<readonly (readonly Neighbour[])[], QueryError | InBatch<VectorError>> {
    const bad = checkCount(count);
    if (bad !== undefined) return err(bad);
    const rounded = roundQueries(queries, this.dimension);
    return rounded.ok ? ok(this.#nearest(rounded.value, count)) : rounded;
  }

  #nearest(queries: readonly Float32Array[], count: number): readonly (readonly Neighbour[])[] {
    const wanted = Math.min(count, this.size);
    if (wanted === 0) return queries.map(() => []);
    const { norms, largestNorm } = this.#store;
    const slots = this.#candidates(
      queries,
      (error) => new NearestCandidates(wanted, error, norms, largestNorm),
    );
    return queries.map((query, i) => this.#settle(query, slots[i]).slice(0, wanted));
  }

  /** Every pattern whose squared distance is at most `limit`, or whose inner product is at least `limit`. */
  within(query: ArrayLike<number>, limit: number): Result<readonly Neighbour[], QueryError> {
    const bad = checkLimit(limit) ?? checkVector(query, this.dimension);
    return bad === undefined ? ok(this.#within([Float32Array.from(query)], limit)[0]) : err(bad);
  }

  /** As {@link within}, for several queries with one pass over the memory. */
  withinBatch(
    queries: readonly ArrayLike<number>[],
    limit: number,
  ): Result<readonly (readonly Neighbour[])[], QueryError | InBatch<VectorError>> {
    const bad = checkLimit(limit);
    if (bad !== undefined) return err(bad);
    const rounded = roundQueries(queries, this.dimension);
    return rounded.ok ? ok(this.#within(rounded.value, limit)) : rounded;
  }

  #within(queries: readonly Float32Array[], limit: number): readonly (readonly Neighbour[])[] {
    const bound = costSign(this.metric) * limit;
    const { norms, largestNorm } = this.#store;
    const slots = this.#candidates(
      queries,
      (error) => new RadiusCandidates(bound, error, norms, largestNorm),
    );
    const isWithin = ({ score }: Neighbour): boolean => costSign(this.metric) * score <= bound;
    return queries.map((query, i) => this.#settle(query, slots[i]).filter(isWithin));
  }

  /**
   * The energy of a query in this memory: E_beta(x) = -(1/beta) log sum_i exp(-beta ||x - rho^i||^2) for squared
   * distances (arXiv:2405.08707, eq. 4, with inverse temperature beta), -(1/beta) log sum_i exp(beta <x, rho^i>) for
   * inner products. From Float32 scores: off by no more than the worst of them (log-sum-exp is 1-Lipschitz), about
   * 1e-6 of their size. Infinite where nothing is stored.
   */
  energy(query: ArrayLike<number>, beta: number): Result<number, QueryError> {
    if (!(beta > 0 && Number.isFinite(beta))) return err({ code: "query.bad-beta", beta });
    const bad = checkVector(query, this.dimension);
    if (bad !== undefined) return err(bad);
    const reader = new EnergyReader(beta);
    const rounded = Float32Array.from(query);
    if (this.#errorOf(rounded) !== undefined) {
      scorePass(this.#store, this.metric, [{ query: rounded, reader }]);
      return ok(reader.energy());
    }
    const sign = costSign(this.metric);
    for (let slot = 0; slot < this.size; slot += 1) {
      reader.add(sign * exactScore(this.#store, this.metric, rounded, slot));
    }
    return ok(reader.energy());
  }

  #errorOf(query: Float32Array): ScoreError | undefined {
    return scoreError(this.metric, this.#store.layout.stride, norm(query), this.#store.largestNorm);
  }

  /** For each query the slots that its answer may lie in. */
  #candidates(
    queries: readonly Float32Array[],
    collectorFor: (error: ScoreError) => CandidateCollector,
  ): readonly number[][] {
    const scored: { query: Float32Array; reader: CandidateCollector }[] = [];
    const collectors = queries.map((query) => {
      const error = this.#errorOf(query);
      if (error === undefined) return undefined;
      const reader = collectorFor(error);
      scored.push({ query, reader });
      return reader;
    });
    scorePass(this.#store, this.metric, scored);
    const all = Array.from({ length: collectors.includes(undefined) ? this.size : 0 }, (_, slot) => slot);
    return collectors.map((collector) => collector?.slots() ?? all);
  }

  /** The candidates with their exact scores, nearest first, equal ones by id. */
  #settle(query: Float32Array, slots: readonly number[]): Neighbour[] {
    const sign = costSign(this.metric);
    const { ids } = this.#store;
    const scored = slots.map((slot) => ({
      id: ids[slot],
      score: exactScore(this.#store, this.metric, query, slot),
    }));
    return scored.sort((a, b) => sign * (a.score - b.score) || a.id - b.id);
  }
}

function checkCount(count: number): QueryError | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? undefined : { code: "query.bad-count", count };
}

function checkLimit(limit: number): QueryError | undefined {
  return Number.isNaN(limit) ? { code: "query.bad-limit", limit } : undefined;
}

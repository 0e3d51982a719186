import type { ScoreError } from "./score-error.ts";

/**
 * Scores of one block as the kernel wrote them: of slot `firstSlot + i` at `scores[from + i]`.
 * `sign` makes a cost of a score, smaller is nearer: 1 for distances, -1 for inner products.
 */
export interface ScoredBlock {
  readonly scores: Float32Array;
  readonly from: number;
  readonly firstSlot: number;
  readonly count: number;
  readonly sign: 1 | -1;
}

/** Collects the slots that may belong to an answer, given that scores are only known within {@link ScoreError}. */
export interface CandidateCollector {
  offer(block: ScoredBlock): void;
  /** Every slot that can belong to the answer, and few others. */
  slots(): number[];
}

/** Cost above which no row, whatever its norm, can have a true cost of `bound` or less. */
function rejectionLimit(bound: number, error: ScoreError, largestNorm: number): number {
  return (bound + error.perNorm * largestNorm + error.absolute) / (1 - error.relative);
}

function uncertainty(cost: number, norm: number, error: ScoreError): number {
  return error.relative * Math.abs(cost) + error.perNorm * norm + error.absolute;
}

/** Candidates for "everything at most `bound` away". */
export class RadiusCandidates implements CandidateCollector {
  readonly #bound: number;
  readonly #error: ScoreError;
  readonly #norms: Float64Array;
  readonly #limit: number;
  readonly #slots: number[] = [];

  constructor(bound: number, error: ScoreError, norms: Float64Array, largestNorm: number) {
    this.#bound = bound;
    this.#error = error;
    this.#norms = norms;
    this.#limit = rejectionLimit(bound, error, largestNorm);
  }

  offer({ scores, from, firstSlot, count, sign }: ScoredBlock): void {
    const limit = this.#limit;
    for (let i = 0; i < count; i += 1) {
      const cost = sign * scores[from + i];
      if (cost > limit) continue;
      const slot = firstSlot + i;
      if (cost - uncertainty(cost, this.#norms[slot], this.#error) <= this.#bound) this.#slots.push(slot);
    }
  }

  slots(): number[] {
    return this.#slots;
  }
}

/**
 * Candidates for "the k nearest". With lower and upper bounds of every true cost, a row whose lower bound exceeds the
 * k-th smallest upper bound has k rows before it for certain; all others stay.
 */
export class NearestCandidates implements CandidateCollector {
  readonly #error: ScoreError;
  readonly #norms: Float64Array;
  readonly #largestNorm: number;
  readonly #uppers: LargestFirstHeap;
  #limit = Number.POSITIVE_INFINITY;
  #slots: number[] = [];
  #lowers: number[] = [];
  #pruneAt: number;

  constructor(k: number, error: ScoreError, norms: Float64Array, largestNorm: number) {
    this.#error = error;
    this.#norms = norms;
    this.#largestNorm = largestNorm;
    this.#uppers = new LargestFirstHeap(k);
    this.#pruneAt = 2 * k + 1024;
  }

  offer({ scores, from, firstSlot, count, sign }: ScoredBlock): void {
    let limit = this.#limit;
    for (let i = 0; i < count; i += 1) {
      const cost = sign * scores[from + i];
      if (cost > limit) continue;
      this.#keep(firstSlot + i, cost);
      limit = this.#limit;
    }
  }

  #keep(slot: number, cost: number): void {
    const width = uncertainty(cost, this.#norms[slot], this.#error);
    if (cost - width > this.#uppers.bound) return;
    this.#slots.push(slot);
    this.#lowers.push(cost - width);
    if (this.#uppers.offer(cost + width)) {
      this.#limit = rejectionLimit(this.#uppers.bound, this.#error, this.#largestNorm);
    }
    if (this.#slots.length > this.#pruneAt) this.#prune();
  }

  /** Rows kept early, when the bound was still loose, are forgotten. */
  #prune(): void {
    const { bound } = this.#uppers;
    this.#slots = this.#slots.filter((_, i) => this.#lowers[i] <= bound);
    this.#lowers = this.#lowers.filter((lower) => lower <= bound);
    this.#pruneAt = Math.max(this.#pruneAt, 2 * this.#slots.length);
  }

  slots(): number[] {
    this.#prune();
    return this.#slots;
  }
}

/** Keeps the `size` smallest numbers of those offered; a binary heap with the largest of them on top. */
class LargestFirstHeap {
  readonly #values: Float64Array;
  #length = 0;

  constructor(size: number) {
    this.#values = new Float64Array(size);
  }

  /** The largest of the numbers kept; infinite until there are `size` of them. */
  get bound(): number {
    return this.#length < this.#values.length ? Number.POSITIVE_INFINITY : this.#values[0];
  }

  /** True when `bound` may have changed. */
  offer(value: number): boolean {
    if (this.#length < this.#values.length) {
      this.#siftUp(value);
      return this.#length === this.#values.length;
    }
    if (!(value < this.#values[0])) return false;
    this.#siftDown(value);
    return true;
  }

  #siftUp(value: number): void {
    let at = this.#length;
    this.#length += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#values[parent] >= value) break;
      this.#values[at] = this.#values[parent];
      at = parent;
    }
    this.#values[at] = value;
  }

  /** Puts `value` in the place of the top. */
  #siftDown(value: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#length) break;
      if (child + 1 < this.#length && this.#values[child + 1] > this.#values[child]) child += 1;
      if (this.#values[child] <= value) break;
      this.#values[at] = this.#values[child];
      at = child;
    }
    this.#values[at] = value;
  }
}

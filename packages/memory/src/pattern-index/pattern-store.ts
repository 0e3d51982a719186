import type { SizeError } from "./index-error.ts";
import { type IndexLayout, layoutBytes, MAX_INDEX_BYTES, maxRows, paddedRows } from "./index-size.ts";
import type { ScoreKernel } from "./score-kernel.ts";

/**
 * Which pattern stands in which row of the kernel. Rows are kept without gaps (the last one moves into the place of one
 * that is deleted), so that a pass over them reads nothing in vain; ids stay what they were.
 */
export class PatternStore {
  readonly layout: IndexLayout;
  readonly kernel: ScoreKernel;
  readonly #slotOfId = new Map<number, number>();
  #ids = new Float64Array();
  #norms = new Float64Array();
  #nextId = 0;
  /** Undefined when the pattern that had it was deleted. */
  #largestNorm: number | undefined = 0;

  constructor(layout: IndexLayout, kernel: ScoreKernel) {
    this.layout = layout;
    this.kernel = kernel;
  }

  get size(): number {
    return this.#slotOfId.size;
  }

  /** The smallest number above every id ever used. */
  get nextId(): number {
    return this.#nextId;
  }

  set nextId(id: number) {
    this.#nextId = Math.max(this.#nextId, id);
  }

  /** Ids and norms by slot; valid until the next change. */
  get ids(): Float64Array {
    return this.#ids.subarray(0, this.size);
  }

  get norms(): Float64Array {
    return this.#norms.subarray(0, this.size);
  }

  get largestNorm(): number {
    this.#largestNorm ??= this.norms.reduce((largest, norm) => Math.max(largest, norm), 0);
    return this.#largestNorm;
  }

  findSlot(id: number): number | undefined {
    return this.#slotOfId.get(id);
  }

  /** The numbers of a stored pattern, padding left out: a view, valid until the next change. */
  row(slot: number): Float32Array {
    const start = slot * this.layout.stride;
    return this.kernel.rows.subarray(start, start + this.layout.dimension);
  }

  /** Room for `count` more patterns; capacity at least doubles, so that a stream of inserts seldom grows it. */
  reserve(count: number): SizeError | undefined {
    const needed = this.size + count;
    if (needed <= this.kernel.capacity) return this.#reserveIds();
    const limit = maxRows(this.layout);
    if (needed > limit) {
      const bytes = layoutBytes(this.layout, needed);
      return { code: "index.too-large", bytes, limitBytes: MAX_INDEX_BYTES };
    }
    const doubled = Math.min(limit, Math.max(needed, 2 * this.kernel.capacity));
    if (!this.kernel.grow(doubled) && !this.kernel.grow(needed)) {
      return { code: "index.out-of-memory", bytes: layoutBytes(this.layout, paddedRows(needed)) };
    }
    return this.#reserveIds();
  }

  #reserveIds(): undefined {
    const { capacity } = this.kernel;
    if (this.#ids.length >= capacity) return;
    const [ids, norms] = [new Float64Array(capacity), new Float64Array(capacity)];
    ids.set(this.#ids);
    norms.set(this.#norms);
    this.#ids = ids;
    this.#norms = norms;
  }

  /** Adds a pattern that was checked, under an id that is free; there must be room. */
  append(id: number, vector: ArrayLike<number>): void {
    const slot = this.size;
    this.#slotOfId.set(id, slot);
    const row = this.row(slot);
    row.set(vector);
    this.#ids[slot] = id;
    this.#norms[slot] = norm(row);
    this.nextId = id + 1;
    if (this.#largestNorm !== undefined) this.#largestNorm = Math.max(this.#largestNorm, this.#norms[slot]);
  }

  /** The deleted numbers are overwritten, so that they are in no memory and in no saved file. */
  remove(id: number): boolean {
    const slot = this.#slotOfId.get(id);
    if (slot === undefined) return false;
    const last = this.size - 1;
    if (this.#norms[slot] === this.#largestNorm) this.#largestNorm = undefined;
    if (slot !== last) {
      this.row(slot).set(this.row(last));
      this.#ids[slot] = this.#ids[last];
      this.#norms[slot] = this.#norms[last];
      this.#slotOfId.set(this.#ids[slot], slot);
    }
    this.row(last).fill(0);
    this.#slotOfId.delete(id);
    return true;
  }
}

/** Euclidean norm in Float64, of Float32 numbers: neither overflows nor underflows to less than it should. */
export function norm(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

import { PairHeap } from "./pair-heap.ts";

/** Two tokens that may become one, and when: lower ranks first. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  readonly merged: number;
  readonly rank: number;
}

const EMPTY = -1;
/** Up to here a scan for the best pair is faster than a queue; words of prose are far shorter. */
const SCAN_UP_TO = 48;

/** The merges of a byte-pair encoding, found by their two tokens. Open addressing in plain arrays: Maps of pairs are slow. */
export class MergeTable {
  readonly #mask: number;
  /** left, right, rank, merged of each slot. [4 slots] */
  readonly #slots: Int32Array;

  constructor(merges: readonly Merge[]) {
    let slots = 4;
    while (slots < 2 * merges.length) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(4 * slots).fill(EMPTY);
    for (const merge of merges) this.#insert(merge);
  }

  /** Of a pair given twice the first counts. */
  #insert({ left, right, merged, rank }: Merge): void {
    const slot = this.#slotOf(left, right);
    if (this.#slots[slot] !== EMPTY) return;
    this.#slots.set([left, right, rank, merged], slot);
  }

  #slotOf(left: number, right: number): number {
    const slots = this.#slots;
    let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = (hash & this.#mask) << 2;
    while (slots[slot] !== EMPTY && (slots[slot] !== left || slots[slot + 1] !== right)) {
      hash++;
      slot = (hash & this.#mask) << 2;
    }
    return slot;
  }

  /** The rank of a pair, -1 where it does not merge. */
  rankOf(left: number, right: number): number {
    return this.#slots[this.#slotOf(left, right) + 2];
  }

  /** The token that a pair becomes, -1 where it does not merge. */
  mergedOf(left: number, right: number): number {
    return this.#slots[this.#slotOf(left, right) + 3];
  }

  /** Merges in place the pair of lowest rank, the leftmost of equals, until none is left. Returns how many tokens remain. */
  apply(tokens: Int32Array, length: number): number {
    return length <= SCAN_UP_TO ? this.#applyByScan(tokens, length) : this.#applyByQueue(tokens, length);
  }

  #applyByScan(tokens: Int32Array, length: number): number {
    let remaining = length;
    for (;;) {
      let best = -1;
      let bestRank = 0x7fffffff;
      for (let i = 0; i + 1 < remaining; i++) {
        const rank = this.rankOf(tokens[i], tokens[i + 1]);
        if (rank !== EMPTY && rank < bestRank) {
          best = i;
          bestRank = rank;
        }
      }
      if (best === -1) return remaining;
      tokens[best] = this.mergedOf(tokens[best], tokens[best + 1]);
      tokens.copyWithin(best + 1, best + 2, remaining);
      remaining--;
    }
  }

  /** The same in n log n steps: a word of a million letters is a file of a user, not an attack that hangs. */
  #applyByQueue(tokens: Int32Array, length: number): number {
    const next = Int32Array.from({ length }, (_, i) => i + 1);
    const previous = Int32Array.from({ length }, (_, i) => i - 1);
    const gone = new Uint8Array(length);
    const queue = new PairHeap();
    const offer = (left: number) => {
      if (left < 0 || next[left] >= length) return;
      const rank = this.rankOf(tokens[left], tokens[next[left]]);
      if (rank !== EMPTY) queue.push(rank, left);
    };
    for (let i = 0; i < length; i++) offer(i);

    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const [rank, left] = entry;
      const right = next[left];
      // An entry is stale once either token of its pair has been merged away or has become another.
      if (gone[left] === 1 || right >= length || this.rankOf(tokens[left], tokens[right]) !== rank) continue;
      tokens[left] = this.mergedOf(tokens[left], tokens[right]);
      gone[right] = 1;
      next[left] = next[right];
      if (next[left] < length) previous[next[left]] = left;
      offer(previous[left]);
      offer(left);
    }
    let remaining = 0;
    for (let i = 0; i < length; i = next[i]) tokens[remaining++] = tokens[i];
    return remaining;
  }
}

import { BYTES_BY_LETTER } from "./byte-alphabet.ts";
import { PairHeap } from "./pair-heap.ts";

/** Ids stay below this, so that two of them make one exact number. */
const BASE = 2 ** 22;

/**
 * The words of a corpus as tokens, with how often each pair of neighbours occurs, kept up to date merge by merge: a merge
 * touches only the words that hold its pair.
 */
export class WordPairs {
  /** Tokens of each word. */
  readonly #words: Int32Array[] = [];
  readonly #counts: number[] = [];
  /** By pair: how often it occurs, and the words that held it once (some may have lost it). */
  readonly #pairCounts = new Map<number, number>();
  readonly #holders = new Map<number, number[]>();
  /** (-count, pair), stale entries included. */
  readonly #queue = new PairHeap();

  constructor(counts: ReadonlyMap<string, number>) {
    const idOfByte = new Int32Array(256);
    BYTES_BY_LETTER.forEach((byte, id) => {
      idOfByte[byte] = id;
    });
    const utf8 = new TextEncoder();
    for (const [word, count] of counts) {
      const index = this.#words.push(Int32Array.from(utf8.encode(word), (byte) => idOfByte[byte])) - 1;
      this.#counts.push(count);
      this.#countPairs(index, 1, () => true);
    }
    for (const [pair, count] of this.#pairCounts) this.#queue.push(-count, pair);
  }

  /** Takes out the most frequent pair, of equals that of the lowest left, then right id; `undefined` if none has the minimum. */
  takeMostFrequent(minimum: number): readonly [number, number] | undefined {
    for (let entry = this.#queue.pop(); entry !== undefined; entry = this.#queue.pop()) {
      const [negative, pair] = entry;
      if (this.#pairCounts.get(pair) !== -negative) continue; // counted anew since
      if (-negative < minimum) return undefined;
      return [Math.floor(pair / BASE), pair % BASE];
    }
    return undefined;
  }

  /** Replaces the pair by the token `merged` in all words, from left to right. */
  merge([left, right]: readonly [number, number], merged: number): void {
    const pair = left * BASE + right;
    const changed = new Set<number>();
    for (const index of new Set(this.#holders.get(pair))) {
      const word = replacePair(this.#words[index], left, right, merged);
      if (word === undefined) continue;
      this.#countPairs(index, -1, (touched) => changed.add(touched));
      this.#words[index] = word;
      this.#countPairs(index, 1, (touched) => changed.add(touched));
    }
    this.#holders.delete(pair);
    for (const touched of changed) {
      const count = this.#pairCounts.get(touched) ?? 0;
      if (count > 0) this.#queue.push(-count, touched);
      else this.#pairCounts.delete(touched);
    }
  }

  #countPairs(index: number, sign: 1 | -1, touch: (pair: number) => void): void {
    const word = this.#words[index];
    const change = sign * this.#counts[index];
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = word[i] * BASE + word[i + 1];
      this.#pairCounts.set(pair, (this.#pairCounts.get(pair) ?? 0) + change);
      touch(pair);
      if (sign === 1) this.#hold(pair, index);
    }
  }

  #hold(pair: number, index: number): void {
    const holders = this.#holders.get(pair);
    if (holders === undefined) this.#holders.set(pair, [index]);
    else if (holders[holders.length - 1] !== index) holders.push(index);
  }
}

/** The word with the pair replaced; `undefined` where it does not hold it. */
function replacePair(word: Int32Array, left: number, right: number, merged: number): Int32Array | undefined {
  const replaced = new Int32Array(word.length);
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const found = i + 1 < word.length && word[i] === left && word[i + 1] === right;
    replaced[length++] = found ? merged : word[i];
    if (found) i++;
  }
  return length === word.length ? undefined : replaced.slice(0, length);
}

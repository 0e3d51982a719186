import { BYTES_BY_LETTER } from "./byte-alphabet.ts";
import { PairHeap } from "./pair-heap.ts";

/** Ids stay below this, so that two of them make one exact number. */
const BASE = 2 ** 22;

/**
 * The words of a corpus as tokens, with how often each pair of neighbours occurs, kept up to date merge by merge: a merge
 * touches only the words that hold its pair.
 */
export class WordPairs {
  /** Tokens of all words, one after another; a word shrinks in its place. */
  readonly #tokens: Int32Array;
  /** Of each word: where it starts, how many tokens it has, how often it occurs. */
  readonly #starts: Float64Array;
  readonly #lengths: Int32Array;
  readonly #counts: Float64Array;
  /** By pair: how often it occurs, and the words that held it once (some may have lost it). */
  readonly #pairCounts = new Map<number, number>();
  readonly #holders = new Map<number, number[]>();
  /** (-count, pair), stale entries included. */
  readonly #queue = new PairHeap();

  constructor(counts: ReadonlyMap<string, number>) {
    const idOfByte = new Int32Array(256);
    for (const [id, byte] of BYTES_BY_LETTER.entries()) idOfByte[byte] = id;
    const utf8 = new TextEncoder();
    let units = 0;
    for (const word of counts.keys()) units += word.length;
    const tokens = new Uint8Array(3 * units); // UTF-8 has at most three bytes a UTF-16 unit
    this.#starts = new Float64Array(counts.size);
    this.#lengths = new Int32Array(counts.size);
    this.#counts = Float64Array.from(counts.values());
    let index = 0;
    let end = 0;
    for (const word of counts.keys()) {
      const { written } = utf8.encodeInto(word, tokens.subarray(end));
      this.#starts[index] = end;
      this.#lengths[index++] = written;
      end += written;
    }
    this.#tokens = Int32Array.from(tokens.subarray(0, end), (byte) => idOfByte[byte]);
    this.#countAll();
  }

  #countAll(): void {
    for (let word = 0; word < this.#lengths.length; word++) {
      const start = this.#starts[word];
      for (let i = start; i + 1 < start + this.#lengths[word]; i++) {
        const pair = this.#tokens[i] * BASE + this.#tokens[i + 1];
        this.#pairCounts.set(pair, (this.#pairCounts.get(pair) ?? 0) + this.#counts[word]);
        this.#hold(pair, word);
      }
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
    const changes = new Map<number, number>();
    for (const word of this.#holders.get(pair) ?? []) {
      if (!this.#holds(word, left, right)) continue;
      this.#addPairs(word, -1, changes);
      this.#replace(word, left, right, merged);
      this.#addPairs(word, 1, changes);
      this.#holdPairsOf(word, merged);
    }
    for (const [changed, change] of changes) {
      if (change === 0) continue;
      const count = (this.#pairCounts.get(changed) ?? 0) + change;
      if (count > 0) {
        this.#pairCounts.set(changed, count);
        this.#queue.push(-count, changed);
      } else {
        this.#pairCounts.delete(changed);
        this.#holders.delete(changed);
      }
    }
  }

  #holds(word: number, left: number, right: number): boolean {
    const end = this.#starts[word] + this.#lengths[word];
    for (let i = this.#starts[word]; i + 1 < end; i++) {
      if (this.#tokens[i] === left && this.#tokens[i + 1] === right) return true;
    }
    return false;
  }

  #addPairs(word: number, sign: 1 | -1, changes: Map<number, number>): void {
    const change = sign * this.#counts[word];
    const end = this.#starts[word] + this.#lengths[word];
    for (let i = this.#starts[word]; i + 1 < end; i++) {
      const pair = this.#tokens[i] * BASE + this.#tokens[i + 1];
      changes.set(pair, (changes.get(pair) ?? 0) + change);
    }
  }

  #replace(word: number, left: number, right: number, merged: number): void {
    const tokens = this.#tokens;
    const start = this.#starts[word];
    const end = start + this.#lengths[word];
    let kept = start;
    for (let i = start; i < end; i++) {
      const found = i + 1 < end && tokens[i] === left && tokens[i + 1] === right;
      tokens[kept++] = found ? merged : tokens[i];
      if (found) i++;
    }
    this.#lengths[word] = kept - start;
  }

  /** Only pairs with the new token can be new to the word. */
  #holdPairsOf(word: number, merged: number): void {
    const end = this.#starts[word] + this.#lengths[word];
    for (let i = this.#starts[word]; i + 1 < end; i++) {
      const [left, right] = [this.#tokens[i], this.#tokens[i + 1]];
      if (left === merged || right === merged) this.#hold(left * BASE + right, word);
    }
  }

  /** A word is listed once in a row, and mostly once. */
  #hold(pair: number, word: number): void {
    const holders = this.#holders.get(pair);
    if (holders === undefined) this.#holders.set(pair, [word]);
    else if (holders[holders.length - 1] !== word) holders.push(word);
  }
}

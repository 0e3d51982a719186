import { normalOfWord } from "./normal-quantile.ts";
import { philox4x32 } from "./philox.ts";

/**
 * An endless row of random numbers where each has an index and can be drawn by it: there is no state to save or to lose.
 * Use one stream for one purpose: all methods read the same words, word i being word i mod 4 of Philox block floor(i / 4).
 */
export interface CounterRandom {
  /** Word i, an integer in [0, 2^32); i an integer in [0, 2^53). */
  uint32(index: number): number;
  /** Word i divided by 2^32: in [0, 1), a multiple of 2^-32. */
  uniform(index: number): number;
  /** An integer in [0, n), n <= 2^53, from words 2i and 2i + 1 (53 bits: no value is likelier than another by more than n / 2^53). */
  below(index: number, n: number): number;
  /** Standard normal number of word i, within ±6.34; the same bits on every machine. */
  normal(index: number): number;
  /** `target[k] = low + (high - low) * uniform(first + k)`. */
  fillUniform(target: Float32Array | Float64Array, low: number, high: number, first?: number): void;
  /** `target[k] = mean + deviation * normal(first + k)`. */
  fillNormal(target: Float32Array | Float64Array, mean: number, deviation: number, first?: number): void;
}

/**
 * The stream of random numbers that a seed and a name stand for (Philox4x32-10, key = seed, upper half of the counter = stream).
 *
 * @param seed    a safe integer >= 0
 * @param stream  a safe integer >= 0, or a name ("wte", "chunk order of epoch 3"), which is hashed to 63 bits
 */
export function counterRandom(seed: number, stream: number | string): CounterRandom {
  assertIndex("seed", seed);
  const [keyLow, keyHigh] = splitNumber(seed);
  const [streamLow, streamHigh] = typeof stream === "string" ? hashName(stream) : splitNumber(stream);
  if (typeof stream === "number") assertIndex("stream", stream);
  const block = new Uint32Array(4);
  let held = -1;

  const word = (index: number) => {
    assertIndex("index", index);
    const wanted = Math.floor(index / 4);
    if (wanted !== held) {
      philox4x32(wanted >>> 0, wanted / 2 ** 32, streamLow, streamHigh, keyLow, keyHigh, block);
      held = wanted;
    }
    return block[index % 4];
  };
  /** The same words, a block at a time. */
  const fill = (target: Float32Array | Float64Array, first: number, turn: (word: number) => number) => {
    assertIndex("first", first);
    for (let k = 0; k < target.length; ) {
      word(first + k);
      for (let at = (first + k) % 4; at < 4 && k < target.length; at++) target[k++] = turn(block[at]);
    }
  };
  return {
    uint32: word,
    uniform: (index) => word(index) / 2 ** 32,
    below: (index, n) =>
      Math.floor(((word(2 * index) * 2 ** 21 + (word(2 * index + 1) >>> 11)) / 2 ** 53) * n),
    normal: (index) => normalOfWord(word(index)),
    fillUniform: (target, low, high, first = 0) =>
      fill(target, first, (each) => low + (high - low) * (each / 2 ** 32)),
    fillNormal: (target, mean, deviation, first = 0) =>
      fill(target, first, (each) => mean + deviation * normalOfWord(each)),
  };
}

function assertIndex(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be an integer in [0, 2^53), got ${value}`);
  }
}

/** The lower and the upper 32 bits. */
function splitNumber(value: number): readonly [number, number] {
  return [value >>> 0, Math.floor(value / 2 ** 32)];
}

/** Two FNV-1a hashes over the UTF-16 units with different offsets; the top bit set, so that no number names the same stream. */
function hashName(name: string): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let unit = 0; unit < name.length; unit++) {
    const code = name.charCodeAt(unit);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193) ^ (high >>> 15);
  }
  return [low >>> 0, (high | 0x80000000) >>> 0];
}

/** Uniform numbers in [0, 1) from a seed (mulberry32): the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers between -scale and scale. */
export function randomVector(length: number, random: () => number, scale = 1): Float64Array {
  return Float64Array.from({ length }, () => scale * (2 * random() - 1));
}

export function randomVectors(
  count: number,
  length: number,
  random: () => number,
  scale = 1,
): readonly Float64Array[] {
  return Array.from({ length: count }, () => randomVector(length, random, scale));
}

import { philox4x32 } from "./philox.ts";

/** An order of the integers 0 ... length - 1 that takes no memory. */
export interface Permutation {
  readonly length: number;
  /** The number at a place. */
  at(place: number): number;
  /** The place of a number: `placeOf(at(i)) === i`. */
  placeOf(number: number): number;
}

const ROUNDS = 8;

/**
 * A pseudo-random order of 0 ... length - 1 for a seed and a stream, each element computed when asked for: a Feistel network
 * over the next even number of bits with Philox as its round function, walked along its cycle until it is back in range
 * (at most four steps on average above 64 numbers).
 *
 * @param length  an integer in [0, 2^52]
 * @param seed    a safe integer >= 0
 * @param stream  a safe integer >= 0: another stream, another order
 * @see           Luby and Rackoff 1988 (the network); Black and Rogaway 2002, "Ciphers with arbitrary finite domains" (the walk)
 */
export function permutation(length: number, seed: number, stream: number): Permutation {
  if (!Number.isSafeInteger(length) || length < 0 || length > 2 ** 52) {
    throw new RangeError(`length must be an integer in [0, 2^52], got ${length}`);
  }
  // Narrower halves would make some orders of a handful of numbers likelier than others.
  let halfBits = 4;
  while (4 ** halfBits < length) halfBits++;
  const half = 2 ** halfBits;
  const round = roundFunction(seed, stream, half);

  const forward = (value: number) => {
    let left = Math.floor(value / half);
    let right = value % half;
    for (let i = 0; i < ROUNDS; i++) [left, right] = [right, (left ^ round(i, right)) >>> 0];
    return left * half + right;
  };
  const backward = (value: number) => {
    let left = Math.floor(value / half);
    let right = value % half;
    for (let i = ROUNDS - 1; i >= 0; i--) [left, right] = [(right ^ round(i, left)) >>> 0, left];
    return left * half + right;
  };
  const walk = (step: (value: number) => number, start: number) => {
    if (!Number.isInteger(start) || start < 0 || start >= length) {
      throw new RangeError(`a place must be an integer in [0, ${length}), got ${start}`);
    }
    let value = step(start);
    while (value >= length) value = step(value);
    return value;
  };
  return { length, at: (place) => walk(forward, place), placeOf: (number) => walk(backward, number) };
}

/** Round i of the network: a word of Philox whose counter holds the round and the half, cut to the half's bits. */
function roundFunction(seed: number, stream: number, half: number): (round: number, value: number) => number {
  const [keyHigh, streamHigh] = [seed / 2 ** 32, stream / 2 ** 32];
  const block = new Uint32Array(4);
  return (round, value) => {
    // The rounds are told from the words of a stream by their last word: no named or numbered stream has 0x4000_00xx there.
    philox4x32(value, stream, streamHigh, 0x40000000 + round, seed, keyHigh, block);
    return block[0] % half;
  };
}

/** @file The block function of Philox4x32-10. Names as in Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3". */

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const WEYL0 = 0x9e3779b9;
const WEYL1 = 0xbb67ae85;
const ROUNDS = 10;

/**
 * Writes the four words of one block. A pure function of counter and key: nothing is carried from block to block, so any
 * block can be drawn at any time, in any order, on any machine. Only integer arithmetic.
 *
 * @param counter0 .. counter3  the counter, four uint32
 * @param key0, key1            the key, two uint32
 * @param block                 where the four uint32 go, [4]
 * @see  Salmon, Moraes, Dror, Shaw 2011 (Random123), section 3.4 and its known-answer vectors
 */
export function philox4x32(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  block: Uint32Array,
): void {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = highProduct(M0, c0);
    const low0 = Math.imul(M0, c0);
    const high1 = highProduct(M1, c2);
    const low1 = Math.imul(M1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + WEYL0) | 0;
    k1 = (k1 + WEYL1) | 0;
  }
  block[0] = c0;
  block[1] = c1;
  block[2] = c2;
  block[3] = c3;
}

/** Upper 32 bits of the 64-bit product of two uint32, from products of 16-bit halves, which numbers hold exactly. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16); // < 2^32
  const carry = aLow * bHigh + (middle & 0xffff); // < 2^32
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) | 0;
}

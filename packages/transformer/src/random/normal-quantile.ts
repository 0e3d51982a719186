/** @file From a uniform 32-bit word to a standard normal number, the same on every machine. */

/**
 * The standard normal quantile of p = (word + 1/2) / 2^32: Wichura's AS 241 (PPND16), relative error about 1e-16 of the
 * quantile. The range is ±6.34. Only + - * / and the square root, which IEEE 754 rounds exactly, are used: `Math.log` and
 * `Math.cos` may differ in the last bit between engines, and then so would the weights that a seed stands for.
 *
 * @param word  uint32
 * @see         Wichura 1988, Applied Statistics 37 (3), 477-484; its outer branch (r > 5) is out of reach for 32-bit words
 */
export function normalOfWord(word: number): number {
  const q = (word - 0x7fffffff - 0.5) / 0x1_0000_0000; // p - 1/2, exact
  if (Math.abs(q) <= 0.425) return q * centreRatio(0.180625 - q * q);
  // The upper tail mirrors the lower one: 1 - p belongs to the word with all bits turned, without cancellation.
  const r = Math.sqrt(-logOfWord(q < 0 ? word : ~word >>> 0)) - 1.6;
  const x = tailRatio(r);
  return q < 0 ? -x : x;
}

/** 1/23, 1/21, ... 1/3, 1. */
const ODD_RECIPROCALS = Array.from({ length: 12 }, (_, k) => 1 / (23 - 2 * k));

/** ln((word + 1/2) / 2^32), by 2 artanh s = 2 (s + s³/3 + s⁵/5 + ...) with |s| <= .172. */
function logOfWord(word: number): number {
  let exponent = word === 0 ? -1 : 31 - Math.clz32(word);
  let mantissa = word === 0 ? 1 : (word + 0.5) / ((1 << exponent) >>> 0); // [1, 2), exact
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const s2 = s * s;
  let series = 0;
  for (const reciprocal of ODD_RECIPROCALS) series = series * s2 + reciprocal;
  return 2 * s * series + (exponent - 32) * Math.LN2;
}

/** The published a and b of the centre, highest power first, rounded to Float64. Written out: a loop over a table takes twice as long. */
function centreRatio(r: number): number {
  const top =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const bottom =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return top / bottom;
}

/** The published c and d of the tails, highest power first, rounded to Float64. Written out: a loop over a table takes twice as long. */
function tailRatio(r: number): number {
  const top =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const bottom =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return top / bottom;
}

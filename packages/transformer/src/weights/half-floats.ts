/** @file Floats of two bytes, widened. Both conversions are exact. */

/** IEEE 754 half precision: 1 bit of sign, 5 of exponent, 10 of fraction. */
export function fromFloat16(words: Uint16Array): Float32Array {
  return Float32Array.from(words, (word) => {
    const sign = (word & 0x8000) === 0 ? 1 : -1;
    const exponent = (word >> 10) & 31;
    const fraction = word & 1023;
    if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
  });
}

/** bfloat16: the upper half of a float32. */
export function fromBfloat16(words: Uint16Array): Float32Array {
  const wide = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) wide[i] = words[i] << 16;
  return new Float32Array(wide.buffer);
}

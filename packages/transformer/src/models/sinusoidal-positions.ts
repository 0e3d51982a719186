/**
 * Sines and cosines of each place at wavelengths from 2 pi to 10,000 * 2 pi, row-major [places, width]:
 * `[p, 2i] = sin(p / 10000^(2i / width))`, `[p, 2i + 1]` the cosine.
 *
 * @see Vaswani et al. 2017, arXiv:1706.03762, section 3.5
 */
export function sinusoidalPositions(places: number, width: number): Float32Array {
  const table = new Float32Array(places * width);
  for (let place = 0; place < places; place++) {
    for (let column = 0; column < width; column++) {
      const angle = place / 10_000 ** ((column - (column % 2)) / width);
      table[place * width + column] = column % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }
  }
  return table;
}

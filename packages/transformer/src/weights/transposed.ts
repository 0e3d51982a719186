/**
 * Writes the transpose of a matrix into columns of another: `target[i, column + o] = source[o, i]`.
 *
 * @param source row-major [out, in], as PyTorch's linear maps are
 * @param target row-major [in, width]
 */
function transposeInto(
  source: Float32Array,
  [out, from]: readonly [number, number],
  {
    target,
    width,
    column,
  }: { readonly target: Float32Array; readonly width: number; readonly column: number },
): void {
  for (let i = 0; i < from; i++) {
    const row = i * width + column;
    for (let o = 0; o < out; o++) target[row + o] = source[o * from + i];
  }
}

/** Matrices [out, in] of the same `in`, transposed and put beside each other: [in, sum of outs]. */
export function besideTransposed(
  from: number,
  sources: readonly (readonly [source: Float32Array, out: number])[],
): Float32Array {
  const width = sources.reduce((sum, [, out]) => sum + out, 0);
  const target = new Float32Array(from * width);
  let column = 0;
  for (const [source, out] of sources) {
    transposeInto(source, [out, from], { target, width, column });
    column += out;
  }
  return target;
}

/**
 * Solves A x = b for symmetric positive definite A by Cholesky's factorisation A = L L^T, in Float64.
 *
 * The factor is computed once; each right side then costs n^2. Only the lower triangle of A is read.
 *
 * @param matrix  A by rows; shape [n, n]
 * @returns       what gives x for b, both of shape [n]
 * @throws        RangeError where A is not positive definite to rounding, naming the row
 */
export function choleskySolver(matrix: Float64Array, n: number): (b: Float64Array) => Float64Array {
  if (matrix.length !== n * n) throw new RangeError(`A must have ${n * n} numbers, got ${matrix.length}`);
  const factor = factorise(matrix, n); // [n, n]
  return (b) => {
    const x = Float64Array.from(b); // [n]
    for (let i = 0; i < n; i += 1) {
      let sum = x[i];
      for (let k = 0; k < i; k += 1) sum -= factor[i * n + k] * x[k];
      x[i] = sum / factor[i * n + i];
    }
    // L^T by rows of L: each number that is settled is taken out of those before it.
    for (let i = n - 1; i >= 0; i -= 1) {
      x[i] /= factor[i * n + i];
      for (let k = 0; k < i; k += 1) x[k] -= factor[i * n + k] * x[i];
    }
    return x;
  };
}

function factorise(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n); // [n, n], lower triangle
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * n + j];
      for (let k = 0; k < j; k += 1) sum -= factor[i * n + k] * factor[j * n + k];
      if (i === j && !(sum > 0)) throw new RangeError(`A is not positive definite: pivot ${sum} in row ${i}`);
      factor[i * n + j] = i === j ? Math.sqrt(sum) : sum / factor[j * n + j];
    }
  }
  return factor;
}

import { dot } from "@engram/memory";
import { choleskySolver } from "./cholesky.ts";
import type { EditedKeys } from "./edited-keys.ts";

/** What the linear edit is computed from: sums over the edited keys. */
export interface EditSums {
  /** K K^T, lower triangle, by rows; shape [n, n]. */
  readonly gram: Float64Array;
  /** R K^T, by rows; shape [q, n]. */
  readonly targets: Float64Array;
}

/** Keys that are taken into the sums at once, so that each number of K K^T is loaded once for all of them. */
const BLOCK = 32;

/**
 * K K^T and R K^T over the first `count` keys.
 *
 * @param between  called after each block with the share that is done
 */
export async function sumEdits(
  keys: EditedKeys,
  count: number,
  { dimension: n, residualDimension: q }: { readonly dimension: number; readonly residualDimension: number },
  between: (done: number) => Promise<void>,
): Promise<EditSums> {
  const sums = { gram: new Float64Array(n * n), targets: new Float64Array(q * n) };
  for (let first = 0; first < count; first += BLOCK) {
    const size = Math.min(BLOCK, count - first);
    const block = new Float64Array(n * size); // [n, size], so that inner products run along memory
    for (let b = 0; b < size; b += 1) {
      const key = keys.key(first + b);
      const residual = keys.residual(first + b);
      for (let i = 0; i < n; i += 1) block[i * size + b] = key[i];
      for (let row = 0; row < q; row += 1) {
        for (let i = 0; i < n; i += 1) sums.targets[row * n + i] += residual[row] * key[i];
      }
    }
    addGram(sums.gram, block, n, size);
    await between((first + size) / count);
  }
  return sums;
}

function addGram(gram: Float64Array, block: Float64Array, n: number, size: number): void {
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = 0;
      for (let b = 0; b < size; b += 1) sum += block[i * size + b] * block[j * size + b];
      gram[i * n + j] += sum;
    }
  }
}

/**
 * The closed-form edit Delta W = R K^T (K K^T + lambda C)^(-1), as a function of the key that it is asked with.
 *
 * @param secondMoment  C = E k k^T of keys that are to be left alone; shape [n, n]
 * @param preservation  lambda: how many such keys count beside the edits
 * @returns             Delta W k, shape [q], for k of shape [n]
 * @see                 Meng et al. 2022, "Mass-Editing Memory in a Transformer" (arXiv:2210.07229)
 */
export function linearEdit(
  { gram, targets }: EditSums,
  secondMoment: Float64Array,
  preservation: number,
): (key: Float64Array) => Float64Array {
  const n = Math.round(Math.sqrt(gram.length));
  const q = targets.length / n;
  const solve = choleskySolver(
    gram.map((value, at) => value + preservation * secondMoment[at]),
    n,
  );
  // The matrix is symmetric: a row of Delta W is the solution for the row of R K^T.
  const rows = Array.from({ length: q }, (_, row) => solve(targets.subarray(row * n, (row + 1) * n))); // [q, n]
  return (key) => Float64Array.from(rows, (row) => dot(row, key));
}

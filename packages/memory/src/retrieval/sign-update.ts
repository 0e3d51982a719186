/** @file Asynchronous retrieval in {-1, 1}^n: one unit after the other takes the sign with the lower energy. */
import { overlaps, type Patterns, type Vector } from "../energy/vector.ts";
import { assertLength, assertSome, ShapeError } from "../shape-error.ts";

export interface SignUpdateOptions {
  /** b; the energy gets -b^T x; shape [n], 0 if left out. */
  readonly bias?: Vector;
  /** Units in the order of their turns; 0, 1, ..., n - 1 if left out. Chance comes from the caller. */
  readonly order?: readonly number[];
}

/**
 * One turn of every unit: x_j becomes the sign that gives the lower energy, and stays where both give the same.
 *
 * For the Hopfield energy this is x_j = sign(sum_{k != j} W_jk x_k + b_j). The energy never rises, and sweeps end in a
 * state that no single flip improves.
 *
 * @param patterns          rho^i in {-1, 1}^n; shape [d, n]
 * @param x                 state in {-1, 1}^n; shape [n]
 * @param energyOfOverlaps  the energy without bias as a function of m_i = <rho^i, x>; shape [d]
 */
export function signSweep(
  patterns: Patterns,
  x: Vector,
  energyOfOverlaps: (m: Vector) => number,
  options: SignUpdateOptions = {},
): Float64Array {
  const { bias, order = Array.from({ length: x.length }, (_, j) => j) } = options;
  assertSigns(x);
  if (bias !== undefined) assertLength("bias", bias, x.length);
  const state = Float64Array.from(x); // [n]
  let m = overlaps(patterns, state); // [d]
  let energy = energyOfOverlaps(m);
  for (const j of order) {
    const flipped = m.map((overlap, i) => overlap - 2 * state[j] * patterns[i][j]);
    const flippedEnergy = energyOfOverlaps(flipped);
    const biasChange = bias === undefined ? 0 : 2 * bias[j] * state[j];
    if (!(flippedEnergy + biasChange < energy)) continue;
    state[j] = -state[j];
    m = flipped;
    energy = flippedEnergy;
  }
  return state;
}

function assertSigns(x: Vector): void {
  assertSome("x", x);
  const wrong = Array.from(x).find((value) => value !== 1 && value !== -1);
  if (wrong !== undefined) throw new ShapeError(`x must hold only -1 and 1, got ${wrong}`);
}

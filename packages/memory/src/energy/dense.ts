/** @file Dense associative memory with a polynomial of degree r (Krotov & Hopfield 2016). */
import { overlaps, type Patterns, type Vector, weightedSum } from "./vector.ts";

/** The interaction F. */
export interface DenseOptions {
  /** r: an integer >= 1; F(z) = z^r. r = 2 is twice the Hopfield energy of 1982. */
  readonly degree: number;
  /** F(z) = max(z, 0)^r instead, so that odd and even r treat a pattern and its negative alike: as different. */
  readonly rectified?: boolean;
}

function argument(z: number, rectified: boolean | undefined): number {
  return rectified === true ? Math.max(z, 0) : z;
}

function assertDegree(degree: number): void {
  if (!Number.isSafeInteger(degree) || degree < 1) {
    throw new RangeError(`degree must be an integer of at least 1, got ${degree}`);
  }
}

/** -sum_i F(m_i) as a function of the overlaps m_i = <rho^i, x>. */
export function denseOverlapEnergy({ degree, rectified }: DenseOptions): (m: Vector) => number {
  assertDegree(degree);
  return (m) => {
    let sum = 0;
    for (let i = 0; i < m.length; i += 1) sum += argument(m[i], rectified) ** degree;
    return -sum;
  };
}

/**
 * E(x) = -sum_i F(<rho^i, x>), F(z) = z^r.
 *
 * @param patterns  rho^i; shape [d, n]
 * @param x         state; shape [n], in {-1, 1}^n in the model
 * @see             Krotov & Hopfield 2016; arXiv:2405.08707, Table 1, where the sum's upper index is printed n: it is d
 */
export function denseEnergy(patterns: Patterns, x: Vector, options: DenseOptions): number {
  return denseOverlapEnergy(options)(overlaps(patterns, x));
}

/** grad E(x) = -sum_i F'(<rho^i, x>) rho^i, F'(z) = r z^(r-1); shape [n]. */
export function denseGradient(patterns: Patterns, x: Vector, options: DenseOptions): Float64Array {
  const { degree, rectified } = options;
  assertDegree(degree);
  const slopes = overlaps(patterns, x).map((z) => {
    // At degree 1 the rectified F has a kink at 0, where 0 ** 0 would say 1: the slope from below is taken.
    if (rectified === true && z <= 0) return 0;
    return -degree * z ** (degree - 1);
  }); // [d]
  return weightedSum(patterns, slopes);
}

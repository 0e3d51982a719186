import { lambertWOfExp } from "./lambert-w.ts";

/** What Theorem 3 is asked for. */
export interface Promise3 {
  /** d. */
  readonly dimension: number;
  /** K: patterns lie on the sphere of radius K sqrt(d - 1). */
  readonly radiusFactor: number;
  readonly inverseTemperature: number;
  /** p: the probability that the promise is not kept. */
  readonly failure: number;
}

/**
 * The number of random patterns that Theorem 3 of arXiv:2008.02217 promises to be stored: sqrt(p) c^((d-1)/4), with
 * a = 2/(d-1) (1 + ln(2 beta K^2 p (d-1))), b = 2 K^2 beta/5 and c = b/W_0(exp(a + ln b)). Undefined where its condition
 * c >= (2/sqrt p)^(4/(d-1)) is not met.
 */
export function promisedCapacity(asked: Promise3): { readonly c: number; readonly patterns?: number } {
  const { dimension: d, radiusFactor: k, inverseTemperature: beta, failure: p } = asked;
  const a = (2 / (d - 1)) * (1 + Math.log(2 * beta * k ** 2 * p * (d - 1)));
  const b = (2 * k ** 2 * beta) / 5;
  const c = b / lambertWOfExp(a + Math.log(b));
  if (c < (2 / Math.sqrt(p)) ** (4 / (d - 1))) return { c };
  return { c, patterns: Math.sqrt(p) * c ** ((d - 1) / 4) };
}

import { logGamma } from "./log-gamma.ts";

/**
 * log gamma(a, x), the logarithm of the lower incomplete gamma function, the integral of t^(a-1) e^(-t) from 0 to x:
 * a log x - x + log sum_k x^k / (a (a+1) ... (a+k)), a series of positive terms that loses no digits.
 *
 * @param a above 0
 * @param x at least 0; -Infinity at 0
 * @see Abramowitz & Stegun 6.5.29
 */
export function logLowerGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) throw new RangeError(`a must be above 0 and x at least 0, got ${a} and ${x}`);
  // Far beyond a all of the integral is there, and the series would need about x terms.
  if (x > a + 40 * Math.sqrt(a) + 100) return logGamma(a);
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return a * Math.log(x) - x + Math.log(sum);
}

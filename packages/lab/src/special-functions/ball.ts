import { logGamma } from "./log-gamma.ts";
import { logLowerGamma } from "./log-lower-gamma.ts";

/** log V_n(r), the volume of a ball: (n/2) log pi + n log r - log Gamma(n/2 + 1). */
export function logBallVolume(n: number, radius: number): number {
  return (n / 2) * Math.log(Math.PI) + n * Math.log(radius) - logGamma(n / 2 + 1);
}

/**
 * log of the integral of exp(-beta ||x||^2) over a ball: pi^(n/2) gamma(n/2, beta r^2) / (Gamma(n/2) beta^(n/2)).
 * arXiv:2405.08707 v2 eq. (12) prints {@link logUnsquaredBallIntegral} for it, which belongs to another integrand.
 */
export function logGaussianBallIntegral(n: number, radius: number, beta = 1): number {
  return (n / 2) * Math.log(Math.PI / beta) + logLowerGamma(n / 2, beta * radius ** 2) - logGamma(n / 2);
}

/** log of the integral of exp(-||x||) over a ball, 2 pi^(n/2) gamma(n, r) / Gamma(n/2): what eq. (12) prints. */
export function logUnsquaredBallIntegral(n: number, radius: number): number {
  return Math.log(2) + (n / 2) * Math.log(Math.PI) + logLowerGamma(n, radius) - logGamma(n / 2);
}

/** r0 = sqrt(n / (2 pi e)), the radius that arXiv:2405.08707 v2 chooses, where V_n(r0) is about 1/sqrt(pi n). */
export function paperRadius(n: number): number {
  return Math.sqrt(n / (2 * Math.PI * Math.E));
}

/** Coefficients B_2k / (2k (2k - 1)) of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * log Gamma(x) for x > 0, to about 1e-14 relative: Stirling's series from 10 on, and Gamma(x) = Gamma(x + 1)/x below.
 *
 * @see Abramowitz & Stegun 6.1.41
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`x must be above 0, got ${x}`);
  let shift = 0;
  let y = x;
  for (; y < 10; y += 1) shift += Math.log(y);
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k -= 1) series = series / y ** 2 + STIRLING[k];
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series / y - shift;
}

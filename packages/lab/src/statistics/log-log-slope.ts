/**
 * Least-squares slope of log y over log x: the exponent b of y = a x^b. NaN with fewer than two different x.
 *
 * @param x, y positive, equally many
 */
export function logLogSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length)
    throw new RangeError(`x and y must be equally long, got ${x.length} and ${y.length}`);
  const meanOf = (values: ArrayLike<number>) =>
    Array.from(values).reduce((sum, value) => sum + Math.log(value), 0) / values.length;
  const meanX = meanOf(x);
  const meanY = meanOf(y);
  let covariance = 0;
  let variance = 0;
  for (let i = 0; i < x.length; i += 1) {
    const deviation = Math.log(x[i]) - meanX;
    covariance += deviation * (Math.log(y[i]) - meanY);
    variance += deviation ** 2;
  }
  // What differs by rounding alone does not differ.
  return variance < 1e-20 * x.length ? Number.NaN : covariance / variance;
}

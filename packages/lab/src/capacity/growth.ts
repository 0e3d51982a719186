import type { Measured } from "./capacities.ts";

/**
 * How the growth of log capacity over the upper half of the dimensions compares with that over the lower half: 1 where the
 * capacity is exponential, {@link powerLawGrowth} where it is a power. NaN with fewer than three dimensions.
 */
export function growthRatio(measured: readonly Measured[]): number {
  const dimensions = [...new Set(measured.map(({ dimension }) => dimension))].sort((a, b) => a - b);
  if (dimensions.length < 3) return Number.NaN;
  const middle = Math.floor((dimensions.length - 1) / 2);
  const [fromUpper, toLower] = [dimensions[middle], dimensions[dimensions.length - 1 - middle]];
  return (
    ratePerDimension(measured.filter(({ dimension }) => dimension >= fromUpper)) /
    ratePerDimension(measured.filter(({ dimension }) => dimension <= toLower))
  );
}

/** {@link growthRatio} of any power of n over these dimensions; below 1. */
export function powerLawGrowth(dimensions: readonly number[]): number {
  return growthRatio(dimensions.map((n) => ({ degree: 0, dimension: n, repeat: 0, capacity: n })));
}

/** b of log capacity = a + b n, in nats a dimension, by least squares. NaN with fewer than two dimensions. */
export function ratePerDimension(measured: readonly Measured[]): number {
  const meanN = measured.reduce((sum, { dimension }) => sum + dimension, 0) / measured.length;
  const meanLog = measured.reduce((sum, { capacity }) => sum + Math.log(capacity), 0) / measured.length;
  const covariance = measured.reduce(
    (sum, { dimension, capacity }) => sum + (dimension - meanN) * (Math.log(capacity) - meanLog),
    0,
  );
  return covariance / measured.reduce((sum, { dimension }) => sum + (dimension - meanN) ** 2, 0);
}

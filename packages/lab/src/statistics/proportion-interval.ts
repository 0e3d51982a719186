/** 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a proportion: honest at 0 and 1, where the plain one has no width.
 *
 * @param hits   0..trials
 * @param trials at least 1
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference"
 */
export function proportionInterval(hits: number, trials: number): readonly [lower: number, upper: number] {
  if (!(trials >= 1 && hits >= 0 && hits <= trials)) {
    throw new RangeError(`hits must be within 0..trials and trials at least 1, got ${hits} of ${trials}`);
  }
  const share = hits / trials;
  const weight = Z ** 2 / trials;
  const centre = (share + weight / 2) / (1 + weight);
  const half = (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / trials + weight / (4 * trials));
  // At the ends the formula gives 0 and 1 but for rounding.
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === trials ? 1 : Math.min(1, centre + half)];
}

import { type MeanInterval, meanInterval } from "./mean-interval.ts";

/**
 * A statistic of all groups, less its bias of order 1/groups, with the 95 % interval that leaving out one group at a time
 * gives: for what, like a ratio, must not be computed group by group and averaged.
 *
 * @param groups     at least 2
 * @param statistic  of all groups but the one left out; of all where that is undefined
 * @see Tukey 1958, "Bias and confidence in not-quite large samples"
 */
export function jackknife(groups: number, statistic: (leftOut: number | undefined) => number): MeanInterval {
  if (groups < 2) throw new RangeError(`groups must be at least 2, got ${groups}`);
  const whole = statistic(undefined);
  const pseudoValues = Float64Array.from(
    { length: groups },
    (_, group) => groups * whole - (groups - 1) * statistic(group),
  );
  return meanInterval(pseudoValues, new Float64Array(groups).fill(1));
}

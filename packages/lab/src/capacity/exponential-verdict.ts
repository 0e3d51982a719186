import { jackknife } from "../statistics/jackknife.ts";
import type { MeanInterval } from "../statistics/mean-interval.ts";
import type { VerdictValue } from "../verdict.ts";
import type { Measured } from "./capacities.ts";
import { growthRatio, powerLawGrowth } from "./growth.ts";

/** What measured capacities say of exponential growth. */
export interface ExponentialGrowth {
  readonly value: Extract<VerdictValue, "confirmed" | "refuted" | "open">;
  readonly ratio: MeanInterval | undefined;
  /** The same ratio of a power of n over the same dimensions. */
  readonly ofPowers: number;
}

/**
 * Whether log capacity grows linearly in n rather than in log n: the ratio of its slopes over the upper and the lower half
 * of the dimensions is 1 for the one and less for the other. Confirmed where its interval lies above the middle between
 * the two, refuted where it lies below, open otherwise. The interval is the jackknife's, over repeats.
 */
export function exponentialGrowth(measured: readonly Measured[]): ExponentialGrowth {
  const repeats = [...new Set(measured.map(({ repeat }) => repeat))];
  const ratio =
    repeats.length < 2
      ? undefined
      : jackknife(repeats.length, (leftOut) =>
          growthRatio(measured.filter(({ repeat }) => leftOut === undefined || repeat !== repeats[leftOut])),
        );
  const ofPowers = powerLawGrowth([...new Set(measured.map(({ dimension }) => dimension))]);
  const middle = (1 + ofPowers) / 2;
  const [lower, upper] = ratio?.interval ?? [Number.NaN, Number.NaN];
  return { value: lower > middle ? "confirmed" : upper < middle ? "refuted" : "open", ratio, ofPowers };
}

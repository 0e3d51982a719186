import { column } from "../../claim.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { Tables } from "../../table.ts";
import type { Figure } from "../../verdict.ts";
import { outside, TRIALS } from "./bound-trials.ts";

/** A trial as it was recorded. */
export interface Trial {
  readonly logPatterns: number;
  readonly normSpread: number;
  readonly gap: number;
  readonly nearestDistance: number;
  readonly energy: number;
  readonly doubledMchnEnergy: number;
}

/** The trials of an experiment. */
export function trialsOf(tables: Tables): readonly Trial[] {
  const of = (name: keyof Trial) => column(tables, TRIALS.name, name);
  const columns = {
    logPatterns: of("logPatterns"),
    normSpread: of("normSpread"),
    gap: of("gap"),
    nearestDistance: of("nearestDistance"),
    energy: of("energy"),
    doubledMchnEnergy: of("doubledMchnEnergy"),
  };
  return Array.from(columns.energy, (energy, row) => ({
    logPatterns: columns.logPatterns[row],
    normSpread: columns.normSpread[row],
    gap: columns.gap[row],
    nearestDistance: columns.nearestDistance[row],
    energy,
    doubledMchnEnergy: columns.doubledMchnEnergy[row],
  }));
}

/** What is claimed to lie in an interval, for each trial. */
export type Bound = (trial: Trial) => {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
};

/** The share of trials outside a bound, with Wilson's interval. */
export function violationShare(trials: readonly Trial[], bound: Bound, name: Figure["name"]): Figure {
  const violations = trials.filter((trial) => {
    const { value, lower, upper } = bound(trial);
    return outside(value, lower, upper) > 0;
  }).length;
  return { name, value: violations / trials.length, interval: proportionInterval(violations, trials.length) };
}

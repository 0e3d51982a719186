import type { Claim, Settings } from "./claim.ts";
import { workKey } from "./work-key.ts";

/** An experiment whose time is asked for. */
interface PredictedExperiment {
  readonly claim: Claim;
  readonly request: { readonly seed: number; readonly settings: Settings };
}

/** Seconds of all of them on two cores, one after the other; work that several rest on is counted once. */
export function predictTotalSeconds(experiments: readonly PredictedExperiment[]): number {
  const counted = new Set<string>();
  return experiments.reduce((sum, { claim, request: { seed, settings } }) => {
    const { workOf } = claim;
    const seconds = claim.predictSeconds(settings);
    if (workOf === undefined) return sum + seconds;
    const keys = claim.plan(settings).map((part) => `${seed} ${workKey(workOf(part, settings))}`);
    const left = keys.filter((key) => !counted.has(key)).length;
    for (const key of keys) counted.add(key);
    return sum + (seconds * left) / keys.length;
  }, 0);
}

import type { Claim, Preset, RunError } from "@engram/lab";

const PRESETS: readonly Preset[] = ["full", "standard", "quick"];

/** Why an experiment is not run or has failed, as readers are told: what the disk or the engine said is for the log. */
export type ExperimentProblem =
  | Exclude<RunError, { readonly cause: string }>
  | { readonly code: "experiment.storage" | "experiment.failed" }
  | { readonly code: "lab.not-found"; readonly id: string; readonly known: readonly string[] };

/** The problem of a run; of one that there is no room for with the presets that would fit. */
export function experimentProblem(
  error: RunError,
  claim?: Claim,
): ExperimentProblem & { readonly fits?: readonly Preset[] } {
  if (error.code === "experiment.storage" || error.code === "experiment.failed") return { code: error.code };
  if (error.code !== "experiment.too-large" || claim === undefined) return error;
  const { predictSpace, presets } = claim;
  const resource = error.resource === "memory" ? "memoryBytes" : "diskBytes";
  const fits = PRESETS.filter(
    (preset) => (predictSpace?.(presets[preset])[resource] ?? 0) <= error.freeBytes,
  );
  return { ...error, fits };
}

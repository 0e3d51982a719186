import {
  type Experiment,
  type ExperimentRequest,
  experimentId,
  type Lab,
  type Laboratory,
  type RecordedClaim,
  type RunError,
  type RunState,
} from "@engram/lab";

/** What there is of an experiment on this machine. */
export type RequestState =
  | Extract<RunState, { readonly kind: "queued" | "running" }>
  | { readonly kind: "recorded"; readonly experiment: Experiment }
  /** Its record was changed after it was written. */
  | { readonly kind: "refused" }
  /** Begun; what was done is kept. `error`: why it stopped, where that is known. */
  | { readonly kind: "interrupted"; readonly error?: RunError; readonly wasCancelled: boolean }
  | { readonly kind: "failed"; readonly error: RunError }
  | { readonly kind: "none" };

/** The state of one experiment, by its id. */
export function requestState(
  { runner }: Pick<Laboratory, "runner">,
  { experiments, refused }: RecordedClaim,
  id: string,
  isBegun: boolean,
): RequestState {
  const run = runner.stateOf(id);
  if (run?.kind === "queued" || run?.kind === "running") return run;
  const experiment = experiments.find((one) => one.id === id);
  if (experiment !== undefined) return { kind: "recorded", experiment };
  if (refused.some((one) => one.id === id)) return { kind: "refused" };
  const error = run?.kind === "failed" ? { error: run.error } : {};
  if (isBegun) return { kind: "interrupted", ...error, wasCancelled: run?.kind === "cancelled" };
  return run?.kind === "failed" ? { kind: "failed", error: run.error } : { kind: "none" };
}

/** Ids of the experiments that were begun and are not recorded, with what they were asked for. */
export async function begunExperiments(
  lab: Lab,
  { claim, unfinished }: RecordedClaim,
): Promise<ReadonlyMap<string, ExperimentRequest>> {
  const ids = await Promise.all(unfinished.map((request) => experimentId(lab.paper, claim.id, request)));
  return new Map(ids.map((id, index) => [id, unfinished[index] as ExperimentRequest]));
}

import type { ExperimentRequest, Laboratory, RunState } from "@engram/lab";
import { type ExperimentProblem, experimentProblem } from "./experiment-problem.ts";
import { describeRequest } from "./lab-document.ts";

/** How far an experiment is that is not recorded. Rows are for pages: programs get whole tables when it is done. */
export type ExperimentState =
  | { readonly state: "queued"; readonly ahead: number }
  | {
      readonly state: "running";
      readonly part: string;
      readonly fraction: number;
      readonly secondsLeft?: number;
    }
  | { readonly state: "interrupted" | "cancelled" | "finished" }
  | { readonly state: "failed"; readonly error: ExperimentProblem };

/** The state of an experiment as the API gives it; undefined where there is no such experiment. */
export async function describeState(laboratory: Laboratory, experimentId: string) {
  const { runner } = laboratory;
  const run = runner.stateOf(experimentId);
  const active = runner.listActive().find((one) => one.experimentId === experimentId);
  const found = active === undefined ? await laboratory.find(experimentId) : undefined;
  const asked: { paper: string; claim: string; request: ExperimentRequest } | undefined =
    active === undefined
      ? found && { paper: found.lab.paper, claim: found.claim.id, request: found.request }
      : { paper: active.paper, claim: active.claimId, request: active.request };
  if (asked === undefined) return undefined;
  return {
    ...describeRequest(experimentId, asked.request),
    lab: asked.paper,
    claim: asked.claim,
    ...stateOf(run),
    events: `/api/experiments/${experimentId}/events`,
  };
}

/** What was begun and is not run by this program was interrupted; another program may run it, which nobody here can tell. */
function stateOf(run: RunState | undefined): ExperimentState {
  if (run === undefined) return { state: "interrupted" };
  switch (run.kind) {
    case "queued":
      return { state: "queued", ahead: run.ahead };
    case "running": {
      const { part, fraction, secondsLeft } = run;
      return { state: "running", part, fraction, ...(secondsLeft === undefined ? {} : { secondsLeft }) };
    }
    case "failed":
      return { state: "failed", error: experimentProblem(run.error) };
    default:
      return { state: run.kind };
  }
}

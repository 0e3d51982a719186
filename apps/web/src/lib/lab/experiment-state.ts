import type { FoundExperiment, RunError, RunState } from "@engram/lab";
import { problemSentence } from "#lib/problem.ts";
import type { Translator } from "#messages/messages.ts";
import { experimentProblem } from "./experiment-problem.ts";
import { describeRequest } from "./lab-document.ts";

/** How far an experiment is that is not recorded, as the API gives it. */
export function describeState(
  experimentId: string,
  { lab, claim, request }: FoundExperiment,
  run: RunState | undefined,
  say: Translator,
) {
  return {
    ...describeRequest(experimentId, request),
    lab: lab.paper,
    claim: claim.id,
    ...stateOf(run, (error) => {
      const problem = experimentProblem(error, claim);
      return { ...problem, detail: problemSentence(problem, say) };
    }),
    events: `/api/experiments/${experimentId}/events`,
  };
}

/**
 * What was begun and is not run by this program was interrupted; another program may run it, which nobody here can tell. Live
 * rows are for pages: programs get whole tables when it is done.
 */
function stateOf(run: RunState | undefined, describe: (error: RunError) => object) {
  if (run === undefined) return { state: "interrupted" };
  switch (run.kind) {
    case "queued":
      return { state: "queued", ahead: run.ahead };
    case "running": {
      const { part, fraction, secondsLeft } = run;
      return { state: "running", part, fraction, ...(secondsLeft === undefined ? {} : { secondsLeft }) };
    }
    case "failed":
      return { state: "failed", error: describe(run.error) };
    default:
      return { state: run.kind };
  }
}

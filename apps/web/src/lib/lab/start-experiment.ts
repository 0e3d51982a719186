import {
  type Claim,
  type ExperimentRequest,
  experimentId,
  type Lab,
  type Laboratory,
  type StartedRun,
} from "@engram/lab";
import { err, type Result } from "@engram/paper";
import { findBeyondLimit, type LimitError } from "./experiment-limit.ts";
import { type ExperimentProblem, experimentProblem } from "./experiment-problem.ts";

/** Why an experiment is not begun. */
export type StartError = ExperimentProblem | LimitError;

/**
 * Begins or joins an experiment, for the API and for the forms of pages alike. What is recorded or runs already costs nothing
 * and is everybody's; the rest is within the limit of this server.
 */
export async function startExperiment(
  { engram, client }: Pick<App.Locals, "engram" | "client">,
  lab: Lab,
  claim: Claim,
  request: ExperimentRequest,
): Promise<Result<StartedRun, StartError>> {
  const { laboratory, experimentLimit } = engram;
  if (laboratory === undefined) return err({ code: "lab.not-found", id: lab.paper, known: [] });
  const start = async (): Promise<Result<StartedRun, StartError>> => {
    const started = await laboratory.runner.start(lab, claim, request);
    return started.ok ? started : err(experimentProblem(started.error, claim));
  };
  if (experimentLimit === undefined || (await isThere(laboratory, lab, claim, request))) return await start();
  const beyond = findBeyondLimit(lab, claim, request, experimentLimit);
  if (beyond !== undefined) return err(beyond);
  const waitSeconds = experimentLimit.takeStart(client);
  if (waitSeconds > 0) return err({ code: "experiment.too-many", minutes: Math.ceil(waitSeconds / 60) });
  const started = await start();
  if (started.ok && !started.value.joined && !started.value.recorded)
    experimentLimit.noteStart(started.value.experimentId, client);
  else experimentLimit.giveBackStart(client);
  return started;
}

async function isThere(
  laboratory: Laboratory,
  lab: Lab,
  claim: Claim,
  request: ExperimentRequest,
): Promise<boolean> {
  const id = await experimentId(lab.paper, claim.id, request);
  return (
    isActive(laboratory.runner.stateOf(id)?.kind) || (await laboratory.find(id))?.experiment !== undefined
  );
}

/** Why an experiment can not be ended. */
export type CancelError = {
  readonly code: "experiment.not-found" | "experiment.ended" | "experiment.of-another-reader";
};

/** Ends an experiment; what was done of it is kept. */
export async function cancelExperiment(
  { engram, client }: Pick<App.Locals, "engram" | "client">,
  id: string,
): Promise<Result<undefined, CancelError>> {
  const { laboratory, experimentLimit } = engram;
  const kind = laboratory?.runner.stateOf(id)?.kind;
  if (laboratory === undefined || (kind === undefined && (await laboratory.find(id)) === undefined))
    return err({ code: "experiment.not-found" });
  if (!isActive(kind)) return err({ code: "experiment.ended" });
  if (experimentLimit?.mayCancel(id, client) === false) return err({ code: "experiment.of-another-reader" });
  return laboratory.runner.cancel(id) ? { ok: true, value: undefined } : err({ code: "experiment.ended" });
}

function isActive(kind: string | undefined): boolean {
  return kind === "queued" || kind === "running";
}

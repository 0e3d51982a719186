import { OutsideError } from "@engram/tensor";
import { experimentId } from "../experiment.ts";
import { type ExperimentSurroundings, runExperiment } from "../run-experiment.ts";
import type { RunError } from "./experiment-runner.ts";
import type { WorkerEnd, WorkerJob, WorkerProgress } from "./experiment-worker.ts";
import { ProgressBatch } from "./progress-batch.ts";

/** Runs a job to its end, whatever that is: what a worker does, in a process of its own or in a test. */
export async function performJob(
  { lab, claim, request }: WorkerJob,
  surroundings: Omit<ExperimentSurroundings, "observe">,
  tell: (progress: WorkerProgress) => void,
): Promise<WorkerEnd> {
  const progress = new ProgressBatch(tell, () => surroundings.now().getTime());
  try {
    await runExperiment(lab.paper, claim, request, { ...surroundings, observe: progress.observe });
    return { kind: "done" };
  } catch (error) {
    // Whatever it was that gave up, it did because it was asked to.
    if (surroundings.signal.aborted) return { kind: "stopped" };
    const id = await experimentId(lab.paper, claim.id, request);
    return { kind: "failed", error: runErrorOf(error, id) };
  } finally {
    progress.end();
  }
}

/** What an error that was thrown over an experiment is to those who follow its run. */
export function runErrorOf(error: unknown, id: string): RunError {
  const cause = error instanceof Error ? error.message : String(error);
  if (!(error instanceof OutsideError)) return { code: "experiment.failed", cause };
  switch (error.code) {
    case "runtime.missing":
      return { code: "runtime.missing" };
    case "experiment.running-elsewhere":
      return { code: "experiment.running-elsewhere", id };
    case "disk.full":
    case "disk.read-only":
    case "disk.failed":
      return { code: "experiment.storage", cause };
    default:
      return { code: "experiment.failed", cause };
  }
}

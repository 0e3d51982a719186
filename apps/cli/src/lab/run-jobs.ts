import {
  type Claim,
  type Experiment,
  type ExperimentEvent,
  type ExperimentRequest,
  type ExperimentStore,
  type Lab,
  type OwnText,
  runExperiment,
  secondsLeft,
} from "@engram/lab";
import { OutsideError } from "@engram/paper";
import { OutsideError as EngineError, type Runtime } from "@engram/tensor";
import type { Progress } from "../progress.ts";
import type { Surroundings } from "../surroundings.ts";
import { engramVersion } from "../version.ts";
import { durationInWords, estimateInWords } from "./duration.ts";

/** An experiment to run, or to go on with. */
export interface Job {
  readonly claim: Claim;
  readonly request: ExperimentRequest;
}

/** How a job ended: with an experiment, or with the code of what kept it from running. */
export type JobOutcome = Job &
  ({ readonly experiment: Experiment } | { readonly failure: string; readonly words: string });

export interface RunJobsOptions {
  readonly store: ExperimentStore;
  /** Where the store keeps its folders: named when the disk fails. */
  readonly folder: string;
  readonly progress: Progress;
  /** What the jobs that are about a text of the user's are about. */
  readonly ownText?: OwnText;
}

/**
 * Runs one experiment after the other. A claim that this machine can not run for want of the training engine or of memory
 * is told so in its outcome, and the others go on; a disk that fails ends it all, since nothing more could be kept.
 */
export async function runJobs(
  lab: Lab,
  jobs: readonly Job[],
  surroundings: Surroundings,
  options: RunJobsOptions,
): Promise<readonly JobOutcome[]> {
  let runtime: Promise<Runtime> | undefined;
  const loadRuntime = () => {
    runtime ??= surroundings.loadRuntime();
    return runtime;
  };
  const { machine, now, signal } = surroundings;
  const outcomes: JobOutcome[] = [];
  for (const [index, job] of jobs.entries()) {
    const place = jobs.length === 1 ? "" : `, ${index + 1} of ${jobs.length}`;
    outcomes.push(await runJob(lab, job, { machine, now, signal, loadRuntime }, options, place));
  }
  options.progress.clear();
  return outcomes;
}

async function runJob(
  lab: Lab,
  job: Job,
  { machine, now, signal, loadRuntime }: Pick<Surroundings, "machine" | "now" | "signal" | "loadRuntime">,
  { store, folder, progress, ownText }: RunJobsOptions,
  place: string,
): Promise<JobOutcome> {
  progress.line(
    `${job.claim.id}${place}: ${estimateInWords(job.claim.predictSeconds(job.request.settings))} ...`,
  );
  const line = progressLine(job.claim.id, place, () => now().getTime());
  try {
    const experiment = await runExperiment(lab.paper, job.claim, job.request, {
      store,
      runtime: loadRuntime,
      now,
      engramVersion,
      machine: machine.name,
      threads: machine.threads,
      ...(job.request.text === undefined || ownText === undefined ? {} : { text: ownText }),
      signal,
      observe: (event) => {
        const text = line(event);
        if (text !== undefined) progress.line(text);
      },
    });
    return { ...job, experiment };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (isDiskCode(error.code)) {
      throw new OutsideError(error.code, {
        retryable: error.retryable,
        facts: { path: folder },
        cause: error,
      });
    }
    const words = error.code === "experiment.running-elsewhere" ? RUNNING_ELSEWHERE : error.message;
    return { ...job, failure: error.code, words };
  }
}

const RUNNING_ELSEWHERE =
  "Another program runs this experiment already, a server or another engram run. Wait for it, or stop it there; then run this again.";

function isDiskCode(code: string): code is "disk.full" | "disk.read-only" | "disk.failed" {
  return code === "disk.full" || code === "disk.read-only" || code === "disk.failed";
}

/** What a terminal shows of an event: how far, how much longer, and which part. */
export function progressLine(
  claimId: string,
  place: string,
  nowMs: () => number,
): (event: ExperimentEvent) => string | undefined {
  let startedAt = nowMs();
  let startedFrom = 0;
  return (event) => {
    if (event.kind === "experiment-finished") return undefined;
    if (event.kind === "experiment-started") {
      startedAt = nowMs();
      startedFrom = event.done / event.parts;
      return undefined;
    }
    const { fraction, part } = event;
    if (event.kind === "part-progress" && event.isRestored === true) {
      startedAt = nowMs();
      startedFrom = fraction;
    }
    const share = `${Math.floor(fraction * 100)} %`;
    const left = secondsLeft(startedFrom, fraction, (nowMs() - startedAt) / 1000);
    const eta = left === undefined ? "" : `, ${durationInWords(left)} left`;
    return `${claimId}${place}: ${share}${eta} (${part})`;
  };
}

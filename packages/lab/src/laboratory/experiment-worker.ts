import type { Claim, Lab, Rows } from "../claim.ts";
import type { ExperimentRequest } from "../experiment.ts";
import type { RunError } from "./experiment-runner.ts";

/** What a worker is to run. */
export interface WorkerJob {
  readonly lab: Lab;
  readonly claim: Claim;
  readonly request: ExperimentRequest;
}

/** How far a worker is; at most four times a second, so that rows since the last time come together. */
export interface WorkerProgress {
  /** The part that runs, or the last one that was finished. */
  readonly part: string;
  /** Of the whole experiment, 0..1. */
  readonly fraction: number;
  readonly secondsLeft?: number;
  /** Rows of parts that were finished since; they take the place of all live ones before. */
  readonly finished?: Rows;
  /** Live rows of the part that runs, since. */
  readonly live: Rows;
}

/** How a worker ended. Stopped: it was asked to, and what it had done is kept. */
export type WorkerEnd =
  | { readonly kind: "done" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly error: RunError };

/** One experiment that runs beside whoever asked for it. */
export interface ExperimentWorker {
  /** Never rejects: a worker that dies has failed. */
  readonly ended: Promise<WorkerEnd>;
  /** Asks it to put its things down and end. */
  stop(): void;
  /** Ends it now. What it had written stays whole. */
  kill(): void;
}

/** Starts a worker on a job. */
export type StartWorker = (job: WorkerJob, tell: (progress: WorkerProgress) => void) => ExperimentWorker;

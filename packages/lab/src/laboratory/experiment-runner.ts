import type { Claim, Lab, Rows } from "../claim.ts";
import type { ExperimentRequest } from "../experiment.ts";
import type { Result } from "../result.ts";

/** How far a run of an experiment is. Rows are those of finished parts and, after them, the live ones of the part that runs. */
export type RunState =
  | { readonly kind: "queued"; readonly ahead: number }
  | {
      readonly kind: "running";
      readonly part: string;
      /** Of the whole experiment, 0..1. */
      readonly fraction: number;
      readonly secondsLeft?: number;
      readonly rows: Rows;
    }
  | { readonly kind: "finished" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: RunError };

/** Why an experiment is not run, or ended without a result; what was done is kept. */
export type RunError =
  | { readonly code: "runtime.missing" }
  | { readonly code: "experiment.running-elsewhere"; readonly id: string }
  | {
      readonly code: "experiment.too-large";
      readonly resource: "memory" | "disk";
      readonly neededBytes: number;
      readonly freeBytes: number;
    }
  | { readonly code: "experiment.queue-full"; readonly most: number }
  | { readonly code: "experiment.storage"; readonly cause: string }
  | { readonly code: "experiment.failed"; readonly cause: string };

/** What happens to a run; ids rise from 1, so that a reader who lost the connection goes on after the last one. */
export interface RunEvent {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event:
    | {
        readonly type: "step";
        readonly part: string;
        readonly fraction: number;
        readonly secondsLeft?: number;
      }
    | { readonly type: "done" }
    | { readonly type: "failed"; readonly error: RunError }
    | { readonly type: "cancelled" };
}

/** A run that was begun or joined. */
export interface StartedRun {
  readonly experimentId: string;
  /** It was queued or running already. */
  readonly joined: boolean;
  /** It is recorded already: nothing runs. */
  readonly recorded: boolean;
}

/** A run that waits or runs. */
export interface ActiveRun {
  readonly experimentId: string;
  /** arXiv id of its lab. */
  readonly paper: string;
  readonly claimId: string;
  readonly request: ExperimentRequest;
}

/**
 * Runs experiments one at a time, each in a worker of its own, so that whoever asks stays free. Equal requests are one run:
 * the second joins. A cancelled or killed run goes on from its finished parts when it is started again.
 */
export interface ExperimentRunner extends AsyncDisposable {
  start(lab: Lab, claim: Claim, request: ExperimentRequest): Promise<Result<StartedRun, RunError>>;
  /** Undefined where this runner knows nothing of it: it may be recorded, or interrupted earlier. */
  stateOf(experimentId: string): RunState | undefined;
  /** What runs and, after it, what waits, in the order in which it will be run. */
  listActive(): readonly ActiveRun[];
  /** Events after the given id, ending with `done`, `failed` or `cancelled`. Steps come at most four times a second. */
  follow(experimentId: string, afterId: number, signal: AbortSignal): AsyncIterable<RunEvent>;
  /** Whether there was something to cancel. */
  cancel(experimentId: string): boolean;
}

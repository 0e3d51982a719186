/**
 * - `cancelled`: a reader asked for it
 * - `lease-lost`: another worker has taken the run up
 * - `closing`: this process ends; the run goes back into the queue
 */
export type StopReason = "cancelled" | "lease-lost" | "closing";

/** The reason of a run's abort signal: whoever catches it can tell it from a failure. */
export class RunStopped extends Error {
  override readonly name = "RunStopped";
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(`the run was stopped: ${reason}`);
    this.reason = reason;
  }
}

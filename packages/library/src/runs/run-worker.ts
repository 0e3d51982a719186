import { type Clock, OutsideError } from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { Log } from "../reading/log.ts";
import type { RunEvent, StoredRunEvent } from "../reading.ts";
import { readRunEvents } from "./run-events.ts";
import { claimRun, LEASE_MS, type RunLease, releaseRun } from "./run-lease.ts";
import { RunRecorder } from "./run-recorder.ts";
import { RunStopped, type StopReason } from "./run-stopped.ts";
import { type ActiveRun, findRun, isForsaken } from "./run-store.ts";

/** How often a run is taken up at most before it is marked: it may be what kills its workers. */
export const MOST_ATTEMPTS = 3;
/** Pauses before a run is tried again in the same process after a failure that may pass. */
const RETRY_PAUSES_MS = [1_000, 4_000];

/** What the work on a run is given. */
export interface RunTelling {
  /** Stores an event and shows it; in order, soon, and never shown before it is stored. */
  readonly tell: (event: RunEvent) => void;
  /** Resolves when everything told is stored. */
  readonly flush: () => Promise<void>;
  /** Aborted when the run is cancelled, lost to another worker, or the process ends. */
  readonly signal: AbortSignal;
}

export interface RunWorkerPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly randomUuid: () => string;
  readonly log: Log;
  readonly publish: (runId: string, events: readonly StoredRunEvent[]) => void;
  /** Whether this process has the writer that a run asks for. */
  readonly hasWriter: (writer: string) => boolean;
  /** The work itself; the same run may be performed again, from its start. */
  readonly perform: (run: ActiveRun, telling: RunTelling) => Promise<{ readonly contentHash: string }>;
}

/** Works on runs: claims them, keeps the lease alive, tries again what may pass, and ends or gives back each. */
export class RunWorker {
  readonly #ports: RunWorkerPorts;
  readonly #name: string;
  readonly #active = new Map<string, { readonly stop: AbortController; readonly ended: Promise<boolean> }>();
  #closing = false;

  constructor(ports: RunWorkerPorts) {
    this.#ports = ports;
    this.#name = ports.randomUuid();
  }

  /** False where another worker has the run, or it has ended. Rejects only where the store fails. */
  async work(runId: string): Promise<boolean> {
    const active = this.#active.get(runId);
    if (active !== undefined) return active.ended;
    if (this.#closing) return false;
    const stop = new AbortController();
    const ended = this.#claimAndWork(runId, stop).finally(() => this.#active.delete(runId));
    this.#active.set(runId, { stop, ended });
    return ended;
  }

  /** Stops a run that this process works on; its last event follows. */
  cancel(runId: string): void {
    this.#active.get(runId)?.stop.abort(new RunStopped("cancelled"));
  }

  /** Gives back what is being worked on. */
  async close(): Promise<void> {
    this.#closing = true;
    const active = [...this.#active.values()];
    for (const { stop } of active) stop.abort(new RunStopped("closing"));
    await Promise.allSettled(active.map(({ ended }) => ended));
  }

  async #claimAndWork(runId: string, stop: AbortController): Promise<boolean> {
    const { database, clock } = this.#ports;
    if (!(await this.#mayClaim(runId))) return false;
    const lease = await claimRun(database, runId, this.#name, clock.now());
    const run = lease === undefined ? undefined : await findRun(database, runId);
    if (lease === undefined || run === undefined) return false;
    const recorder = new RunRecorder(lease, {
      database,
      clock,
      publish: (events) => this.#ports.publish(runId, events),
      stop: (reason: StopReason) => stop.abort(new RunStopped(reason)),
    });
    const over = new AbortController();
    const heartbeat = this.#keepLease(recorder, over.signal);
    try {
      await this.#workAndEnd(run, lease, recorder, stop);
    } finally {
      over.abort();
      await heartbeat;
    }
    return true;
  }

  /** A run whose writer is not here is left to those who have it, unless nobody has come for it. */
  async #mayClaim(runId: string): Promise<boolean> {
    const { database, clock, hasWriter } = this.#ports;
    const run = await findRun(database, runId);
    return run !== undefined && (hasWriter(run.writer) || isForsaken(database, runId, clock.now()));
  }

  async #workAndEnd(
    run: ActiveRun,
    lease: RunLease,
    recorder: RunRecorder,
    stop: AbortController,
  ): Promise<void> {
    const hopeless = !this.#ports.hasWriter(run.writer)
      ? "run.writer-gone"
      : lease.takenOver && lease.attempt > MOST_ATTEMPTS
        ? "run.interrupted"
        : undefined;
    if (hopeless !== undefined) {
      await recorder.end(this.#failure(hopeless, true, run), { state: "failed" });
      return;
    }
    const before = lease.attempt > 1 ? await readRunEvents(this.#ports.database, run.runId, 0) : [];
    const telling = {
      tell: untold(before, (event) => recorder.tell(event)),
      flush: () => recorder.flush(),
      signal: stop.signal,
    };
    let contentHash: string;
    try {
      ({ contentHash } = await this.#tryToPerform(run, telling));
    } catch (error) {
      await this.#endAfter(error, run, lease, recorder, stop.signal);
      return;
    }
    await recorder.end({ type: "done", contentHash }, { state: "done", contentHash });
  }

  async #tryToPerform(run: ActiveRun, telling: RunTelling): Promise<{ readonly contentHash: string }> {
    for (const pauseMs of RETRY_PAUSES_MS) {
      try {
        telling.signal.throwIfAborted();
        return await this.#ports.perform(run, telling);
      } catch (error) {
        if (telling.signal.aborted || !isRetryable(error)) throw error;
        this.#ports.log({
          level: "warn",
          event: "run-tried-again",
          facts: { runId: run.runId, pauseMs },
          error,
        });
        await this.#ports.clock.sleep(pauseMs, telling.signal);
      }
    }
    return this.#ports.perform(run, telling);
  }

  async #endAfter(
    error: unknown,
    run: ActiveRun,
    lease: RunLease,
    recorder: RunRecorder,
    signal: AbortSignal,
  ): Promise<void> {
    const stopped = signal.reason instanceof RunStopped ? signal.reason.reason : undefined;
    switch (stopped) {
      case "cancelled":
        await recorder.end({ type: "cancelled" }, { state: "cancelled" });
        return;
      case "closing":
        await recorder.flush();
        await releaseRun(this.#ports.database, lease);
        return;
      case "lease-lost":
        this.#ports.log({ level: "warn", event: "run-lease-lost", facts: { runId: run.runId } });
        return;
      case undefined: {
        const code = error instanceof OutsideError ? error.code : "run.bug";
        await recorder.end(this.#failure(code, isRetryable(error), run, error), { state: "failed" });
      }
    }
  }

  #failure(code: string, retryable: boolean, run: ActiveRun, error?: unknown): RunEvent {
    const errorId = this.#ports.randomUuid();
    this.#ports.log({
      level: "error",
      event: "run-failed",
      errorId,
      facts: { runId: run.runId, paperId: run.paperId, version: run.version, code, retryable },
      ...(error === undefined ? {} : { error }),
    });
    return { type: "failed", code, retryable, errorId };
  }

  async #keepLease(recorder: RunRecorder, over: AbortSignal): Promise<void> {
    for (;;) {
      try {
        await this.#ports.clock.sleep(LEASE_MS / 3, over);
        await recorder.renew();
      } catch (error) {
        if (over.aborted) return;
        // The store does not answer for the moment. If it lasts the lease lapses, and the writes find that out.
        this.#ports.log({ level: "warn", event: "run-lease-not-renewed", error });
      }
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof OutsideError && error.retryable;
}

/** Tells no part twice: a run that is performed again would otherwise show a sentence again to who has seen it. */
function untold(
  before: readonly StoredRunEvent[],
  tell: (event: RunEvent) => void,
): (event: RunEvent) => void {
  const told = new Set(
    before.flatMap(({ event }) => (event.type === "statement" ? [JSON.stringify(event)] : [])),
  );
  return (event) => {
    if (event.type === "statement") {
      const text = JSON.stringify(event);
      if (told.has(text)) return;
      told.add(text);
    }
    tell(event);
  };
}

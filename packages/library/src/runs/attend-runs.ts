import type { Clock } from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { Log } from "../reading/log.ts";
import type { RunDispatch } from "./run-dispatch.ts";
import { findRun } from "./run-store.ts";
import type { RunWorker } from "./run-worker.ts";

/** How often a run that another process works on is looked at, in case that process dies. */
const LOOK_MS = 1_000;

export interface AttendRunsPorts {
  readonly database: Database;
  readonly worker: RunWorker;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * For a process without a job queue, such as a command: it works itself on the runs that it asked for, unless
 * another process does, and takes them up should that one die.
 */
export function attendRuns(ports: AttendRunsPorts): RunDispatch {
  const closed = new AbortController();
  const attended = new Map<string, Promise<void>>();
  return {
    async request({ runId }) {
      if (attended.has(runId)) return;
      const attending = attend(ports, runId, closed.signal).finally(() => attended.delete(runId));
      attended.set(runId, attending);
    },
    async close() {
      closed.abort(new Error("closing"));
      await Promise.allSettled(attended.values());
    },
  };
}

async function attend(ports: AttendRunsPorts, runId: string, closed: AbortSignal): Promise<void> {
  while (!closed.aborted) {
    try {
      if (await ports.worker.work(runId)) return;
      const run = await findRun(ports.database, runId);
      if (run?.finished !== undefined || run === undefined) return;
      await ports.clock.sleep(LOOK_MS, closed);
    } catch (error) {
      if (closed.aborted) return;
      // The store failed. Those who follow the run find out for themselves; if it comes back, so do we.
      ports.log({ level: "error", event: "run-not-worked-on", facts: { runId }, error });
      await ports.clock.sleep(LOOK_MS, closed).catch(() => undefined);
    }
  }
}

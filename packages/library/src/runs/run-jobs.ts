import type { Clock } from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { Log } from "../reading/log.ts";
import { openJobQueue } from "./job-queue.ts";
import type { RunDispatch } from "./run-dispatch.ts";
import { listUnattendedRuns } from "./run-store.ts";
import type { RunWorker } from "./run-worker.ts";

/** How often to look for runs that nobody works on: queued by a process that is gone, or left by one that was killed. */
const SWEEP_MS = 2_000;

export interface RunJobsPorts {
  readonly database: Database;
  readonly worker: RunWorker;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * For a server: runs are jobs of pg-boss, so that any number of servers on one PostgreSQL share them. The `run`
 * table stays the truth: a job only says that a run wants to be looked at, and may be lost or come twice.
 */
export async function startRunJobs(ports: RunJobsPorts): Promise<RunDispatch> {
  const { database, worker, log } = ports;
  const work = async ({ runId }: { readonly runId: string }): Promise<void> => {
    await worker.work(runId);
  };
  const handlers = { "digest-run": work, "model-run": work };
  const queue = await openJobQueue({ database, log, handlers });
  const request: RunDispatch["request"] = ({ runId, writer }) =>
    queue.send(isByModel(writer) ? "model-run" : "digest-run", { runId }, runId);
  const closed = new AbortController();
  const sweeping = sweep(ports, request, closed.signal);
  return {
    request,
    async close() {
      closed.abort(new Error("closing"));
      await sweeping;
      await queue.close();
    },
  };
}

async function sweep(
  { database, clock, log }: RunJobsPorts,
  request: RunDispatch["request"],
  closed: AbortSignal,
): Promise<void> {
  while (!closed.aborted) {
    try {
      for (const run of await listUnattendedRuns(database, clock.now())) await request(run);
      await clock.sleep(SWEEP_MS, closed);
    } catch (error) {
      if (closed.aborted) return;
      log({ level: "error", event: "runs-not-swept", error });
      await clock.sleep(SWEEP_MS, closed).catch(() => undefined);
    }
  }
}

/** A model takes minutes: those who wait for the built-in writer do not stand in line behind it. */
function isByModel(writer: string): boolean {
  return writer.includes(":");
}

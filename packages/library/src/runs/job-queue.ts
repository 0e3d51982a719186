import { OutsideError } from "@engram/paper";
import type { Db, PgBoss } from "pg-boss";
import type { Database } from "../database/database.ts";
import type { Log } from "../reading/log.ts";

/** What each kind of job is given. */
export interface JobInputs {
  readonly "digest-run": { readonly runId: string };
  readonly "model-run": { readonly runId: string };
}
export type JobName = keyof JobInputs;

/** One handler a job: leaving one out does not compile. */
export type JobHandlers = { readonly [Name in JobName]: (input: JobInputs[Name]) => Promise<void> };

export interface JobQueue {
  /** A job of the same name and key that still waits is the same job. */
  send<Name extends JobName>(name: Name, input: JobInputs[Name], key: string): Promise<void>;
  /** Takes no more jobs, and waits for none. */
  close(): Promise<void>;
}

/** Jobs of a name at a time in one process: one processor does not do two any faster, nor does a model. */
const AT_ONCE = 2;
/** Queues of pg-boss itself. */
const INTERNAL = /^__pgboss__/;

/**
 * Starts pg-boss on the store.
 *
 * @throws when the store has a queue that this program has no handler for: its jobs would wait for ever
 */
export async function openJobQueue(options: {
  readonly database: Database;
  readonly log: Log;
  readonly handlers: JobHandlers;
}): Promise<JobQueue> {
  const { database, log, handlers } = options;
  // Loaded here, because a command that starts no server has no use for it.
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    db: bossDatabase(database),
    backend: database.kind === "server" ? "postgres" : "pglite",
    schedule: false,
    useListenNotify: true,
    // Rebuilding indexes is for the queues of a large server; the embedded engine has one session for everything.
    reindex: database.kind === "server",
    monitorVacuum: database.kind === "server",
  });
  boss.on("error", (error) => log({ level: "error", event: "job-queue-failed", error }));
  const stop = () => boss.stop({ graceful: false, close: false });
  try {
    await boss.start();
    await createQueues(boss, handlers);
    await startHandlers(boss, handlers, log);
  } catch (error) {
    // Its timers would go on asking a database that is about to be closed.
    await stop();
    throw error;
  }
  return {
    async send(name, input, key) {
      await boss.send(name, input, { singletonKey: key });
    },
    close: stop,
  };
}

async function createQueues(boss: PgBoss, handlers: JobHandlers): Promise<void> {
  const known = Object.keys(handlers);
  for (const name of known) {
    await boss.createQueue(name, {
      // One waiting job a run. Not "exclusive": the job of a server that was killed stays active for a while, and
      // would keep the run from being taken up.
      policy: "short",
      notify: true,
      // Whether a run is tried again is decided by the run, which knows if its failure may pass.
      retryLimit: 0,
      heartbeatSeconds: 60,
      deleteAfterSeconds: 3600,
    });
  }
  const stored = (await boss.getQueues()).map(({ name }) => name).filter((name) => !INTERNAL.test(name));
  const unknown = stored.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new OutsideError("store.newer", { retryable: false, facts: { queues: unknown.join(", ") } });
  }
}

async function startHandlers(boss: PgBoss, handlers: JobHandlers, log: Log): Promise<void> {
  for (const name of Object.keys(handlers) as JobName[]) {
    for (let worker = 0; worker < AT_ONCE; worker += 1) await startWorker(boss, name, handlers[name], log);
  }
}

async function startWorker<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  handle: JobHandlers[Name],
  log: Log,
): Promise<void> {
  let workerId = "";
  const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 5 };
  workerId = await boss.work<JobInputs[Name]>(name, polling, async (jobs) => {
    for (const job of jobs) {
      try {
        await handle(job.data);
      } catch (error) {
        log({ level: "error", event: "job-failed", facts: { name, jobId: job.id }, error });
        throw error;
      } finally {
        // Who finds a job looks for the next one at once; pg-boss waits for the next poll, backlog or not.
        boss.notifyWorker(workerId);
      }
    }
  });
}

/** The store's database as pg-boss wants it. */
function bossDatabase(database: Database): Db {
  return {
    executeSql: async (text, values) => {
      const hasValues = values !== undefined && values.length > 0;
      const rows = hasValues ? await database.query({ text, values }) : await database.runScript(text);
      return { rows: [...rows] };
    },
    listen: async (channel, onNotification, onReconnect) => {
      const stop = await database.listen(channel, onNotification);
      onReconnect();
      return { close: stop };
    },
  };
}

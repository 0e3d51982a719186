import { randomUUID } from "node:crypto";
import { OutsideError } from "@engram/paper";
import { createFakeClock, type FakeClock } from "@engram/paper/testing";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import type { LogEntry } from "../reading/log.ts";
import { untilSleeping } from "../reading/testing/until-sleeping.ts";
import { withQuery } from "../reading/testing/with-query.ts";
import type { RunEvent, StoredRunEvent } from "../reading.ts";
import { readRunEvents } from "./run-events.ts";
import { claimRun, LEASE_MS, requestCancel } from "./run-lease.ts";
import { findRun, startOrJoinRun } from "./run-store.ts";
import { MOST_ATTEMPTS, RunWorker, type RunWorkerPorts } from "./run-worker.ts";

const step: RunEvent = { type: "step", step: "write", state: "started" };
const hash = "0".repeat(64);
let papers = 0;

function statement(text: string): RunEvent {
  const section = { section: "abstract", start: 0, end: text.length, quote: text };
  const part = {
    kind: "statement",
    place: "high",
    statement: { text, kind: "verbatim", evidence: [section] },
  };
  return { type: "statement", part } as unknown as RunEvent;
}

async function newRun(database: Database, clock: FakeClock): Promise<string> {
  papers += 1;
  const run = {
    paperId: `2602.${papers}`,
    version: 1,
    language: "en",
    writer: "fake",
    scope: "metadata",
  } as const;
  const { runId } = await startOrJoinRun(database, { ...run, runId: randomUUID() }, clock.now());
  return runId;
}

function createWorker(
  ports: Pick<RunWorkerPorts, "database" | "clock" | "perform"> & Partial<RunWorkerPorts>,
) {
  const log: LogEntry[] = [];
  const published: StoredRunEvent[] = [];
  const worker = new RunWorker({
    randomUuid: randomUUID,
    log: (entry) => log.push(entry),
    publish: (_runId, events) => published.push(...events),
    hasWriter: () => true,
    ...ports,
  });
  return { worker, log, published };
}

/** As a process that was killed: what it began is never finished, and its heart stands still. */
const never = () => new Promise<never>(() => undefined);

const typesOf = (events: readonly StoredRunEvent[]) => events.map(({ event }) => event.type);

describeEngines("the worker of runs", (engine) => {
  let database: Database;
  beforeEach(() => {
    database = engine.database();
  });

  test("a run is performed once, whoever asks for it how often", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    let performed = 0;
    const perform = async () => {
      performed += 1;
      return { contentHash: hash };
    };
    const workers = [1, 2, 3].map(() => createWorker({ database, clock, perform }).worker);
    const answers = await Promise.all([...workers, ...workers].map((worker) => worker.work(runId)));
    expect(performed).toBe(1);
    expect(answers.filter((worked) => worked).length).toBeLessThanOrEqual(2);
    expect(await findRun(database, runId)).toMatchObject({ state: "done", contentHash: hash });
    expect(await workers[0]?.work(runId)).toBe(false);
  });

  test("every event is in the store before it is shown, in the order in which it was told", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const shownBeforeStored: number[] = [];
    const checks: Promise<void>[] = [];
    const worker = new RunWorker({
      database,
      clock,
      randomUuid: randomUUID,
      log: () => undefined,
      hasWriter: () => true,
      publish: (id, events) => {
        const check = readRunEvents(database, id, 0).then((stored) => {
          for (const event of events)
            if (!stored.some((each) => each.id === event.id)) shownBeforeStored.push(event.id);
        });
        checks.push(check);
      },
      perform: async (_run, { tell, flush }) => {
        for (let index = 0; index < 30; index += 1) {
          tell(statement(`sentence ${index}`));
          if (index % 7 === 0) await flush();
        }
        return { contentHash: hash };
      },
    });
    await worker.work(runId);
    await Promise.all(checks);
    expect(shownBeforeStored).toEqual([]);
    const stored = await readRunEvents(database, runId, 0);
    expect(stored.map(({ id }) => id)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(JSON.stringify(stored[29]?.event)).toContain("sentence 29");
    expect(stored[30]?.event).toEqual({ type: "done", contentHash: hash });
  });

  test("sixty events told in one go cost one write", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    let statements = 0;
    const counting = withQuery(database, (statement, run) => {
      statements += statement.text.includes("insert into run_event") ? 1 : 0;
      return run();
    });
    const { worker } = createWorker({
      database: counting,
      clock,
      perform: async (_run, { tell, flush }) => {
        for (let index = 0; index < 60; index += 1) tell(statement(`sentence ${index}`));
        await flush();
        return { contentHash: hash };
      },
    });
    await worker.work(runId);
    expect(await readRunEvents(database, runId, 0)).toHaveLength(61);
    expect(statements).toBe(1);
  });

  test("a cancelled run stops where it looks at its signal, and ends with cancelled", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const { worker, log } = createWorker({
      database,
      clock,
      perform: async (_run, { tell, flush, signal }) => {
        tell(step);
        await flush();
        worker.cancel(runId);
        signal.throwIfAborted();
        return { contentHash: hash };
      },
    });
    expect(await worker.work(runId)).toBe(true);
    expect(await findRun(database, runId)).toMatchObject({ state: "cancelled" });
    expect(typesOf(await readRunEvents(database, runId, 0))).toEqual(["step", "cancelled"]);
    expect(log).toEqual([]);
  });

  test("a request to cancel from another process reaches the worker with its next write", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const { worker } = createWorker({
      database,
      clock,
      perform: async (_run, { tell, flush, signal }) => {
        expect(await requestCancel(database, runId, clock.now())).toBe(true);
        signal.throwIfAborted();
        tell(step);
        await flush();
        signal.throwIfAborted();
        return { contentHash: hash };
      },
    });
    await worker.work(runId);
    expect(await findRun(database, runId)).toMatchObject({ state: "cancelled" });
  });

  test("a request to cancel reaches a worker that is silent for long with its next sign of life", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const { worker } = createWorker({
      database,
      clock,
      perform: (_run, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        }),
    });
    const worked = worker.work(runId);
    await untilSleeping(clock, 1);
    await requestCancel(database, runId, clock.now());
    await clock.advance(LEASE_MS / 3);
    await worked;
    expect(await findRun(database, runId)).toMatchObject({ state: "cancelled" });
  });

  test("a worker that is busy for longer than a lease keeps its run", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const finish = Promise.withResolvers<{ contentHash: string }>();
    const { worker } = createWorker({ database, clock, perform: () => finish.promise });
    const worked = worker.work(runId);
    for (let beat = 0; beat < 10; beat += 1) {
      await untilSleeping(clock, 1);
      await clock.advance(LEASE_MS / 3);
    }
    await untilSleeping(clock, 1);
    expect(await claimRun(database, runId, "greedy", clock.now())).toBeUndefined();
    finish.resolve({ contentHash: hash });
    await worked;
    expect(await findRun(database, runId)).toMatchObject({ state: "done" });
  });

  test("the run of a worker that died is finished by another: ids go on, and no sentence is told twice", async () => {
    const [dead, clock] = [createFakeClock(), createFakeClock()];
    const runId = await newRun(database, clock);
    const killed = Promise.withResolvers<void>();
    const first = createWorker({
      database,
      clock: dead,
      perform: async (_run, { tell, flush }) => {
        for (const event of [step, statement("one"), statement("two")]) tell(event);
        await flush();
        killed.resolve();
        return never();
      },
    });
    void first.worker.work(runId);
    await killed.promise;
    const second = createWorker({
      database,
      clock,
      perform: async (_run, { tell }) => {
        for (const event of [step, statement("one"), statement("two"), statement("three")]) tell(event);
        return { contentHash: hash };
      },
    });
    expect(await second.worker.work(runId)).toBe(false);
    await clock.advance(LEASE_MS + 1);
    expect(await second.worker.work(runId)).toBe(true);
    const stored = await readRunEvents(database, runId, 0);
    expect(stored.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stored.map(({ event }) => event)).toEqual([
      step,
      statement("one"),
      statement("two"),
      step,
      statement("three"),
      { type: "done", contentHash: hash },
    ]);
  });

  test("a worker that was only slow finds that its run is gone, stops and adds nothing to it", async () => {
    const [slow, clock] = [createFakeClock(), createFakeClock()];
    const runId = await newRun(database, clock);
    const claimed = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const first = createWorker({
      database,
      clock: slow,
      perform: async (_run, { tell, flush, signal }) => {
        claimed.resolve();
        await goOn.promise;
        tell(statement("late"));
        await flush();
        signal.throwIfAborted();
        throw new Error("the signal should have been aborted");
      },
    });
    const worked = first.worker.work(runId);
    await claimed.promise;
    await clock.advance(LEASE_MS + 1);
    const second = createWorker({ database, clock, perform: async () => ({ contentHash: hash }) });
    await second.worker.work(runId);
    goOn.resolve();
    await worked;
    expect(typesOf(await readRunEvents(database, runId, 0))).toEqual(["done"]);
    expect(first.published).toEqual([]);
    expect(first.log.map(({ event }) => event)).toEqual(["run-lease-lost"]);
  });

  test("a run that outlived as many workers as are allowed is marked as interrupted, and may be asked for again", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await claimRun(database, runId, `killed ${attempt}`, clock.now())).toMatchObject({ attempt });
      await clock.advance(LEASE_MS + 1);
    }
    const { worker, log } = createWorker({ database, clock, perform: never });
    expect(await worker.work(runId)).toBe(true);
    const [last] = await readRunEvents(database, runId, 0);
    expect(last?.event).toMatchObject({ type: "failed", code: "run.interrupted", retryable: true });
    expect(await findRun(database, runId)).toMatchObject({ state: "failed" });
    expect(log).toMatchObject([{ event: "run-failed", errorId: expect.any(String) }]);
  });

  test.each([
    ["that waits in line", false, 600_000],
    ["whose worker was killed", true, LEASE_MS + 30_000],
  ])("a run %s is left to those who have its writer, and ended where none comes", async (_t, killed, ms) => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    if (killed) await claimRun(database, runId, "killed", clock.now());
    const without = createWorker({ database, clock, perform: never, hasWriter: (name) => name !== "fake" });
    await clock.advance(ms - 1);
    expect(await without.worker.work(runId)).toBe(false);
    expect(await readRunEvents(database, runId, 0)).toEqual([]);
    await clock.advance(2);
    expect(await without.worker.work(runId)).toBe(true);
    const [only] = await readRunEvents(database, runId, 0);
    expect(only?.event).toMatchObject({ type: "failed", code: "run.writer-gone", retryable: true });
    expect(await findRun(database, runId)).toMatchObject({ state: "failed" });
  });

  test("a failure that may pass is tried again after one second and after four", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const tries: number[] = [];
    const { worker, log } = createWorker({
      database,
      clock,
      perform: async () => {
        tries.push(clock.now().getTime());
        if (tries.length < 3) throw new OutsideError("source.busy", { retryable: true });
        return { contentHash: hash };
      },
    });
    const worked = worker.work(runId);
    for (const pauseMs of [1000, 4000]) {
      // Its own pause, and the heart.
      await untilSleeping(clock, 2);
      await clock.advance(pauseMs);
    }
    await worked;
    expect(tries.map((at) => at - (tries[0] ?? 0))).toEqual([0, 1000, 5000]);
    expect(await findRun(database, runId)).toMatchObject({ state: "done" });
    expect(log.map(({ event }) => event)).toEqual(["run-tried-again", "run-tried-again"]);
  });

  test("a failure that lasts ends the run as retryable, with an id that stands in the log beside the stack", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const failure = new OutsideError("source.busy", { retryable: true });
    const { worker, log } = createWorker({ database, clock, perform: () => Promise.reject(failure) });
    const worked = worker.work(runId);
    for (const pauseMs of [1000, 4000]) {
      await untilSleeping(clock, 2);
      await clock.advance(pauseMs);
    }
    await worked;
    const [last] = await readRunEvents(database, runId, 0);
    expect(last?.event).toMatchObject({ type: "failed", code: "source.busy", retryable: true });
    const errorId = last?.event.type === "failed" ? last.event.errorId : undefined;
    expect(log.at(-1)).toMatchObject({ level: "error", event: "run-failed", errorId, error: failure });
  });

  test.each([
    [
      "a failure that will not pass",
      new OutsideError("source.refused", { retryable: false }),
      "source.refused",
    ],
    ["a bug of ours", new TypeError("x is not a function"), "run.bug"],
  ])("%s ends the run at once", async (_what, failure, code) => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    let tries = 0;
    const { worker, log } = createWorker({
      database,
      clock,
      perform: () => {
        tries += 1;
        return Promise.reject(failure);
      },
    });
    await worker.work(runId);
    expect(tries).toBe(1);
    const [last] = await readRunEvents(database, runId, 0);
    expect(last?.event).toMatchObject({
      type: "failed",
      code,
      retryable: false,
      errorId: expect.any(String),
    });
    expect(log.at(-1)?.error).toBe(failure);
    expect(JSON.stringify(last)).not.toContain("not a function");
  });

  test("a process that ends gives its run back, and the next one goes on at once", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const begun = Promise.withResolvers<void>();
    const first = createWorker({
      database,
      clock,
      perform: async (_run, { tell, signal }) => {
        tell(statement("one"));
        begun.resolve();
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        });
      },
    });
    const worked = first.worker.work(runId);
    await begun.promise;
    await first.worker.close();
    await worked;
    expect(await findRun(database, runId)).toMatchObject({ state: "queued" });
    expect(await first.worker.work(runId)).toBe(false);
    const second = createWorker({ database, clock, perform: async () => ({ contentHash: hash }) });
    expect(await second.worker.work(runId)).toBe(true);
    expect(typesOf(await readRunEvents(database, runId, 0))).toEqual(["statement", "done"]);
  });

  test("when the store fails the worker says so, and the run is left for later", async () => {
    const clock = createFakeClock();
    const runId = await newRun(database, clock);
    const failure = new OutsideError("disk.full", { retryable: false });
    const full = withQuery(database, ({ text }, run) =>
      text.includes("insert into run_event") ? Promise.reject(failure) : run(),
    );
    const { worker } = createWorker({
      database: full,
      clock,
      perform: async (_run, { tell, flush }) => {
        tell(step);
        await flush();
        return { contentHash: hash };
      },
    });
    await expect(worker.work(runId)).rejects.toBe(failure);
    expect(await findRun(database, runId)).toMatchObject({ state: "running" });
    await clock.advance(LEASE_MS + 1);
    const next = createWorker({ database, clock, perform: async () => ({ contentHash: hash }) });
    await next.worker.work(runId);
    expect((await readRunEvents(database, runId, 0)).map(({ id }) => id)).toEqual([1]);
  });
});

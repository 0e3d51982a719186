import { OutsideError } from "@engram/tensor";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ExperimentStore, memoryExperimentStore } from "../experiment-store.ts";
import { unwrap } from "../result.ts";
import type { ExperimentRunner, RunEvent } from "./experiment-runner.ts";
import type { WorkerEnd, WorkerJob, WorkerProgress } from "./experiment-worker.ts";
import { type ExperimentRunnerOptions, QueuedRunner } from "./queued-runner.ts";
import { diceLab } from "./testing/dice-lab.ts";
import { workHere } from "./testing/memory-laboratory.ts";

const lab = diceLab();
const [claim] = lab.claims;
const request = (seed: number) => ({ preset: "quick", seed, settings: claim.presets.quick }) as const;
const forever = new AbortController().signal;

/** A worker that a test holds in its hand. */
interface HeldWorker {
  readonly job: WorkerJob;
  readonly tell: (progress: WorkerProgress) => void;
  readonly end: (end: WorkerEnd) => Promise<void>;
  stops: number;
  kills: number;
}

function heldRunner(options: Partial<ExperimentRunnerOptions> = {}) {
  const workers: HeldWorker[] = [];
  const changes: string[] = [];
  const runner = new QueuedRunner({
    store: memoryExperimentStore(),
    findTooLarge: () => Promise.resolve(undefined),
    now: () => new Date("2026-11-22T12:00:00Z"),
    startWorker: (job, tell) => {
      const { promise, resolve } = Promise.withResolvers<WorkerEnd>();
      const worker: HeldWorker = {
        job,
        tell,
        stops: 0,
        kills: 0,
        end: async (end) => {
          resolve(end);
          await promise;
          await Promise.resolve();
        },
      };
      workers.push(worker);
      return {
        ended: promise,
        stop: () => {
          worker.stops += 1;
        },
        kill: () => {
          worker.kills += 1;
          resolve({ kind: "stopped" });
        },
      };
    },
    onChange: (paper) => changes.push(paper),
    ...options,
  });
  const start = async (seed: number) => unwrap(await runner.start(lab, claim, request(seed)));
  return { runner, workers, changes, start };
}

async function eventsOf(runner: ExperimentRunner, id: string, afterId = 0): Promise<readonly RunEvent[]> {
  return await Array.fromAsync(runner.follow(id, afterId, forever));
}

test("experiments run one at a time, in the order in which they were asked for", async () => {
  const { runner, workers, start } = heldRunner();
  const ids = [];
  for (const seed of [5, 3, 4]) ids.push((await start(seed)).experimentId);
  expect(workers.map(({ job }) => job.request.seed)).toEqual([5]);
  expect(ids.map((id) => runner.stateOf(id))).toMatchObject([
    { kind: "running", fraction: 0 },
    { kind: "queued", ahead: 1 },
    { kind: "queued", ahead: 2 },
  ]);
  expect(runner.listActive().map(({ experimentId }) => experimentId)).toEqual(ids);
  await workers[0].end({ kind: "done" });
  await workers[1].end({ kind: "done" });
  expect(workers.map(({ job }) => job.request.seed)).toEqual([5, 3, 4]);
  expect(runner.listActive()).toMatchObject([{ paper: lab.paper, claimId: claim.id, request: request(4) }]);
});

test("equal requests are one run, asked for at the same moment too", async () => {
  const looked: (() => void)[] = [];
  const { workers, start } = heldRunner({
    // All three are told that there is room before any of them goes on.
    findTooLarge: () =>
      new Promise((resolve) => {
        looked.push(() => resolve(undefined));
        if (looked.length === 3) for (const tell of looked) tell();
      }),
  });
  const started = await Promise.all([start(1), start(1), start(1)]);
  expect(started.map(({ joined }) => joined).sort()).toEqual([false, true, true]);
  expect(new Set(started.map(({ experimentId }) => experimentId)).size).toBe(1);
  expect(workers).toHaveLength(1);
});

test("what is recorded already is not run", async () => {
  const store = memoryExperimentStore();
  await workHere(store, () => new Date(0))({ lab, claim, request: request(1) }, () => undefined).ended;
  const { runner, workers, start } = heldRunner({ store });
  const { experimentId, ...rest } = await start(1);
  expect(rest).toEqual({ joined: false, recorded: true });
  expect(workers).toHaveLength(0);
  expect(runner.stateOf(experimentId)).toBeUndefined();
  expect(await eventsOf(runner, experimentId)).toEqual([]);
});

test("a queue that is full refuses, says how many may wait, and still joins", async () => {
  const { runner, start } = heldRunner({ mostQueued: 2 });
  for (const seed of [1, 2, 3]) await start(seed);
  expect(await runner.start(lab, claim, request(4))).toEqual({
    ok: false,
    error: { code: "experiment.queue-full", most: 2 },
  });
  expect(await start(3)).toMatchObject({ joined: true });
});

test("what the machine has no room for, and a disk that can not be read, are refused with their facts", async () => {
  const error = { code: "experiment.too-large", resource: "memory", neededBytes: 9, freeBytes: 1 } as const;
  const small = heldRunner({ findTooLarge: () => Promise.resolve(error) });
  expect(await small.runner.start(lab, claim, request(1))).toEqual({ ok: false, error });
  const cause = "the disk of x failed";
  const refuse = () => Promise.reject(new OutsideError("disk.failed", { message: cause, retryable: true }));
  const broken = heldRunner({ store: { ...memoryExperimentStore(), folder: refuse } as ExperimentStore });
  expect(await broken.runner.start(lab, claim, request(1))).toEqual({
    ok: false,
    error: { code: "experiment.storage", cause },
  });
});

test("followers are told each step and the end; one who comes back goes on after what was told", async () => {
  const { runner, workers, start } = heldRunner();
  const { experimentId } = await start(1);
  const all = eventsOf(runner, experimentId);
  workers[0].tell({ part: "a", fraction: 0.25, secondsLeft: 3, live: {} });
  workers[0].tell({ part: "b", fraction: 0.5, live: {} });
  await workers[0].end({ kind: "done" });
  expect((await all).map(({ id, event }) => [id, event.type])).toEqual([
    [1, "step"],
    [2, "step"],
    [3, "done"],
  ]);
  expect((await eventsOf(runner, experimentId, 2)).map(({ id }) => id)).toEqual([3]);
  expect(await eventsOf(runner, experimentId, 3)).toEqual([]);
  // From before this program was started.
  expect(await eventsOf(runner, experimentId, 900)).toHaveLength(3);
});

test("live rows are shown until those of the finished part come", async () => {
  const { runner, workers, start } = heldRunner();
  const { experimentId } = await start(1);
  const rows = () => {
    const state = runner.stateOf(experimentId);
    return state?.kind === "running" ? state.rows : undefined;
  };
  workers[0].tell({ part: "a", fraction: 0.1, live: { rolls: [[0, 9]] } });
  workers[0].tell({ part: "a", fraction: 0.2, live: { rolls: [[1, 9]] } });
  expect(rows()).toEqual({
    rolls: [
      [0, 9],
      [1, 9],
    ],
  });
  workers[0].tell({ part: "b", fraction: 0.5, finished: { rolls: [[0, 8]] }, live: { rolls: [[2, 9]] } });
  expect(rows()).toEqual({
    rolls: [
      [0, 8],
      [2, 9],
    ],
  });
  await workers[0].end({ kind: "done" });
  expect(rows()).toBeUndefined();
});

test("cancelled while it waits, an experiment is never begun; while it runs, its worker is asked to stop", async () => {
  const { runner, workers, start } = heldRunner();
  const running = (await start(1)).experimentId;
  const waiting = (await start(2)).experimentId;
  expect(runner.cancel(waiting)).toBe(true);
  expect(runner.stateOf(waiting)).toEqual({ kind: "cancelled" });
  expect(runner.cancel(running)).toBe(true);
  expect([workers[0].stops, workers[0].kills]).toEqual([1, 0]);
  await workers[0].end({ kind: "stopped" });
  expect(runner.stateOf(running)).toEqual({ kind: "cancelled" });
  expect((await eventsOf(runner, running)).map(({ event }) => event.type)).toEqual(["cancelled"]);
  expect(workers).toHaveLength(1);
  expect([runner.cancel(running), runner.cancel("0123456789abcdef")]).toEqual([false, false]);
});

test("a worker that does not stop is killed, and the next experiment begins", async () => {
  const { runner, workers, start } = heldRunner({ patienceMs: 1 });
  const { experimentId } = await start(1);
  await start(2);
  runner.cancel(experimentId);
  const events = await eventsOf(runner, experimentId);
  expect(events.map(({ event }) => event.type)).toEqual(["cancelled"]);
  expect([workers[0].kills, workers.length]).toEqual([1, 2]);
});

test("an experiment that ended otherwise is started again, and its events go on counting", async () => {
  const { runner, workers, start } = heldRunner();
  const { experimentId } = await start(1);
  workers[0].tell({ part: "a", fraction: 0.5, live: {} });
  const error = { code: "experiment.failed", cause: "its process ran out of memory" } as const;
  await workers[0].end({ kind: "failed", error });
  expect(runner.stateOf(experimentId)).toEqual({ kind: "failed", error });
  expect((await eventsOf(runner, experimentId)).at(-1)?.event).toEqual({ type: "failed", error });
  expect(await start(1)).toMatchObject({ experimentId, joined: false, recorded: false });
  const again = eventsOf(runner, experimentId, 2);
  await workers[1].end({ kind: "done" });
  expect((await again).map(({ id, event }) => [id, event.type])).toEqual([[4, "done"]]);
});

test("asked for again while it is being stopped, an experiment begins anew once it has", async () => {
  const { runner, workers, start } = heldRunner();
  const { experimentId } = await start(1);
  const first = eventsOf(runner, experimentId);
  runner.cancel(experimentId);
  expect(await start(1)).toMatchObject({ experimentId, joined: false });
  expect(runner.stateOf(experimentId)).toEqual({ kind: "queued", ahead: 1 });
  const second = eventsOf(runner, experimentId);
  await workers[0].end({ kind: "stopped" });
  expect(workers[0].stops).toBe(1);
  await workers[1].end({ kind: "done" });
  expect((await first).map(({ id, event }) => [id, event.type])).toEqual([[1, "cancelled"]]);
  expect((await second).map(({ id, event }) => [id, event.type])).toEqual([[2, "done"]]);
});

test("whoever closes the runner waits for its worker; nothing begins afterwards", async () => {
  const { runner, workers, start } = heldRunner();
  const { experimentId } = await start(1);
  const waiting = (await start(2)).experimentId;
  const following = eventsOf(runner, waiting);
  let isClosed = false;
  const closed = runner[Symbol.asyncDispose]().then(() => {
    isClosed = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isClosed).toBe(false);
  await workers[0].end({ kind: "stopped" });
  await closed;
  expect(workers[0].stops).toBe(1);
  expect([runner.stateOf(experimentId), runner.stateOf(waiting)]).toEqual([
    { kind: "cancelled" },
    { kind: "cancelled" },
  ]);
  expect((await following).map(({ event }) => event.type)).toEqual(["cancelled"]);
  expect(await runner.start(lab, claim, request(3))).toMatchObject({ ok: false });
  expect(workers).toHaveLength(1);
});

test("whatever is asked in whatever order: one worker at most, each run has one end, and it is the last event", async () => {
  const action = fc.oneof(
    fc.record({ kind: fc.constant("start" as const), seed: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant("cancel" as const), seed: fc.integer({ min: 1, max: 5 }) }),
    fc.record({
      kind: fc.constant("end" as const),
      how: fc.constantFrom("done" as const, "stopped" as const, "failed" as const),
    }),
    fc.constant({ kind: "step" as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const { runner, workers, start } = heldRunner({ mostQueued: 3 });
      const ids = new Map<number, string>();
      const told = new Map<string, Promise<readonly RunEvent[]>[]>();
      let ended = 0;
      const endWorker = async (how: WorkerEnd["kind"]) => {
        if (ended === workers.length) return;
        const error = { code: "experiment.failed", cause: "x" } as const;
        await workers[ended].end(how === "failed" ? { kind: how, error } : { kind: how });
        ended += 1;
      };
      for (const one of actions) {
        if (one.kind === "start") {
          const result = await runner.start(lab, claim, request(one.seed));
          if (!result.ok) continue;
          const { experimentId, joined } = result.value;
          ids.set(one.seed, experimentId);
          if (!joined)
            told.set(experimentId, [...(told.get(experimentId) ?? []), eventsOf(runner, experimentId)]);
        } else if (one.kind === "cancel") runner.cancel(ids.get(one.seed) ?? "");
        else if (one.kind === "end") await endWorker(one.how);
        else if (ended < workers.length) workers[ended].tell({ part: "a", fraction: 0.5, live: {} });
        expect(workers.length - ended).toBeLessThanOrEqual(1);
        expect(runner.listActive().length).toBeLessThanOrEqual(4);
      }
      while (ended < workers.length) await endWorker("done");
      expect(runner.listActive()).toEqual([]);
      for (const runs of told.values()) {
        for (const events of await Promise.all(runs)) {
          expect(events.filter(({ event }) => event.type !== "step")).toEqual(events.slice(-1));
        }
      }
      await start(99);
      expect(workers).toHaveLength(ended + 1);
    }),
    { numRuns: 60, seed: 7 },
  );
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Claim } from "../claim.ts";
import { type Experiment, experimentId, readExperiment } from "../experiment.ts";
import { memoryExperimentStore } from "../experiment-store.ts";
import { nodeExperimentStore } from "../node-experiment-store.ts";
import { unwrap } from "../result.ts";
import type { ExperimentWorker, WorkerProgress } from "./experiment-worker.ts";
import { nodeExperimentWorker } from "./node-experiment-worker.ts";
import { workHere } from "./testing/memory-laboratory.ts";
import { processLab } from "./testing/process-labs.ts";

// Several processes one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const LABS = new URL("./testing/process-labs.ts", import.meta.url);
const { lab, claims } = processLab;
const STEPS = 60;
const REQUEST = { preset: "quick", seed: 3, settings: { parts: 1, steps: STEPS } } as const;
/** A step of the lab's sleeps 20 ms, of which timers may take one off. */
const STEP_SECONDS = 0.019;

let folder = "";
const workers: ExperimentWorker[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-worker-"));
});
afterEach(async () => {
  for (const worker of workers.splice(0)) {
    worker.kill();
    await worker.ended;
  }
  await rm(folder, { recursive: true });
});

interface Watched extends ExperimentWorker {
  readonly told: readonly WorkerProgress[];
  /** Resolves when it has told of this much. */
  until(fraction: number): Promise<void>;
}

function start(claim: Claim): Watched {
  const told: WorkerProgress[] = [];
  const news = new Set<() => void>();
  const place = { folder, engramVersion: "0.1.0", machine: "a test", threads: 1, labs: LABS };
  const worker = nodeExperimentWorker(place)({ lab, claim, request: REQUEST }, (progress) => {
    told.push(progress);
    for (const look of news) look();
  });
  workers.push(worker);
  const until = (fraction: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if ((told.at(-1)?.fraction ?? 0) >= fraction) resolve();
      };
      news.add(look);
      look();
    });
  return { ...worker, told, until };
}

async function recorded(claim: Claim, store = nodeExperimentStore(folder)): Promise<Experiment> {
  const id = await experimentId(lab.paper, claim.id, REQUEST);
  return unwrap(await readExperiment(await store.folder(id), id, claim));
}

test("killed within a part, an experiment goes on, ends in the numbers of a straight run, and its time is that of both processes", async () => {
  const first = start(claims.counting);
  await first.until(0.5);
  first.kill();
  expect(await first.ended).toEqual({ kind: "stopped" });
  expect(await start(claims.counting).ended).toEqual({ kind: "done" });

  const straight = memoryExperimentStore();
  const job = { lab, claim: claims.counting, request: REQUEST };
  await workHere(straight, () => new Date())(job, () => undefined).ended;
  const experiment = await recorded(claims.counting);
  expect(experiment.checksum).toBe((await recorded(claims.counting, straight)).checksum);
  expect(experiment.provenance.resumed).toBe(true);
  // All but the step that the kill fell into.
  expect(experiment.provenance.wallSeconds).toBeGreaterThan((STEPS - 1) * STEP_SECONDS);
});

test("of two processes on one experiment exactly one runs it, and one that was killed keeps nobody from it", async () => {
  const both = [start(claims.counting), start(claims.counting)];
  const id = await experimentId(lab.paper, claims.counting.id, REQUEST);
  const refused = await Promise.race(both.map(({ ended }) => ended));
  expect(refused).toEqual({ kind: "failed", error: { code: "experiment.running-elsewhere", id } });
  for (const worker of both) worker.kill();
  const ends = await Promise.all(both.map(({ ended }) => ended));
  expect(ends.map(({ kind }) => kind).sort()).toEqual(["failed", "stopped"]);
  expect(await start(claims.counting).ended).toEqual({ kind: "done" });
});

test("asked to stop, a worker ends between steps; the last thing that it told has live rows", async () => {
  const worker = start(claims.counting);
  await worker.until(0.2);
  worker.stop();
  expect(await worker.ended).toEqual({ kind: "stopped" });
  const rows = worker.told.flatMap(({ live }) => live.steps ?? []);
  expect(rows.map(([, step]) => step)).toEqual(rows.map((_, index) => index));
  expect(worker.told.at(-1)).toMatchObject({ part: "part 0", secondsLeft: expect.any(Number) as number });
});

test("a worker that computes without hearing is ended by a kill", async () => {
  const worker = start(claims.deaf);
  await worker.until(0.1);
  worker.stop();
  worker.kill();
  expect(await worker.ended).toEqual({ kind: "stopped" });
});

test.each([
  ["throws", claims.failing, "the claim can not be run"],
  ["is killed by the system", claims.killed, expect.stringContaining("SIGKILL")],
  ["leaves", claims.leaving, "its process ended with code 7"],
])("a worker that %s has failed, and its cause is told", async (_how, claim, cause) => {
  expect(await start(claim).ended).toEqual({
    kind: "failed",
    error: { code: "experiment.failed", cause },
  });
});

test("a worker that fills its memory has failed for that", async () => {
  const options = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = `${options ?? ""} --max-old-space-size=96`;
  try {
    const worker = start(claims.outOfMemory);
    const error = { code: "experiment.failed", cause: "its process ran out of memory" };
    expect(await worker.ended).toEqual({ kind: "failed", error });
  } finally {
    if (options === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = options;
  }
});

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { collect, losses, smallTraining } from "../training/testing/small-training.ts";
import { train } from "../training/train.ts";
import type { TrainingEvent } from "../training/training-event.ts";
import { nodeTrainer } from "./node-trainer.ts";
import type { SmallRequest } from "./testing/small-trainer.ts";
import type { Trainer } from "./trainer.ts";

const module = new URL("./testing/small-trainer.ts", import.meta.url);
const open: Trainer[] = [];
const folders: string[] = [];

function trainer(): Trainer {
  const started = nodeTrainer({ module });
  open.push(started);
  return started;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "engram-trainer-"));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const started of open.splice(0)) await started.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const request = (values: SmallRequest): SmallRequest => values;

async function takeUntil(
  events: AsyncGenerator<TrainingEvent>,
  isLast: (event: TrainingEvent) => boolean,
): Promise<TrainingEvent> {
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error("the training ended");
    if (isLast(value)) return value;
  }
}

test("a training in a thread tells the same events as one here, to the last bit", async () => {
  // More events than a thread may be ahead.
  const here = await collect(train(smallTraining({ totalSteps: 100 })));
  expect(await collect(trainer().start(request({ totalSteps: 100 })))).toEqual(here);
});

test("a thread is never further ahead than its credit, and pauses, goes on and is cancelled when told", async () => {
  const training = trainer();
  const events = training.start(request({ totalSteps: 1_000_000 }));
  await takeUntil(events, ({ kind }) => kind === "step-done");
  // Time for hundreds of steps, if nothing held it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  training.pause();
  const paused = await takeUntil(events, ({ kind }) => kind === "training-paused");
  expect(paused).toHaveProperty("step");
  expect((paused as { step: number }).step).toBeLessThanOrEqual(66);
  training.resume();
  await takeUntil(events, ({ kind }) => kind === "training-resumed");
  training.cancel();
  expect(await takeUntil(events, ({ kind }) => kind === "training-ended")).toMatchObject({
    reason: "cancelled",
  });
  expect(await events.next()).toEqual({ value: undefined, done: true });
});

test("events that are no longer taken end the training, and the next one may have its checkpoints", async () => {
  const folder = await newFolder();
  const training = trainer();
  for await (const event of training.start(request({ totalSteps: 1_000_000, folder }))) {
    if (event.kind === "checkpoint-written") break;
  }
  const events = await collect(training.start(request({ totalSteps: 8, folder })));
  expect(events[0]).toMatchObject({ kind: "checkpoint-restored" });
  expect(await readdir(join(folder, ".held"))).toEqual([]);
});

test("two threads on one checkpoint folder: the second is refused with who holds it, across the channel", async () => {
  const folder = await newFolder();
  const first = trainer().start(request({ totalSteps: 1_000_000, folder }));
  await takeUntil(first, ({ kind }) => kind === "step-done");
  const second = collect(trainer().start(request({ totalSteps: 3, folder })));
  await expect(second).rejects.toMatchObject({
    name: "OutsideError",
    code: "checkpoints.held",
    retryable: true,
    message: expect.stringContaining(`process ${process.pid}`) as string,
  });
  await first.return();
});

test("the parameters can be read during and after a training", async () => {
  const training = trainer();
  expect(await training.parameters()).toBeUndefined();
  await collect(training.start(request({ totalSteps: 3 })));
  const here = smallTraining({ totalSteps: 3 });
  await collect(train(here));
  expect(await training.parameters()).toEqual(here.step.state.parameters);
});

test("a prepared training answers questions after its end, and says why it does not", async () => {
  const training = trainer();
  await expect(training.ask("before")).rejects.toThrow("no training here that answers");
  await collect(training.start(request({ totalSteps: 2 })));
  expect(await training.ask({ word: "why" })).toEqual({ asked: { word: "why" }, totalSteps: 2 });
  await expect(training.ask("fail")).rejects.toMatchObject({
    name: "RangeError",
    message: "no such question",
  });
  // Told apart from the parameters that are asked for at the same time.
  const [parameters, answer] = await Promise.all([training.parameters(), training.ask(1)]);
  expect([Object.keys(parameters ?? {}), answer]).toEqual([["table", "bias"], { asked: 1, totalSteps: 2 }]);
});

test("what the module throws arrives with its name and message, and the thread serves on", async () => {
  const training = trainer();
  await expect(
    collect(training.start(request({ totalSteps: 1, fails: "while preparing" }))),
  ).rejects.toMatchObject({ name: "RangeError", message: "nothing to train on" });
  expect(losses(await collect(training.start(request({ totalSteps: 2 })))).size).toBe(2);
});

test("a thread that ends by itself is told as an outside error", async () => {
  const training = trainer();
  await expect(
    collect(training.start(request({ totalSteps: 1, fails: "by leaving" }))),
  ).rejects.toMatchObject({
    code: "worker.ended",
    message: "the training thread has ended with code 7",
  });
  await expect(training.parameters()).rejects.toMatchObject({ code: "worker.ended" });
});

test("a trainer that goes out of scope has ended its thread", async () => {
  let kept: Trainer;
  {
    await using scoped = nodeTrainer({ module });
    kept = scoped;
  }
  await expect(kept.parameters()).rejects.toMatchObject({ code: "worker.ended" });
});

test("a trainer has one training at a time", async () => {
  const training = trainer();
  const first = training.start(request({ totalSteps: 1_000_000 }));
  await first.next();
  await expect(training.start(request({ totalSteps: 1 })).next()).rejects.toThrow("one training at a time");
  await first.return();
});

import { OutsideError } from "@engram/tensor";
import { expect, test } from "vitest";
import { MemoryCheckpointStore } from "./checkpoint/memory-checkpoint-store.ts";
import { PauseSwitch } from "./pause-switch.ts";
import { learningRateAt } from "./schedule.ts";
import { CountedBatches, collect, losses, smallTraining } from "./testing/small-training.ts";
import { train } from "./train.ts";
import type { TrainingEvent } from "./training-event.ts";

const result = (natsPerToken: number) => ({ natsPerToken, bitsPerToken: natsPerToken / Math.LN2, tokens: 1 });

/** Held-out losses that are handed out one by one. */
function scripted(...values: number[]) {
  return async () => result(values.shift() ?? 9);
}

async function until(events: AsyncIterator<TrainingEvent>, kind: TrainingEvent["kind"]) {
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error(`the training ended without ${kind}`);
    if ((value as TrainingEvent).kind === kind) return value as TrainingEvent;
  }
}

test("a training tells each step with its loss in three units, its learning rate and its speed", async () => {
  const plan = smallTraining({ totalSteps: 60, tokenBytes: new Uint8Array(128).fill(2) });
  const events = await collect(train(plan));
  const steps = events.filter((event) => event.kind === "step-done");
  expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  expect(steps[0]?.natsPerToken).toBe(Math.fround(Math.log(128)));
  expect(steps[59]?.natsPerToken).toBeLessThan(3.5);
  for (const { step, natsPerToken, bitsPerToken, bitsPerByte, learningRate, tokens, tokensSeen } of steps) {
    expect(bitsPerToken).toBe(natsPerToken / Math.LN2);
    expect(bitsPerByte).toBe(bitsPerToken / 2);
    expect(learningRate).toBe(learningRateAt(plan.schedule, step - 1));
    expect([tokens, tokensSeen]).toEqual([8, 8 * step]);
  }
  // The clock of the small training goes on by 10 ms at each look: 8 tokens in 10 ms.
  expect(steps[9]).toMatchObject({ tokensPerSecond: 800, remainingSeconds: 0.5 });
  expect(events.at(-1)).toEqual({ kind: "training-ended", reason: "completed", step: 60 });
});

test("bits per byte are left out where the tokenizer does not tell bytes", async () => {
  const events = await collect(train(smallTraining({ totalSteps: 1 })));
  expect(events.find(({ kind }) => kind === "step-done")).not.toHaveProperty("bitsPerByte");
});

test("two micro-batches make one update with the mean of their losses and all of their tokens", async () => {
  const single = await collect(train(smallTraining({ totalSteps: 1 })));
  const events = await collect(train(smallTraining({ totalSteps: 2, microBatches: 2 })));
  const [first] = events.filter((event) => event.kind === "step-done");
  expect(first?.tokens).toBe(16);
  expect(first?.natsPerToken).toBe(losses(single).get(1));
  expect(losses(events).size).toBe(2);
});

test("the masks of dropout depend on the seed, the step and the micro-batch", async () => {
  const seen: string[] = [];
  const plan = smallTraining({ totalSteps: 3, microBatches: 2, seed: 8 });
  const feeds: typeof plan.feeds = (batch, dropoutSeed) => {
    seen.push(dropoutSeed.join(" "));
    return plan.feeds(batch, dropoutSeed);
  };
  await collect(train({ ...plan, feeds }));
  expect(seen).toEqual(["8 0", "8 1", "8 2", "8 3", "8 4", "8 5"]);
});

test("evaluations that do not improve end the training when patience is over, and the best checkpoint stays", async () => {
  const store = new MemoryCheckpointStore();
  const evaluation = { every: 2, patience: 3, evaluate: scripted(3, 2, 2.5, 2.4, 2.3, 1) };
  const checkpoints = { store, every: 2, keep: 2, model: null };
  const events = await collect(train(smallTraining({ evaluation, checkpoints })));
  expect(events.at(-1)).toEqual({
    kind: "training-ended",
    reason: "early-stop",
    step: 10,
    best: { step: 4, natsPerToken: 2 },
    checkpoint: "step-000000010.engram",
  });
  expect(events.flatMap((event) => (event.kind === "evaluation-done" ? [event.isBest] : []))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([...(await store.list())].sort()).toEqual([
    "best-000000004.engram",
    "step-000000008.engram",
    "step-000000010.engram",
  ]);
});

test("a training that was stopped early does not go on when it is started again", async () => {
  const store = new MemoryCheckpointStore();
  const plan = () =>
    smallTraining({
      evaluation: { every: 1, patience: 1, evaluate: scripted(1, 2) },
      checkpoints: { store, every: 1, model: null },
    });
  await collect(train(plan()));
  const events = await collect(train(plan()));
  expect(losses(events).size).toBe(0);
  // What it was stopped for is remembered too.
  expect(events.at(-1)).toMatchObject({ reason: "early-stop", best: { step: 1, natsPerToken: 1 } });
});

test("the last step is evaluated although it is no multiple", async () => {
  const evaluation = { every: 4, evaluate: scripted() };
  const events = await collect(train(smallTraining({ totalSteps: 6, evaluation })));
  expect(events.flatMap((event) => (event.kind === "evaluation-done" ? [event.step] : []))).toEqual([4, 6]);
});

test("a cancelled training finishes its step, writes a checkpoint and says so", async () => {
  const store = new MemoryCheckpointStore();
  const cancel = new AbortController();
  const plan = smallTraining({ signal: cancel.signal, checkpoints: { store, every: 100, model: null } });
  const feeds: typeof plan.feeds = (batch, seed) => {
    if (seed[1] === 6) cancel.abort();
    return plan.feeds(batch, seed);
  };
  const events = await collect(train({ ...plan, feeds }));
  expect(events.slice(-3)).toMatchObject([
    { kind: "step-done", step: 7 },
    { kind: "checkpoint-written", step: 7 },
    { kind: "training-ended", reason: "cancelled", step: 7, checkpoint: "step-000000007.engram" },
  ]);
});

test("a training writes no checkpoint at its end where none is wanted", async () => {
  const store = new MemoryCheckpointStore();
  const checkpoints = { store, every: 5, atEnd: false, model: null };
  const signal = new AbortController();
  for await (const event of train(smallTraining({ signal: signal.signal, checkpoints }))) {
    if (event.kind === "step-done" && event.step === 7) signal.abort();
  }
  expect(await store.list()).toEqual(["step-000000005.engram"]);
});

test("what is evaluated and written at a step is not done again after a resume, or at the end", async () => {
  const store = new MemoryCheckpointStore();
  const plan = (totalSteps: number) =>
    smallTraining({
      totalSteps,
      evaluation: { every: 4, evaluate: scripted(3, 4) },
      checkpoints: { store, every: 2, model: null },
    });
  const kinds = (events: readonly TrainingEvent[]) =>
    events.flatMap((event) =>
      event.kind === "evaluation-done" || event.kind === "checkpoint-written"
        ? [[event.kind, event.step]]
        : [],
    );
  expect(kinds(await collect(train(plan(4))))).toEqual([
    ["checkpoint-written", 2],
    ["evaluation-done", 4],
    ["checkpoint-written", 4],
  ]);
  expect(kinds(await collect(train(plan(5))))).toEqual([
    ["evaluation-done", 5],
    ["checkpoint-written", 5],
  ]);
});

test("what waits for its turn has it between steps, though a runtime never leaves the event loop", async () => {
  const cancel = new AbortController();
  const ending = collect(train(smallTraining({ totalSteps: 2000, signal: cancel.signal })));
  setImmediate(() => cancel.abort());
  expect((await ending).at(-1)).toMatchObject({ reason: "cancelled" });
});

test("a paused training does nothing until it is resumed", async () => {
  const pause = new PauseSwitch();
  const events = train(smallTraining({ pause }));
  await until(events, "step-done");
  pause.pause();
  expect(await until(events, "training-paused")).toEqual({ kind: "training-paused", step: 1 });
  const next = events.next();
  let went = false;
  void next.then(() => {
    went = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(went).toBe(false);
  pause.resume();
  expect(await next).toMatchObject({ value: { kind: "training-resumed", step: 1 } });
  expect(losses(await collect(events)).size).toBe(19);
});

test("a paused training can be cancelled", async () => {
  const pause = new PauseSwitch();
  const cancel = new AbortController();
  const events = train(smallTraining({ pause, signal: cancel.signal }));
  await until(events, "step-done");
  pause.pause();
  await until(events, "training-paused");
  const rest = collect(events);
  cancel.abort();
  expect(await rest).toEqual([{ kind: "training-ended", reason: "cancelled", step: 1 }]);
});

test("a gradient that overflows stops the training, names the tensor and leaves the last checkpoint", async () => {
  const store = new MemoryCheckpointStore();
  const plan = smallTraining({ checkpoints: { store, every: 2, model: null } });
  const update: typeof plan.step.update = (settings) =>
    plan.step.state.updates === 5
      ? { gradientNorm: Number.POSITIVE_INFINITY, notFinite: "bias" }
      : plan.step.update(settings);
  const events = await collect(train({ ...plan, step: { ...plan.step, update } }));
  expect(events.at(-1)).toEqual({
    kind: "training-ended",
    reason: "not-finite",
    step: 5,
    checkpoint: "step-000000004.engram",
    notFinite: { step: 6, tensor: "bias", where: "gradient" },
  });
  expect([...(await store.list())].sort()).toEqual(["step-000000002.engram", "step-000000004.engram"]);
});

test("a weight that is NaN from the beginning is found at the first step and named", async () => {
  const plan = smallTraining();
  plan.step.state.parameters.bias?.fill(Number.NaN, 3, 4);
  const events = await collect(train(plan));
  expect(events.at(-1)).toMatchObject({
    reason: "not-finite",
    step: 0,
    notFinite: { step: 1, tensor: "bias", where: "parameter" },
  });
});

test("a weight that overflows in an update is never written to a checkpoint", async () => {
  const store = new MemoryCheckpointStore();
  const plan = smallTraining({ checkpoints: { store, every: 3, model: null } });
  const update: typeof plan.step.update = (settings) => {
    const report = plan.step.update(settings);
    if (plan.step.state.updates === 6)
      plan.step.state.parameters.table?.fill(Number.POSITIVE_INFINITY, 9, 10);
    return report;
  };
  const events = await collect(train({ ...plan, step: { ...plan.step, update } }));
  expect(events.at(-1)).toMatchObject({
    reason: "not-finite",
    checkpoint: "step-000000003.engram",
    notFinite: { step: 6, tensor: "table", where: "parameter" },
  });
  expect(await store.list()).toEqual(["step-000000003.engram"]);
});

test("twenty steps are ten, a resume and ten more, to the last bit", async () => {
  const straight = losses(await collect(train(smallTraining({ microBatches: 3 }))));
  const store = new MemoryCheckpointStore();
  const half = () =>
    smallTraining({ microBatches: 3, checkpoints: { store, every: 10, model: { family: "bigram" } } });
  const interrupted = train(half());
  const before = new Map<number, number>();
  for await (const event of interrupted) {
    if (event.kind === "step-done") before.set(event.step, event.natsPerToken);
    // Thirteen steps are seen, ten are kept.
    if (before.size === 13) break;
  }
  const after = await collect(train(half()));
  expect(after[0]).toEqual({
    kind: "checkpoint-restored",
    step: 10,
    name: "step-000000010.engram",
    refused: [],
    changed: [],
  });
  expect([...losses(after).keys()]).toEqual(Array.from({ length: 10 }, (_, index) => index + 11));
  // Three micro-batches of eight tokens each.
  expect(after.at(-3)).toMatchObject({ kind: "step-done", step: 20, tokensSeen: 480 });
  expect(new Map([...before, ...losses(after)])).toEqual(straight);
});

test("a resume with other settings, or on another runtime, says what is other", async () => {
  const checkpoints = { store: new MemoryCheckpointStore(), every: 5, model: null };
  const on = (threads: number) => ({ checkpoints: { ...checkpoints, versions: { runtime: "a", threads } } });
  await collect(train(smallTraining({ totalSteps: 5, ...on(1) })));
  const events = await collect(train(smallTraining({ totalSteps: 6, seed: 6, microBatches: 2, ...on(2) })));
  expect(events[0]).toMatchObject({
    kind: "checkpoint-restored",
    changed: ["seed", "microBatches", "threads"],
  });
});

test("the evaluation that a cancelled step was due is made up for after the resume", async () => {
  const store = new MemoryCheckpointStore();
  const cancel = new AbortController();
  const plan = smallTraining({
    signal: cancel.signal,
    evaluation: { every: 4, evaluate: scripted(2) },
    checkpoints: { store, every: 100, model: null },
  });
  const feeds: typeof plan.feeds = (batch, seed) => {
    if (seed[1] === 3) cancel.abort();
    return plan.feeds(batch, seed);
  };
  await collect(train({ ...plan, feeds }));
  const { signal: _, ...again } = { ...plan, ...smallTraining({ batches: new CountedBatches() }) };
  const events = await collect(train(again));
  expect(events.slice(0, 3)).toMatchObject([
    { kind: "checkpoint-restored", step: 4 },
    { kind: "training-started" },
    { kind: "evaluation-done", step: 4 },
  ]);
});

test("two trainings on one store: the second is refused before it computes anything, and may begin when the first ends", async () => {
  const store = new MemoryCheckpointStore();
  const plan = () => smallTraining({ checkpoints: { store, every: 5, model: null } });
  const first = train(plan());
  await first.next();
  await expect(collect(train(plan()))).rejects.toMatchObject({ code: "checkpoints.held", retryable: true });
  await first.return();
  expect(losses(await collect(train(plan()))).size).toBe(20);
});

/** A disk that fails while `full` says so. */
class FullStore extends MemoryCheckpointStore {
  full = false;

  override async write(...[name, blocks]: Parameters<MemoryCheckpointStore["write"]>): Promise<void> {
    if (this.full) throw new OutsideError("disk.full", { message: "the disk is full", retryable: true });
    await super.write(name, blocks);
  }
}

test("a full disk ends a training that nobody can resume, with the previous checkpoint intact", async () => {
  const store = new FullStore();
  const events: TrainingEvent[] = [];
  const ending = (async () => {
    for await (const event of train(smallTraining({ checkpoints: { store, every: 5, model: null } }))) {
      events.push(event);
      if (event.kind === "checkpoint-written") store.full = true;
    }
  })();
  await expect(ending).rejects.toMatchObject({ name: "OutsideError", code: "disk.full" });
  expect(losses(events).size).toBe(10);
  expect(await store.list()).toEqual(["step-000000005.engram"]);
  store.full = false;
  const resumed = await collect(train(smallTraining({ checkpoints: { store, every: 5, model: null } })));
  expect(resumed[0]).toMatchObject({ kind: "checkpoint-restored", step: 5, refused: [] });
});

test("a full disk pauses a training that can be resumed; nothing learnt is lost", async () => {
  const store = new FullStore();
  const pause = new PauseSwitch();
  const straight = losses(await collect(train(smallTraining())));
  const seen: TrainingEvent[] = [];
  store.full = true;
  for await (const event of train(smallTraining({ pause, checkpoints: { store, every: 5, model: null } }))) {
    seen.push(event);
    if (event.kind !== "training-paused") continue;
    expect(pause.paused).toBe(true);
    expect(seen.at(-2)).toMatchObject({ kind: "checkpoint-failed", step: 5, code: "disk.full" });
    store.full = false;
    pause.resume();
  }
  expect(seen.some((event) => event.kind === "checkpoint-written" && event.step === 5)).toBe(true);
  expect(losses(seen)).toEqual(straight);
});

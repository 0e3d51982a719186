import { nodeRuntime } from "@engram/tensor/node";
import { prepareTextTraining, type TextTraining, type TrainingEvent, train } from "@engram/transformer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTrainingPage, type TrainingPage } from "./open-page.ts";

const training: TextTraining = {
  texts: ["a model that trains in a tab, while the page goes on. ".repeat(20)],
  heldOut: ["a model that trains in a tab, while the page goes on. ".repeat(2)],
  model: { family: "gpt2", layers: 1, width: 32, heads: 2, dropout: 0.1 },
  batch: 4,
  context: 16,
  totalSteps: 20,
  schedule: { kind: "constant", peak: 1e-2 },
  optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
  seed: 4,
  evaluation: { every: 10 },
  checkpoints: { every: 5 },
};

let page: TrainingPage;
beforeAll(async () => {
  page = await openTrainingPage();
}, 60_000);
afterAll(async () => {
  await page?.[Symbol.asyncDispose]();
});

const losses = (events: readonly TrainingEvent[]): [number, number][] =>
  events.flatMap((event): [number, number][] =>
    event.kind === "step-done" ? [[event.step, event.natsPerToken]] : [],
  );

test("a model trains in a web worker: a tab that is closed in the middle goes on from IndexedDB, to the last bit, and Node's losses are the same within 1e-4", async () => {
  const straight = await page.train({ training, threads: 2, store: "straight" });
  expect(straight.error).toBeUndefined();
  expect(straight.events.at(-1)).toMatchObject({ kind: "training-ended", reason: "completed", step: 20 });
  expect(straight.parameters).toBe(16);
  expect(straight.frames.length).toBeGreaterThan(0);

  const closed = await page.train({ training, threads: 2, store: "closed" }, 13);
  expect(closed.error).toMatchObject({ code: "worker.ended" });
  const resumed = await page.train({ training, threads: 2, store: "closed" });
  expect(resumed.events[0]).toMatchObject({
    kind: "checkpoint-restored",
    step: 10,
    refused: [],
    changed: [],
  });
  expect(new Map([...losses(closed.events), ...losses(resumed.events)])).toEqual(
    new Map(losses(straight.events)),
  );

  const runtime = await nodeRuntime({ threads: 2 });
  const { checkpoints: _ofTheTab, ...inNode } = training;
  const ready = await prepareTextTraining(inNode, { runtime, now: () => performance.now() });
  if (!ready.ok) throw new Error(ready.error.code);
  using _ = ready.value;
  const here = losses(await Array.fromAsync(train(ready.value.plan)));
  expect(here).toHaveLength(20);
  for (const [index, [, loss]] of losses(straight.events).entries()) {
    expect(Math.abs(loss - (here[index]?.[1] ?? Number.NaN))).toBeLessThan(1e-4);
  }
}, 60_000);

test("two workers of a site on the same checkpoints: the second is refused, across the channel", async () => {
  const endless = { ...training, totalSteps: 100_000 };
  expect(await page.trainTwice({ training: endless, threads: 1, store: "held" })).toMatchObject({
    code: "checkpoints.held",
  });
}, 60_000);

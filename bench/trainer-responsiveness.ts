/**
 * @file What a training leaves to others: how late timers come in the thread that asked for it (here in this process, with the
 * training in this thread, in a worker thread, and with nothing to do), and how many frames a second a page draws while a
 * model trains in its web worker. Usage: `npm run bench -- trainer-responsiveness`.
 */
import { loadavg } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeRuntime } from "@engram/tensor/node";
import { prepareTextTraining, type TextTraining, type TrainingEvent, train } from "@engram/transformer";
import { nodeTrainer } from "@engram/transformer/node";
import { openTrainingPage } from "../tools/web-trainer/open-page.ts";

const STEPS = 24;
const THREADS = 2;

/** 6 layers of width 256, batches of 32 x 64: a step takes half a second on two idle cores. */
const LARGE: TextTraining = {
  texts: ["the page stays alive while a model trains beside it. ".repeat(400)],
  model: { family: "gpt2", layers: 6, width: 256, heads: 8, dropout: 0 },
  batch: 32,
  context: 64,
  totalSteps: STEPS / 2,
  schedule: { kind: "constant", peak: 1e-3 },
  optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
  seed: 1,
};
const SMALL: TextTraining = {
  ...LARGE,
  model: { ...LARGE.model, layers: 4, width: 128, heads: 4 },
  totalSteps: STEPS,
};

console.log(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
await measure("nothing to do", () => sleep(5_000));
await measure("training in this thread", async () => {
  const ready = await prepareTextTraining(LARGE, { runtime: await nodeRuntime({ threads: THREADS }), now });
  if (!ready.ok) throw new Error(ready.error.code);
  using _ = ready.value;
  await follow(train(ready.value.plan));
});
await measure("training in a worker thread", async () => {
  const trainer = nodeTrainer({ module: new URL("./responsive-training.ts", import.meta.url) });
  await follow(trainer.start({ training: LARGE, threads: THREADS }));
  await trainer.close();
});
await frames();

function now(): number {
  return performance.now();
}

async function follow(events: AsyncIterable<TrainingEvent>): Promise<void> {
  for await (const event of events) {
    if (event.kind === "step-done" && event.step === event.totalSteps) {
      console.log(`  ${event.totalSteps} steps, ${Math.round(event.tokensPerSecond)} tokens/s`);
    }
  }
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1);
  console.log(
    `${what}: event loop late by ${ms(delay.percentile(50))} ms (median), ${ms(delay.percentile(99))} ms (p99), ${ms(delay.max)} ms (most)`,
  );
}

async function frames(): Promise<void> {
  await using page = await openTrainingPage();
  for (const [what, training] of [
    ["one step of 1 x 32", { ...SMALL, model: { ...SMALL.model, layers: 1, width: 32 }, totalSteps: 1 }],
    ["4 x 128", SMALL],
    ["6 x 256", LARGE],
  ] as const) {
    for (const threads of training.totalSteps === 1 ? [1] : [1, THREADS]) {
      const report = await page.train({ training, threads, store: `${what} ${threads}` }, undefined, 3_000);
      const { error, frames: between, events } = report;
      if (error !== undefined) throw new Error(error.message);
      const sorted = [...between].sort((a, b) => a - b);
      const total = between.reduce((sum, frame) => sum + frame, 0);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
      const last = events.findLast((event) => event.kind === "step-done");
      console.log(
        `page, ${what}, ${threads} threads: ${((between.length / total) * 1000).toFixed(1)} frames/s over ${(total / 1000).toFixed(0)} s, ` +
          `between frames ${at(0.5)} ms (median), ${at(0.99)} ms (p99), ${at(0.9999)} ms (most)` +
          (last === undefined ? "" : `, ${Math.round(last.tokensPerSecond)} tokens/s`),
      );
    }
  }
}

import type { Runtime } from "@engram/tensor";
import { nodeRuntime } from "@engram/tensor/node";
import { expect, test } from "vitest";
import { MemoryCheckpointStore } from "./checkpoint/memory-checkpoint-store.ts";
import { collect, losses } from "./testing/small-training.ts";
import { prepareTextTraining, type TextTraining } from "./text-training.ts";
import { train } from "./train.ts";

const training: TextTraining = {
  texts: ["to be or not to be, that is the question. ".repeat(20)],
  heldOut: ["to be or not to be, that is the question. ".repeat(3)],
  model: { family: "gpt2", layers: 1, width: 32, heads: 2, dropout: 0 },
  batch: 4,
  context: 16,
  totalSteps: 30,
  schedule: { kind: "constant", peak: 1e-2 },
  optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
  seed: 4,
  evaluation: { every: 15 },
  checkpoints: { every: 10 },
};

const now = () => performance.now();

/** Nothing may be compiled where something is wrong. */
const noRuntime: Runtime = {
  name: "none",
  threads: 1,
  target: "portable",
  load: async () => {
    throw new Error("nothing was to be compiled");
  },
};

test("a text and settings are enough to train, evaluate, keep and resume to the last bit", async () => {
  const runtime = await nodeRuntime({ threads: 1 });
  const run = async (changes: Partial<TextTraining>, store = new MemoryCheckpointStore()) => {
    const ready = await prepareTextTraining({ ...training, ...changes }, { runtime, store, now });
    if (!ready.ok) throw new Error(ready.error.code);
    using _ = ready.value;
    return await collect(train(ready.value.plan));
  };
  const straight = await run({});
  const evaluations = straight.filter((event) => event.kind === "evaluation-done");
  expect(evaluations.map(({ step }) => step)).toEqual([15, 30]);
  expect(evaluations[1]?.natsPerToken).toBeLessThan(1.5);
  expect(evaluations[1]?.bitsPerByte).toBe(evaluations[1]?.bitsPerToken);
  const store = new MemoryCheckpointStore();
  const before = await run({ totalSteps: 20 }, store);
  const after = await run({}, store);
  expect(after[0]).toMatchObject({ kind: "checkpoint-restored", step: 20 });
  expect(new Map([...losses(before), ...losses(after)])).toEqual(losses(straight));
});

const wrong: readonly [string, Partial<TextTraining>, string][] = [
  ["an empty corpus", { texts: [""] }, "data.empty-corpus"],
  ["no character at all", { texts: [""], heldOut: [""] }, "data.empty-corpus"],
  ["a corpus shorter than the context", { texts: ["to be"] }, "data.corpus-too-short"],
  [
    "a character that the tokenizer lacks",
    { tokenizer: { kind: "characters", characters: ["t"] } },
    "data.document-refused",
  ],
  ["a tokenizer that is none", { tokenizer: {} as never }, "tokenizer-file.bad-field"],
  ["a model without heads", { model: { ...training.model, heads: 0 } }, "model-config.not-a-number-in-range"],
  ["an unknown family", { model: { family: "markov" } }, "model-config.unknown-family"],
  ["a rate below zero", { schedule: { kind: "constant", peak: -1 } }, "schedule.bad-setting"],
];

test.each(wrong)("%s is refused before anything is compiled", async (_, changes, code) => {
  const prepared = await prepareTextTraining({ ...training, ...changes }, { runtime: noRuntime, now });
  expect(prepared).toMatchObject({ ok: false, error: { code } });
});

const { optimiser, model } = training;
const settings: readonly [string, unknown, object][] = [
  ["batch", undefined, { batch: undefined }],
  ["batch", "4", { batch: "4" }],
  ["context", 0, { context: 0 }],
  ["microBatches", 1.5, { microBatches: 1.5 }],
  ["totalSteps", Number.NaN, { totalSteps: Number.NaN }],
  ["seed", -1, { seed: -1 }],
  ["contexts", "whole", { contexts: "whole" }],
  ["optimiser.beta1", 1, { optimiser: { ...optimiser, beta1: 1 } }],
  ["optimiser.beta2", undefined, { optimiser: { ...optimiser, beta2: undefined } }],
  ["optimiser.epsilon", 1e-60, { optimiser: { ...optimiser, epsilon: 1e-60 } }],
  ["optimiser.weightDecay", -1, { optimiser: { ...optimiser, weightDecay: -1 } }],
  ["optimiser.clipNorm", 0, { optimiser: { ...optimiser, clipNorm: 0 } }],
  ["evaluation.every", 0, { evaluation: { every: 0 } }],
  ["evaluation.patience", 0, { evaluation: { every: 1, patience: 0 } }],
  ["heldOut", [], { heldOut: undefined }],
  ["checkpoints.every", Number.NaN, { checkpoints: { every: Number.NaN } }],
  ["checkpoints.keep", -1, { checkpoints: { every: 1, keep: -1 } }],
  ["model.contextLength", 8, { model: { ...model, contextLength: 8 } }],
  ["model.vocabularySize", 5, { model: { ...model, vocabularySize: 5 } }],
];

test.each(settings)(
  "%s of %j is refused, and named, before anything is compiled",
  async (field, value, changes) => {
    const wanted = { ...training, ...changes } as TextTraining;
    const prepared = await prepareTextTraining(wanted, { runtime: noRuntime, now });
    expect(prepared).toMatchObject({ ok: false, error: { code: "training.bad-setting", field, value } });
  },
);

test("checkpoints that are asked for and have no place to go are refused before anything is compiled", async () => {
  const prepared = await prepareTextTraining(training, { runtime: noRuntime, now });
  expect(prepared).toMatchObject({
    ok: false,
    error: { code: "training.bad-setting", field: "checkpoints" },
  });
});

test("a training for which there is no memory is refused before anything is compiled", async () => {
  const place = { runtime: noRuntime, now, availableBytes: 1000 };
  expect(await prepareTextTraining(training, place)).toMatchObject({
    ok: false,
    error: { code: "training.too-large", availableBytes: 1000 },
  });
});

import { nodeRuntime } from "@engram/tensor/node";
import { expect, test } from "vitest";
import { gpt2 } from "../models/gpt2.ts";
import { initialise } from "../models/initialise.ts";
import type { Batch } from "./batch-source.ts";
import { compileEvaluation } from "./evaluation.ts";
import { compileLanguageModelStep } from "./language-model-step.ts";

const made = gpt2({
  family: "gpt2",
  vocabularySize: 7,
  contextLength: 4,
  layers: 1,
  width: 8,
  heads: 2,
  dropout: 0.5,
});
if (!made.ok) throw new Error(made.error.code);
const model = made.value;
const shape = { batch: 2, context: 4 };
const parameters = initialise(model.parameters, 9);
const full: Batch = {
  ids: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 0),
  targets: Int32Array.of(1, 2, 3, 4, 5, 6, 0, 1),
};
const oneTarget: Batch = {
  ids: Int32Array.of(6, 6, 6, 6, 5, 5, 5, 5),
  targets: Int32Array.of(-1, -1, 3, -1, -1, -1, -1, -1),
};
const noTarget: Batch = { ...oneTarget, targets: new Int32Array(8).fill(-1) };

test("each target counts once, wherever it stands: a batch of eight weighs eight times one of one, and none does not weigh", async () => {
  using evaluator = await compileEvaluation(model, await nodeRuntime({ threads: 1 }), shape);
  const evaluate = (...batches: Batch[]) => evaluator.evaluate(parameters, batches);
  const [eight, one] = [await evaluate(full), await evaluate(oneTarget)];
  expect([eight.tokens, one.tokens]).toEqual([8, 1]);
  expect(eight.natsPerToken).not.toBe(one.natsPerToken);
  const all = await evaluate(full, noTarget, oneTarget);
  expect(all.tokens).toBe(9);
  expect(all.natsPerToken).toBe((eight.natsPerToken * 8 + one.natsPerToken) / 9);
});

test("an evaluation has no dropout: it is the same each time, and not the loss of a training step", async () => {
  const runtime = await nodeRuntime({ threads: 1 });
  using evaluator = await compileEvaluation(model, runtime, shape);
  const first = await evaluator.evaluate(parameters, [full]);
  expect(await evaluator.evaluate(parameters, [full])).toEqual(first);
  const { step, feeds } = await compileLanguageModelStep(model, runtime, shape, 9);
  using _ = step;
  const losses = [first.natsPerToken];
  for (const microBatch of [0, 1]) {
    losses.push((await step.accumulate(feeds(full, Int32Array.of(1, microBatch)))).loss);
  }
  expect(new Set(losses).size).toBe(3);
});

test("bits per byte divide by the bytes of the targets that count", async () => {
  const bytes = Uint16Array.of(1, 1, 1, 5, 1, 1, 1);
  using evaluator = await compileEvaluation(model, await nodeRuntime({ threads: 1 }), shape, bytes);
  const { bitsPerByte, bitsPerToken } = await evaluator.evaluate(parameters, [oneTarget]);
  expect(bitsPerByte).toBe(bitsPerToken / 5);
  expect((await evaluator.evaluate(parameters, [full])).bitsPerByte).toBeLessThan(bitsPerToken);
});

test("an evaluation without a single target is refused", async () => {
  using evaluator = await compileEvaluation(model, await nodeRuntime({ threads: 1 }), shape);
  await expect(evaluator.evaluate(parameters, [noTarget])).rejects.toThrow("needs targets that count");
});

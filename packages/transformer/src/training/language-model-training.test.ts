import { nodeRuntime } from "@engram/tensor/node";
import { expect, test } from "vitest";
import { gpt2 } from "../models/gpt2.ts";
import { CharacterTokenizer } from "../tokenizers/character-tokenizer.ts";
import type { Batch, BatchSource } from "./batch-source.ts";
import type { Json } from "./checkpoint/checkpoint-header.ts";
import { MemoryCheckpointStore } from "./checkpoint/memory-checkpoint-store.ts";
import { compileEvaluation } from "./evaluation.ts";
import { compileLanguageModelStep } from "./language-model-step.ts";
import { collect, losses } from "./testing/small-training.ts";
import { tokenBytes } from "./token-bytes.ts";
import { train } from "./train.ts";
import type { TrainingPlan } from "./training-plan.ts";

const TEXT = "the patterns that a memory keeps are the patterns that a memory finds again. ".repeat(8);
const CONTEXT = 32;
const BATCH = 8;

const tokenizer = CharacterTokenizer.fromText([TEXT]);
const encoded = tokenizer.encode(TEXT);
const ids = encoded.ok ? encoded.value : new Int32Array();

function model(dropout: number) {
  const made = gpt2({
    family: "gpt2",
    vocabularySize: tokenizer.vocabularySize,
    contextLength: CONTEXT,
    layers: 1,
    width: 32,
    heads: 2,
    dropout,
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** Windows at places that a counter gives. */
class Windows implements BatchSource {
  #next = 0;

  async next(): Promise<Batch> {
    const batch = { ids: new Int32Array(BATCH * CONTEXT), targets: new Int32Array(BATCH * CONTEXT) };
    for (let row = 0; row < BATCH; row += 1) {
      const start = (this.#next * 37) % (ids.length - CONTEXT - 1);
      this.#next += 1;
      batch.ids.set(ids.subarray(start, start + CONTEXT), row * CONTEXT);
      batch.targets.set(ids.subarray(start + 1, start + 1 + CONTEXT), row * CONTEXT);
    }
    return batch;
  }

  state(): unknown {
    return this.#next;
  }

  restore(state: unknown): void {
    this.#next = Number(state);
  }
}

async function realTraining(dropout: number, changes: Partial<TrainingPlan> = {}): Promise<TrainingPlan> {
  const runtime = await nodeRuntime({ threads: 1 });
  const compiled = await compileLanguageModelStep(
    model(dropout),
    runtime,
    { batch: BATCH, context: CONTEXT },
    3,
  );
  const bytes = tokenBytes(tokenizer);
  return {
    ...compiled,
    batches: new Windows(),
    totalSteps: 20,
    schedule: { kind: "linear", peak: 1e-2, final: 0, warmUpSteps: 5, totalSteps: 200 },
    optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
    seed: 3,
    ...(bytes === undefined ? {} : { tokenBytes: bytes }),
    now: () => performance.now(),
    ...changes,
  };
}

test("a character model learns a repeated sentence: below .25 nats a character after 200 steps, held out and in bits per byte alike", async () => {
  const plan = await realTraining(0, { totalSteps: 200 });
  const runtime = await nodeRuntime({ threads: 1 });
  using evaluator = await compileEvaluation(
    model(0),
    runtime,
    { batch: BATCH, context: CONTEXT },
    plan.tokenBytes,
  );
  const heldOut = [await new Windows().next()];
  const evaluate = () => evaluator.evaluate(plan.step.state.parameters, heldOut);
  using _ = plan.step;
  const events = await collect(train({ ...plan, evaluation: { every: 100, evaluate } }));
  const found = losses(events);
  // As good as even at the start: ln of the vocabulary, within the spread of the initial weights.
  expect(Math.abs((found.get(1) ?? 0) - Math.log(tokenizer.vocabularySize))).toBeLessThan(0.1);
  expect(found.get(200)).toBeLessThan(0.25);
  const last = events.findLast((event) => event.kind === "evaluation-done");
  expect(last?.natsPerToken).toBeLessThan(0.25);
  expect(last?.bitsPerByte).toBe(last?.bitsPerToken);
});

test("with dropout and micro-batches too, twenty steps of the real engine are ten, a resume and ten more, to the last bit", async () => {
  const settings = { microBatches: 2 };
  const whole = await realTraining(0.1, settings);
  const straight = losses(await collect(train(whole)));
  whole.step[Symbol.dispose]();
  const checkpoints = {
    store: new MemoryCheckpointStore(),
    every: 10,
    model: { ...model(0.1).config } as Json,
  };
  const first = await realTraining(0.1, { ...settings, checkpoints, totalSteps: 10 });
  const before = losses(await collect(train(first)));
  first.step[Symbol.dispose]();
  const second = await realTraining(0.1, { ...settings, checkpoints });
  // What is not restored would show.
  for (const values of Object.values(second.step.state.parameters)) values.fill(9);
  const events = await collect(train(second));
  second.step[Symbol.dispose]();
  expect(events[0]).toMatchObject({ kind: "checkpoint-restored", step: 10, changed: [] });
  expect(new Map([...before, ...losses(events)])).toEqual(straight);
  expect(straight.size).toBe(20);
});

test("token ids that are not in the vocabulary are refused before they reach the runtime", async () => {
  const { feeds, step } = await realTraining(0);
  using _ = step;
  const batch = { ids: new Int32Array(BATCH * CONTEXT), targets: new Int32Array(BATCH * CONTEXT).fill(-1) };
  batch.ids[7] = tokenizer.vocabularySize;
  expect(() => feeds(batch, new Int32Array(2))).toThrow(
    `ids must be within 0..${tokenizer.vocabularySize - 1}, got ${tokenizer.vocabularySize} at 7`,
  );
});

test("a batch in two halves trains as the whole does, and with dropout each half has masks of its own", async () => {
  const runtime = await nodeRuntime({ threads: 2 });
  const lossesOf = async (dropout: number, replicas: 1 | 2, batch: Batch): Promise<readonly number[]> => {
    const shape = { batch: BATCH, context: CONTEXT, replicas };
    const { step, feeds } = await compileLanguageModelStep(model(dropout), runtime, shape, 3);
    using trained = step;
    const found: number[] = [];
    for (let t = 0; t < 5; t += 1) {
      found.push((await trained.accumulate(feeds(batch, Int32Array.of(3, t)))).loss);
      trained.update({ learningRate: 1e-2, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1 });
    }
    return found;
  };
  const batch = await new Windows().next();
  const [whole, halves] = [await lossesOf(0, 1, batch), await lossesOf(0, 2, batch)];
  // atol 1e-5: sums of Float32 in another order, over five updates.
  for (const [t, loss] of whole.entries()) expect(Math.abs((halves[t] ?? 0) - loss)).toBeLessThan(1e-5);

  const { step, feeds } = await compileLanguageModelStep(
    model(0.5),
    runtime,
    { batch: BATCH, context: CONTEXT, replicas: 2 },
    3,
  );
  using _ = step;
  const seeds = feeds(batch, Int32Array.of(3, 7)).dropoutSeed;
  expect(seeds).toEqual(Int32Array.of(3, 7, 3, -8));
});

test("an odd batch has no two halves", async () => {
  const runtime = await nodeRuntime({ threads: 2 });
  const shape = { batch: 3, context: CONTEXT, replicas: 2 } as const;
  await expect(compileLanguageModelStep(model(0), runtime, shape, 3)).rejects.toThrow(
    "the batch must have 2 equal parts, got 3 sequences",
  );
});

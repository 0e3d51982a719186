import { nodeRuntime } from "@engram/tensor/node";
import { BatchLoader, gpt2, tokensInMemory, unwrap } from "@engram/transformer";
import { expect, test } from "vitest";
import type { PartScratch } from "../../claim.ts";
import { forgetTraining, type HeldOut, trainModel } from "./train-model.ts";

const model = unwrap(
  gpt2({
    family: "gpt2",
    vocabularySize: 5,
    contextLength: 4,
    layers: 1,
    width: 8,
    heads: 1,
    dropout: 0,
  }),
);

/** Scratch in memory. */
function scratchIn(files: Map<string, Uint8Array>): PartScratch {
  return {
    read: async (name) => files.get(name),
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

async function losses(
  updates: number,
  learningRate: number,
  {
    signal = new AbortController().signal,
    scratch = scratchIn(new Map()),
    heard,
    heldOut,
  }: {
    readonly signal?: AbortSignal;
    readonly scratch?: PartScratch;
    readonly heard?: (update: number) => void;
    readonly heldOut?: HeldOut;
  } = {},
) {
  const told: (readonly [update: number, loss: number])[] = [];
  const documents = [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
  ];
  using step = await trainModel(
    {
      model,
      source: unwrap(tokensInMemory(documents, 5)),
      rows: 2,
      contextLength: 4,
      contexts: "separate",
      updates,
      learningRate,
      seed: 1,
      signal,
      scratch,
      ...(heldOut === undefined ? {} : { heldOut }),
      onMeanLoss: (update, loss) => {
        told.push([update, loss]);
        heard?.(update);
      },
    },
    await nodeRuntime({ threads: 1 }),
  );
  expect(step.state.updates).toBe(updates);
  return told;
}

test("what is told is the mean since it was told before, the last update always", async () => {
  // A rate of almost 0 changes nothing, and one batch holds all: every mean is the loss of the beginning.
  const told = await losses(250, 1e-12);
  expect(told.length).toBeLessThanOrEqual(126);
  expect(told.at(-1)?.[0]).toBe(250);
  const [[, first]] = told;
  for (const [, loss] of told) expect(loss).toBeCloseTo(first, 4);
  // Weights of .02 tell next to nothing: log 5.
  expect(first).toBeCloseTo(Math.log(5), 1);
});

test("a training learns, and one that is aborted throws the reason", async () => {
  const told = await losses(200, 1e-2);
  expect(told.at(-1)?.[1]).toBeLessThan(0.7 * told[0][1]);
  await expect(losses(10, 1e-2, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow(
    "enough",
  );
});

test("interrupted, it goes on from its checkpoint to the same curve, and leaves nothing when forgotten", async () => {
  const straight = await losses(150, 1e-2);
  const files = new Map<string, Uint8Array>();
  const scratch = scratchIn(files);
  const controller = new AbortController();
  const heard = (update: number) => {
    if (update === 60) controller.abort(new Error("stopped"));
  };
  await expect(losses(150, 1e-2, { signal: controller.signal, scratch, heard })).rejects.toThrow("stopped");
  const withoutCurve = new Map(files);
  expect(await losses(150, 1e-2, { scratch })).toEqual(straight);
  // Stopped before the checkpoint of update 60, it has that of 40; without what was told before, only the rest is.
  expect(withoutCurve.delete("curve.json")).toBe(true);
  const rest = await losses(150, 1e-2, { scratch: scratchIn(withoutCurve) });
  expect(rest).toEqual(straight.filter(([update]) => update > 40));
  await forgetTraining(scratch);
  expect(files.size).toBe(0);
});

test("held-out text is evaluated so often, not learnt, and after an interruption told again from the beginning", async () => {
  const settings = { batchSize: 2, contextLength: 4, contexts: "separate", seed: 0, shuffle: false } as const;
  const held = unwrap(await BatchLoader.open(unwrap(tokensInMemory([[2, 0, 4, 1, 3]], 5)), settings));
  const batches = await Array.fromAsync(held.once());
  const run = async (scratch: PartScratch, stopAt = Number.NaN) => {
    const heard: (readonly [update: number, loss: number])[] = [];
    const controller = new AbortController();
    const onLoss = (update: number, loss: number) => {
      heard.push([update, loss]);
      if (update === stopAt) controller.abort(new Error("stopped"));
    };
    const heldOut = { batches, every: 20, onLoss };
    const told = await losses(90, 1e-2, { signal: controller.signal, scratch, heldOut }).catch(() => []);
    return { told, heard };
  };
  const straight = await run(scratchIn(new Map()));
  expect(straight.heard.map(([update]) => update)).toEqual([20, 40, 60, 80, 90]);
  expect(straight.heard[0][1]).toBeGreaterThan(straight.told[10][1]);
  const files = new Map<string, Uint8Array>();
  await run(scratchIn(files), 60);
  expect(await run(scratchIn(files))).toEqual(straight);
  await forgetTraining(scratchIn(files));
  expect(files.size).toBe(0);
});

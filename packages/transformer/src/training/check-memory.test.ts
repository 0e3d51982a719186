import { expect, test } from "vitest";
import { createModel, type ModelConfig } from "../models/create-model.ts";
import { GPT2_SIZES } from "../models/gpt2.ts";
import { checkTrainingMemory } from "./check-memory.ts";
import { predictTrainingMemory } from "./predict-memory.ts";

const MIB = 2 ** 20;
const config: ModelConfig & { width: number } = {
  family: "gpt2",
  vocabularySize: 512,
  contextLength: 256,
  layers: 6,
  width: 256,
  heads: 8,
  dropout: 0,
};
const shape = { batch: 32, context: 64 };

function predict(changes: object, of = shape): number {
  const made = createModel({ ...config, ...changes });
  if (!made.ok) throw new Error(made.error.code);
  return predictTrainingMemory(made.value, of);
}

test("the prediction is near what was measured: 2,868 MiB for GPT-2 small, 560 MiB for 6 layers of width 256, 221 MiB for nanoGPT's small setting", () => {
  // Peak resident memory of two steps in a process of their own. Too much by a third is safe, too little is not.
  const measured: [number, number][] = [
    [predict(GPT2_SIZES.small, { batch: 2, context: 128 }), 2868],
    [predict({}), 560],
    [predict({ layers: 4, width: 128, heads: 4, vocabularySize: 65 }, { batch: 12, context: 64 }), 221],
    [predict({ layers: 2, width: 128, heads: 4, vocabularySize: 10_000 }, { batch: 8, context: 64 }), 275],
  ];
  for (const [predicted, actual] of measured) {
    expect(predicted / MIB / actual).toBeGreaterThan(0.97);
    expect(predicted / MIB / actual).toBeLessThan(1.33);
  }
});

test("a training that fits is let through with what it needs", () => {
  expect(checkTrainingMemory(config, shape, 900 * MIB)).toEqual({
    ok: true,
    value: { neededBytes: predict({}) },
  });
});

test("a training that does not fit is refused with the largest batch, context and width that do, and these are the largest", () => {
  const available = 400 * MIB;
  const checked = checkTrainingMemory(config, shape, available);
  expect(checked).toMatchObject({
    ok: false,
    error: { code: "training.too-large", availableBytes: available },
  });
  if (checked.ok) return;
  const { batch = 0, context = 0, width = 0 } = checked.error.fits;
  expect(predict({}, { ...shape, batch })).toBeLessThanOrEqual(available);
  expect(predict({}, { ...shape, batch: batch + 1 })).toBeGreaterThan(available);
  expect(predict({}, { ...shape, context })).toBeLessThanOrEqual(available);
  expect(predict({}, { ...shape, context: context + 1 })).toBeGreaterThan(available);
  expect(predict({ width })).toBeLessThanOrEqual(available);
  expect(predict({ width: width + 32 })).toBeGreaterThan(available);
});

test("where nothing would fit, nothing is proposed", () => {
  expect(checkTrainingMemory(config, shape, MIB)).toMatchObject({ ok: false, error: { fits: {} } });
});

test("micro-batches need one more array of each parameter", () => {
  const made = createModel(config);
  if (!made.ok) throw new Error(made.error.code);
  const more = predictTrainingMemory(made.value, shape, 2) - predictTrainingMemory(made.value, shape, 1);
  const values = made.value.parameters.reduce(
    (sum, { shape: lengths }) => sum + lengths.reduce((product, length) => product * length, 1),
    0,
  );
  expect(more).toBe(values * 4);
});

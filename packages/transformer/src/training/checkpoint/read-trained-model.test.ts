import { expect, test } from "vitest";
import { createModel } from "../../models/create-model.ts";
import { waveWeights } from "../../models/testing/wave-weights.ts";
import { unwrap } from "../../result.ts";
import { CharacterTokenizer } from "../../tokenizers/character-tokenizer.ts";
import type { CheckpointHeader, Json } from "./checkpoint-header.ts";
import { MemoryCheckpointStore } from "./memory-checkpoint-store.ts";
import { readTrainedModel } from "./read-trained-model.ts";
import { checkpointBytes } from "./write-checkpoint.ts";

const sizes = { vocabularySize: 3, contextLength: 4, layers: 1, width: 8, heads: 2, dropout: 0 };
const model = unwrap(createModel({ family: "gpt2", ...sizes }));
const weights = waveWeights(model.parameters);
const tokenizer = CharacterTokenizer.fromText(["abc"]);

async function readBack(changes: Partial<CheckpointHeader>, changed: Record<string, Float32Array> = {}) {
  const store = new MemoryCheckpointStore();
  const header: CheckpointHeader = {
    model: model.config as Json,
    tokenizer: tokenizer.save() as Json,
    loader: null,
    settings: {},
    progress: { updates: 1, tokensSeen: 1, withoutImprovement: 0, evaluatedAt: 0 },
    versions: {},
    arrays: model.parameters.map(({ name, shape }) => ({ group: "parameters", name, shape })),
    ...changes,
  };
  const values = model.parameters.map(({ name }) => changed[name] ?? weights[name]);
  await store.write("step-000000001.engram", checkpointBytes(header, values));
  const file = await store.open("step-000000001.engram");
  if (file === undefined) throw new Error("it was written");
  return readTrainedModel(file);
}

test("a checkpoint gives the model, its weights to the last bit, and its tokenizer", async () => {
  const read = unwrap(await readBack({}));
  expect(read.model.config).toEqual(model.config);
  expect(read.weights).toEqual(weights);
  expect(read.tokenizer?.encode("cab")).toEqual(tokenizer.encode("cab"));
  expect(unwrap(await readBack({ tokenizer: null })).tokenizer).toBeUndefined();
});

test.each([
  ["no model", { model: [] }, { code: "model-config.unknown-family" }],
  ["a tokenizer that is none", { tokenizer: {} }, { code: "tokenizer-file.bad-field" }],
  [
    "a model of more layers",
    { model: { ...(model.config as object), layers: 2 } },
    { code: "weights.missing" },
  ],
])("a checkpoint with %s is refused", async (_, changes, error) => {
  expect(await readBack(changes)).toMatchObject({ ok: false, error });
});

test("a checkpoint of weights that are not finite is refused with the tensor", async () => {
  const name = "finalNorm.bias";
  const read = await readBack({}, { [name]: weights[name].map(() => Number.NaN) });
  expect(read).toMatchObject({ ok: false, error: { code: "weights.not-finite", tensor: name, index: 0 } });
});

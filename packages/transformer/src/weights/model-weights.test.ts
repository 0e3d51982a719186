import { nodeRuntime } from "@engram/tensor/node";
import { expect, test } from "vitest";
import { createDecoder } from "../inference/decoder.ts";
import { generate } from "../inference/generate.ts";
import { createInspector } from "../inference/inspect.ts";
import { createModel } from "../models/create-model.ts";
import { waveWeights } from "../models/testing/wave-weights.ts";
import { unwrap } from "../result.ts";
import { exportModelOnnx } from "./export-onnx.ts";
import { writeModelFile } from "./model-file.ts";

const sizes = { vocabularySize: 7, contextLength: 8, layers: 1, width: 8, heads: 2, dropout: 0 };
const model = unwrap(createModel({ family: "gpt2", ...sizes }));
const weights = waveWeights(model.parameters);
const name = "finalNorm.weight";
const withNaN = {
  ...weights,
  [name]: weights[name].map((value, index) => (index === 3 ? Number.NaN : value)),
};
const runtime = await nodeRuntime({ threads: 1 });

test.each([
  ["a NaN", withNaN, `{"code":"weights.not-finite","tensor":"${name}","index":3}`],
  ["a tensor too short", { ...weights, [name]: new Float32Array(3) }, `"tensor":"${name}","shape":[3]`],
  ["a tensor missing", { ...weights, [name]: undefined as never }, `weights.missing","tensor":"${name}"`],
])("weights with %s are neither used nor written, and the tensor is named", async (_, bad, message) => {
  await expect(createDecoder(model, bad, runtime)).rejects.toThrow(message);
  await expect(createInspector(model, bad, runtime, { length: 4 })).rejects.toThrow(message);
  expect(() => exportModelOnnx(model, bad)).toThrow(message);
  expect(() => writeModelFile({ model, weights: bad })).toThrow(message);
});

test("finite weights whose logits overflow end a text instead of making one up", async () => {
  const huge = {
    ...weights,
    [name]: weights[name].map(() => 3e38),
    tokenEmbedding: weights.tokenEmbedding.map((value) => value * 1e9),
  };
  using decoder = await createDecoder(model, huge, runtime);
  const events = unwrap(generate(decoder, [1, 2], { temperature: 0 }));
  await expect(events.next()).rejects.toThrow("the logits after 2 tokens are not finite");
});

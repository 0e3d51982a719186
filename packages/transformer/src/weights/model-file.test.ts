import { joined, readOnnx } from "@engram/tensor";
import { nodeRuntime } from "@engram/tensor/node";
import { expect, test } from "vitest";
import { createModel } from "../models/create-model.ts";
import reference from "../models/testing/gpt2-reference.json" with { type: "json" };
import { waveWeights } from "../models/testing/wave-weights.ts";
import { unwrap } from "../result.ts";
import { exportModelOnnx } from "./export-onnx.ts";
import { huggingFaceName, readGpt2Weights } from "./gpt2-weights.ts";
import { readModelFile, writeModelFile } from "./model-file.ts";
import { onnxTensors } from "./onnx-tensors.ts";
import { readSafetensors, writeSafetensors } from "./safetensors.ts";

const model = unwrap(createModel(reference.config));
const weights = waveWeights(model.parameters);

/** The model as Hugging Face names its tensors, with buffers that are no weights. */
function huggingFaceFile(prefix: string, without?: string): Uint8Array {
  const tensors = model.parameters.map(
    ({ name, shape }) => [`${prefix}${huggingFaceName(name)}`, { shape, values: weights[name] }] as const,
  );
  const buffers = [[`${prefix}h.0.attn.bias`, { shape: [1], values: Float32Array.of(1) }] as const];
  const kept = [...tensors, ...buffers].filter(([name]) => name !== without);
  return joined(writeSafetensors(Object.fromEntries(kept)));
}

test("a model's own file gives back the model and its weights", () => {
  const read = unwrap(readModelFile(joined(writeModelFile({ model, weights }))));
  expect(read.model.config).toEqual(model.config);
  expect(read.weights).toEqual(weights);
});

test("a file without a configuration, or with one of another model, is refused", () => {
  expect(readModelFile(huggingFaceFile(""))).toMatchObject({
    ok: false,
    error: { code: "weights.foreign", field: "__metadata__.config" },
  });
  const wider = { ...model, config: { ...model.config, width: 16 } };
  expect(readModelFile(joined(writeModelFile({ model: wider, weights })))).toMatchObject({
    ok: false,
    error: { code: "weights.wrong-shape", tensor: "tokenEmbedding", shape: [11, 8], expected: [11, 16] },
  });
});

test("the names of Hugging Face's files are those of our parameters", () => {
  expect(huggingFaceName("layers.3.queryKeyValue.bias")).toBe("h.3.attn.c_attn.bias");
  expect(huggingFaceName("tokenEmbedding")).toBe("wte.weight");
  expect(huggingFaceName("finalNorm.weight")).toBe("ln_f.weight");
  expect(huggingFaceName("layers.0.feedForwardOut.weight")).toBe("h.0.mlp.c_proj.weight");
});

test.each(["", "transformer."])("GPT-2 weights are read under Hugging Face's names, prefix %j", (prefix) => {
  const file = unwrap(readSafetensors(huggingFaceFile(prefix)));
  const read = unwrap(readGpt2Weights(file.tensors, { heads: 2, dropout: 0 }));
  expect(read.model.config).toEqual(model.config);
  expect(read.weights).toEqual(weights);
});

test("as many layers are read as the file has", () => {
  const three = unwrap(createModel({ ...reference.config, layers: 3 }));
  const values = waveWeights(three.parameters);
  const tensors = three.parameters.map(
    ({ name, shape }) => [huggingFaceName(name), { shape, values: values[name] }] as const,
  );
  const file = unwrap(readSafetensors(joined(writeSafetensors(Object.fromEntries(tensors)))));
  expect(unwrap(readGpt2Weights(file.tensors, { heads: 2 })).model.config).toMatchObject({ layers: 3 });
});

test("GPT-2 weights with a tensor missing, or heads that do not fit, are refused by name", () => {
  const missing = unwrap(readSafetensors(huggingFaceFile("", "h.1.mlp.c_fc.bias")));
  expect(readGpt2Weights(missing.tensors, { heads: 2 })).toEqual({
    ok: false,
    error: { code: "weights.missing", tensor: "h.1.mlp.c_fc.bias" },
  });
  const whole = unwrap(readSafetensors(huggingFaceFile("")));
  expect(readGpt2Weights(whole.tensors, { heads: 3 })).toMatchObject({
    ok: false,
    error: { code: "weights.bad-config", error: { code: "model-config.not-divisible" } },
  });
  expect(readGpt2Weights(new Map())).toMatchObject({ ok: false, error: { code: "weights.missing" } });
});

test("an exported ONNX file gives the logits of PyTorch, and its weights can be read again", async () => {
  const [batch, length] = [reference.ids.length, reference.ids[0].length];
  const file = joined(exportModelOnnx(model, weights, { batch, length }));
  const runtime = await nodeRuntime({ threads: 1 });
  const ports = {
    inputs: [{ name: "ids", shape: [batch, length], type: "int32" }],
    outputs: [{ name: "logits", shape: [batch, length, 11], type: "float32" }],
  } as const;
  using program = await runtime.load({ onnx: file, ...ports });
  const { logits } = await program.run({ ids: Int32Array.from(reference.ids.flat()) });
  const gap = reference.logits.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - Number(logits[i]))),
    0,
  );
  expect(gap).toBeLessThan(1e-5);

  const read = unwrap(readOnnx(file));
  expect(read.metadata.config).toBe(JSON.stringify(model.config));
  const renamed = new Map(Array.from(onnxTensors(read), ([name, tensor]) => [huggingFaceName(name), tensor]));
  expect(unwrap(readGpt2Weights(renamed, { heads: 2 })).weights).toEqual(weights);
});

import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { matmul } from "../ops/matmul.ts";
import { nodeRuntime } from "../runtime/node.ts";
import { joined } from "./encode-model.ts";
import { exportOnnx } from "./export-onnx.ts";
import { readOnnx } from "./read-onnx.ts";

const x = input("x", [1, 2]);
const product = matmul(x, input("weight", [2, 2]), { bias: input("bias", [2]) });
const weights = { weight: Float32Array.of(1, 2, 3, 4), bias: Float32Array.of(0.5, -0.5) };

test("an exported model runs without its weights being fed", async () => {
  const onnx = joined(exportOnnx({ y: product }, { weights }));
  const program = {
    onnx,
    inputs: [{ name: "x", shape: [1, 2], type: "float32" }],
    outputs: [{ name: "y", shape: [1, 2], type: "float32" }],
  } as const;
  using executable = await (await nodeRuntime({ threads: 1 })).load(program);
  expect(await executable.run({ x: Float32Array.of(1, 10) })).toEqual({ y: Float32Array.of(31.5, 41.5) });
});

test("weights and metadata are read back from the file as they were", () => {
  const parts = exportOnnx({ y: product }, { weights, metadata: { family: "test", note: "zwölf 12" } });
  const file = readOnnx(joined(parts));
  if (!file.ok) throw new Error(file.error.code);
  expect(file.value.metadata).toEqual({ family: "test", note: "zwölf 12" });
  expect(file.value.tensors.get("weight")?.shape).toEqual([2, 2]);
  expect(file.value.tensors.get("weight")?.values()).toEqual({
    ok: true,
    value: { type: "float32", data: weights.weight },
  });
  expect(file.value.tensors.get("bias")?.values()).toEqual({
    ok: true,
    value: { type: "float32", data: weights.bias },
  });
});

test("the weights' own memory is part of the file: nothing is copied", () => {
  const parts = exportOnnx({ y: product }, { weights });
  expect(parts.some(({ buffer }) => buffer === weights.weight.buffer)).toBe(true);
});

test.each([
  ["too few weights", { weight: new Float32Array(3) }, "weights of weight: expected Float32Array of 4"],
  ["weights of another type", { weight: new Float64Array(4) }, "got Float64Array of 4"],
  ["weights of no input", { ...weights, other: new Float32Array(1) }, "depend on no input other"],
])("%s are refused by name", (_, given, message) => {
  expect(() => exportOnnx({ y: product }, { weights: given })).toThrow(message);
});

test("weights beyond protobuf's 2 GiB are refused before anything is written", () => {
  // Zero pages that are never touched take no memory.
  const large = { table: new Float32Array(2 ** 29) };
  const rows = matmul(x, input("table", [2, 2 ** 28]));
  expect(() => exportOnnx({ rows }, { weights: large })).toThrow(
    expect.objectContaining({ code: "onnx.too-large", message: expect.stringContaining("got 2147483648") }),
  );
});

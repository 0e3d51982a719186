import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LlamaConfig, llama } from "../models/llama.ts";
import { waveWeights } from "../models/testing/wave-weights.ts";
import { unwrap } from "../result.ts";
import { readLlama2c } from "./llama2c.ts";

const config: LlamaConfig = {
  family: "llama",
  vocabularySize: 11,
  contextLength: 8,
  layers: 2,
  width: 8,
  heads: 4,
  keyValueHeads: 2,
  feedForwardWidth: 10,
  tiedHead: true,
  ropeBase: 10_000,
  normEpsilon: 1e-5,
  dropout: 0,
};

/** Columns [from, from + count) of a matrix [rows, width], as the file has them: [count, rows]. */
function columns(matrix: Float32Array, rows: number, from: number, count: number): number[] {
  const width = matrix.length / rows;
  return Array.from(
    { length: count * rows },
    (_, i) => matrix[(i % rows) * width + from + Math.floor(i / rows)],
  );
}

/** A file as export.py writes it. */
function fileOf({ tiedHead }: { tiedHead: boolean }): {
  file: Uint8Array;
  weights: Record<string, Float32Array>;
} {
  const { width: d, feedForwardWidth: f, vocabularySize: v, layers, contextLength } = config;
  const weights = waveWeights(unwrap(llama({ ...config, tiedHead })).parameters);
  const numbers: number[] = [...weights.tokenEmbedding];
  const each = (part: (name: string) => Iterable<number>) => {
    for (let layer = 0; layer < layers; layer++) numbers.push(...part(`layers.${layer}`));
  };
  each((name) => weights[`${name}.attentionNorm.weight`]);
  each((name) => columns(weights[`${name}.queryKeyValue.weight`], d, 0, 8));
  each((name) => columns(weights[`${name}.queryKeyValue.weight`], d, 8, 4));
  each((name) => columns(weights[`${name}.queryKeyValue.weight`], d, 12, 4));
  each((name) => columns(weights[`${name}.attentionOutput.weight`], d, 0, 8));
  each((name) => weights[`${name}.feedForwardNorm.weight`]);
  each((name) => columns(weights[`${name}.feedForward.gateUp.weight`], d, 0, f));
  each((name) => columns(weights[`${name}.feedForward.down.weight`], f, 0, d));
  each((name) => columns(weights[`${name}.feedForward.gateUp.weight`], d, f, f));
  numbers.push(...weights["finalNorm.weight"], ...new Array<number>(contextLength * 2).fill(0.5));
  if (!tiedHead) numbers.push(...columns(weights["head.weight"], d, 0, v));
  const header = Int32Array.of(d, f, layers, 4, 2, tiedHead ? v : -v, contextLength);
  const bytes = [...new Uint8Array(header.buffer), ...new Uint8Array(Float32Array.from(numbers).buffer)];
  return { file: Uint8Array.from(bytes), weights };
}

/** The file with another int32 at an offset. */
function changed(file: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setInt32(offset, value, true);
  return copy;
}

describe("a llama2.c file", () => {
  test.each([true, false])("gives the model and its weights in our layout (shared head: %s)", (tiedHead) => {
    const { file, weights } = fileOf({ tiedHead });
    const read = unwrap(readLlama2c(file));
    expect(read.model.config).toEqual({ ...config, tiedHead });
    expect(read.weights).toEqual(weights);
  });

  test("is read wherever its bytes lie in memory", () => {
    const { file, weights } = fileOf({ tiedHead: true });
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(unwrap(readLlama2c(shifted.subarray(3))).weights).toEqual(weights);
  });

  const { file } = fileOf({ tiedHead: true });
  test.each([
    ["nothing", new Uint8Array(0), { code: "weights.truncated", field: "dim", offset: 0, availableBytes: 0 }],
    ["half a header", file.slice(0, 10), { code: "weights.truncated", field: "n_layers", offset: 8 }],
    [
      "a header alone",
      file.slice(0, 28),
      {
        code: "weights.truncated",
        field: "token_embedding_table",
        offset: 28,
        neededBytes: 352,
        availableBytes: 0,
      },
    ],
    [
      "one byte less",
      file.slice(0, -1),
      { code: "weights.truncated", field: "freq_cis_imag", neededBytes: 32, availableBytes: 31 },
    ],
    [
      "four bytes more",
      Uint8Array.from([...file, 0, 0, 0, 0]),
      { code: "weights.foreign", field: "end of file", offset: file.length, value: 4 },
    ],
    [
      "a negative width",
      changed(file, 0, -8),
      { code: "weights.foreign", field: "dim", offset: 0, value: -8 },
    ],
    ["version 1's magic", changed(file, 0, 0x616b3432), { code: "weights.foreign", field: "dim" }],
    [
      "layers beyond the file",
      changed(file, 8, 4000),
      { code: "weights.truncated", field: "rms_att_weight", neededBytes: 128_000 },
    ],
    [
      "heads that do not divide the width",
      changed(file, 12, 3),
      {
        code: "weights.bad-config",
        error: { code: "model-config.not-divisible", field: "width", divisor: 3 },
      },
    ],
    [
      "an infinite weight",
      changed(file, 32, 0x7f800000),
      { code: "weights.not-finite", tensor: "tokenEmbedding", index: 1 },
    ],
    [
      "NaN in the embedding",
      changed(file, 28, 0x7fc00000),
      { code: "weights.not-finite", tensor: "tokenEmbedding", index: 0 },
    ],
  ])("with %s is refused, with the field and the place", (_, bytes, error) => {
    expect(readLlama2c(bytes)).toMatchObject({ ok: false, error });
  });

  test("of random bytes is refused and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readLlama2c(bytes).ok).toBe(false);
      }),
      { seed: 1 },
    );
  });
});

/**
 * @file The model file of llama2.c, version 0 (karpathy/llama2.c, export.py `legacy_export`, run.c): seven int32 of header,
 * then float32 weights, one kind after the other over all layers, matrices [out, in]; all little-endian.
 */
import { type LlamaConfig, llama } from "../models/llama.ts";
import { err, ok, type Result } from "../result.ts";
import { type ModelWeights, type WeightedModel, weightsFault } from "./model-weights.ts";
import { besideTransposed } from "./transposed.ts";
import type { WeightsError } from "./weights-error.ts";

const HEADER = ["dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "seq_len"] as const;
const HEADER_BYTES = 4 * HEADER.length;

/** What follows the header: name, and how many numbers for each layer (or in all). */
interface Part {
  readonly name: string;
  readonly count: number;
  readonly perLayer: boolean;
}

/** A Llama and its weights. The file is read, not kept: weights are copies in the model's own layout. */
export function readLlama2c(file: Uint8Array): Result<WeightedModel, WeightsError> {
  const header = readHeader(file);
  if (!header.ok) return header;
  const config = header.value;
  const model = llama(config);
  if (!model.ok) return err({ code: "weights.bad-config", error: model.error });
  const layout = partsOf(config);
  const wrong = sizeFault(file, config, layout);
  if (wrong !== undefined) return err(wrong);

  const weights = modelWeights(config, readParts(file, config, layout));
  const fault = weightsFault(model.value.parameters, weights);
  return fault === undefined ? ok({ model: model.value, weights }) : err(fault);
}

function readHeader(file: Uint8Array): Result<LlamaConfig, WeightsError> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const numbers: number[] = [];
  for (const [index, field] of HEADER.entries()) {
    const offset = 4 * index;
    const availableBytes = Math.max(0, file.length - offset);
    if (availableBytes < 4)
      return err({ code: "weights.truncated", field, offset, neededBytes: 4, availableBytes });
    const value = view.getInt32(offset, true);
    // A negative vocabulary says that the head has weights of its own.
    const size = field === "vocab_size" ? Math.abs(value) : value;
    if (size < 1 || size > 2 ** 24) return err({ code: "weights.foreign", field, offset, value });
    numbers.push(value);
  }
  const [width, feedForwardWidth, layers, heads, keyValueHeads, vocabulary, contextLength] = numbers;
  return ok({
    family: "llama",
    vocabularySize: Math.abs(vocabulary),
    contextLength,
    layers,
    width,
    heads,
    keyValueHeads,
    feedForwardWidth,
    tiedHead: vocabulary > 0,
    ropeBase: 10_000,
    normEpsilon: 1e-5,
    dropout: 0,
  });
}

function partsOf(config: LlamaConfig): readonly Part[] {
  const { vocabularySize, contextLength, width, heads, keyValueHeads, feedForwardWidth, tiedHead } = config;
  const headWidth = width / heads;
  const keys = keyValueHeads * headWidth;
  const layered = (name: string, count: number) => ({ name, count, perLayer: true });
  const single = (name: string, count: number) => ({ name, count, perLayer: false });
  return [
    single("token_embedding_table", vocabularySize * width),
    layered("rms_att_weight", width),
    layered("wq", width * width),
    layered("wk", keys * width),
    layered("wv", keys * width),
    layered("wo", width * width),
    layered("rms_ffn_weight", width),
    layered("w1", feedForwardWidth * width),
    layered("w2", width * feedForwardWidth),
    layered("w3", feedForwardWidth * width),
    single("rms_final_weight", width),
    // Cosines and sines, which follow from the sizes.
    single("freq_cis_real", (contextLength * headWidth) / 2),
    single("freq_cis_imag", (contextLength * headWidth) / 2),
    ...(tiedHead ? [] : [single("wcls", vocabularySize * width)]),
  ];
}

/** Sizes are compared with the file's before anything is made of them. */
function sizeFault(
  file: Uint8Array,
  { layers }: LlamaConfig,
  parts: readonly Part[],
): WeightsError | undefined {
  let offset = HEADER_BYTES;
  for (const { name, count, perLayer } of parts) {
    const neededBytes = 4 * count * (perLayer ? layers : 1);
    const availableBytes = file.length - offset;
    if (neededBytes > availableBytes) {
      return { code: "weights.truncated", field: name, offset, neededBytes, availableBytes };
    }
    offset += neededBytes;
  }
  return offset === file.length
    ? undefined
    : { code: "weights.foreign", field: "end of file", offset, value: file.length - offset };
}

/** Arrays of the parts, `wq 0`, `wq 1`, .. where there is one a layer. */
function readParts(
  file: Uint8Array,
  { layers }: LlamaConfig,
  parts: readonly Part[],
): ReadonlyMap<string, Float32Array> {
  const arrays = new Map<string, Float32Array>();
  let offset = HEADER_BYTES;
  for (const { name, count, perLayer } of parts) {
    for (let layer = 0; layer < (perLayer ? layers : 1); layer++) {
      // A copy: the file's bytes need not lie at a multiple of four.
      const bytes = file.slice(offset, offset + 4 * count);
      arrays.set(
        perLayer ? `${name} ${layer}` : name,
        new Float32Array(bytes.buffer, bytes.byteOffset, count),
      );
      offset += 4 * count;
    }
  }
  return arrays;
}

function modelWeights(config: LlamaConfig, parts: ReadonlyMap<string, Float32Array>): ModelWeights {
  const { layers, width, heads, keyValueHeads, feedForwardWidth, vocabularySize, tiedHead } = config;
  const keys = (keyValueHeads * width) / heads;
  const part = (name: string) => {
    const array = parts.get(name);
    if (array === undefined) throw new Error(`the layout has no part ${name}`);
    return array;
  };
  const beside = (...parts: (readonly [Float32Array, number])[]) => besideTransposed(width, parts);
  const layer = (index: number) => {
    const name = `layers.${index}`;
    const of = (kind: string) => part(`${kind} ${index}`);
    return [
      [`${name}.attentionNorm.weight`, of("rms_att_weight")],
      [`${name}.queryKeyValue.weight`, beside([of("wq"), width], [of("wk"), keys], [of("wv"), keys])],
      [`${name}.attentionOutput.weight`, beside([of("wo"), width])],
      [`${name}.feedForwardNorm.weight`, of("rms_ffn_weight")],
      [
        `${name}.feedForward.gateUp.weight`,
        beside([of("w1"), feedForwardWidth], [of("w3"), feedForwardWidth]),
      ],
      [`${name}.feedForward.down.weight`, besideTransposed(feedForwardWidth, [[of("w2"), width]])],
    ] as const;
  };
  return Object.fromEntries<Float32Array>([
    ["tokenEmbedding", part("token_embedding_table")],
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    ["finalNorm.weight", part("rms_final_weight")],
    ...(tiedHead ? [] : [["head.weight", beside([part("wcls"), vocabularySize])] as const]),
  ]);
}

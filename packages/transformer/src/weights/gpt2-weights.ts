/**
 * @file GPT-2's weights by the names of Hugging Face's files (transformers, models/gpt2): `wte.weight`,
 * `h.0.attn.c_attn.weight`, .., with or without `transformer.` before them. Their "Conv1D" matrices are [in, out], as ours.
 */
import { type Gpt2Config, gpt2 } from "../models/gpt2.ts";
import type { ModelParameter } from "../models/language-model.ts";
import { err, ok, type Result } from "../result.ts";
import { type WeightedModel, weightsFault } from "./model-weights.ts";
import type { StoredTensor } from "./safetensors.ts";
import type { WeightsError } from "./weights-error.ts";

/** Tensors of a file: safetensors, or the initializers of an ONNX file. */
export type NamedTensors = ReadonlyMap<string, Pick<StoredTensor, "shape" | "values">>;

/** What the file does not say; `config.json` beside it does. */
export interface Gpt2Settings {
  /** `n_head`; 64 numbers a head, as in all released sizes, unless given. */
  readonly heads?: number;
  readonly dropout?: number;
}

/** A GPT-2 and its weights, its sizes taken from the shapes of the tensors. Tensors that it does not need are passed over. */
export function readGpt2Weights(
  tensors: NamedTensors,
  settings: Gpt2Settings = {},
): Result<WeightedModel, WeightsError> {
  const prefix = tensors.has("transformer.wte.weight") ? "transformer." : "";
  const config = configOf(tensors, prefix, settings);
  if (!config.ok) return config;
  const model = gpt2(config.value);
  if (!model.ok) return err({ code: "weights.bad-config", error: model.error });
  const weights: Record<string, Float32Array> = {};
  for (const parameter of model.value.parameters) {
    const values = valuesOf(tensors, `${prefix}${huggingFaceName(parameter.name)}`, parameter);
    if (!values.ok) return values;
    weights[parameter.name] = values.value;
  }
  const fault = weightsFault(model.value.parameters, weights);
  return fault === undefined ? ok({ model: model.value, weights }) : err(fault);
}

function configOf(
  tensors: NamedTensors,
  prefix: string,
  { heads, dropout = 0.1 }: Gpt2Settings,
): Result<Gpt2Config, WeightsError> {
  const [embedding, positions] = ["wte.weight", "wpe.weight"].map((name) => tensors.get(`${prefix}${name}`));
  if (embedding === undefined) return err({ code: "weights.missing", tensor: "wte.weight" });
  if (positions === undefined) return err({ code: "weights.missing", tensor: "wpe.weight" });
  const [vocabularySize, width] = embedding.shape;
  const [contextLength] = positions.shape;
  let layers = 0;
  while (tensors.has(`${prefix}h.${layers}.ln_1.weight`)) layers += 1;
  return ok({
    family: "gpt2",
    vocabularySize,
    contextLength,
    layers,
    width,
    heads: heads ?? Math.max(1, Math.floor(width / 64)),
    dropout,
  });
}

function valuesOf(
  tensors: NamedTensors,
  name: string,
  { shape }: ModelParameter,
): Result<Float32Array, WeightsError> {
  const tensor = tensors.get(name);
  if (tensor === undefined) return err({ code: "weights.missing", tensor: name });
  if (tensor.shape.join() !== shape.join()) {
    return err({ code: "weights.wrong-shape", tensor: name, shape: tensor.shape, expected: shape });
  }
  return tensor.values();
}

const NAMES: Readonly<Record<string, string>> = {
  tokenEmbedding: "wte.weight",
  positionEmbedding: "wpe.weight",
  finalNorm: "ln_f",
  attentionNorm: "ln_1",
  queryKeyValue: "attn.c_attn",
  attentionOutput: "attn.c_proj",
  feedForwardNorm: "ln_2",
  feedForwardIn: "mlp.c_fc",
  feedForwardOut: "mlp.c_proj",
};

/** `layers.3.queryKeyValue.bias` -> `h.3.attn.c_attn.bias`. */
export function huggingFaceName(name: string): string {
  return name
    .split(".")
    .map((part) => NAMES[part] ?? (part === "layers" ? "h" : part))
    .join(".");
}

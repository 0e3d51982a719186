import { exportOnnx, input } from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import { assertWeights, type ModelWeights } from "./model-weights.ts";

/** The shape that the exported graph has. */
export interface ModelExportOptions {
  /** How many texts are read at once; 1 unless given. */
  readonly batch?: number;
  /** How many tokens each has; the whole context unless given. */
  readonly length?: number;
}

/**
 * A trained model as a plain `.onnx` file: `ids` int32 [B, T] in, `logits` float32 [B, T, V] out, standard operators alone.
 * The configuration is in its metadata as JSON, under `config`. In parts to be written one after the other.
 *
 * @throws RangeError for weights that are missing, of another size or not finite
 */
export function exportModelOnnx(
  model: LanguageModel,
  weights: ModelWeights,
  { batch = 1, length = model.contextLength }: ModelExportOptions = {},
): readonly Uint8Array[] {
  assertWeights("exportModelOnnx", model, weights);
  const parameters = Object.fromEntries(
    model.parameters.map(({ name, shape }) => [name, input(name, shape)]),
  );
  const { logits } = model.forward(parameters, input("ids", [batch, length], "int32"));
  return exportOnnx({ logits }, { weights, metadata: { config: JSON.stringify(model.config) } });
}

/**
 * @file The Transformer that Murty et al. 2023 (arXiv:2305.18741, code MurtyShikhar/structural-grokking) train on
 * Question-Formation, a language model made of the encoder of Vaswani et al. 2017 with a causal mask: layer norm after each
 * residual sum, ReLU, sinusoidal positions, an embedding scaled by sqrt(D), a head of its own, no bias in attention.
 */
import { add, constant, gather, layerNorm, multiply, relu, reshape, type Tensor } from "@engram/tensor";
import { err, ok, type Result } from "../result.ts";
import { causalAttention } from "./causal-attention.ts";
import { decoding, lastRow, placesFrom } from "./decoding.ts";
import { dropouts } from "./dropouts.ts";
import { forwardResult } from "./forward-result.ts";
import type {
  ForwardOptions,
  ForwardResult,
  InitialValues,
  KeyValueCache,
  LanguageModel,
  ModelParameter,
  ModelTensors,
} from "./language-model.ts";
import { linear } from "./linear.ts";
import { divisible, type ModelConfigError, numberWithin, wholeNumbers } from "./model-config-error.ts";
import { layerNormParameters, parameter, parameterNamed } from "./parameters.ts";
import { sightOf } from "./sight.ts";
import { sinusoidalPositions } from "./sinusoidal-positions.ts";

/** Sizes of a vanilla Transformer language model. */
export interface VanillaConfig {
  readonly family: "vanilla";
  /** With the two tokens for start and end of a line. */
  readonly vocabularySize: number;
  readonly contextLength: number;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly feedForwardWidth: number;
  /** Rate on attention weights, within and after the feed-forward layer, and after attention; not on the embedding. */
  readonly dropout: number;
}

/** The published sizes, but for vocabulary and layers: those experiments have 2 to 10. */
export const QUESTION_FORMATION = {
  family: "vanilla",
  contextLength: 5000,
  width: 512,
  heads: 8,
  feedForwardWidth: 2048,
  dropout: 0.1,
} as const;

/** A vanilla Transformer of the given sizes. */
export function vanilla(config: VanillaConfig): Result<LanguageModel, ModelConfigError> {
  const fields = { ...config };
  const whole = ["vocabularySize", "contextLength", "layers", "width", "heads", "feedForwardWidth"];
  const bad =
    wholeNumbers(fields, whole) ??
    divisible(fields, "width", "heads") ??
    numberWithin(fields, "dropout", [0, 0.99]);
  if (bad !== undefined) return err(bad);
  return ok({
    config: fields,
    vocabularySize: config.vocabularySize,
    contextLength: config.contextLength,
    parameters: vanillaParameters(config),
    cache: Array.from({ length: config.layers }, () => ({
      keyValueHeads: config.heads,
      headWidth: config.width / config.heads,
    })),
    forward: (parameters, ids, options = {}) => forward(config, parameters, ids, options),
    decode: (parameters, ids, position, cache) => decode(config, parameters, ids, position, cache),
  });
}

/** Uniform within sqrt(6 / (in + out)), times a gain: Glorot & Bengio 2010, eq. (16). */
function xavier(from: number, to: number, gain = 1): InitialValues {
  return { kind: "uniform", bound: gain * Math.sqrt(6 / (from + to)) };
}

function vanillaParameters(config: VanillaConfig): readonly ModelParameter[] {
  const { vocabularySize, layers, width, feedForwardWidth } = config;
  // What PyTorch gives the bias of a linear map that nobody initialises.
  const bias = (from: number) => ({ kind: "uniform", bound: 1 / Math.sqrt(from) }) as const;
  const layer = (index: number) => {
    const name = `layers.${index}`;
    return [
      // Queries, keys and values are drawn as three square matrices.
      parameter(`${name}.queryKeyValue.weight`, [width, 3 * width], xavier(width, width)),
      parameter(`${name}.attentionOutput.weight`, [width, width], xavier(width, width)),
      ...layerNormParameters(`${name}.attentionNorm`, width),
      // The gain of ReLU, sqrt(2).
      parameter(
        `${name}.feedForwardIn.weight`,
        [width, feedForwardWidth],
        xavier(width, feedForwardWidth, Math.SQRT2),
      ),
      parameter(`${name}.feedForwardIn.bias`, [feedForwardWidth], bias(width)),
      parameter(`${name}.feedForwardOut.weight`, [feedForwardWidth, width], xavier(feedForwardWidth, width)),
      parameter(`${name}.feedForwardOut.bias`, [width], bias(feedForwardWidth)),
      ...layerNormParameters(`${name}.feedForwardNorm`, width),
    ];
  };
  return [
    parameter("tokenEmbedding", [vocabularySize, width], xavier(vocabularySize, width)),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    parameter("head.weight", [width, vocabularySize], xavier(width, vocabularySize)),
    parameter("head.bias", [vocabularySize], bias(width)),
  ];
}

/** What differs between reading whole texts and decoding. */
interface Way {
  /** [N, 3D] (queries, keys, values beside each other) -> [N, D]. */
  attend(queryKeyValue: Tensor, layer: number): Tensor;
  drop(values: Tensor): Tensor;
}

/** The residual stream, [N, D] each: `embedded`, and after each layer. */
function throughLayers(
  { layers }: VanillaConfig,
  parameters: ModelTensors,
  embedded: Tensor,
  { attend, drop }: Way,
): readonly Tensor[] {
  const stream = [embedded];
  let x = embedded; // [N, D]
  for (let layer = 0; layer < layers; layer++) {
    const name = `layers.${layer}`;
    const attended = attend(linear(parameters, `${name}.queryKeyValue`, x), layer); // [N, D]
    const output = linear(parameters, `${name}.attentionOutput`, attended); // [N, D]
    x = norm(parameters, `${name}.attentionNorm`, add(x, drop(output))); // [N, D]
    const hidden = drop(relu(linear(parameters, `${name}.feedForwardIn`, x))); // [N, F]
    const read = linear(parameters, `${name}.feedForwardOut`, hidden); // [N, D]
    x = norm(parameters, `${name}.feedForwardNorm`, add(x, drop(read))); // [N, D]
    stream.push(x);
  }
  return stream;
}

function forward(
  config: VanillaConfig,
  parameters: ModelTensors,
  ids: Tensor,
  { dropoutSeed, segments, inspect }: ForwardOptions,
): ForwardResult {
  const { width, heads, contextLength } = config;
  const [batch, length] = ids.shape;
  const drop = dropouts(config.dropout, dropoutSeed);
  const sight = sightOf(batch, length, segments);
  const places = sight.positions
    ? gather(positionTable(contextLength, width), sight.positions) // [B, T, D]
    : positionTable(length, width); // [T, D]
  const embedded = reshape(add(scaledTokens(config, parameters, ids), places), [batch * length, width]); // [N, D]
  const attention: Tensor[] = [];
  const attend = (queryKeyValue: Tensor) => {
    const attended = causalAttention(queryKeyValue, { sight, heads, keyValueHeads: heads, drop });
    attention.push(attended.weights);
    return attended.output;
  };
  const stream = throughLayers(config, parameters, embedded, { attend, drop });
  const logits = linear(parameters, "head", stream[config.layers]); // [N, V]
  return forwardResult({ batch, length, logits, hidden: stream, attention }, inspect);
}

function decode(
  config: VanillaConfig,
  parameters: ModelTensors,
  ids: Tensor,
  position: Tensor,
  past: KeyValueCache,
): { readonly logits: Tensor; readonly cache: KeyValueCache } {
  const { heads, layers, width } = config;
  const step = decoding(past, position);
  const capacity = past.keys[0].shape[2];
  const places = gather(positionTable(capacity, width), placesFrom(position, ids.shape[0])); // [t, D]
  const embedded = add(scaledTokens(config, parameters, ids), places); // [t, D]
  const stream = throughLayers(config, parameters, embedded, {
    attend: (queryKeyValue, layer) => step.attend(queryKeyValue, layer, { heads, keyValueHeads: heads }),
    drop: (values) => values,
  });
  return { logits: linear(parameters, "head", lastRow(stream[layers])), cache: step.cache };
}

/** sqrt(D) times the rows of the embedding, [.., D]: then they are as large as the positions added to them. */
function scaledTokens({ width }: VanillaConfig, parameters: ModelTensors, ids: Tensor): Tensor {
  return multiply(gather(parameterNamed(parameters, "tokenEmbedding"), ids), Math.sqrt(width));
}

function positionTable(places: number, width: number): Tensor {
  return constant(sinusoidalPositions(places, width), [places, width], "float32"); // [places, D]
}

function norm(parameters: ModelTensors, name: string, x: Tensor): Tensor {
  const weight = parameterNamed(parameters, `${name}.weight`);
  return layerNorm(x, weight, parameterNamed(parameters, `${name}.bias`), { epsilon: 1e-5 });
}

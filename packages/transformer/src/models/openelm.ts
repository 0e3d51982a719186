/**
 * @file OpenELM (Mehta et al. 2024, arXiv:2404.14619): layers that grow with depth, each with its own number of heads and
 * feed-forward width; RMS norm before each block and on queries and keys, rotary positions over halves, SwiGLU, keys and
 * values shared by groups of heads, no bias, a head tied to the embedding.
 */
import { concat, gather, matmul, reshape, rmsNorm, rope, split, type Tensor } from "@engram/tensor";
import { err, ok, type Result } from "../result.ts";
import { causalAttention } from "./causal-attention.ts";
import { decoding, lastRow } from "./decoding.ts";
import { dropouts } from "./dropouts.ts";
import { forwardResult } from "./forward-result.ts";
import type {
  ForwardOptions,
  ForwardResult,
  KeyValueCache,
  LanguageModel,
  ModelParameter,
  ModelTensors,
} from "./language-model.ts";
import { addLinear, linear } from "./linear.ts";
import {
  evenHeads,
  listOf,
  type ModelConfigError,
  numberWithin,
  wholeNumbers,
} from "./model-config-error.ts";
import { parameter, parameterNamed } from "./parameters.ts";
import { sightOf } from "./sight.ts";
import { addSwiglu } from "./swiglu.ts";

/** Sizes of an OpenELM; lists have one number a layer. */
export interface OpenElmConfig {
  readonly family: "openelm";
  readonly vocabularySize: number;
  readonly contextLength: number;
  readonly layers: number;
  readonly width: number;
  /** Of each head; heads times it need not be the width. */
  readonly headWidth: number;
  readonly heads: readonly number[];
  /** Each pair of key and value is shared by heads / keyValueHeads heads. */
  readonly keyValueHeads: readonly number[];
  /** A layer's feed-forward width is this times the width, rounded by {@link feedForwardWidth}. */
  readonly feedForwardMultipliers: readonly number[];
  readonly feedForwardDivisor: number;
  readonly ropeBase: number;
  readonly normEpsilon: number;
  /** Rate after the embedding and on attention weights. */
  readonly dropout: number;
}

/** An OpenELM of the given sizes. */
export function openElm(config: OpenElmConfig): Result<LanguageModel, ModelConfigError> {
  const fields = { ...config };
  const bad = openElmFault(fields, config.layers);
  if (bad !== undefined) return err(bad);
  return ok({
    config: fields,
    vocabularySize: config.vocabularySize,
    contextLength: config.contextLength,
    parameters: openElmParameters(config),
    cache: config.keyValueHeads.map((keyValueHeads) => ({ keyValueHeads, headWidth: config.headWidth })),
    forward: (parameters, ids, options = {}) => forward(config, parameters, ids, options),
    decode: (parameters, ids, position, cache) => decode(config, parameters, ids, position, cache),
  });
}

function openElmFault(
  fields: Readonly<Record<string, unknown>>,
  layers: number,
): ModelConfigError | undefined {
  const sizes = ["vocabularySize", "contextLength", "layers", "width", "headWidth", "feedForwardDivisor"];
  return (
    wholeNumbers(fields, sizes) ??
    listOf(fields, "heads", { length: layers, whole: true }) ??
    listOf(fields, "keyValueHeads", { length: layers, whole: true }) ??
    listOf(fields, "feedForwardMultipliers", { length: layers, whole: false }) ??
    sharedEvenly(fields) ??
    evenHeads(Number(fields.headWidth)) ??
    numberWithin(fields, "ropeBase", [1, 1e9]) ??
    numberWithin(fields, "normEpsilon", [1e-12, 1]) ??
    numberWithin(fields, "dropout", [0, 0.99])
  );
}

/**
 * The multiple of `divisor` nearest to `multiplier * width`, at least one, and one more where rounding down took a tenth:
 * how Apple's configuration rounds.
 */
export function feedForwardWidth(width: number, multiplier: number, divisor: number): number {
  const wanted = width * multiplier;
  const rounded = Math.max(divisor, Math.floor((wanted + divisor / 2) / divisor) * divisor);
  return rounded < 0.9 * wanted ? rounded + divisor : rounded;
}

function openElmParameters(config: OpenElmConfig): readonly ModelParameter[] {
  const { vocabularySize, layers, width, headWidth } = config;
  const normal = { kind: "normal", deviation: 0.02 } as const;
  const ones = { kind: "ones" } as const;
  const layer = (index: number) => {
    const name = `layers.${index}`;
    const { heads, keyValueHeads, hidden } = layerSizes(config, index);
    return [
      parameter(`${name}.attentionNorm.weight`, [width], ones),
      parameter(`${name}.queryKeyValue.weight`, [width, (heads + 2 * keyValueHeads) * headWidth], normal),
      parameter(`${name}.queryNorm.weight`, [headWidth], ones),
      parameter(`${name}.keyNorm.weight`, [headWidth], ones),
      parameter(`${name}.attentionOutput.weight`, [heads * headWidth, width], normal),
      parameter(`${name}.feedForwardNorm.weight`, [width], ones),
      parameter(`${name}.feedForward.gateUp.weight`, [width, 2 * hidden], normal),
      parameter(`${name}.feedForward.down.weight`, [hidden, width], normal),
    ];
  };
  return [
    parameter("tokenEmbedding", [vocabularySize, width], normal),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    parameter("finalNorm.weight", [width], ones),
  ];
}

function layerSizes(config: OpenElmConfig, layer: number) {
  const { width, feedForwardDivisor } = config;
  return {
    heads: config.heads[layer],
    keyValueHeads: config.keyValueHeads[layer],
    hidden: feedForwardWidth(width, config.feedForwardMultipliers[layer], feedForwardDivisor),
  };
}

/** What differs between reading whole texts and decoding. */
interface Way {
  /** [N, (H + 2K) d] (queries, keys, values beside each other) -> [N, H d], with the layer's own H and K. */
  attend(queryKeyValue: Tensor, layer: number): Tensor;
}

/** The residual stream, [N, D] each: `embedded`, and after each layer. */
function throughLayers(
  config: OpenElmConfig,
  parameters: ModelTensors,
  embedded: Tensor,
  { attend }: Way,
): readonly Tensor[] {
  const epsilon = config.normEpsilon;
  const kept = (values: Tensor) => values;
  const stream = [embedded];
  let x = embedded; // [N, D]
  for (let layer = 0; layer < config.layers; layer++) {
    const name = `layers.${layer}`;
    const seen = rmsNorm(x, parameterNamed(parameters, `${name}.attentionNorm.weight`), { epsilon }); // [N, D]
    const joint = linear(parameters, `${name}.queryKeyValue`, seen); // [N, (H + 2K) d]
    const attended = attend(normalisedHeads(config, parameters, joint, layer), layer); // [N, H d]
    x = addLinear(parameters, `${name}.attentionOutput`, { x, y: attended, drop: kept }); // [N, D]
    const read = rmsNorm(x, parameterNamed(parameters, `${name}.feedForwardNorm.weight`), { epsilon }); // [N, D]
    x = addSwiglu(parameters, `${name}.feedForward`, { x, y: read, drop: kept }); // [N, D]
    stream.push(x);
  }
  return stream;
}

/** Each query and each key brought to the same length, [N, (H + 2K) d] -> [N, (H + 2K) d] (Henry et al. 2020). */
function normalisedHeads(
  config: OpenElmConfig,
  parameters: ModelTensors,
  joint: Tensor,
  layer: number,
): Tensor {
  const { headWidth, normEpsilon } = config;
  const { heads, keyValueHeads } = layerSizes(config, layer);
  const name = `layers.${layer}`;
  const epsilon = normEpsilon;
  const [rows, width] = joint.shape;
  const byHead = reshape(joint, [rows, heads + 2 * keyValueHeads, headWidth]); // [N, H + 2K, d]
  const [q, k, v] = split(byHead, { axis: 1, parts: [heads, keyValueHeads, keyValueHeads] });
  const queries = rmsNorm(q, parameterNamed(parameters, `${name}.queryNorm.weight`), { epsilon }); // [N, H, d]
  const keys = rmsNorm(k, parameterNamed(parameters, `${name}.keyNorm.weight`), { epsilon }); // [N, K, d]
  return reshape(concat([queries, keys, v], { axis: 1 }), [rows, width]); // [N, (H + 2K) d]
}

function forward(
  config: OpenElmConfig,
  parameters: ModelTensors,
  ids: Tensor,
  { dropoutSeed, segments, inspect }: ForwardOptions,
): ForwardResult {
  const { width, ropeBase, layers } = config;
  const [batch, length] = ids.shape;
  const drop = dropouts(config.dropout, dropoutSeed);
  const sight = sightOf(batch, length, segments);
  const tokens = gather(parameterNamed(parameters, "tokenEmbedding"), ids); // [B, T, D]
  const embedded = drop(reshape(tokens, [batch * length, width])); // [N, D]
  // Scores depend on how far apart places are, so the places of packed documents need not restart.
  const rotate = (heads: Tensor) => rope(heads, { base: ropeBase, interleaved: false });
  const attention: Tensor[] = [];
  const attend = (queryKeyValue: Tensor, layer: number) => {
    const { heads, keyValueHeads } = layerSizes(config, layer);
    const attended = causalAttention(queryKeyValue, { sight, heads, keyValueHeads, drop, rotate });
    attention.push(attended.weights);
    return attended.output;
  };
  const stream = throughLayers(config, parameters, embedded, { attend });
  const final = finalNorm(config, parameters, stream[layers]); // [N, D]
  return forwardResult(
    { batch, length, logits: head(parameters, final), hidden: [...stream, final], attention },
    inspect,
  );
}

function decode(
  config: OpenElmConfig,
  parameters: ModelTensors,
  ids: Tensor,
  position: Tensor,
  past: KeyValueCache,
): { readonly logits: Tensor; readonly cache: KeyValueCache } {
  const step = decoding(past, position);
  const rotary = { base: config.ropeBase, interleaved: false };
  const tokens = gather(parameterNamed(parameters, "tokenEmbedding"), ids); // [t, D]
  const stream = throughLayers(config, parameters, tokens, {
    attend: (queryKeyValue, layer) => {
      const { heads, keyValueHeads } = layerSizes(config, layer);
      return step.attend(queryKeyValue, layer, { heads, keyValueHeads, rotary });
    },
  });
  const final = finalNorm(config, parameters, lastRow(stream[config.layers])); // [1, D]
  return { logits: head(parameters, final), cache: step.cache };
}

function finalNorm({ normEpsilon }: OpenElmConfig, parameters: ModelTensors, x: Tensor): Tensor {
  return rmsNorm(x, parameterNamed(parameters, "finalNorm.weight"), { epsilon: normEpsilon });
}

/** The head is the token embedding once more: [N, D] -> [N, V]. */
function head(parameters: ModelTensors, final: Tensor): Tensor {
  return matmul(final, parameterNamed(parameters, "tokenEmbedding"), { transposeB: true });
}

function sharedEvenly(fields: Readonly<Record<string, unknown>>): ModelConfigError | undefined {
  const heads = fields.heads as readonly number[];
  const shared = fields.keyValueHeads as readonly number[];
  for (const [layer, value] of heads.entries()) {
    if (value % shared[layer] !== 0)
      return {
        code: "model-config.not-divisible",
        field: `heads[${layer}]`,
        value,
        by: `keyValueHeads[${layer}]`,
        divisor: shared[layer],
      };
  }
  return undefined;
}

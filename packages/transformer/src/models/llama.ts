/**
 * @file The Llama family as llama2.c trains and runs it (Touvron et al. 2023, arXiv:2307.09288; karpathy/llama2.c): RMS norm
 * before each block, rotary positions over neighbouring pairs, SwiGLU, keys and values shared by groups of heads, no bias.
 */
import { gather, matmul, reshape, rmsNorm, rope, type Tensor } from "@engram/tensor";
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
  divisible,
  evenHeads,
  flag,
  type ModelConfigError,
  numberWithin,
  wholeNumbers,
} from "./model-config-error.ts";
import { parameter, parameterNamed } from "./parameters.ts";
import { sightOf } from "./sight.ts";
import { addSwiglu } from "./swiglu.ts";

/** Sizes of a Llama. */
export interface LlamaConfig {
  readonly family: "llama";
  readonly vocabularySize: number;
  readonly contextLength: number;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  /** Each pair of key and value is shared by heads / keyValueHeads heads. */
  readonly keyValueHeads: number;
  readonly feedForwardWidth: number;
  /** Whether the head is the embedding once more. */
  readonly tiedHead: boolean;
  /** Rotary positions turn pair i of a head of width d by place / ropeBase^(2i / d). */
  readonly ropeBase: number;
  /** Added to the mean square before its root. */
  readonly normEpsilon: number;
  /** Rate after the embedding, on attention weights and on each block's output. */
  readonly dropout: number;
}

/** A Llama of the given sizes. */
export function llama(config: LlamaConfig): Result<LanguageModel, ModelConfigError> {
  const fields = { ...config };
  const bad = llamaFault(fields);
  if (bad !== undefined) return err(bad);
  const { layers, width, heads, keyValueHeads } = config;
  return ok({
    config: fields,
    vocabularySize: config.vocabularySize,
    contextLength: config.contextLength,
    parameters: llamaParameters(config),
    cache: Array.from({ length: layers }, () => ({ keyValueHeads, headWidth: width / heads })),
    forward: (parameters, ids, options = {}) => forward(config, parameters, ids, options),
    decode: (parameters, ids, position, cache) => decode(config, parameters, ids, position, cache),
  });
}

function llamaFault(fields: Readonly<Record<string, unknown>>): ModelConfigError | undefined {
  const sizes = ["vocabularySize", "contextLength", "layers", "width", "heads", "keyValueHeads"];
  return (
    wholeNumbers(fields, [...sizes, "feedForwardWidth"]) ??
    divisible(fields, "width", "heads") ??
    divisible(fields, "heads", "keyValueHeads") ??
    evenHeads(Number(fields.width) / Number(fields.heads)) ??
    flag(fields, "tiedHead") ??
    numberWithin(fields, "ropeBase", [1, 1e9]) ??
    numberWithin(fields, "normEpsilon", [1e-12, 1]) ??
    numberWithin(fields, "dropout", [0, 0.99])
  );
}

function llamaParameters(config: LlamaConfig): readonly ModelParameter[] {
  const { vocabularySize, layers, width, heads, keyValueHeads, feedForwardWidth, tiedHead } = config;
  const normal = { kind: "normal", deviation: 0.02 } as const;
  // The maps that write to the residual stream. (llama2.c scales the gate's partner, w3, where this scales w2, the output.)
  const residual = { kind: "normal", deviation: 0.02 / Math.sqrt(2 * layers) } as const;
  const ones = { kind: "ones" } as const;
  const joint = (width / heads) * (heads + 2 * keyValueHeads);
  const layer = (index: number) => {
    const name = `layers.${index}`;
    return [
      parameter(`${name}.attentionNorm.weight`, [width], ones),
      parameter(`${name}.queryKeyValue.weight`, [width, joint], normal),
      parameter(`${name}.attentionOutput.weight`, [width, width], residual),
      parameter(`${name}.feedForwardNorm.weight`, [width], ones),
      parameter(`${name}.feedForward.gateUp.weight`, [width, 2 * feedForwardWidth], normal),
      parameter(`${name}.feedForward.down.weight`, [feedForwardWidth, width], residual),
    ];
  };
  return [
    parameter("tokenEmbedding", [vocabularySize, width], normal),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    parameter("finalNorm.weight", [width], ones),
    ...(tiedHead ? [] : [parameter("head.weight", [width, vocabularySize], normal)]),
  ];
}

/** What differs between reading whole texts and decoding. */
interface Way {
  /** [N, (H + 2K) d] (queries, keys, values beside each other) -> [N, D]. */
  attend(queryKeyValue: Tensor, layer: number): Tensor;
  drop(values: Tensor): Tensor;
}

/** The residual stream, [N, D] each: `embedded`, and after each layer. */
function throughLayers(
  { layers, normEpsilon }: LlamaConfig,
  parameters: ModelTensors,
  embedded: Tensor,
  { attend, drop }: Way,
): readonly Tensor[] {
  const epsilon = normEpsilon;
  const stream = [embedded];
  let x = embedded; // [N, D]
  for (let layer = 0; layer < layers; layer++) {
    const name = `layers.${layer}`;
    const seen = rmsNorm(x, parameterNamed(parameters, `${name}.attentionNorm.weight`), { epsilon }); // [N, D]
    const attended = attend(linear(parameters, `${name}.queryKeyValue`, seen), layer); // [N, D]
    x = addLinear(parameters, `${name}.attentionOutput`, { x, y: attended, drop }); // [N, D]
    const read = rmsNorm(x, parameterNamed(parameters, `${name}.feedForwardNorm.weight`), { epsilon }); // [N, D]
    x = addSwiglu(parameters, `${name}.feedForward`, { x, y: read, drop }); // [N, D]
    stream.push(x);
  }
  return stream;
}

function forward(
  config: LlamaConfig,
  parameters: ModelTensors,
  ids: Tensor,
  { dropoutSeed, segments, inspect }: ForwardOptions,
): ForwardResult {
  const { width, heads, keyValueHeads, ropeBase, layers } = config;
  const [batch, length] = ids.shape;
  const drop = dropouts(config.dropout, dropoutSeed);
  const sight = sightOf(batch, length, segments);
  const tokens = gather(parameterNamed(parameters, "tokenEmbedding"), ids); // [B, T, D]
  const embedded = drop(reshape(tokens, [batch * length, width])); // [N, D]
  // Scores depend on how far apart places are, so the places of packed documents need not restart.
  const rotate = (heads: Tensor) => rope(heads, { base: ropeBase, interleaved: true });
  const attention: Tensor[] = [];
  const attend = (queryKeyValue: Tensor) => {
    const attended = causalAttention(queryKeyValue, { sight, heads, keyValueHeads, drop, rotate });
    attention.push(attended.weights);
    return attended.output;
  };
  const stream = throughLayers(config, parameters, embedded, { attend, drop });
  const final = finalNorm(config, parameters, stream[layers]); // [N, D]
  const logits = head(config, parameters, final); // [N, V]
  return forwardResult({ batch, length, logits, hidden: [...stream, final], attention }, inspect);
}

function decode(
  config: LlamaConfig,
  parameters: ModelTensors,
  ids: Tensor,
  position: Tensor,
  past: KeyValueCache,
): { readonly logits: Tensor; readonly cache: KeyValueCache } {
  const { heads, keyValueHeads, ropeBase, layers } = config;
  const step = decoding(past, position);
  const options = { heads, keyValueHeads, rotary: { base: ropeBase, interleaved: true } };
  const tokens = gather(parameterNamed(parameters, "tokenEmbedding"), ids); // [t, D]
  const stream = throughLayers(config, parameters, tokens, {
    attend: (queryKeyValue, layer) => step.attend(queryKeyValue, layer, options),
    drop: (values) => values,
  });
  const final = finalNorm(config, parameters, lastRow(stream[layers])); // [1, D]
  return { logits: head(config, parameters, final), cache: step.cache };
}

function finalNorm({ normEpsilon }: LlamaConfig, parameters: ModelTensors, x: Tensor): Tensor {
  return rmsNorm(x, parameterNamed(parameters, "finalNorm.weight"), { epsilon: normEpsilon });
}

/** [N, D] -> [N, V]. */
function head({ tiedHead }: LlamaConfig, parameters: ModelTensors, final: Tensor): Tensor {
  return tiedHead
    ? matmul(final, parameterNamed(parameters, "tokenEmbedding"), { transposeB: true })
    : linear(parameters, "head", final);
}

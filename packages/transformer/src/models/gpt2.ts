/**
 * @file GPT-2 (Radford et al. 2019, "Language Models are Unsupervised Multitask Learners"; sizes and layout of the released
 * models): layer norm before each block, learned positions, GELU by its tanh formula, a head tied to the embedding.
 */
import { add, gather, gelu, layerNorm, matmul, reshape, slice, type Tensor } from "@engram/tensor";
import { err, ok, type Result } from "../result.ts";
import { causalAttention } from "./causal-attention.ts";
import { decoding, lastRow, placesFrom } from "./decoding.ts";
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
import { linear } from "./linear.ts";
import { divisible, type ModelConfigError, numberWithin, wholeNumbers } from "./model-config-error.ts";
import { layerNormParameters, parameter, parameterNamed } from "./parameters.ts";
import { sightOf } from "./sight.ts";

/** Sizes of a GPT-2. The feed-forward layer is four times as wide as the model. */
export interface Gpt2Config {
  readonly family: "gpt2";
  readonly vocabularySize: number;
  readonly contextLength: number;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  /** Rate after the embedding, on attention weights and on each block's output. */
  readonly dropout: number;
}

const released = { family: "gpt2", vocabularySize: 50_257, contextLength: 1024, dropout: 0.1 } as const;

/** The four released models. */
export const GPT2_SIZES = {
  small: { ...released, layers: 12, width: 768, heads: 12 },
  medium: { ...released, layers: 24, width: 1024, heads: 16 },
  large: { ...released, layers: 36, width: 1280, heads: 20 },
  xl: { ...released, layers: 48, width: 1600, heads: 25 },
} as const satisfies Record<string, Gpt2Config>;

/** A GPT-2 of the given sizes. */
export function gpt2(config: Gpt2Config): Result<LanguageModel, ModelConfigError> {
  const fields = { ...config };
  const bad =
    wholeNumbers(fields, ["vocabularySize", "contextLength", "layers", "width", "heads"]) ??
    divisible(fields, "width", "heads") ??
    numberWithin(fields, "dropout", [0, 0.99]);
  if (bad !== undefined) return err(bad);
  return ok({
    config: fields,
    vocabularySize: config.vocabularySize,
    contextLength: config.contextLength,
    parameters: gpt2Parameters(config),
    cache: Array.from({ length: config.layers }, () => ({
      keyValueHeads: config.heads,
      headWidth: config.width / config.heads,
    })),
    forward: (parameters, ids, options = {}) => forward(config, parameters, ids, options),
    decode: (parameters, ids, position, cache) => decode(config, parameters, ids, position, cache),
  });
}

function gpt2Parameters(config: Gpt2Config): readonly ModelParameter[] {
  const { vocabularySize, contextLength, layers, width } = config;
  const normal = { kind: "normal", deviation: 0.02 } as const;
  // Each block adds to the residual stream twice a layer: smaller steps keep its variance.
  const residual = { kind: "normal", deviation: 0.02 / Math.sqrt(2 * layers) } as const;
  const zeros = { kind: "zeros" } as const;
  const layer = (index: number) => {
    const name = `layers.${index}`;
    return [
      ...layerNormParameters(`${name}.attentionNorm`, width),
      parameter(`${name}.queryKeyValue.weight`, [width, 3 * width], normal),
      parameter(`${name}.queryKeyValue.bias`, [3 * width], zeros),
      parameter(`${name}.attentionOutput.weight`, [width, width], residual),
      parameter(`${name}.attentionOutput.bias`, [width], zeros),
      ...layerNormParameters(`${name}.feedForwardNorm`, width),
      parameter(`${name}.feedForwardIn.weight`, [width, 4 * width], normal),
      parameter(`${name}.feedForwardIn.bias`, [4 * width], zeros),
      parameter(`${name}.feedForwardOut.weight`, [4 * width, width], residual),
      parameter(`${name}.feedForwardOut.bias`, [width], zeros),
    ];
  };
  return [
    parameter("tokenEmbedding", [vocabularySize, width], normal),
    parameter("positionEmbedding", [contextLength, width], normal),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    ...layerNormParameters("finalNorm", width),
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
  { layers }: Gpt2Config,
  parameters: ModelTensors,
  embedded: Tensor,
  { attend, drop }: Way,
): readonly Tensor[] {
  const stream = [embedded];
  let x = embedded; // [N, D]
  for (let layer = 0; layer < layers; layer++) {
    const name = `layers.${layer}`;
    const seen = norm(parameters, `${name}.attentionNorm`, x); // [N, D]
    const attended = attend(linear(parameters, `${name}.queryKeyValue`, seen), layer); // [N, D]
    x = add(x, drop(linear(parameters, `${name}.attentionOutput`, attended))); // [N, D]
    const read = norm(parameters, `${name}.feedForwardNorm`, x); // [N, D]
    const hidden = gelu(linear(parameters, `${name}.feedForwardIn`, read), { approximate: "tanh" }); // [N, 4D]
    x = add(x, drop(linear(parameters, `${name}.feedForwardOut`, hidden))); // [N, D]
    stream.push(x);
  }
  return stream;
}

function forward(
  { heads, dropout, ...config }: Gpt2Config,
  parameters: ModelTensors,
  ids: Tensor,
  { dropoutSeed, segments, inspect }: ForwardOptions,
): ForwardResult {
  const [batch, length] = ids.shape;
  const drop = dropouts(dropout, dropoutSeed);
  const sight = sightOf(batch, length, segments);
  const table = parameterNamed(parameters, "positionEmbedding");
  const places = sight.positions
    ? gather(table, sight.positions) // [B, T, D]
    : slice(table, { axis: 0, end: length }); // [T, D]
  const tokens = gather(parameterNamed(parameters, "tokenEmbedding"), ids); // [B, T, D]
  const embedded = drop(reshape(add(tokens, places), [batch * length, config.width])); // [N, D]
  const attention: Tensor[] = [];
  const attend = (queryKeyValue: Tensor) => {
    const attended = causalAttention(queryKeyValue, { sight, heads, keyValueHeads: heads, drop });
    attention.push(attended.weights);
    return attended.output;
  };
  const stream = throughLayers({ ...config, heads, dropout }, parameters, embedded, { attend, drop });
  const final = norm(parameters, "finalNorm", stream[config.layers]); // [N, D]
  const logits = head(parameters, final); // [N, V]
  return forwardResult({ batch, length, logits, hidden: [...stream, final], attention }, inspect);
}

function decode(
  config: Gpt2Config,
  parameters: ModelTensors,
  ids: Tensor,
  position: Tensor,
  past: KeyValueCache,
): { readonly logits: Tensor; readonly cache: KeyValueCache } {
  const { heads, layers } = config;
  const step = decoding(past, position);
  const tokens = gather(parameterNamed(parameters, "tokenEmbedding"), ids); // [t, D]
  const places = gather(parameterNamed(parameters, "positionEmbedding"), placesFrom(position, ids.shape[0])); // [t, D]
  const stream = throughLayers(config, parameters, add(tokens, places), {
    attend: (queryKeyValue, layer) => step.attend(queryKeyValue, layer, { heads, keyValueHeads: heads }),
    drop: (values) => values,
  });
  const final = norm(parameters, "finalNorm", lastRow(stream[layers])); // [1, D]
  return { logits: head(parameters, final), cache: step.cache };
}

/** The head is the token embedding once more: one score a row of it. */
function head(parameters: ModelTensors, final: Tensor): Tensor {
  return matmul(final, parameterNamed(parameters, "tokenEmbedding"), { transposeB: true }); // [N, V]
}

function norm(parameters: ModelTensors, name: string, x: Tensor): Tensor {
  const weight = parameterNamed(parameters, `${name}.weight`);
  return layerNorm(x, weight, parameterNamed(parameters, `${name}.bias`), { epsilon: 1e-5 });
}

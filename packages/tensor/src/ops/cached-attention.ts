/** @file Attention of new tokens to those whose keys and values are kept: the heart of decoding. */
import { formatShape } from "../graph/shape.ts";
import {
  applyOperation,
  formatType,
  type GraphNode,
  type Operation,
  type Tensor,
  type TensorType,
  type Values,
} from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import {
  type CachedAttentionAttributes,
  emitFused,
  emitPortable,
  rotationTables,
} from "./cached-attention-emit.ts";
import { assertType } from "./element-wise.ts";

/** Settings of {@link cachedAttention}. */
export interface CachedAttentionOptions {
  readonly heads: number;
  /** Each is shared by heads / keyValueHeads neighbouring heads. */
  readonly keyValueHeads: number;
  /** Rotary positions of queries and keys; absent where positions are in the embedding. */
  readonly rotary?: { readonly base: number; readonly interleaved: boolean };
}

/** What {@link cachedAttention} gives. */
export interface CachedAttention {
  /** [t, H d]. */
  readonly output: Tensor;
  /** The cache with the new tokens in it, [1, K, C, d] each. */
  readonly keys: Tensor;
  readonly values: Tensor;
}

const cachedAttentionOperation: Operation<CachedAttentionAttributes> = {
  kind: "cachedAttention",
  infer: (inputs, attributes) => inferTypes(inputs, attributes),
  evaluate: (inputs, node) => evaluateAttention(inputs, node),
  // ONNX Runtime's kernel writes the new keys into the cache itself when the same array is fed and filled.
  emit: (emitter, node, inputs) =>
    emitter.target === "portable" || node.attributes.headWidth % 16 !== 0
      ? emitPortable(emitter, node, inputs)
      : emitFused(emitter, node, inputs),
};

/**
 * Attention of t new tokens, which stand at places `position`, `position + 1`, .., to all before them and to themselves:
 * `softmax(Q K^T / sqrt(d)) V` for each head. Has no gradient.
 *
 * The cache comes back whole, so that a graph is a plain function. Where the runtime fills the very arrays that were fed,
 * nothing of it is copied.
 *
 * @param queryKeyValue float32 [t, (H + 2K) d]: H queries, K keys, K values of width d beside each other
 * @param cache.keys    float32 [1, K, C, d], already rotated; `cache.values` likewise; places from `position` on are not read
 * @param position      int32 scalar, how many tokens the cache holds; position + t at most C
 * @see Vaswani et al. 2017, arXiv:1706.03762, eq. (1); Su et al. 2021, arXiv:2104.09864, eq. (34) for rotary positions
 */
export function cachedAttention(
  queryKeyValue: Tensor,
  cache: { readonly keys: Tensor; readonly values: Tensor },
  position: Tensor,
  { heads, keyValueHeads, rotary }: CachedAttentionOptions,
): CachedAttention {
  const headWidth = queryKeyValue.shape[1] / (heads + 2 * keyValueHeads);
  const [output, keys, values] = applyOperation(
    cachedAttentionOperation,
    [queryKeyValue, cache.keys, cache.values, position],
    {
      heads,
      keyValueHeads,
      headWidth,
      rotaryBase: rotary?.base ?? 0,
      interleaved: rotary?.interleaved ?? false,
    },
  );
  return { output, keys, values };
}

function inferTypes(
  [joint, keys, values, position]: readonly TensorType[],
  { heads, keyValueHeads, headWidth }: CachedAttentionAttributes,
): readonly TensorType[] {
  for (const tensor of [joint, keys, values]) assertType("cachedAttention", tensor, ["float32"]);
  assertType("cachedAttention", position, ["int32"]);
  const width = heads * headWidth;
  if (joint.shape.length !== 2 || !Number.isInteger(headWidth) || heads % keyValueHeads !== 0) {
    throw new ShapeError(
      `cachedAttention: ${heads} heads and ${keyValueHeads} of keys and values do not fit ${formatType(joint)}`,
    );
  }
  const [, , capacity] = keys.shape;
  const kept = formatShape([1, keyValueHeads, capacity, headWidth]);
  for (const cache of [keys, values]) {
    if (formatShape(cache.shape) !== kept)
      throw new ShapeError(`cachedAttention: the cache must be ${kept}, got ${formatShape(cache.shape)}`);
  }
  if (position.shape.length > 0)
    throw new ShapeError(`cachedAttention: position must be a scalar, got ${formatType(position)}`);
  return [{ shape: [joint.shape[0], width], type: "float32" }, keys, values];
}

function evaluateAttention(
  [joint, keys, values, position]: readonly Values[],
  { attributes }: GraphNode<CachedAttentionAttributes>,
): readonly Values[] {
  const { heads, keyValueHeads, headWidth } = attributes;
  const [tokens, jointWidth] = joint.shape;
  const capacity = keys.shape[2];
  const [start] = position.data;
  const [newKeys, newValues] = [keys.data.slice(), values.data.slice()];
  const output = new Float64Array(tokens * heads * headWidth);
  const tables = rotationTables(capacity, attributes);
  for (let token = 0; token < tokens; token += 1) {
    const place = start + token;
    const head = (index: number) => {
      const from = token * jointWidth + index * headWidth;
      return joint.data.subarray(from, from + headWidth);
    };
    for (let kv = 0; kv < keyValueHeads; kv += 1) {
      const at = (kv * capacity + place) * headWidth;
      newKeys.set(rotated(head(heads + kv), place, tables, attributes), at);
      newValues.set(head(heads + keyValueHeads + kv), at);
    }
    for (let h = 0; h < heads; h += 1) {
      const kv = Math.floor((h * keyValueHeads) / heads);
      const query = rotated(head(h), place, tables, attributes);
      const from = kv * capacity * headWidth;
      const read = attend(query, newKeys.subarray(from), newValues.subarray(from), place + 1);
      output.set(read, (token * heads + h) * headWidth);
    }
  }
  return [
    { shape: [tokens, heads * headWidth], data: output },
    { shape: keys.shape, data: newKeys },
    { shape: values.shape, data: newValues },
  ];
}

/** softmax(K q / sqrt(d)) V over the first `count` rows. */
function attend(query: Float64Array, keys: Float64Array, values: Float64Array, count: number): Float64Array {
  const width = query.length;
  const scores = Array.from(
    { length: count },
    (_, row) =>
      query.reduce((total, value, i) => total + value * keys[row * width + i], 0) / Math.sqrt(width),
  );
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((folded, weight) => folded + weight, 0);
  return query.map((_, i) =>
    weights.reduce((folded, weight, row) => folded + (weight / total) * values[row * width + i], 0),
  );
}

/** Each pair (a, b) of neighbours, or of halves, becomes (a cos - b sin, a sin + b cos) at the angle of its place. */
function rotated(
  head: Float64Array,
  place: number,
  tables: ReturnType<typeof rotationTables>,
  { rotaryBase, interleaved }: CachedAttentionAttributes,
): Float64Array {
  if (rotaryBase === 0) return head;
  const half = head.length / 2;
  const result = head.slice();
  for (let pair = 0; pair < half; pair += 1) {
    const [first, second] = interleaved ? [2 * pair, 2 * pair + 1] : [pair, pair + half];
    const [c, s] = [tables.cos[place * half + pair], tables.sin[place * half + pair]];
    result[first] = head[first] * c - head[second] * s;
    result[second] = head[first] * s + head[second] * c;
  }
  return result;
}

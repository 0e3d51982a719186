import { add, type CachedAttentionOptions, cachedAttention, iota, slice, type Tensor } from "@engram/tensor";
import type { KeyValueCache } from "./language-model.ts";

/** One step of decoding: reads the cache layer by layer and gathers it again with the new tokens in it. */
export interface Decoding {
  /** Attention of layer `layer`, [t, (H + 2K) d] -> [t, H d]. To be called once a layer, in their order. */
  attend(queryKeyValue: Tensor, layer: number, options: CachedAttentionOptions): Tensor;
  /** The cache after the step. */
  readonly cache: KeyValueCache;
}

/** @param position int32 scalar, how many tokens `past` holds */
export function decoding(past: KeyValueCache, position: Tensor): Decoding {
  const keys: Tensor[] = [];
  const values: Tensor[] = [];
  return {
    cache: { keys, values },
    attend: (queryKeyValue, layer, options) => {
      const kept = { keys: past.keys[layer], values: past.values[layer] };
      const attended = cachedAttention(queryKeyValue, kept, position, options);
      keys.push(attended.keys);
      values.push(attended.values);
      return attended.output;
    },
  };
}

/** Where t new tokens stand: `position`, `position + 1`, .., int32 [t]. */
export function placesFrom(position: Tensor, length: number): Tensor {
  return add(iota([length], 0, "int32"), position); // [t]
}

/** The last row of [t, D], the only one whose logits are wanted: [1, D]. */
export function lastRow(rows: Tensor): Tensor {
  const [length] = rows.shape;
  return length === 1 ? rows : slice(rows, { axis: 0, start: length - 1 }); // [1, D]
}

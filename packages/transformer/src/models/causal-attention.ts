import { add, matmul, reshape, softmax, type Tensor, transpose } from "@engram/tensor";
import type { Sight } from "./sight.ts";
import { splitHeads } from "./split-heads.ts";

/** How queries, keys and values lie in their joint product, and what happens to them on the way. */
export interface AttentionOptions {
  readonly sight: Sight;
  readonly heads: number;
  /** Each is shared by heads / keyValueHeads neighbouring heads (grouped-query attention). */
  readonly keyValueHeads: number;
  readonly drop: (weights: Tensor) => Tensor;
  /** Rotary positions, given to queries and keys together: [B, H + K, T, d]. */
  readonly rotate?: (queriesAndKeys: Tensor) => Tensor;
}

/**
 * Scaled dot-product attention, `softmax(Q K^T / sqrt(d) + mask) V` for each head.
 *
 * @param queryKeyValue [N, (H + 2K) d]: H queries, K keys and K values of width d beside each other, N = B T
 * @returns `output` [N, H d], heads beside each other, and the softmax `weights` [B, H, T, T] before dropout
 * @see Vaswani et al. 2017, arXiv:1706.03762, eq. (1); Ainslie et al. 2023, arXiv:2305.13245, for shared keys and values
 */
export function causalAttention(
  queryKeyValue: Tensor,
  { sight, heads, keyValueHeads, drop, rotate }: AttentionOptions,
): { readonly output: Tensor; readonly weights: Tensor } {
  const { batch, length, mask } = sight;
  const all = heads + 2 * keyValueHeads;
  const headWidth = queryKeyValue.shape[1] / all;
  const byToken = reshape(queryKeyValue, [batch, length, all, headWidth]); // [B, T, H + 2K, d]
  const byHead = transpose(byToken, [0, 2, 1, 3]); // [B, H + 2K, T, d]
  const { queries, keys, values } = splitHeads(byHead, { heads, keyValueHeads, rotate });

  // Heads that share a key stand beside each other: as more rows of one product, no key is repeated in memory.
  const rows = (heads / keyValueHeads) * length;
  const grouped = reshape(queries, [batch, keyValueHeads, rows, headWidth]); // [B, K, G T, d]
  const products = matmul(grouped, keys, { transposeB: true, scale: 1 / Math.sqrt(headWidth) }); // [B, K, G T, T]
  const scores = add(reshape(products, [batch, heads, length, length]), mask); // [B, H, T, T]
  const weights = softmax(scores); // [B, H, T, T]
  const shared = reshape(drop(weights), [batch, keyValueHeads, rows, length]); // [B, K, G T, T]
  const read = reshape(matmul(shared, values), [batch, heads, length, headWidth]); // [B, H, T, d]
  const output = reshape(transpose(read, [0, 2, 1, 3]), [batch * length, heads * headWidth]); // [N, H d]
  return { output, weights };
}

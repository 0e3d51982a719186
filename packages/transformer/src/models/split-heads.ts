import { split, type Tensor } from "@engram/tensor";

/** Queries [B, H, T, d], keys and values [B, K, T, d]. */
export interface Heads {
  readonly queries: Tensor;
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** Parts [B, H + 2K, T, d] into queries, keys and values; `rotate` is done to queries and keys in one go. */
export function splitHeads(
  byHead: Tensor,
  options: {
    readonly heads: number;
    readonly keyValueHeads: number;
    readonly rotate: ((queriesAndKeys: Tensor) => Tensor) | undefined;
  },
): Heads {
  const { heads, keyValueHeads, rotate } = options;
  if (rotate === undefined) {
    const [queries, keys, values] = split(byHead, { axis: 1, parts: [heads, keyValueHeads, keyValueHeads] });
    return { queries, keys, values };
  }
  const [raw, values] = split(byHead, { axis: 1, parts: [heads + keyValueHeads, keyValueHeads] });
  const [queries, keys] = split(rotate(raw), { axis: 1, parts: [heads, keyValueHeads] });
  return { queries, keys, values };
}

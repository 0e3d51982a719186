import type { DynamicCache, Tensor } from "@huggingface/transformers";

type Library = Pick<typeof import("@huggingface/transformers"), "DynamicCache" | "Tensor">;

/** What a model remembers of the tokens that it has read: a key and a value of each, in every layer. */
export type KeysAndValues = DynamicCache;

/**
 * The memory of the first `length` tokens alone, as a copy: a model goes on in the one that it is given. Null where a
 * model keeps something else than keys and values by token; it then reads everything again.
 */
export function cutKeysAndValues(
  library: Library,
  whole: KeysAndValues,
  length: number,
): KeysAndValues | null {
  const entries: Record<string, Tensor> = {};
  for (const [name, tensor] of Object.entries(whole)) {
    const { dims, data, type } = tensor as Tensor;
    const [batch, heads, tokens, size] = dims; // [1, heads, tokens, size]
    const isKnown = /^past_key_values\.\d+\.(?:key|value)$/.test(name) && dims.length === 4 && batch === 1;
    if (!isKnown || heads === undefined || tokens === undefined || size === undefined || tokens < length)
      return null;
    if (!(data instanceof Float32Array || data instanceof Uint16Array || data instanceof Float16Array))
      return null;
    const kept = new (data.constructor as Float32ArrayConstructor)(heads * length * size);
    for (let head = 0; head < heads; head += 1) {
      const start = head * tokens * size;
      kept.set((data as Float32Array).subarray(start, start + length * size), head * length * size);
    }
    entries[name] = new library.Tensor(type, kept, [1, heads, length, size]);
  }
  return new library.DynamicCache(entries);
}

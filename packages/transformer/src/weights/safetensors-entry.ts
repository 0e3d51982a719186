/** What a safetensors header says of one tensor, with the format's own names. */
export interface TensorEntry {
  readonly dtype: string;
  readonly shape: readonly number[];
  /** First byte and the byte after the last, from the end of the header. */
  readonly data_offsets: readonly [number, number];
}

/** Whether a value of the header has the form of a tensor's entry, its numbers being whole and in order. */
export function isTensorEntry(value: unknown): value is TensorEntry {
  if (typeof value !== "object" || value === null) return false;
  const { dtype, shape, data_offsets } = value as Record<string, unknown>;
  if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(data_offsets)) return false;
  const [begin, end] = data_offsets;
  return data_offsets.length === 2 && begin <= end;
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

/**
 * @file The safetensors format (huggingface/safetensors, README "Format"): the length of the header as uint64, a JSON header
 * that says of each tensor its type, shape and where it lies in the rest, then the bytes of the tensors; little-endian.
 */
import { sizeOf } from "@engram/tensor";
import { isRecord } from "../is-record.ts";
import { err, ok, type Result } from "../result.ts";
import { fromBfloat16, fromFloat16 } from "./half-floats.ts";
import { isTensorEntry, type TensorEntry } from "./safetensors-entry.ts";
import type { WeightsError } from "./weights-error.ts";

/** A tensor of a file. */
export interface StoredTensor {
  readonly shape: readonly number[];
  /** `F32`, `F16`, `BF16`, `I64`, .. */
  readonly type: string;
  /** Its values as float32; a view on the file where type and alignment allow it. */
  values(): Result<Float32Array, WeightsError>;
}

/** What is in a file. */
export interface SafetensorsFile {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The format's own limit on the header. */
const LARGEST_HEADER = 100_000_000;
const METADATA = "__metadata__";
const BYTES: Readonly<Record<string, number>> = {
  ...{ BOOL: 1, U8: 1, I8: 1, F8_E4M3: 1, F8_E5M2: 1, U16: 2, I16: 2, F16: 2, BF16: 2 },
  ...{ U32: 4, I32: 4, F32: 4, U64: 8, I64: 8, F64: 8 },
};

/** Finds the tensors of a file; none is copied or converted before it is asked for. */
export function readSafetensors(file: Uint8Array): Result<SafetensorsFile, WeightsError> {
  const header = readHeader(file);
  if (!header.ok) return header;
  const { entries, metadata, start } = header.value;
  const available = file.length - start;
  for (const [name, entry] of entries) {
    const wrong = entryFault(name, entry, { start, available });
    if (wrong !== undefined) return err(wrong);
  }
  const gap = coverageFault(entries, available);
  if (gap !== undefined) return err({ ...gap, offset: start + gap.offset });
  const tensors = entries.map(([name, entry]) => [name, storedTensor(file, start, name, entry)] as const);
  return ok({ tensors: new Map(tensors), metadata });
}

function readHeader(file: Uint8Array): Result<
  {
    readonly entries: readonly (readonly [string, TensorEntry])[];
    readonly metadata: Record<string, string>;
    readonly start: number;
  },
  WeightsError
> {
  const field = "header length";
  if (file.length < 8) {
    return err({ code: "weights.truncated", field, offset: 0, neededBytes: 8, availableBytes: file.length });
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  if (length < 2 || length > LARGEST_HEADER) {
    return err({ code: "weights.foreign", field, offset: 0, value: length });
  }
  const availableBytes = file.length - 8;
  if (length > availableBytes) {
    return err({
      code: "weights.truncated",
      field: "header",
      offset: 8,
      neededBytes: length,
      availableBytes,
    });
  }
  const parsed = parseJson(file.subarray(8, 8 + length));
  if (!isRecord(parsed))
    return err({ code: "weights.foreign", field: "header", offset: 8, value: "no JSON object" });
  const { [METADATA]: metadata = {}, ...tensors } = parsed;
  if (!isRecord(metadata) || Object.values(metadata).some((value) => typeof value !== "string")) {
    return err({ code: "weights.foreign", field: METADATA, offset: 8, value: metadata });
  }
  const entries = readEntries(tensors);
  if (!entries.ok) return entries;
  return ok({ entries: entries.value, metadata: metadata as Record<string, string>, start: 8 + length });
}

function readEntries(
  tensors: Readonly<Record<string, unknown>>,
): Result<readonly (readonly [string, TensorEntry])[], WeightsError> {
  const entries: (readonly [string, TensorEntry])[] = [];
  for (const [name, value] of Object.entries(tensors)) {
    if (!isTensorEntry(value)) return err({ code: "weights.foreign", field: name, offset: 8, value });
    entries.push([name, value]);
  }
  return ok(entries);
}

function entryFault(
  name: string,
  entry: TensorEntry,
  { start, available }: { readonly start: number; readonly available: number },
): WeightsError | undefined {
  const {
    dtype,
    shape,
    data_offsets: [begin, end],
  } = entry;
  const bytes = BYTES[dtype];
  if (bytes === undefined) return { code: "weights.unknown-type", tensor: name, type: dtype };
  if (end > available) {
    return {
      code: "weights.truncated",
      field: name,
      offset: start + begin,
      neededBytes: end - begin,
      availableBytes: Math.max(0, available - begin),
    };
  }
  const expected = sizeOf(shape) * bytes;
  return end - begin === expected
    ? undefined
    : { code: "weights.foreign", field: `${name}.data_offsets`, offset: 8, value: [begin, end] };
}

/** Tensors must lie one after the other without overlap or gap, to the end. */
function coverageFault(entries: readonly (readonly [string, TensorEntry])[], available: number) {
  const byPlace = entries.toSorted(
    ([, a], [, b]) => a.data_offsets[0] - b.data_offsets[0] || a.data_offsets[1] - b.data_offsets[1],
  );
  let reached = 0;
  for (const [name, { data_offsets }] of byPlace) {
    if (data_offsets[0] !== reached) {
      return {
        code: "weights.foreign",
        field: `${name}.data_offsets`,
        offset: reached,
        value: data_offsets,
      } as const;
    }
    reached = data_offsets[1];
  }
  return reached === available
    ? undefined
    : ({
        code: "weights.foreign",
        field: "end of file",
        offset: reached,
        value: available - reached,
      } as const);
}

function storedTensor(
  file: Uint8Array,
  start: number,
  name: string,
  { dtype, shape, data_offsets: [begin, end] }: TensorEntry,
): StoredTensor {
  const words = (width: number) => {
    const from = file.byteOffset + start + begin;
    const aligned = from % width === 0;
    const bytes = aligned
      ? file.subarray(start + begin, start + end)
      : file.slice(start + begin, start + end);
    return [bytes.buffer, bytes.byteOffset, (end - begin) / width] as const;
  };
  const values = (): Result<Float32Array, WeightsError> => {
    switch (dtype) {
      case "F32":
        return ok(new Float32Array(...words(4)));
      case "F16":
        return ok(fromFloat16(new Uint16Array(...words(2))));
      case "BF16":
        return ok(fromBfloat16(new Uint16Array(...words(2))));
      default:
        return err({ code: "weights.unknown-type", tensor: name, type: dtype });
    }
  };
  return { shape, type: dtype, values };
}

/** Tensors to be written. */
export type TensorsToStore = Readonly<
  Record<string, { readonly shape: readonly number[]; readonly values: Float32Array }>
>;

/**
 * A safetensors file of float32 tensors, in parts to be written one after the other: the header, then views on the arrays
 * given, so nothing is copied.
 */
export function writeSafetensors(
  tensors: TensorsToStore,
  metadata: Readonly<Record<string, string>> = {},
): readonly Uint8Array[] {
  let reached = 0;
  const entries: Record<string, unknown> = Object.keys(metadata).length === 0 ? {} : { [METADATA]: metadata };
  for (const [name, { shape, values }] of Object.entries(tensors)) {
    if (values.length !== sizeOf(shape)) {
      throw new Error(`${name} must have ${sizeOf(shape)} values, got ${values.length}`);
    }
    entries[name] = { dtype: "F32", shape, data_offsets: [reached, reached + values.byteLength] };
    reached += values.byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(entries));
  // Padded with spaces, so that the numbers lie at a multiple of eight.
  const header = new Uint8Array(8 + Math.ceil(json.length / 8) * 8).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(header.length - 8), true);
  header.set(json, 8);
  const views = Object.values(tensors).map(
    ({ values }) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  );
  return [header, ...views];
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    // Neither UTF-8 nor JSON: not this format. What it is not is all there is to say.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

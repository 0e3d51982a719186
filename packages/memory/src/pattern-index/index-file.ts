/**
 * @file The saved form of an index: a Uint8Array, to be kept wherever the caller keeps bytes.
 *
 *      0  magic     89 45 4e 47 52 0d 0a 1a: what a transfer "as text" would damage is in it
 *      8  version   u32, 1                      12  metric  u32, 1 inner product, 2 squared distance
 *     16  dimension u32                         20  count   u32
 *     24  next id   f64                         32  CRC-32 of the ids, u32     36  CRC-32 of the rows, u32
 *     40  zero      u32                         44  CRC-32 of bytes 0 to 44, u32
 *     48  ids       f64, count of them, ascending
 *         rows      f32, count x dimension, in the order of the ids
 *
 * All little-endian. The same content gives the same bytes, whatever inserts and deletes led to it.
 */
import { err, ok, type Result } from "../result.ts";
import { crc32 } from "./crc32.ts";
import type { CreateError, IndexFileError, IndexFileField } from "./index-error.ts";
import { createPatternIndex, type PatternIndex, type PatternIndexOptions } from "./pattern-index.ts";
import type { Metric } from "./score-kernel.ts";

const MAGIC = Uint8Array.of(0x89, 0x45, 0x4e, 0x47, 0x52, 0x0d, 0x0a, 0x1a);
const VERSION = 1;
const HEADER_BYTES = 48;
const METRICS: readonly (Metric | undefined)[] = [undefined, "inner-product", "squared-distance"];

/** Bytes that {@link writePatternIndex} makes. */
export function savedBytes(dimension: number, count: number): number {
  return HEADER_BYTES + count * (8 + 4 * dimension);
}

/** The index as bytes; `readPatternIndex` makes an index of them again. */
export function writePatternIndex(index: PatternIndex): Uint8Array<ArrayBuffer> {
  const { dimension, size, store } = index;
  const bytes = new Uint8Array(savedBytes(dimension, size));
  const view = new DataView(bytes.buffer);
  const rowsAt = HEADER_BYTES + 8 * size;

  const ids = index.ids();
  for (const [i, id] of ids.entries()) {
    view.setFloat64(HEADER_BYTES + 8 * i, id, true);
    const row = store.row(store.findSlot(id) ?? 0);
    const start = rowsAt + 4 * dimension * i;
    for (let j = 0; j < dimension; j += 1) view.setFloat32(start + 4 * j, row[j], true);
  }

  bytes.set(MAGIC);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, METRICS.indexOf(index.metric), true);
  view.setUint32(16, dimension, true);
  view.setUint32(20, size, true);
  view.setFloat64(24, store.nextId, true);
  view.setUint32(32, crc32(bytes.subarray(HEADER_BYTES, rowsAt)), true);
  view.setUint32(36, crc32(bytes.subarray(rowsAt)), true);
  view.setUint32(44, crc32(bytes.subarray(0, 44)), true);
  return bytes;
}

interface Header {
  readonly metric: Metric;
  readonly dimension: number;
  readonly count: number;
  readonly nextId: number;
}

/** The index that was saved. Bytes that are cut off, foreign or altered are refused, with the part that is wrong. */
export function readPatternIndex(
  bytes: Uint8Array,
  options: Pick<PatternIndexOptions, "kernel"> = {},
): Result<PatternIndex, IndexFileError | CreateError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(bytes, view);
  if (!header.ok) return header;
  const { metric, dimension, count, nextId } = header.value;
  const bad = checkLength(bytes, dimension, count) ?? checkSums(bytes, view, count);
  if (bad !== undefined) return err(bad);

  const created = createPatternIndex({ ...options, dimension, metric, capacity: count });
  if (!created.ok) return created;
  const badRow = fill(created.value, view, count);
  if (badRow !== undefined) return err(badRow);
  created.value.store.nextId = nextId;
  return created.value.store.nextId === nextId ? created : err(badValue("next-id", nextId));
}

function badValue(field: IndexFileField, found: number): IndexFileError {
  return { code: "index-file.bad-value", field, found };
}

function truncated(field: IndexFileField, expectedBytes: number, bytes: Uint8Array): IndexFileError {
  return { code: "index-file.truncated", field, expectedBytes, actualBytes: bytes.length };
}

function readHeader(bytes: Uint8Array, view: DataView): Result<Header, IndexFileError> {
  if (!MAGIC.subarray(0, bytes.length).every((value, i) => bytes[i] === value)) {
    return err({ code: "index-file.foreign", field: "magic" });
  }
  if (bytes.length < 12) return err(truncated("header", HEADER_BYTES, bytes));
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    return err({
      code: "index-file.unsupported-version",
      field: "version",
      found: version,
      supported: VERSION,
    });
  }
  if (bytes.length < HEADER_BYTES) return err(truncated("header", HEADER_BYTES, bytes));
  if (view.getUint32(44, true) !== crc32(bytes.subarray(0, 44))) {
    return err({ code: "index-file.altered", field: "header" });
  }
  return readFields(view);
}

function readFields(view: DataView): Result<Header, IndexFileError> {
  const metricCode = view.getUint32(12, true);
  const metric = METRICS[metricCode];
  const dimension = view.getUint32(16, true);
  const nextId = view.getFloat64(24, true);
  if (metric === undefined) return err(badValue("metric", metricCode));
  if (dimension === 0) return err(badValue("dimension", dimension));
  if (!Number.isSafeInteger(nextId) || nextId < 0) return err(badValue("next-id", nextId));
  return ok({ metric, dimension, count: view.getUint32(20, true), nextId });
}

function checkLength(bytes: Uint8Array, dimension: number, count: number): IndexFileError | undefined {
  const expectedBytes = savedBytes(dimension, count);
  const actualBytes = bytes.length;
  if (actualBytes > expectedBytes) {
    return { code: "index-file.too-long", field: "length", expectedBytes, actualBytes };
  }
  if (actualBytes === expectedBytes) return undefined;
  return truncated(actualBytes < HEADER_BYTES + 8 * count ? "ids" : "rows", expectedBytes, bytes);
}

function checkSums(bytes: Uint8Array, view: DataView, count: number): IndexFileError | undefined {
  const rowsAt = HEADER_BYTES + 8 * count;
  if (view.getUint32(32, true) !== crc32(bytes.subarray(HEADER_BYTES, rowsAt))) {
    return { code: "index-file.altered", field: "ids" };
  }
  if (view.getUint32(36, true) !== crc32(bytes.subarray(rowsAt))) {
    return { code: "index-file.altered", field: "rows" };
  }
  return undefined;
}

/** Checksums say that bytes are as they were written, not that an index wrote them: each value passes `insert`. */
function fill(index: PatternIndex, view: DataView, count: number): IndexFileError | undefined {
  const rowsAt = HEADER_BYTES + 8 * count;
  const row = new Float32Array(index.dimension);
  for (let i = 0; i < count; i += 1) {
    const start = rowsAt + 4 * row.length * i;
    for (let j = 0; j < row.length; j += 1) row[j] = view.getFloat32(start + 4 * j, true);
    const id = view.getFloat64(HEADER_BYTES + 8 * i, true);
    const inserted = index.insert(row, id);
    if (inserted.ok) continue;
    const { error } = inserted;
    return error.code === "vector.not-finite" ? badValue("rows", row[error.position]) : badValue("ids", id);
  }
  return undefined;
}

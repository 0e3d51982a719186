import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { createRandom, randomVector, randomVectors } from "../testing/random.ts";
import { crc32 } from "./crc32.ts";
import { readPatternIndex, savedBytes, writePatternIndex } from "./index-file.ts";
import { createPatternIndex, type PatternIndex } from "./pattern-index.ts";
import type { Metric } from "./score-kernel.ts";

function sample(metric: Metric = "squared-distance"): PatternIndex {
  const random = createRandom(131);
  const index = unwrap(createPatternIndex({ dimension: 5, metric }));
  unwrap(index.insertMany(randomVectors(40, 5, random)));
  for (const id of [0, 7, 39]) index.delete(id);
  return index;
}

/** The bytes with one place changed and all checksums made right again: what a forger would write. */
function forged(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(view);
  const rowsAt = Math.min(copy.length, 48 + 8 * view.getUint32(20, true));
  view.setUint32(32, crc32(copy.subarray(48, rowsAt)), true);
  view.setUint32(36, crc32(copy.subarray(rowsAt)), true);
  view.setUint32(44, crc32(copy.subarray(0, 44)), true);
  return copy;
}

test("the checksum is CRC-32 as zip and PNG have it", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe.each(["inner-product", "squared-distance"] as const)("saved and read again (%s)", (metric) => {
  test.each(["webassembly", "javascript"] as const)("an index answers as before, in %s", (kernel) => {
    const index = sample(metric);
    const copy = unwrap(readPatternIndex(writePatternIndex(index), { kernel }));
    const query = randomVector(5, createRandom(132));
    expect(copy).toMatchObject({ metric, dimension: 5, size: 37, kernel });
    expect(copy.ids()).toEqual(index.ids());
    expect(copy.nearest(query, 37)).toEqual(index.nearest(query, 37));
    // An id that was deleted before saving is still not given again.
    expect(unwrap(copy.insert([1, 2, 3, 4, 5]))).toBe(40);
  });
});

test("bytes that lie inside a larger buffer are read", () => {
  const bytes = writePatternIndex(sample());
  const larger = new Uint8Array(bytes.length + 13);
  larger.set(bytes, 5);
  expect(unwrap(readPatternIndex(larger.subarray(5, 5 + bytes.length))).size).toBe(37);
});

test("the same content gives the same bytes, whatever led to it", () => {
  const index = unwrap(createPatternIndex({ dimension: 1, metric: "inner-product", kernel: "javascript" }));
  unwrap(index.insertMany([[1], [2], [3]]));
  const other = unwrap(createPatternIndex({ dimension: 1, metric: "inner-product" }));
  unwrap(other.insertMany([[3], [9], [1], [2]], [2, 50, 0, 1]));
  expect(writePatternIndex(index)).not.toEqual(writePatternIndex(other)); // the next id differs: 3 and 51
  unwrap(index.insert([9], 50));
  index.delete(50);
  other.delete(50);
  expect(writePatternIndex(index)).toEqual(writePatternIndex(other));
});

test("an empty index is saved in 48 bytes and read again", () => {
  const empty = unwrap(createPatternIndex({ dimension: 7, metric: "inner-product" }));
  const bytes = writePatternIndex(empty);
  expect(bytes.length).toBe(48);
  expect(bytes.length).toBe(savedBytes(7, 0));
  expect(unwrap(readPatternIndex(bytes))).toMatchObject({ size: 0, dimension: 7 });
});

test("any index survives a round trip", () => {
  const number = fc.float({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 7 })
        .chain((dimension) =>
          fc.array(
            fc.tuple(fc.nat({ max: 1e9 }), fc.array(number, { minLength: dimension, maxLength: dimension })),
            { minLength: 1, maxLength: 20 },
          ),
        ),
      (entries) => {
        const index = unwrap(
          createPatternIndex({ dimension: entries[0][1].length, metric: "inner-product" }),
        );
        for (const [id, vector] of entries) index.insert(vector, id);
        const copy = unwrap(readPatternIndex(writePatternIndex(index)));
        expect(copy.ids()).toEqual(index.ids());
        for (const id of index.ids()) expect(copy.find(id)).toEqual(index.find(id));
      },
    ),
    { seed: 133, numRuns: 200 },
  );
});

describe("refusals", () => {
  const good = writePatternIndex(sample());
  const idsEnd = 48 + 8 * 37;

  test("every cut of a file is refused as truncated, naming the part that is cut", () => {
    for (let length = 0; length < good.length; length += 1) {
      const field = length < 48 ? "header" : length < idsEnd ? "ids" : "rows";
      const expectedBytes = length < 48 ? 48 : good.length;
      expect(readPatternIndex(good.subarray(0, length))).toEqual({
        ok: false,
        error: { code: "index-file.truncated", field, expectedBytes, actualBytes: length },
      });
    }
  });

  test("any single changed byte is refused", () => {
    for (let at = 0; at < good.length; at += 1) {
      const bytes = good.slice();
      bytes[at] ^= 1 << (at % 8);
      const result = readPatternIndex(bytes);
      const field =
        at < 8 ? "magic" : at < 12 ? "version" : at < 48 ? "header" : at < idsEnd ? "ids" : "rows";
      expect(result).toMatchObject({ ok: false, error: { field } });
    }
  });

  test.each([
    { name: "text", bytes: new TextEncoder().encode("<!doctype html><title>404</title>".repeat(9)) },
    { name: "a PNG", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13) },
    { name: "one wrong byte", bytes: Uint8Array.of(0) },
  ])("$name is foreign", ({ bytes }) => {
    const error = { code: "index-file.foreign", field: "magic" };
    expect(readPatternIndex(bytes)).toEqual({ ok: false, error });
  });

  test("a later version is refused with both numbers", () => {
    const later = forged(good, (view) => view.setUint32(8, 2, true));
    expect(readPatternIndex(later)).toEqual({
      ok: false,
      error: { code: "index-file.unsupported-version", field: "version", found: 2, supported: 1 },
    });
  });

  test("bytes after the end are refused", () => {
    const longer = new Uint8Array(good.length + 1);
    longer.set(good);
    expect(readPatternIndex(longer)).toMatchObject({
      ok: false,
      error: { code: "index-file.too-long", field: "length", actualBytes: good.length + 1 },
    });
  });

  test.each([
    { field: "metric", change: (view: DataView) => view.setUint32(12, 9, true), found: 9 },
    { field: "dimension", change: (view: DataView) => view.setUint32(16, 0, true), found: 0 },
    { field: "next-id", change: (view: DataView) => view.setFloat64(24, -3, true), found: -3 },
    { field: "next-id", change: (view: DataView) => view.setFloat64(24, 12, true), found: 12 },
    { field: "ids", change: (view: DataView) => view.setFloat64(48, 1.5, true), found: 1.5 },
    { field: "ids", change: (view: DataView) => view.setFloat64(48, 2, true), found: 2 },
    {
      field: "rows",
      change: (view: DataView) => view.setFloat32(idsEnd, Number.NaN, true),
      found: Number.NaN,
    },
    {
      field: "rows",
      change: (view: DataView) => view.setFloat32(idsEnd + 40, Number.POSITIVE_INFINITY, true),
      found: Number.POSITIVE_INFINITY,
    },
  ])(
    "a value that no index wrote is refused though checksums match: $field $found",
    ({ field, change, found }) => {
      expect(readPatternIndex(forged(good, change))).toEqual({
        ok: false,
        error: { code: "index-file.bad-value", field, found },
      });
    },
  );

  test("a header that promises more than there is allocates nothing", () => {
    const promising = forged(good, (view) => {
      view.setUint32(16, 0xffffffff, true);
      view.setUint32(20, 0xffffffff, true);
    });
    expect(readPatternIndex(promising)).toMatchObject({ ok: false, error: { code: "index-file.truncated" } });
  });
});

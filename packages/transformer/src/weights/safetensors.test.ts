import { joined } from "@engram/tensor";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { readSafetensors, writeSafetensors } from "./safetensors.ts";

/** A file with this header, padded to a multiple of `align`, and this many bytes after it. */
function fileOf(header: unknown, data: ArrayLike<number>, align = 1): Uint8Array {
  const json = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const length = Math.ceil(json.length / align) * align;
  const file = new Uint8Array(8 + length + data.length).fill(0x20);
  new DataView(file.buffer).setBigUint64(0, BigInt(length), true);
  file.set(json, 8);
  file.set(data, 8 + length);
  return file;
}

const entry = (dtype: string, shape: readonly number[], begin: number, end: number) => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});

describe("a safetensors file", () => {
  test("that was written is read: the same names, shapes, bits and metadata", () => {
    const tensors = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== "__metadata__" && name !== "__proto__"),
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).chain(([rows, columns]) =>
        fc.record({
          shape: fc.constant([rows, columns]),
          values: fc.float32Array({ minLength: rows * columns, maxLength: rows * columns }),
        }),
      ),
    );
    fc.assert(
      fc.property(tensors, fc.dictionary(fc.string(), fc.string()), (stored, metadata) => {
        const file = unwrap(readSafetensors(joined(writeSafetensors(stored, metadata))));
        expect(file.metadata).toEqual({ ...metadata });
        expect([...file.tensors.keys()].toSorted()).toEqual(Object.keys(stored).toSorted());
        for (const [name, { shape, values }] of file.tensors) {
          expect(shape).toEqual(stored[name].shape);
          expect(unwrap(values())).toEqual(stored[name].values);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("of half floats is widened exactly", () => {
    const words = (...values: number[]) => new Uint8Array(Uint16Array.from(values).buffer);
    const halves = words(0x3c00, 0xc000, 0x0001, 0x7bff, 0x8000, 0x7c00, 0x3555);
    const file = fileOf({ a: entry("F16", [7], 0, 14) }, halves);
    const value = unwrap(
      unwrap(readSafetensors(file)).tensors.get("a")?.values() ?? { ok: false, error: { code: "none" } },
    );
    expect([...value]).toEqual([1, -2, 2 ** -24, 65_504, -0, Infinity, 0.333251953125]);
    const brain = fileOf({ a: entry("BF16", [3], 0, 6) }, words(0x3f80, 0xc049, 0x0000));
    const wide = unwrap(
      unwrap(readSafetensors(brain)).tensors.get("a")?.values() ?? { ok: false, error: { code: "none" } },
    );
    expect([...wide]).toEqual([1, -3.140625, 0]);
  });

  test("is read without a copy where its numbers lie at a multiple of four", () => {
    const file = joined(writeSafetensors({ a: { shape: [2], values: Float32Array.of(1, 2) } }));
    const values = unwrap(
      unwrap(readSafetensors(file)).tensors.get("a")?.values() ?? { ok: false, error: { code: "none" } },
    );
    expect(values.buffer).toBe(file.buffer);
  });

  const eight = new Uint8Array(8);
  test.each([
    ["nothing", new Uint8Array(3), { code: "weights.truncated", field: "header length", offset: 0 }],
    [
      "a header longer than the format allows",
      Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1),
      { code: "weights.foreign", field: "header length", value: 2 ** 56 },
    ],
    [
      "a header longer than the file",
      Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0, 1),
      { code: "weights.truncated", field: "header", neededBytes: 9 },
    ],
    ["no JSON", fileOf("{nonsense}", []), { code: "weights.foreign", field: "header", offset: 8 }],
    ["a list for a header", fileOf([1], []), { code: "weights.foreign", field: "header", offset: 8 }],
    [
      "an entry of another form",
      fileOf({ a: { dtype: "F32" } }, eight),
      { code: "weights.foreign", field: "a" },
    ],
    [
      "a negative length",
      fileOf({ a: entry("F32", [-2], 0, 8) }, eight),
      { code: "weights.foreign", field: "a" },
    ],
    [
      "offsets in the wrong order",
      fileOf({ a: entry("F32", [2], 8, 0) }, eight),
      { code: "weights.foreign", field: "a" },
    ],
    [
      "a tensor beyond the end",
      fileOf({ a: entry("F32", [4], 0, 16) }, eight),
      { code: "weights.truncated", field: "a", neededBytes: 16, availableBytes: 8 },
    ],
    [
      "a second tensor beyond the end, where it begins in the file",
      fileOf({ a: entry("F32", [2], 0, 8), b: entry("F32", [1], 8, 12) }, eight, 128),
      { code: "weights.truncated", field: "b", offset: 8 + 128 + 8, neededBytes: 4, availableBytes: 0 },
    ],
    [
      "a shape that asks for more than its bytes",
      fileOf({ a: entry("F32", [2 ** 40, 2 ** 40], 0, 8) }, eight),
      { code: "weights.foreign", field: "a.data_offsets" },
    ],
    [
      "tensors that overlap",
      fileOf({ a: entry("F32", [2], 0, 8), b: entry("F32", [1], 4, 8) }, eight),
      { code: "weights.foreign", field: "b.data_offsets" },
    ],
    [
      "bytes of no tensor",
      fileOf({ a: entry("F32", [1], 0, 4) }, eight),
      { code: "weights.foreign", field: "end of file", value: 4 },
    ],
    [
      "an unknown type",
      fileOf({ a: entry("Q4", [2], 0, 8) }, eight),
      { code: "weights.unknown-type", tensor: "a", type: "Q4" },
    ],
    [
      "metadata that are no strings",
      fileOf({ __metadata__: { a: 1 } }, []),
      { code: "weights.foreign", field: "__metadata__" },
    ],
  ])("with %s is refused", (_, file, error) => {
    expect(readSafetensors(file)).toMatchObject({ ok: false, error });
  });

  test("with integers is read, and they are refused as weights", () => {
    const file = unwrap(readSafetensors(fileOf({ a: entry("I64", [1], 0, 8) }, eight)));
    expect(file.tensors.get("a")?.values()).toMatchObject({
      ok: false,
      error: { code: "weights.unknown-type", type: "I64" },
    });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { PREFIX_BYTES } from "./checkpoint-format.ts";
import type { CheckpointHeader } from "./checkpoint-header.ts";
import type { StoredFile } from "./checkpoint-store.ts";
import { readArrays, readHead, readParameters } from "./read-checkpoint.ts";
import { checkpointBytes } from "./write-checkpoint.ts";

/** 4 MiB and a bit: two blocks. */
const LONG = 2 ** 20 + 5;
const header: CheckpointHeader = {
  model: { family: "bigram" },
  tokenizer: null,
  loader: { next: 3 },
  settings: { seed: 1 },
  progress: { updates: 7, tokensSeen: 70, withoutImprovement: 0, evaluatedAt: 0 },
  versions: { engram: "0.1.0" },
  arrays: [
    { group: "parameters", name: "long", shape: [LONG] },
    { group: "firstMoments", name: "short", shape: [2, 3] },
    { group: "secondMoments", name: "scalar", shape: [] },
  ],
};
const arrays = [
  Float32Array.from({ length: LONG }, (_, index) => Math.sin(index)),
  Float32Array.of(1, -0, Number.MIN_VALUE, 3e38, 5, 6),
  Float32Array.of(-2.5),
];

async function written(
  head: CheckpointHeader = header,
  values: readonly Float32Array[] = arrays,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(await Array.fromAsync(checkpointBytes(head, values))).arrayBuffer());
}

/** A file that fails the test when more is asked of it than it has. */
function fileOf(bytes: Uint8Array<ArrayBuffer>): StoredFile {
  return {
    sizeBytes: bytes.length,
    read: async (offset, length) => {
      expect(offset + length).toBeLessThanOrEqual(bytes.length);
      return bytes.slice(offset, offset + length);
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function readAll(bytes: Uint8Array<ArrayBuffer>) {
  const head = await readHead(fileOf(bytes));
  return head.ok ? readArrays(fileOf(bytes), head.value, () => undefined) : head;
}

const whole = await written();

test("what is written is read back to the last bit, headers and values of every block", async () => {
  const head = await readHead(fileOf(whole));
  expect(head).toMatchObject({ ok: true, value: { header } });
  if (!head.ok) return;
  const read = arrays.map((values) => new Float32Array(values.length));
  await readArrays(fileOf(whole), head.value, (index, start, values) => read[index]?.set(values, start));
  // As bits: -0 and denormal numbers count.
  expect(read.map((values) => new Uint32Array(values.buffer))).toEqual(
    arrays.map((values) => new Uint32Array(values.buffer)),
  );
});

test("values in memory that threads share are written like others", async () => {
  const shared = arrays.map((values) => {
    const copy = new Float32Array(new SharedArrayBuffer(values.byteLength));
    copy.set(values);
    return copy;
  });
  expect(Buffer.compare(await written(header, shared), whole)).toBe(0);
});

test("the parameters are read without the moments", async () => {
  const read = await readParameters(fileOf(whole));
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && Object.keys(read.value.parameters)).toEqual(["long"]);
  expect(read.ok && read.value.parameters.long?.at(-1)).toBe(arrays[0]?.at(-1));
});

test("a file that is cut off anywhere is refused as truncated", async () => {
  const lengths = [0, 1, 8, 15, 16, 47, 48, 60, 400, whole.length / 2, whole.length - 33, whole.length - 1];
  for (const length of lengths) {
    const cut = await readAll(whole.slice(0, Math.floor(length)));
    expect(cut, `cut to ${length}`).toMatchObject({ ok: false, error: { code: "checkpoint.truncated" } });
  }
});

test("one bit turned anywhere is noticed", async () => {
  const small = await written({ ...header, arrays: header.arrays.slice(1) }, arrays.slice(1));
  await fc.assert(
    fc.asyncProperty(fc.nat(small.length - 1), fc.nat(7), async (place, bit) => {
      const damaged = small.slice();
      damaged[place] = (damaged[place] ?? 0) ^ (1 << bit);
      expect((await readAll(damaged)).ok).toBe(false);
    }),
    { seed: 3, numRuns: 400 },
  );
});

test("damage names its array and the offset of its block", async () => {
  const damaged = whole.slice();
  const place = whole.length - 36 - 10;
  damaged[place] = (damaged[place] ?? 0) ^ 1;
  expect(await readAll(damaged)).toEqual({
    ok: false,
    error: { code: "checkpoint.corrupt", section: "firstMoments short", offset: whole.length - 36 - 56 },
  });
});

test("a block of another checkpoint does not fit, though it is whole with its digest", async () => {
  const other = await written({ ...header, progress: { ...header.progress, updates: 8 } });
  expect(other.length).toBe(whole.length);
  const spliced = whole.slice();
  spliced.set(other.subarray(-36), whole.length - 36);
  expect(await readAll(spliced)).toMatchObject({ ok: false, error: { section: "secondMoments scalar" } });
});

test("foreign files, later versions and trailing bytes are told apart", async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new Array<number>(60).fill(0));
  expect(await readAll(png)).toMatchObject({ ok: false, error: { code: "checkpoint.foreign" } });
  const later = whole.slice();
  later[8] = 2;
  expect(await readAll(later)).toEqual({
    ok: false,
    error: { code: "checkpoint.newer", version: 2, supported: 1 },
  });
  const longer = new Uint8Array(whole.length + 1);
  longer.set(whole);
  expect(await readAll(longer)).toMatchObject({ ok: false, error: { code: "checkpoint.too-long" } });
});

test("a header that claims gigabytes makes nobody read or allocate them", async () => {
  const claims = whole.slice(0, 4000);
  new DataView(claims.buffer).setUint32(12, 0xfffffff0, true);
  expect(await readAll(claims)).toMatchObject({
    ok: false,
    error: { code: "checkpoint.corrupt", offset: 12 },
  });
  new DataView(claims.buffer).setUint32(12, 60 * 2 ** 20, true);
  expect(await readAll(claims)).toMatchObject({ ok: false, error: { code: "checkpoint.truncated" } });
  const huge = { group: "parameters", name: "huge", shape: [2 ** 20, 2 ** 20] } as const;
  const bytes = await written({ ...header, arrays: [huge] }, []);
  expect(await readParameters(fileOf(bytes))).toMatchObject({
    ok: false,
    error: { code: "checkpoint.truncated", sizeBytes: bytes.length },
  });
});

test.each([
  ["header", 12],
  ["model", { ...header, model: undefined }],
  ["settings", { ...header, settings: [] }],
  ["progress", { ...header, progress: { ...header.progress, updates: -1 } }],
  ["arrays", { ...header, arrays: {} }],
  ["arrays[1]", { ...header, arrays: [header.arrays[0], { group: "weights", name: "x", shape: [] }] }],
  ["arrays[0]", { ...header, arrays: [{ group: "parameters", name: "x", shape: [2 ** 40, 2 ** 40] }] }],
  ["arrays[0]", { ...header, arrays: [{ group: "parameters", name: "x", shape: [1.5] }] }],
])("a header whose %s makes no sense is refused by that name", async (field, wrong) => {
  const bytes = await written(wrong as unknown as CheckpointHeader, []);
  expect(await readHead(fileOf(bytes))).toEqual({
    ok: false,
    error: { code: "checkpoint.bad-header", field },
  });
});

test("a header that is no JSON is refused", async () => {
  const bytes = await written("{" as unknown as CheckpointHeader, []);
  const raw = bytes.slice(0, PREFIX_BYTES + 1);
  new DataView(raw.buffer).setUint32(12, 1, true);
  raw[PREFIX_BYTES] = 0x7b;
  const sealed = new Uint8Array(
    await new Blob([raw, await crypto.subtle.digest("SHA-256", raw)]).arrayBuffer(),
  );
  expect(await readHead(fileOf(sealed))).toEqual({
    ok: false,
    error: { code: "checkpoint.bad-header", field: "header" },
  });
});

import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fetchRuntime } from "./fetch-runtime.ts";

const whole = Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251);
const packed = gzipSync(whole);
const address = `data:application/gzip;base64,${packed.toString("base64")}`;
const { signal } = new AbortController();

test("what was packed arrives unpacked, and its share is told up to the whole", async () => {
  const shares: number[] = [];
  const bytes = await fetchRuntime(
    { address, sizeBytes: packed.length },
    (share) => shares.push(share),
    signal,
  );
  expect(new Uint8Array(bytes)).toEqual(whole);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("a file that is larger than was said is never told as more than the whole", async () => {
  const shares: number[] = [];
  await fetchRuntime({ address, sizeBytes: 10 }, (share) => shares.push(share), signal);
  expect(Math.max(...shares)).toBe(1);
});

test("a file that is not packed, and one that is no longer wanted, are errors", async () => {
  const plain = `data:application/gzip;base64,${Buffer.from("not packed").toString("base64")}`;
  await expect(fetchRuntime({ address: plain, sizeBytes: 10 }, () => undefined, signal)).rejects.toThrow();
  const aborted = AbortSignal.abort();
  await expect(fetchRuntime({ address, sizeBytes: 10 }, () => undefined, aborted)).rejects.toMatchObject({
    name: "AbortError",
  });
});

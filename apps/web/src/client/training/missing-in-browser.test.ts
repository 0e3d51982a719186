import { expect, test } from "vitest";
import { availableBytes, type BrowserGlobals, missingInBrowser, threadsFor } from "./missing-in-browser.ts";

const able: BrowserGlobals = {
  Worker: class {},
  WebAssembly: { validate: () => true },
  indexedDB: {},
  DecompressionStream: class {},
  SharedArrayBuffer: class {},
  crossOriginIsolated: true,
  navigator: { hardwareConcurrency: 8, deviceMemory: 8, locks: {} },
};

test("a browser that has everything lacks nothing", () => {
  expect(missingInBrowser(able)).toBeUndefined();
});

test.each([
  ["worker", { Worker: undefined }],
  ["simd", { WebAssembly: { validate: () => false } }],
  ["simd", { WebAssembly: undefined }],
  ["database", { indexedDB: undefined }],
  ["database", { navigator: { hardwareConcurrency: 8 } }],
  ["decompression", { DecompressionStream: undefined }],
] as const)("what is missing is named: %s", (missing, without) => {
  expect(missingInBrowser({ ...able, ...without })).toBe(missing);
});

test("one processor is left to the page, four are enough, and without isolation there is one thread", () => {
  const of = (hardwareConcurrency: number) => threadsFor({ ...able, navigator: { hardwareConcurrency } });
  expect([1, 2, 3, 4, 16].map(of)).toEqual([1, 1, 2, 3, 4]);
  expect(threadsFor({ ...able, crossOriginIsolated: false })).toBe(1);
  expect(threadsFor({ ...able, SharedArrayBuffer: undefined })).toBe(1);
});

test("a tab may use a quarter of what the browser says the device has, and not more than WebAssembly can address", () => {
  expect(availableBytes(able)).toBe(2 * 2 ** 30);
  expect(availableBytes({ navigator: {} })).toBe(2 ** 30);
  expect(availableBytes({ navigator: { deviceMemory: 64 } })).toBe(4 * 2 ** 30);
});

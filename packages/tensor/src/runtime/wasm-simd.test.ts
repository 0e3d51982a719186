import { expect, test } from "vitest";
import { assertWasmSimd, type WebAssemblyEngine } from "./wasm-simd.ts";

test("Node's WebAssembly has vectors", () => {
  const { WebAssembly } = globalThis as { readonly WebAssembly?: WebAssemblyEngine };
  expect(() => assertWasmSimd(WebAssembly)).not.toThrow();
});

test.each([
  ["without vectors", { validate: () => false }],
  ["without WebAssembly", undefined],
])("a browser %s is refused with a code", (_, engine) => {
  expect(() => assertWasmSimd(engine)).toThrow(expect.objectContaining({ code: "runtime.no-simd" }));
});

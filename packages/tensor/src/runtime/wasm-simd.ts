import { OutsideError } from "../outside-error.ts";

/** `(module (func (result v128) (i8x16.splat (i32.const 0))))`: valid only where WebAssembly has 128-bit vectors. */
const MODULE = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // magic, version
  ...[1, 5, 1, 0x60, 0, 1, 0x7b], // types: () -> v128
  ...[3, 2, 1, 0], // functions: one, of type 0
  ...[10, 8, 1, 6, 0, 0x41, 0, 0xfd, 0x0f, 0x0b], // code: i32.const 0, i8x16.splat, end
);

/** The part of WebAssembly's JavaScript interface used here; neither `lib.esnext` nor Node's types declare it. */
export interface WebAssemblyEngine {
  validate(module: Uint8Array<ArrayBuffer>): boolean;
}

/** Whether ONNX Runtime can run in a browser with this `WebAssembly`. */
export function hasWasmSimd(engine: WebAssemblyEngine | undefined): boolean {
  return engine?.validate(MODULE) === true;
}

/**
 * Refuses a browser that ONNX Runtime can not run in.
 *
 * @param engine the browser's `WebAssembly`, if it has one
 * @throws {@link OutsideError} `runtime.no-simd`
 */
export function assertWasmSimd(engine: WebAssemblyEngine | undefined): void {
  if (hasWasmSimd(engine)) return;
  throw new OutsideError("runtime.no-simd", {
    message:
      "this browser has no WebAssembly SIMD, which ONNX Runtime needs; every browser since 2023 has it",
    retryable: false,
  });
}

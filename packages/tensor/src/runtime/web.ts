import { OutsideError } from "../outside-error.ts";
import { importBinding } from "./import-binding.ts";
import { type OrtWebBinding, ortWebRuntime, WEB_VERSION, type WebProvider } from "./ort-web.ts";
import type { Runtime } from "./runtime.ts";
import { startWebThread } from "./web-thread.ts";

/** How ONNX Runtime is set up in a page or web worker. */
export interface WebRuntimeOptions {
  /**
   * Threads that a run may use, one where the page is not cross-origin isolated. The first runtime of a page decides
   * for all: its `threads` say what was decided. Default: as many as the machine runs at once.
   */
  readonly threads?: number;
  /** `webgpu` where the browser has a graphics processor to offer. Default: `wasm`. */
  readonly provider?: WebProvider;
  /**
   * Where the page serves the files of `onnxruntime-web/dist`: `ort-wasm-simd-threaded.wasm` (`.asyncify.wasm` for
   * WebGPU). Of the same origin, or a browser starts no threads from them.
   */
  readonly wasmPaths?: { readonly wasm: string | URL; readonly mjs?: string | URL };
  /** That file itself, where the page has fetched it already: to show how far it is, or out of a package. */
  readonly wasmBinary?: ArrayBuffer;
}

/**
 * ONNX Runtime in a browser: as WebAssembly, or on WebGPU. In Node see `wasmRuntime` of `@engram/tensor/node`.
 *
 * @throws {@link OutsideError} `runtime.missing` when `onnxruntime-web` is not installed, `runtime.no-simd`,
 * `runtime.no-webgpu`
 */
export async function webRuntime(options: WebRuntimeOptions = {}): Promise<Runtime> {
  const { provider = "wasm" } = options;
  if (provider === "webgpu") await assertWebGpu();
  // Two builds: the one with WebGPU is twice as large.
  const load = (): Promise<OrtWebBinding> =>
    provider === "wasm" ? import("onnxruntime-web/wasm") : import("onnxruntime-web/webgpu");
  const binding = await importBinding("onnxruntime-web", WEB_VERSION, load);
  return { ...ortWebRuntime(binding, { ...options, provider }), startThread: startWebThread };
}

/** What browsers with WebGPU have, as far as it is asked here. */
interface NavigatorWithGpu {
  readonly gpu?: { requestAdapter(): Promise<object | null> };
}

async function assertWebGpu(): Promise<void> {
  const adapter = await (navigator as NavigatorWithGpu).gpu?.requestAdapter();
  if (adapter !== undefined && adapter !== null) return;
  throw new OutsideError("runtime.no-webgpu", {
    message: "this browser offers no graphics processor through WebGPU; the provider wasm needs none",
    retryable: false,
  });
}

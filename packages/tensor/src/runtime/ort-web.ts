/** @file `onnxruntime-web`, in a page, a worker or Node: what is the same in all three. */
import type { Env } from "onnxruntime-web";
import type { DenseArray } from "../graph/element-type.ts";
import { loadIntoOrt, type OrtBinding, type OrtRun } from "./ort-executable.ts";
import type { Runtime } from "./runtime.ts";
import { threadCount } from "./thread-count.ts";
import { assertWasmSimd, type WebAssemblyEngine } from "./wasm-simd.ts";

/** The binding that this package is tested with. */
export const WEB_VERSION = "1.30.0";

/** `onnxruntime-web`: one WebAssembly instance a page or process, configured by a global before its first session. */
export interface OrtWebBinding extends OrtBinding {
  readonly env: { readonly wasm: Env.WebAssemblyFlags };
}

/** A library prints nothing: what goes wrong is thrown. Sessions and runs each have a setting. */
const QUIET = { logSeverityLevel: 4 } as const;

/** What runs programs. */
export type WebProvider = "wasm" | "webgpu";

/** The instance's threads are those of the first session: the number can not change after it. */
let threadsOfInstance: number | undefined;

/** Makes a runtime of the binding. */
export function ortWebRuntime(
  binding: OrtWebBinding,
  options: {
    readonly provider: WebProvider;
    readonly threads?: number;
    readonly wasmPaths?: Env.WasmFilePaths;
    readonly wasmBinary?: ArrayBuffer;
  },
): Runtime {
  const { provider, threads, wasmPaths, wasmBinary } = options;
  assertWasmSimd((globalThis as { readonly WebAssembly?: WebAssemblyEngine }).WebAssembly);
  threadsOfInstance ??= sharesMemory() ? threadCount("webRuntime", threads) : 1;
  binding.env.wasm.numThreads = threadsOfInstance;
  if (wasmPaths !== undefined) binding.env.wasm.wasmPaths = wasmPaths;
  if (wasmBinary !== undefined) binding.env.wasm.wasmBinary = wasmBinary;
  return {
    name: `onnxruntime-web ${WEB_VERSION} ${provider}`,
    threads: threadsOfInstance,
    target: provider === "wasm" ? "onnxruntime-wasm" : "portable",
    load: (program) =>
      loadIntoOrt(binding, program, { model: program.onnx, options: sessionOptions(provider), run: copyOut }),
  };
}

function sessionOptions(provider: WebProvider) {
  return {
    executionProviders: [provider],
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    ...QUIET,
  } as const;
}

/** Threads share memory, which a browser gives only to pages that are cross-origin isolated. */
function sharesMemory(): boolean {
  const { crossOriginIsolated } = globalThis as { readonly crossOriginIsolated?: boolean };
  return crossOriginIsolated ?? typeof SharedArrayBuffer !== "undefined";
}

/** Outputs lie in WebAssembly's or the graphics processor's memory: they are copied out, and given arrays not filled. */
const copyOut: OrtRun = async (session, feeds, outputs, into) => {
  const results = await session.run(feeds, QUIET);
  return Object.fromEntries(
    outputs.map(({ name }) => {
      const tensor = results[name];
      if (tensor === undefined) throw new Error(`the runtime did not give the output ${name}`);
      return [name, copied(tensor.data as DenseArray, into[name])];
    }),
  );
};

function copied(from: DenseArray, into: DenseArray | undefined): DenseArray {
  if (into === undefined) return from;
  new Uint8Array(into.buffer, into.byteOffset, into.byteLength).set(
    new Uint8Array(from.buffer, from.byteOffset, from.byteLength),
  );
  return into;
}

/** @file What runs programs in Node. */
import { OutsideError } from "../outside-error.ts";
import { importBinding } from "./import-binding.ts";
import { importNative, loadNative, NODE_VERSION } from "./native-session.ts";
import { startReplicas } from "./node-replica.ts";
import { startNodeThread } from "./node-thread.ts";
import { ortWebRuntime, WEB_VERSION } from "./ort-web.ts";
import type { Runtime } from "./runtime.ts";
import { threadCount } from "./thread-count.ts";

/** How programs run in Node. */
export interface NodeRuntimeOptions {
  /** How many threads one run may use; default: as many as the machine runs at once. */
  readonly threads?: number;
}

/** What only the native binding can do. */
export interface NativeRuntimeOptions extends NodeRuntimeOptions {
  /**
   * Where ONNX Runtime writes how long each operation of each run took, a Chrome trace a program: the file's name begins
   * with this and ends in the time and `.json`. Written when the program is disposed.
   */
  readonly profilePrefix?: string;
}

/**
 * ONNX Runtime's native binding, on the processor. A run blocks the event loop: a worker thread owns what trains.
 *
 * @throws {@link OutsideError} `runtime.missing` when `onnxruntime-node` is not installed or not for this platform
 */
export async function nodeRuntime(options: NativeRuntimeOptions = {}): Promise<Runtime> {
  const threads = threadCount("nodeRuntime", options.threads);
  const { profilePrefix } = options;
  const binding = await importNative();
  return {
    name: `onnxruntime-node ${NODE_VERSION} cpu`,
    threads,
    target: "onnxruntime-cpu",
    startThread: startNodeThread,
    load: (program) => loadNative(binding, program, { threads, profilePrefix }),
    loadReplicas: (program, count) =>
      startReplicas(program, { count, threads: Math.max(1, Math.floor(threads / count)), profilePrefix }),
  };
}

/**
 * ONNX Runtime as WebAssembly, in Node: several times slower than the native binding, and on every platform. The first
 * such runtime of a process decides the number of threads for all.
 *
 * @throws {@link OutsideError} `runtime.missing` when `onnxruntime-web` is not installed
 */
export async function wasmRuntime(options: NodeRuntimeOptions = {}): Promise<Runtime> {
  const binding = await importBinding("onnxruntime-web", WEB_VERSION, () => import("onnxruntime-web"));
  const runtime = ortWebRuntime(binding, { ...options, provider: "wasm" });
  return { ...runtime, startThread: startNodeThread };
}

/**
 * The native binding if it is there, else WebAssembly; `name` of the result says which.
 *
 * @throws {@link OutsideError} `runtime.missing` when neither is installed
 */
export async function chooseRuntime(options: NodeRuntimeOptions = {}): Promise<Runtime> {
  try {
    return await nodeRuntime(options);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return await insteadOf(error, options);
  }
}

/** Whoever has neither is told of both. */
async function insteadOf(native: OutsideError, options: NodeRuntimeOptions): Promise<Runtime> {
  try {
    return await wasmRuntime(options);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const message = `${native.message}; or, slower and on every platform: ${error.message}`;
    throw new OutsideError("runtime.missing", { message, retryable: false, cause: native.cause });
  }
}

function isMissing(error: unknown): error is OutsideError {
  return error instanceof OutsideError && error.code === "runtime.missing";
}

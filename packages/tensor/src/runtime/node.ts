/** @file What runs programs in Node. */
import type { InferenceSession } from "onnxruntime-node";
import { OutsideError } from "../outside-error.ts";
import { importBinding } from "./import-binding.ts";
import { startNodeThread } from "./node-thread.ts";
import { loadIntoOrt, type OrtBinding } from "./ort-executable.ts";
import { ortWebRuntime, WEB_VERSION } from "./ort-web.ts";
import type { Runtime } from "./runtime.ts";
import { threadCount } from "./thread-count.ts";
import { runWithStop, withStop } from "./without-output-copies.ts";

/** The binding that this package is tested with. */
const NODE_VERSION = "1.30.0";

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
  const binding: OrtBinding = await importBinding(
    "onnxruntime-node",
    NODE_VERSION,
    () => import("onnxruntime-node"),
  );
  return {
    name: `onnxruntime-node ${NODE_VERSION} cpu`,
    threads,
    target: "onnxruntime-cpu",
    startThread: startNodeThread,
    load: (program) =>
      loadIntoOrt(binding, program, {
        model: withStop(program.onnx),
        options: sessionOptions(threads, options.profilePrefix),
        run: runWithStop(binding),
      }),
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
    if (error instanceof OutsideError && error.code === "runtime.missing") return await wasmRuntime(options);
    throw error;
  }
}

function sessionOptions(threads: number, profilePrefix: string | undefined): InferenceSession.SessionOptions {
  return {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    // Gains no time, and its planner once aborted a process that held twelve sessions (seen in 1.30).
    enableMemPattern: false,
    // Its threads would go on spinning after a run, and so take the processor from the optimiser's threads.
    extra: { session: { force_spinning_stop: "1" } },
    // A library prints nothing: what goes wrong is thrown.
    logSeverityLevel: 4,
    ...(profilePrefix === undefined ? {} : { enableProfiling: true, profileFilePrefix: profilePrefix }),
  };
}

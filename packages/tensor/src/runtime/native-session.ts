/** @file Programs in `onnxruntime-node`. */
import type { InferenceSession } from "onnxruntime-node";
import { importBinding } from "./import-binding.ts";
import { loadIntoOrt, type OrtBinding } from "./ort-executable.ts";
import type { Executable, Program } from "./runtime.ts";
import { runWithStop, withStop } from "./without-output-copies.ts";

/** The binding that this package is tested with. */
export const NODE_VERSION = "1.30.0";

/** How a program is run. */
export interface NativeOptions {
  readonly threads: number;
  readonly profilePrefix?: string | undefined;
}

/**
 * The native binding.
 *
 * @throws {@link OutsideError} `runtime.missing` when `onnxruntime-node` is not installed or not for this platform
 */
export function importNative(): Promise<OrtBinding> {
  return importBinding("onnxruntime-node", NODE_VERSION, () => import("onnxruntime-node"));
}

/** Loads a program; its runs block the thread that asks for them. */
export function loadNative(
  binding: OrtBinding,
  program: Program,
  options: NativeOptions,
): Promise<Executable> {
  return loadIntoOrt(binding, program, {
    model: withStop(program.onnx),
    options: sessionOptions(options),
    run: runWithStop(binding),
  });
}

function sessionOptions({ threads, profilePrefix }: NativeOptions): InferenceSession.SessionOptions {
  return {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    // Gains no time, and its planner once aborted a process that held twelve sessions (seen in 1.30).
    enableMemPattern: false,
    extra: {
      // Its threads would go on spinning after a run, and so take the processor from the optimiser's threads.
      session: { force_spinning_stop: "1" },
      // Transposes that stand before a product are there because they pay.
      optimization: { disable_specified_optimizers: "GemmTransposeFusion" },
    },
    // A library prints nothing: what goes wrong is thrown.
    logSeverityLevel: 4,
    ...(profilePrefix === undefined ? {} : { enableProfiling: true, profileFilePrefix: profilePrefix }),
  };
}

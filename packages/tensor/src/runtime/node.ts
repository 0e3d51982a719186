import { availableParallelism } from "node:os";
import type { InferenceSession } from "onnxruntime-node";
import { OutsideError } from "../outside-error.ts";
import { loadIntoOrt, type OrtBinding } from "./ort-executable.ts";
import type { Runtime } from "./runtime.ts";
import { runWithStop, withStop } from "./without-output-copies.ts";

/** The binding that this package is tested with. */
const VERSION = "1.30.0";

/**
 * ONNX Runtime's native binding for Node, on the processor.
 *
 * @param options.threads how many threads one run may use; default: as many as the machine runs at once
 * @throws {@link OutsideError} `runtime.missing` when `onnxruntime-node` is not installed or not for this platform
 */
export async function nodeRuntime(options: { readonly threads?: number } = {}): Promise<Runtime> {
  const { threads = availableParallelism() } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(`nodeRuntime: threads must be a whole number of at least 1, got ${threads}`);
  }
  const binding = await importBinding();
  return {
    name: `onnxruntime-node ${VERSION} cpu`,
    threads,
    target: "onnxruntime-cpu",
    load: (program) =>
      loadIntoOrt(binding, program, {
        model: withStop(program.onnx),
        options: sessionOptions(threads),
        run: runWithStop(binding),
      }),
  };
}

function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    // Errors and worse: a library prints nothing.
    logSeverityLevel: 3,
  };
}

async function importBinding(): Promise<OrtBinding> {
  try {
    return await import("onnxruntime-node");
  } catch (cause) {
    throw new OutsideError("runtime.missing", {
      message: `onnxruntime-node could not be loaded; install it with: npm install onnxruntime-node@${VERSION}`,
      retryable: false,
      cause,
    });
  }
}

import { createModel, type ModelConfig } from "../models/create-model.ts";
import { err, ok, type Result } from "../result.ts";
import type { BatchShape } from "./language-model-step.ts";
import { predictTrainingMemory } from "./predict-memory.ts";

/** A training that the machine has no room for, and what would fit instead, each with everything else as it was asked for. */
export interface MemoryError {
  readonly code: "training.too-large";
  readonly neededBytes: number;
  readonly availableBytes: number;
  readonly fits: {
    /** The largest batch; absent where not even 1 fits. Several make up for it as micro-batches. */
    readonly batch?: number;
    /** The longest context, likewise. */
    readonly context?: number;
    /** The greatest width in eighths of the one asked for that the model can have. */
    readonly width?: number;
  };
}

/**
 * Whether a training fits, before it is begun: the system would end the program in the middle otherwise.
 *
 * @param availableBytes  as the system tells it (`process.availableMemory()`, `os.freemem()`; in a browser what the page may use)
 */
export function checkTrainingMemory(
  config: ModelConfig & { readonly width?: number },
  shape: BatchShape,
  availableBytes: number,
  microBatches = 1,
): Result<{ readonly neededBytes: number }, MemoryError> {
  const needs = (changed: Partial<BatchShape>, width?: number): number => {
    const made = createModel(width === undefined ? config : { ...config, width });
    return made.ok
      ? predictTrainingMemory(made.value, { ...shape, ...changed }, microBatches)
      : Number.POSITIVE_INFINITY;
  };
  const neededBytes = needs({});
  if (neededBytes <= availableBytes) return ok({ neededBytes });
  const batch = largest(shape.batch, (count) => needs({ batch: count }) <= availableBytes);
  const context = largest(shape.context, (count) => needs({ context: count }) <= availableBytes);
  const eighths = [7, 6, 5, 4, 3, 2, 1].map((eighth) => ((config.width ?? 0) * eighth) / 8);
  const width = eighths.find((value) => Number.isInteger(value) && needs({}, value) <= availableBytes);
  const fits = {
    ...(batch === 0 ? {} : { batch }),
    ...(context === 0 ? {} : { context }),
    ...(width === undefined ? {} : { width }),
  };
  return err({ code: "training.too-large", neededBytes, availableBytes, fits });
}

/** The greatest whole number below `limit` that fits, 0 where none does; what fits does so for every smaller one. */
function largest(limit: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

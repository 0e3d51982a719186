import { type Runtime, sizeOf } from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import type { BatchShape } from "./language-model-step.ts";

/** Multiply-adds of a step (parameters times tokens) below which handing the halves over costs more than it gains. */
const LEAST_WORK = 2 ** 27;
/**
 * Parameters for each token of a batch up to which halves pay. The second half has gradients of its own, as many as there are
 * parameters; beyond this their memory and their addition cost more than what is gained by working apart.
 */
const MOST_PARAMETERS_A_TOKEN = 2 ** 15;

/** In how many parts a batch is best trained on: two at the same time, or one on all threads. */
export function replicasFor(
  model: Pick<LanguageModel, "parameters">,
  runtime: Pick<Runtime, "threads" | "loadReplicas">,
  { batch, context, segments = false }: BatchShape,
  microBatches = 1,
): 1 | 2 {
  const tokens = batch * context;
  const parameters = model.parameters.reduce((total, { shape }) => total + sizeOf(shape), 0);
  const pays = parameters * tokens >= LEAST_WORK && parameters <= MOST_PARAMETERS_A_TOKEN * tokens;
  // Where targets are left out (packed documents), the mean over both halves is not that of their means.
  const isExact = batch % 2 === 0 && !segments && microBatches === 1;
  return runtime.loadReplicas !== undefined && runtime.threads > 1 && pays && isExact ? 2 : 1;
}

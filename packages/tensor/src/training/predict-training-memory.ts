import { sizeOf } from "../graph/shape.ts";
import type { Tensor } from "../graph/tensor.ts";
import { optimise } from "../optimise/optimise.ts";
import { paddedLength } from "./parameter-layout.ts";
import { peakLiveBytes } from "./peak-live-bytes.ts";
import { trainingOutputs } from "./training-outputs.ts";
import type { LossGraph, ParameterSpec } from "./training-step.ts";

/** What training takes, in bytes. */
export interface TrainingMemory {
  readonly parameters: number;
  /** Both of AdamW's moments. */
  readonly moments: number;
  /** The gradients, and those of one micro-batch more where they are gathered from several. */
  readonly gradients: number;
  /** Intermediate results of forward and backward, at their most. */
  readonly activations: number;
  /** The process itself with the runtime in it. */
  readonly runtime: number;
  readonly total: number;
}

/**
 * What ONNX Runtime's arena takes for a byte of live results: it hands out memory in pieces that do not fit exactly.
 * Measured 1.08-1.18 on six shapes (bench/training-memory-prediction.ts).
 */
const ARENA = 1.2;

/** Node 24 with ONNX Runtime and a compiled program: 133 MiB for one small layer, 160-168 for four to six. */
const RUNTIME_BYTES = 165 * 2 ** 20;

/**
 * The memory that a training step will take, known before anything is compiled: resident at its most, in a Node process of
 * its own. Measured against that, it was off by at most 6 % on models of 13 to 1,900 MiB of state.
 */
export function predictTrainingMemory(
  parameters: readonly ParameterSpec[],
  build: (parameters: Readonly<Record<string, Tensor>>) => LossGraph,
  { microBatches = 1 }: { readonly microBatches?: number } = {},
): TrainingMemory {
  const state = 4 * parameters.reduce((total, { shape }) => total + paddedLength(sizeOf(shape)), 0);
  const gradients = microBatches > 1 ? 2 * state : state;
  const outputs = Object.values(optimise(trainingOutputs(parameters, build)));
  const activations = Math.ceil(ARENA * peakLiveBytes(outputs));
  return {
    parameters: state,
    moments: 2 * state,
    gradients,
    activations,
    runtime: RUNTIME_BYTES,
    total: 3 * state + gradients + activations + RUNTIME_BYTES,
  };
}

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
 * Measured 1.0-1.2 (bench/training-memory-prediction.ts).
 */
const ARENA = 1.1;

/** Node 24 with ONNX Runtime and a compiled program: 133 MiB with one small layer, 160-168 with four to six. */
const RUNTIME_BYTES = 170 * 2 ** 20;

/**
 * The memory that a training step will take, known before anything is compiled: resident at its most, in a Node process of
 * its own. Measured against that, it was off by -3.3 to +4.0 % on six GPT-2 shapes of 300 to 2,600
 * MiB, and by 31 MiB of 140 on one that has next to no state.
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

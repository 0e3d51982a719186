import type { Tensor } from "../graph/tensor.ts";
import type { Feeds } from "../runtime/runtime.ts";

/** A trainable array of float32: its name, shape, and whether weight decay applies to it. */
export interface ParameterSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly decay: boolean;
}

/** What is minimised, as graph: built by the model from its parameters and inputs. */
export interface LossGraph {
  /** Scalar float32. */
  readonly loss: Tensor;
  /** Further outputs wanted from each run, by name. */
  readonly metrics?: Readonly<Record<string, Tensor>>;
}

/** AdamW's settings of one update (Loshchilov & Hutter 2019, arXiv:1711.05101, algorithm 2). */
export interface UpdateSettings {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Decoupled: parameters with `decay` shrink by `learningRate * weightDecay` an update. */
  readonly weightDecay: number;
  /** Gradients are scaled down together to at most this L2 norm; absent: no clipping. */
  readonly clipNorm?: number;
}

/** What an update did. */
export interface UpdateReport {
  /** L2 norm of all gradients together, before clipping. NaN or infinite: nothing was changed. */
  readonly gradientNorm: number;
  /** The first parameter that is not finite itself; where all are, the first whose gradient was not. */
  readonly notFinite?: string;
  /** Which of the two it is. */
  readonly notFiniteIn?: "parameter" | "gradient";
}

/** Everything that training changes, as views on the memory it lives in: read and written in place by checkpoints. */
export interface TrainingState {
  readonly parameters: Readonly<Record<string, Float32Array>>;
  /** AdamW's m. */
  readonly firstMoments: Readonly<Record<string, Float32Array>>;
  /** AdamW's v. */
  readonly secondMoments: Readonly<Record<string, Float32Array>>;
  /** Updates done: what the bias correction counts. */
  updates: number;
}

/** A compiled training step: forward and backward in one program, AdamW in place. One call at a time. */
export interface TrainingStep extends Disposable {
  readonly state: TrainingState;
  readonly parameters: readonly ParameterSpec[];
  /** Gathered since the last update: the sum over the micro-batches, to look at. */
  readonly gradients: Readonly<Record<string, Float32Array>>;
  /** What updates, for records of experiments. */
  readonly optimiser: { readonly engine: "webassembly" | "javascript"; readonly threads: number };
  /**
   * Forward and backward on one micro-batch; its gradients are added to those since the last update, each weighted
   * equally, so that k micro-batches give the gradient of their mean loss.
   */
  accumulate(
    feeds: Feeds,
  ): Promise<{ readonly loss: number; readonly metrics: Readonly<Record<string, number>> }>;
  /** AdamW with the gradients gathered, in place, and forgets them. */
  update(settings: UpdateSettings): UpdateReport;
}

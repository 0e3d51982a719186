import type { Feeds, TrainingStep, UpdateSettings } from "@engram/tensor";
import type { Batch, BatchSource } from "./batch-source.ts";
import type { Json } from "./checkpoint/checkpoint-header.ts";
import type { CheckpointStore } from "./checkpoint/checkpoint-store.ts";
import type { EvaluationResult } from "./evaluation.ts";
import type { PauseSwitch } from "./pause-switch.ts";
import type { Schedule } from "./schedule.ts";

/** AdamW's settings but for the learning rate, which the schedule gives. */
export type OptimiserSettings = Omit<UpdateSettings, "learningRate">;

/** Everything that {@link train} needs. */
export interface TrainingPlan {
  /** The compiled model, its parameters initialised. */
  readonly step: TrainingStep;
  /** What the step is fed for a batch. The dropout seed is int32 [2]. */
  readonly feeds: (batch: Batch, dropoutSeed: Int32Array) => Feeds;
  readonly batches: BatchSource;
  /** Updates in all, those before a resume among them. */
  readonly totalSteps: number;
  readonly schedule: Schedule;
  readonly optimiser: OptimiserSettings;
  /** Micro-batches whose mean gradient makes one update; 1 if absent. */
  readonly microBatches?: number;
  /** Of the dropout masks. */
  readonly seed: number;
  /** Bytes of text that each token id stands for; absent: no bits per byte. */
  readonly tokenBytes?: ArrayLike<number>;
  readonly evaluation?: EvaluationPlan;
  readonly checkpoints?: CheckpointPlan;
  /** Checked between steps: the one under way is finished. */
  readonly signal?: AbortSignal;
  readonly pause?: PauseSwitch;
  /** Milliseconds, from any zero: only for speeds. */
  readonly now: () => number;
}

/** The held-out loss, every so often. */
export interface EvaluationPlan {
  /** In updates; the last one is always followed by an evaluation. */
  readonly every: number;
  readonly evaluate: () => Promise<EvaluationResult>;
  /** So many evaluations without a new best one end the training; absent: none does. */
  readonly patience?: number;
}

/** Where checkpoints go, and how many. */
export interface CheckpointPlan {
  readonly store: CheckpointStore;
  /** In updates. */
  readonly every: number;
  /** Whether one is also written at the end, whichever it is (but never of numbers that are not finite); true if absent. */
  readonly atEnd?: boolean;
  /** How many of the last ones stay; 2 if absent. The best one stays besides. */
  readonly keep?: number;
  /** What the file says of the model: a checkpoint of another one is refused. */
  readonly model: Json;
  readonly tokenizer?: Json;
  readonly versions?: { readonly [name: string]: Json | undefined };
}

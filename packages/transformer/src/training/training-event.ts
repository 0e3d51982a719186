import type { Json } from "./checkpoint/checkpoint-header.ts";
import type { EvaluationResult } from "./evaluation.ts";

/** A loss in the three units people compare. Bits per byte only where the tokenizer says how many bytes a token has. */
export interface LossFigures {
  readonly natsPerToken: number;
  readonly bitsPerToken: number;
  readonly bitsPerByte?: number;
}

/** One update done. `step` counts updates from 1, also over resumed trainings. */
export interface StepDone extends LossFigures {
  readonly kind: "step-done";
  readonly step: number;
  readonly totalSteps: number;
  /** L2 norm of all gradients together, before clipping. */
  readonly gradientNorm: number;
  readonly learningRate: number;
  /** Targets that counted, in this update and since the training began. */
  readonly tokens: number;
  readonly tokensSeen: number;
  /** Over the last updates, without evaluations, checkpoints and pauses. */
  readonly tokensPerSecond: number;
  readonly remainingSeconds: number;
}

/** The held-out loss. */
export interface EvaluationDone extends EvaluationResult {
  readonly kind: "evaluation-done";
  readonly step: number;
  /** Lower than every one before. */
  readonly isBest: boolean;
}

/** A file that should have been a checkpoint of this training, and why it is not used. */
export interface RefusedCheckpoint {
  readonly name: string;
  readonly error: Json;
}

/** What went wrong with numbers, so that somebody can look there. */
export interface NotFinite {
  readonly step: number;
  /** `loss`, or the name of a parameter. */
  readonly tensor: string;
  /** Where in it the first NaN or infinity was seen. */
  readonly where: "loss" | "gradient" | "parameter";
}

/**
 * How a training ended: `completed` (all steps), `early-stop` (evaluations no longer improve), `cancelled` (the signal),
 * `not-finite` (NaN or overflow: nothing was written since, `checkpoint` is the last good one).
 */
export interface TrainingEnded {
  readonly kind: "training-ended";
  readonly reason: "completed" | "early-stop" | "cancelled" | "not-finite";
  readonly step: number;
  readonly best?: { readonly step: number; readonly natsPerToken: number };
  readonly checkpoint?: string;
  readonly notFinite?: NotFinite;
}

/** What a training tells, in order: plain data, so that it can cross to a page, a file or another thread. */
export type TrainingEvent =
  | { readonly kind: "training-started"; readonly step: number; readonly totalSteps: number }
  | {
      readonly kind: "checkpoint-restored";
      readonly step: number;
      readonly name: string;
      /** Newer files that are damaged, cut off or foreign. */
      readonly refused: readonly RefusedCheckpoint[];
      /** Settings and versions that differ from those it was written with: the training goes on, but not as it would have. */
      readonly changed: readonly string[];
    }
  | StepDone
  | EvaluationDone
  | {
      readonly kind: "checkpoint-written";
      readonly step: number;
      readonly name: string;
      readonly sizeBytes: number;
    }
  | {
      /** The disk failed; the training is paused and tries again when it is resumed. */
      readonly kind: "checkpoint-failed";
      readonly step: number;
      readonly code: string;
      readonly message: string;
      /** The last one that stands. */
      readonly previous?: string;
    }
  | { readonly kind: "training-paused"; readonly step: number }
  | { readonly kind: "training-resumed"; readonly step: number }
  | TrainingEnded;

/** @param bytes  of the text that the tokens stand for; undefined where the tokenizer does not tell */
export function lossFigures(natsPerToken: number, tokens: number, bytes: number | undefined): LossFigures {
  const bitsPerToken = natsPerToken / Math.LN2;
  return bytes === undefined || bytes === 0
    ? { natsPerToken, bitsPerToken }
    : { natsPerToken, bitsPerToken, bitsPerByte: (bitsPerToken * tokens) / bytes };
}

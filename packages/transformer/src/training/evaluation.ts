import type { LossFigures } from "./training-event.ts";

/** A loss over held-out text: the mean over all its targets, each counting once. */
export interface EvaluationResult extends LossFigures {
  readonly tokens: number;
}

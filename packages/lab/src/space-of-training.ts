import {
  type BatchShape,
  type LanguageModel,
  parameterCount,
  predictTrainingMemory,
  type Result,
} from "@engram/transformer";
import type { Space } from "./claim.ts";

/** A parameter in a checkpoint: its value and two moments. The last two are kept and the best, while one more is written. */
const CHECKPOINT_BYTES = 3 * 4;
const CHECKPOINTS = 4;

/**
 * What training a model takes, checkpoints included, one of which is in memory while it is written. Sizes that make no model
 * take nothing: such a run ends where the model is made.
 */
export function spaceOfTraining(made: Result<LanguageModel, unknown>, shape: BatchShape): Space {
  if (!made.ok) return { memoryBytes: 0, diskBytes: 0 };
  const checkpoint = CHECKPOINT_BYTES * parameterCount(made.value.parameters);
  return {
    memoryBytes: predictTrainingMemory(made.value, shape) + 2 * checkpoint,
    diskBytes: CHECKPOINTS * checkpoint,
  };
}

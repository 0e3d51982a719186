import { type LanguageModel, parameterCount, predictTrainingMemory } from "@engram/transformer";
import type { Space } from "../../claim.ts";

/** Kept at once: the two last checkpoints, the best, and the one being written. */
const CHECKPOINTS = 4;
/** Weights and AdamW's two moments, in Float32. */
const BYTES_OF_PARAMETER = 12;

/** What the largest training of an experiment takes, and the rows that it records. */
export function spaceOfTraining(
  model: LanguageModel,
  shape: { readonly batch: number; readonly context: number },
  rows: Space,
): Space {
  const checkpoint = BYTES_OF_PARAMETER * parameterCount(model.parameters);
  return {
    // A checkpoint goes through memory as a whole.
    memoryBytes: predictTrainingMemory(model, shape) + 2 * checkpoint + rows.memoryBytes,
    diskBytes: CHECKPOINTS * checkpoint + rows.diskBytes,
  };
}

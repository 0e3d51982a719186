/** @file How fast this browser trains, by what it has measured: kept between visits. */
import { LINE_BATCH, predictTrainingSeconds } from "@engram/lab/question-formation";
import type { TabTraining } from "#lib/training/training-settings.ts";

const KEY = "engram-training-slowness";
/** Fewer updates say little: the first ones are slow. */
const FEWEST_UPDATES = 5;

/** Keeps what a training has shown. @param seconds  that `updates` took, evaluations and checkpoints among them */
export function rememberSpeed({ layers, width }: TabTraining, updates: number, seconds: number): void {
  if (updates < FEWEST_UPDATES) return;
  localStorage.setItem(
    KEY,
    String(seconds / predictTrainingSeconds({ batch: LINE_BATCH.batch, steps: updates, width }, layers)),
  );
}

/** Seconds that a training will take; undefined where none was measured. */
export function predictSeconds({ layers, width, steps }: TabTraining): number | undefined {
  const slowness = Number(localStorage.getItem(KEY) ?? Number.NaN);
  return slowness > 0
    ? slowness * predictTrainingSeconds({ batch: LINE_BATCH.batch, steps, width }, layers)
    : undefined;
}

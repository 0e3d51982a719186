import { nextTurn } from "./next-turn.ts";
import { beginTraining, type RunningTraining } from "./running-training.ts";
import type { TrainingEvent } from "./training-event.ts";
import type { TrainingPlan } from "./training-plan.ts";

/**
 * Trains until all steps are done, evaluations stop improving, the signal aborts, or a number is no longer finite; the
 * last event says which. Where there are checkpoints it goes on from the newest that is sound. It advances as its events
 * are taken, and what it holds (the checkpoint store) is released when they are no longer.
 *
 * Throws an `OutsideError` when the world fails: the store is held by another training, the disk is full (unless there is
 * a pause switch: then it pauses, and tries again when resumed), the runtime ends.
 */
export async function* train(plan: TrainingPlan): AsyncGenerator<TrainingEvent, void, void> {
  const training = await beginTraining(plan);
  try {
    yield* training.restore();
    for (;;) {
      if (training.isDue(plan.evaluation)) yield* training.evaluate();
      if (training.isDue(plan.checkpoints)) yield* training.save("step");
      if (training.end() !== undefined) break;
      yield* pauseIfAsked(plan, training);
      if (plan.signal?.aborted !== true) yield* training.advance();
      await nextTurn();
    }
    if (plan.checkpoints?.atEnd !== false) yield* training.save("step");
    const end = training.end();
    if (end !== undefined) yield end;
  } finally {
    await training.release();
  }
}

async function* pauseIfAsked(
  { pause, signal }: TrainingPlan,
  { updates: step }: RunningTraining,
): AsyncGenerator<TrainingEvent> {
  if (pause?.paused !== true) return;
  yield { kind: "training-paused", step };
  await pause.released(signal);
  if (signal?.aborted !== true) yield { kind: "training-resumed", step };
}

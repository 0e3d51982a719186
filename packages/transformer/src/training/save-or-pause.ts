import { OutsideError } from "@engram/tensor";
import type { PauseSwitch } from "./pause-switch.ts";
import type { TrainingEvent } from "./training-event.ts";

/** One checkpoint to be written, and what may be done where that fails. */
interface Saving {
  readonly write: () => Promise<{ readonly name: string; readonly sizeBytes: number }>;
  readonly step: number;
  /** The last checkpoint that stands. */
  readonly previous: string | undefined;
  readonly pause: PauseSwitch | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes a checkpoint. Where the disk fails and somebody can resume, the training pauses, with all that it has learnt still
 * in memory, and tries again when it is resumed; otherwise, or when it is cancelled meanwhile, the error is thrown.
 */
export async function* saveOrPause(saving: Saving): AsyncGenerator<TrainingEvent> {
  const { write, step, previous, pause, signal } = saving;
  const isCancelled = () => signal?.aborted === true;
  for (;;) {
    try {
      return yield { kind: "checkpoint-written", step, ...(await write()) };
    } catch (error) {
      if (!(error instanceof OutsideError) || pause === undefined || isCancelled()) throw error;
      const { code, message } = error;
      const standing = previous === undefined ? {} : { previous };
      yield { kind: "checkpoint-failed", step, code, message, ...standing };
      pause.pause();
      yield { kind: "training-paused", step };
      await pause.released(signal);
      if (isCancelled()) throw error;
      yield { kind: "training-resumed", step };
    }
  }
}

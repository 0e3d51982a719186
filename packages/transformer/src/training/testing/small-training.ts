import type { Batch, BatchSource } from "../batch-source.ts";
import type { TrainingEvent } from "../training-event.ts";
import type { TrainingPlan } from "../training-plan.ts";
import { bigramStep } from "./bigram-step.ts";

const TEXT = "the cat sat on the mat and the dog sat on the cat ";
const VOCABULARY = 128;

/** Windows of a short text, drawn by a counter. */
export class CountedBatches implements BatchSource {
  #next = 0;

  async next(): Promise<Batch> {
    const start = (this.#next * 7) % (TEXT.length - 9);
    this.#next += 1;
    const codes = Int32Array.from(TEXT.slice(start, start + 9), (letter) => letter.charCodeAt(0));
    return { ids: codes.slice(0, 8), targets: codes.slice(1) };
  }

  state(): unknown {
    return { next: this.#next };
  }

  restore(state: unknown): void {
    this.#next = (state as { next: number }).next;
  }
}

/** A whole training that takes milliseconds: a bigram table learns a sentence. */
export function smallTraining(changes: Partial<TrainingPlan> = {}): TrainingPlan {
  let time = 0;
  return {
    step: bigramStep(VOCABULARY),
    feeds: (batch, dropoutSeed) => ({ ...batch, dropoutSeed }),
    batches: new CountedBatches(),
    totalSteps: 20,
    schedule: { kind: "cosine", peak: 0.1, final: 0.01, warmUpSteps: 2, totalSteps: 20 },
    optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
    seed: 5,
    now: () => {
      time += 10;
      return time;
    },
    ...changes,
  };
}

/** All events. */
export async function collect(events: AsyncIterable<TrainingEvent>): Promise<TrainingEvent[]> {
  return Array.fromAsync(events);
}

/** The losses of the steps, by step, to the last bit. */
export function losses(events: readonly TrainingEvent[]): Map<number, number> {
  return new Map(
    events.flatMap((event) => (event.kind === "step-done" ? [[event.step, event.natsPerToken]] : [])),
  );
}

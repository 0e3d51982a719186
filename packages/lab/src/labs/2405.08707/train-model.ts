/** @file One training of a small model, as the claims with trainings of their own run it. */
import type { Runtime, TrainingStep } from "@engram/tensor";
import {
  BatchLoader,
  type BatchSettings,
  compileLanguageModelStep,
  type LanguageModel,
  type TokenSource,
  train,
  unwrap,
} from "@engram/transformer";

/** What is trained, on what and for how long. */
export interface ModelTraining {
  readonly model: LanguageModel;
  readonly source: TokenSource;
  /** Rows of a batch. */
  readonly rows: number;
  readonly contextLength: number;
  readonly contexts: BatchSettings["contexts"];
  readonly updates: number;
  readonly learningRate: number;
  /** Of the initial weights and the order of the batches. */
  readonly seed: number;
  readonly signal: AbortSignal;
  /** Called about a hundred times, with the mean loss since the call before. */
  readonly onMeanLoss: (update: number, natsPerToken: number) => void;
}

/**
 * Trains with AdamW without decay, along half a cosine to 0. The caller disposes of the step, whose state has the weights.
 * Throws the signal's reason when it is aborted.
 */
export async function trainModel(training: ModelTraining, runtime: Runtime): Promise<TrainingStep> {
  const { model, source, rows, contextLength, contexts, updates, seed, signal } = training;
  const shape = { batch: rows, context: contextLength };
  const { step, feeds } = await compileLanguageModelStep(model, runtime, shape, seed);
  try {
    const batches = unwrap(
      await BatchLoader.open(source, { batchSize: rows, contextLength, contexts, seed }),
    );
    const warmUpSteps = Math.min(50, Math.floor(updates / 10));
    const schedule = {
      kind: "cosine",
      peak: training.learningRate,
      final: 0,
      warmUpSteps,
      totalSteps: updates,
    } as const;
    const optimiser = { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, clipNorm: 1 };
    const now = () => performance.now();
    await follow(
      train({ step, feeds, batches, totalSteps: updates, schedule, optimiser, seed, signal, now }),
      training,
    );
    signal.throwIfAborted();
    return step;
  } catch (error) {
    step[Symbol.dispose]();
    throw error;
  }
}

async function follow(
  events: ReturnType<typeof train>,
  { updates, onMeanLoss }: ModelTraining,
): Promise<void> {
  const every = Math.max(1, Math.round(updates / 100));
  let sum = 0;
  let count = 0;
  for await (const event of events) {
    if (event.kind === "training-ended" && event.reason === "not-finite") {
      throw new Error(`the training left the finite numbers at update ${event.step}`);
    }
    if (event.kind !== "step-done") continue;
    sum += event.natsPerToken;
    count += 1;
    if (event.step % every !== 0 && event.step !== updates) continue;
    onMeanLoss(event.step, sum / count);
    sum = 0;
    count = 0;
  }
}

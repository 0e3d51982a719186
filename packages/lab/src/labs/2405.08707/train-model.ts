/** @file One training of a small model, as the claims with trainings of their own run it. */
import type { Runtime, TrainingStep } from "@engram/tensor";
import {
  type Batch,
  BatchLoader,
  type BatchSettings,
  compileEvaluation,
  compileLanguageModelStep,
  type LanguageModel,
  parameterCount,
  type TokenSource,
  train,
  unwrap,
} from "@engram/transformer";
import type { PartScratch } from "../../claim.ts";
import { discardCheckpoints, scratchCheckpoints } from "../../scratch-checkpoints.ts";

const OPTIMISER = { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, clipNorm: 1 };

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
  /** Keeps checkpoints until {@link forgetTraining}: the same training goes on from them. */
  readonly scratch: PartScratch;
  /** Called about a hundred times, with the mean loss since the call before; first for what was trained before an interruption. */
  readonly onMeanLoss: (update: number, natsPerToken: number) => void;
  /** Evaluated so often and after the last update. */
  readonly heldOut?: HeldOut;
}

/** Text that is not trained on. */
export interface HeldOut {
  /** Of the training's rows and context. */
  readonly batches: readonly Batch[];
  /** In updates. */
  readonly every: number;
  /** First for what was evaluated before an interruption. */
  readonly onLoss: (update: number, natsPerToken: number) => void;
}

/**
 * Trains with AdamW without decay, along half a cosine to 0. The caller disposes of the step, whose state has the weights.
 * Throws the signal's reason when it is aborted.
 */
export async function trainModel(training: ModelTraining, runtime: Runtime): Promise<TrainingStep> {
  const { model, source, rows, contextLength, contexts, updates, seed, signal, heldOut } = training;
  const shape = { batch: rows, context: contextLength };
  const { step, feeds } = await compileLanguageModelStep(model, runtime, shape, seed);
  try {
    using evaluator = heldOut && (await compileEvaluation(model, runtime, shape));
    const evaluation = heldOut &&
      evaluator && {
        every: heldOut.every,
        evaluate: () => evaluator.evaluate(step.state.parameters, heldOut.batches),
      };
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
    const checkpoints = checkpointsOf(training);
    const now = () => performance.now();
    await follow(
      train({
        step,
        feeds,
        batches,
        totalSteps: updates,
        schedule,
        optimiser: OPTIMISER,
        seed,
        checkpoints,
        ...(evaluation ? { evaluation } : {}),
        signal,
        now,
      }),
      training,
    );
    signal.throwIfAborted();
    return step;
  } catch (error) {
    step[Symbol.dispose]();
    throw error;
  }
}

function checkpointsOf({ model, updates, scratch }: ModelTraining) {
  return {
    store: scratchCheckpoints(scratch),
    every: checkpointEvery(updates),
    atEnd: false,
    model: { family: model.config.family, parameters: parameterCount(model.parameters) },
  };
}

/** Removes what a training kept, once what it was for is done. */
export async function forgetTraining(scratch: PartScratch): Promise<void> {
  await discardCheckpoints(scratch);
  for (const file of [CURVE_FILE, HELD_OUT_FILE]) await scratch.remove(file);
}

type CurvePoint = readonly [update: number, natsPerToken: number];

const CURVE_FILE = "curve.json";
const HELD_OUT_FILE = "held-out.json";

async function follow(
  events: ReturnType<typeof train>,
  { updates, scratch, onMeanLoss, heldOut }: ModelTraining,
): Promise<void> {
  let curve: readonly CurvePoint[] = [];
  let evaluations: readonly CurvePoint[] = [];
  let sum = 0;
  let count = 0;
  for await (const event of events) {
    if (event.kind === "training-ended" && event.reason === "not-finite") {
      throw new Error(`the training left the finite numbers at update ${event.step}`);
    }
    if (event.kind === "checkpoint-restored") {
      curve = await readCurve(scratch, CURVE_FILE, event.step);
      for (const [update, loss] of curve) onMeanLoss(update, loss);
      evaluations = await readCurve(scratch, HELD_OUT_FILE, event.step);
      for (const [update, loss] of evaluations) heldOut?.onLoss(update, loss);
    }
    if (event.kind === "evaluation-done") {
      evaluations = [...evaluations, [event.step, event.natsPerToken]];
      heldOut?.onLoss(event.step, event.natsPerToken);
      // The training writes its checkpoint of this update afterwards.
      await writeCurve(scratch, HELD_OUT_FILE, evaluations);
    }
    if (event.kind !== "step-done") continue;
    sum += event.natsPerToken;
    count += 1;
    if (event.step % curveEvery(updates) !== 0 && event.step !== updates) continue;
    curve = [...curve, [event.step, sum / count]];
    onMeanLoss(event.step, sum / count);
    sum = 0;
    count = 0;
    // Before the checkpoint of this update is written: whatever is restored, its curve is there.
    if (event.step % checkpointEvery(updates) === 0) {
      await writeCurve(scratch, CURVE_FILE, curve);
    }
  }
}

/** What was told up to the update that the training goes on from. */
async function readCurve(scratch: PartScratch, name: string, last: number): Promise<readonly CurvePoint[]> {
  const file = await scratch.read(name);
  if (file === undefined) return [];
  const points = JSON.parse(new TextDecoder().decode(file)) as readonly CurvePoint[];
  return points.filter(([update]) => update <= last);
}

async function writeCurve(scratch: PartScratch, name: string, points: readonly CurvePoint[]): Promise<void> {
  await scratch.write(name, new TextEncoder().encode(JSON.stringify(points)));
}

/** A hundred points a curve. */
function curveEvery(updates: number): number {
  return Math.max(1, Math.round(updates / 100));
}

/** Ten checkpoints a training, each at a point of the curve, so that no mean spans one. */
function checkpointEvery(updates: number): number {
  return 10 * curveEvery(updates);
}

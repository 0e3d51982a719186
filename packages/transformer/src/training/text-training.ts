/** @file A whole training from plain data: a text, a model's configuration, settings. What crosses to a worker. */
import type { Runtime } from "@engram/tensor";
import { BatchLoader, type BatchSettings } from "../data/batch-loader.ts";
import type { DataError } from "../data/data-error.ts";
import { type DocumentError, tokenizeTexts } from "../data/tokens-in-memory.ts";
import { createModel, type ModelConfig } from "../models/create-model.ts";
import type { ModelConfigError } from "../models/model-config-error.ts";
import { err, ok, type Result } from "../result.ts";
import { CharacterTokenizer } from "../tokenizers/character-tokenizer.ts";
import { loadTokenizer, type SavedTokenizer } from "../tokenizers/saved-tokenizer.ts";
import type { Tokenizer } from "../tokenizers/tokenizer.ts";
import type { TokenizerFileError } from "../tokenizers/tokenizer-file-error.ts";
import { checkTrainingMemory, type MemoryError } from "./check-memory.ts";
import { checkModelFits, checkStore, checkTextTraining, type SettingError } from "./check-text-training.ts";
import type { Json } from "./checkpoint/checkpoint-header.ts";
import type { CheckpointStore } from "./checkpoint/checkpoint-store.ts";
import { compileEvaluation, type Evaluator } from "./evaluation.ts";
import { compileLanguageModelStep } from "./language-model-step.ts";
import { replicasFor } from "./replicas-for.ts";
import { checkSchedule, type Schedule, type ScheduleError } from "./schedule.ts";
import { tokenBytes } from "./token-bytes.ts";
import type { OptimiserSettings, TrainingPlan } from "./training-plan.ts";

/** What is trained on what, and how. Plain data. */
export interface TextTraining {
  readonly texts: readonly string[];
  /** Evaluated on, where there is any. */
  readonly heldOut?: readonly string[];
  /** Of the characters of all texts if absent. */
  readonly tokenizer?: SavedTokenizer;
  /** A `ModelConfig`; its vocabulary is the tokenizer's and its context the one below unless it says otherwise. */
  readonly model: { readonly family: string } & Readonly<Record<string, unknown>>;
  readonly batch: number;
  readonly context: number;
  /** How the texts are cut; `random` if absent. */
  readonly contexts?: BatchSettings["contexts"];
  readonly microBatches?: number;
  readonly totalSteps: number;
  readonly schedule: Schedule;
  readonly optimiser: OptimiserSettings;
  /** Of initial values, of batches and of dropout. */
  readonly seed: number;
  readonly evaluation?: { readonly every: number; readonly patience?: number };
  readonly checkpoints?: { readonly every: number; readonly keep?: number };
}

/** What this machine has for it. */
export interface TrainingPlace {
  readonly runtime: Runtime;
  /** Needed for checkpoints. */
  readonly store?: CheckpointStore;
  /** Memory that may be used; absent: whether it fits is not looked at. */
  readonly availableBytes?: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Why a training can not begin. */
export type TextTrainingError =
  | SettingError
  | ScheduleError
  | MemoryError
  | ModelConfigError
  | DataError
  | DocumentError
  | TokenizerFileError;

/** A training ready to go, and what it holds. */
export interface ReadyTraining extends Disposable {
  readonly plan: TrainingPlan;
  readonly tokenizer: Tokenizer;
}

/** Checks everything, and then compiles. */
export async function prepareTextTraining(
  training: TextTraining,
  place: TrainingPlace,
): Promise<Result<ReadyTraining, TextTrainingError>> {
  const parts = await checkParts(training, place);
  if (!parts.ok) return parts;
  const housed = checkStore(training, place);
  if (!housed.ok) return housed;
  const { model, tokenizer, batches, validation, shape } = parts.value;
  const bytes = tokenBytes(tokenizer);
  const compiled = await compileLanguageModelStep(model, place.runtime, shape, training.seed);
  const evaluator =
    validation === undefined ? undefined : await compileEvaluation(model, place.runtime, shape, bytes);
  const { parameters } = compiled.step.state;
  const plan: TrainingPlan = {
    ...compiled,
    batches,
    totalSteps: training.totalSteps,
    schedule: training.schedule,
    optimiser: training.optimiser,
    seed: training.seed,
    microBatches: training.microBatches ?? 1,
    now: place.now,
    ...(bytes === undefined ? {} : { tokenBytes: bytes }),
    ...evaluationOf(training, evaluator, validation, parameters),
    ...checkpointsOf(training, place, { model: model.config as Json, tokenizer: tokenizer.save() as Json }),
  };
  return ok({
    plan,
    tokenizer,
    [Symbol.dispose]: () => {
      compiled.step[Symbol.dispose]();
      evaluator?.[Symbol.dispose]();
    },
  });
}

/** What a training consists of, each part found to be sound. */
async function checkParts(
  training: TextTraining,
  { availableBytes = Number.POSITIVE_INFINITY, runtime }: TrainingPlace,
) {
  const { batch, context, microBatches, schedule, heldOut = [], contexts } = training;
  const settings = checkTextTraining(training);
  if (!settings.ok) return settings;
  const sound = checkSchedule(schedule);
  if (!sound.ok) return sound;
  // Characters of no text are no vocabulary: the empty corpus is what is wrong then.
  if (training.texts.every((text) => text === "")) {
    return err({ code: "data.empty-corpus", documents: training.texts.length, tokens: 0 } as const);
  }
  const tokenizer = tokenizerOf(training);
  if (!tokenizer.ok) return tokenizer;
  const { vocabularySize } = tokenizer.value;
  // `createModel` checks every field.
  const config = { vocabularySize, contextLength: context, ...training.model } as unknown as ModelConfig;
  const model = createModel(config);
  if (!model.ok) return model;
  const fits = checkModelFits(training, model.value, tokenizer.value);
  if (!fits.ok) return fits;
  const asked = { batch, context, segments: contexts === "packed" };
  const replicas = replicasFor(model.value, runtime, asked, microBatches);
  const shape = { ...asked, replicas };
  const memory = checkTrainingMemory(config, shape, availableBytes, Math.max(microBatches ?? 1, replicas));
  if (!memory.ok) return memory;
  const batches = await loaderOf(training, training.texts, tokenizer.value);
  if (!batches.ok) return batches;
  const held = heldOut.length === 0 ? undefined : await loaderOf(training, heldOut, tokenizer.value, true);
  if (held?.ok === false) return held;
  const validation = held?.value;
  return ok({ model: model.value, tokenizer: tokenizer.value, batches: batches.value, validation, shape });
}

function evaluationOf(
  { evaluation }: TextTraining,
  evaluator: Evaluator | undefined,
  validation: BatchLoader | undefined,
  parameters: Readonly<Record<string, Float32Array>>,
): Pick<TrainingPlan, "evaluation"> {
  if (evaluation === undefined || evaluator === undefined || validation === undefined) return {};
  return { evaluation: { ...evaluation, evaluate: () => evaluator.evaluate(parameters, validation.once()) } };
}

function checkpointsOf(
  { checkpoints, batch }: TextTraining,
  { store, runtime }: TrainingPlace,
  described: { readonly model: Json; readonly tokenizer: Json },
): Pick<TrainingPlan, "checkpoints"> {
  if (checkpoints === undefined || store === undefined) return {};
  // A training that goes on with another batch or runtime is told so: it is not the one that it would have been.
  const versions = { runtime: runtime.name, threads: runtime.threads, batch };
  return { checkpoints: { ...checkpoints, store, ...described, versions } };
}

function tokenizerOf({
  tokenizer,
  texts,
  heldOut = [],
}: TextTraining): Result<Tokenizer, TokenizerFileError> {
  return tokenizer === undefined
    ? ok(CharacterTokenizer.fromText([...texts, ...heldOut]))
    : loadTokenizer(tokenizer);
}

async function loaderOf(
  { batch, context, seed, contexts = "random" }: TextTraining,
  texts: readonly string[],
  tokenizer: Tokenizer,
  inOrder = false,
): Promise<Result<BatchLoader, DataError | DocumentError>> {
  const source = tokenizeTexts(texts, tokenizer);
  if (!source.ok) return source;
  // Random contexts have no end: held-out text is gone through from its beginning.
  const cut = inOrder && contexts === "random" ? "joined" : contexts;
  return BatchLoader.open(source.value, {
    batchSize: batch,
    contextLength: context,
    contexts: cut,
    shuffle: !inOrder,
    seed,
  });
}

/** @file Whether the settings of a training make sense. They are plain data: types say nothing of what came from a file. */
import { WAYS } from "../data/batch-loader.ts";
import type { LanguageModel } from "../models/language-model.ts";
import { err, ok, type Result } from "../result.ts";
import type { Tokenizer } from "../tokenizers/tokenizer.ts";
import type { CheckpointStore } from "./checkpoint/checkpoint-store.ts";
import type { TextTraining } from "./text-training.ts";

/** A setting that no training can have: its path, what stood there, and what may. */
export interface SettingError {
  readonly code: "training.bad-setting";
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

/** A path, its value, whether that is one, and what would be. */
type Check = readonly [field: string, value: unknown, fits: boolean, expected: string];

/** Every setting of its own, but for the schedule and the model, which have checks of theirs. */
export function checkTextTraining(training: TextTraining): Result<TextTraining, SettingError> {
  const { batch, context, microBatches = 1, totalSteps, seed, contexts = "random" } = training;
  const { evaluation, checkpoints, heldOut = [] } = training;
  return firstFault(training, [
    counted("batch", batch),
    counted("context", context),
    counted("microBatches", microBatches),
    counted("totalSteps", totalSteps),
    ["seed", seed, Number.isSafeInteger(seed) && seed >= 0, "a whole number of [0, 2^53)"],
    ["contexts", contexts, WAYS.includes(contexts), WAYS.join(", ")],
    ...optimiserChecks(training.optimiser),
    ...(evaluation === undefined
      ? []
      : [
          counted("evaluation.every", evaluation.every),
          counted("evaluation.patience", evaluation.patience ?? 1),
          ["heldOut", heldOut, heldOut.length > 0, "texts to evaluate on, or no evaluation"] as const,
        ]),
    ...(checkpoints === undefined
      ? []
      : [
          counted("checkpoints.every", checkpoints.every),
          counted("checkpoints.keep", checkpoints.keep ?? 1),
        ]),
  ]);
}

/** Whether a model, if its configuration says more than the training does, is large enough for it. */
export function checkModelFits(
  { context }: TextTraining,
  model: Pick<LanguageModel, "contextLength" | "vocabularySize">,
  { vocabularySize: ids }: Pick<Tokenizer, "vocabularySize">,
): Result<undefined, SettingError> {
  const { contextLength, vocabularySize } = model;
  return firstFault(undefined, [
    ["model.contextLength", contextLength, contextLength >= context, `at least the context, ${context}`],
    ["model.vocabularySize", vocabularySize, vocabularySize >= ids, `at least the tokenizer's, ${ids}`],
  ]);
}

/** Checkpoints that are asked for need a place to go. */
export function checkStore(
  { checkpoints }: TextTraining,
  { store }: { readonly store?: CheckpointStore },
): Result<undefined, SettingError> {
  const fits = checkpoints === undefined || store !== undefined;
  return firstFault(undefined, [["checkpoints", checkpoints, fits, "a store for them, or none"]]);
}

function optimiserChecks(optimiser: TextTraining["optimiser"]): readonly Check[] {
  const { beta1, beta2, epsilon, weightDecay, clipNorm = 1 } = optimiser;
  const share = (value: number) => value >= 0 && value < 1;
  return [
    ["optimiser.beta1", beta1, share(beta1), "a number of [0, 1)"],
    ["optimiser.beta2", beta2, share(beta2), "a number of [0, 1)"],
    ["optimiser.epsilon", epsilon, Math.fround(epsilon) > 0 && epsilon < Infinity, "above 0 in float32"],
    ["optimiser.weightDecay", weightDecay, weightDecay >= 0 && weightDecay < Infinity, "at least 0, finite"],
    ["optimiser.clipNorm", clipNorm, clipNorm > 0, "a number above 0, or nothing"],
  ];
}

function counted(field: string, value: number): Check {
  return [field, value, Number.isSafeInteger(value) && value >= 1, "a whole number of at least 1"];
}

function firstFault<T>(sound: T, checks: readonly Check[]): Result<T, SettingError> {
  const [bad] = checks.filter(([, , fits]) => !fits);
  if (bad === undefined) return ok(sound);
  const [field, value, , expected] = bad;
  return err({ code: "training.bad-setting", field, value, expected });
}

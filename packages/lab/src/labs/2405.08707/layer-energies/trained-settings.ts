import type { Preset, SettingSpec, Space } from "../../../claim.ts";
import { spaceOfRows } from "../../../space-of-rows.ts";
import { spaceOfTraining } from "../space-of-training.ts";
import { TRAINING_SETTINGS } from "../training-settings.ts";
import { ARCHITECTURES, ROWS, type TrainedSettings, trainedModel } from "./trained-layers.ts";

const { listOf: _lines, ...lines } = TRAINING_SETTINGS.lines;

/** Ranges of the settings. */
export const TRAINED_SETTINGS: { readonly [K in keyof TrainedSettings]: SettingSpec } = {
  lines,
  trainedLayers: {
    label: { en: "layers of the trained models", fr: "couches des modèles entraînés" },
    unit: "",
    minimum: 1,
    maximum: 24,
    integer: true,
  },
  width: TRAINING_SETTINGS.width,
  heads: TRAINING_SETTINGS.heads,
  context: {
    label: { en: "tokens of a chunk", fr: "tokens d’un morceau" },
    symbol: "T_max",
    unit: "tokens",
    minimum: 2,
    maximum: 1024,
    integer: true,
  },
  updates: TRAINING_SETTINGS.steps,
  learningRate: TRAINING_SETTINGS.learningRate,
  chunks: {
    label: {
      en: "training chunks, a pattern in each layer",
      fr: "morceaux d’entraînement, un motif par couche",
    },
    unit: "",
    minimum: 2,
    maximum: 10_000,
    integer: true,
  },
  queries: {
    label: { en: "unseen chunks", fr: "morceaux jamais vus" },
    unit: "",
    minimum: 2,
    maximum: 10_000,
    integer: true,
  },
};

/** Settings of the trainings, by preset. */
export const TRAINED_PRESETS = {
  quick: {
    lines: 2000,
    trainedLayers: 4,
    width: 32,
    heads: 2,
    context: 16,
    updates: 400,
    learningRate: 3e-3,
    chunks: 128,
    queries: 64,
  },
  standard: {
    lines: 20_000,
    trainedLayers: 6,
    width: 64,
    heads: 4,
    context: 16,
    updates: 2000,
    learningRate: 2e-3,
    chunks: 512,
    queries: 128,
  },
  full: {
    lines: 100_000,
    trainedLayers: 6,
    width: 512,
    heads: 8,
    context: 64,
    updates: 100_000,
    learningRate: 1e-4,
    chunks: 2000,
    queries: 200,
  },
} as const satisfies Record<Preset, TrainedSettings>;

/** Seconds of all trainings and energies on two cores, by measured speed. */
export function predictTrainedSeconds(settings: TrainedSettings): number {
  const { updates, width, context, trainedLayers: layers, chunks, queries, lines: count } = settings;
  const flops = 6 * ROWS * context * (12 * layers * width ** 2 + 140 * width);
  const training = updates * (0.001 * layers + flops / 40e9);
  // About twenty looks at all patterns for each layer of a pass.
  const energies = queries * layers ** 2 * chunks * context * width * 12e-9;
  return ARCHITECTURES.length * (1 + count * 20e-6 + training + energies);
}

/** What the larger of the models takes, its patterns beside it. */
export function predictTrainedSpace(settings: TrainedSettings, others: Space): Space {
  const { width, context, trainedLayers: layers, chunks, queries } = settings;
  const { memoryBytes, diskBytes } = spaceOfRows(2 * 2 * queries * (layers + 1), 7);
  const states = 4 * width * context * (layers + 1) * (chunks + queries);
  const rows = {
    memoryBytes: memoryBytes + others.memoryBytes + states,
    diskBytes: diskBytes + others.diskBytes,
  };
  return spaceOfTraining(trainedModel(1, settings), { batch: ROWS, context }, rows);
}

/** @file How many bits of random sequences a model of a given size keeps (Morris et al. 2025, arXiv:2505.24832, measure them so). */
import {
  BatchLoader,
  compileEvaluation,
  counterRandom,
  parameterCount,
  tokensInMemory,
  unwrap,
  vanilla,
} from "@engram/transformer";
import type { PartContext, Rows, Settings } from "../../../claim.ts";
import type { TableSpec } from "../../../table.ts";
import { forgetTraining, trainModel } from "../train-model.ts";

/** Settings of the trainings on random sequences. */
export type MemorySettings = Settings & {
  readonly widths: readonly number[];
  readonly load: readonly number[];
  readonly seeds: number;
  readonly layers: number;
  readonly vocabulary: number;
  readonly length: number;
  readonly updates: number;
  readonly learningRateTimesWidth: number;
};

/** One training. */
export interface MemoryTraining {
  readonly width: number;
  /** Bits of the sequences for each parameter of the model. */
  readonly load: number;
  readonly seed: number;
}

/** What each model kept, at three quarters of the updates and at the end. */
export const KEPT: TableSpec = {
  name: "kept",
  columns: [
    { name: "width", unit: "" },
    {
      name: "load",
      unit: "bits per parameter",
      label: { en: "bits of data per parameter", fr: "bits de données par paramètre" },
    },
    { name: "seed", unit: "" },
    { name: "parameters", unit: "", label: { en: "parameters", fr: "paramètres" }, axis: true },
    { name: "sequences", unit: "" },
    { name: "keptBits", unit: "bits", label: { en: "kept bits", fr: "bits gardés" } },
    { name: "mostBits", unit: "bits" },
    { name: "lossBefore", unit: "nats per token" },
    { name: "loss", unit: "nats per token", label: { en: "training loss", fr: "perte d’entraînement" } },
  ],
};

/** The mean loss of the batches between two rows. */
export const MEMORY_CURVE: TableSpec = {
  name: "curve",
  columns: [
    { name: "parameters", unit: "", label: { en: "parameters", fr: "paramètres" } },
    {
      name: "load",
      unit: "bits per parameter",
      label: { en: "bits of data per parameter", fr: "bits de données par paramètre" },
    },
    { name: "seed", unit: "" },
    { name: "update", unit: "", label: { en: "update", fr: "mise à jour" }, axis: true },
    { name: "loss", unit: "nats per token", label: { en: "training loss", fr: "perte d’entraînement" } },
  ],
};

/** Batches of an epoch: rows grow with the sequences, so that all models see theirs equally often. */
export const BATCHES = 8;

/** The model of a width. One id more than the vocabulary stands before each sequence, so that all its tokens are predicted. */
export function memoryModel({ layers, vocabulary, length }: MemorySettings, width: number) {
  return unwrap(
    vanilla({
      family: "vanilla",
      vocabularySize: vocabulary + 1,
      contextLength: length,
      layers,
      width,
      heads: 1,
      feedForwardWidth: 4 * width,
      dropout: 0,
    }),
  );
}

/** How many sequences hold `load` bits a parameter. */
export function sequencesFor(settings: MemorySettings, { width, load }: MemoryTraining): number {
  const bits = settings.length * Math.log2(settings.vocabulary);
  return Math.max(
    BATCHES,
    Math.round((load * parameterCount(memoryModel(settings, width).parameters)) / bits),
  );
}

/** Trains on uniform random sequences and asks what of them was kept: n S log2 V less what the model still pays for them. */
export async function memorise(
  training: MemoryTraining,
  { settings, random, signal, report, scratch, runtime: load }: PartContext<MemorySettings>,
): Promise<Rows> {
  const { vocabulary, length, updates } = settings;
  // Adam moves each weight alike, so a wider layer, which adds more of them up, needs smaller moves.
  const learningRate = settings.learningRateTimesWidth / training.width;
  const model = memoryModel(settings, training.width);
  const parameters = parameterCount(model.parameters);
  const sequences = sequencesFor(settings, training);
  const source = randomSequences(settings, sequences, random.uint32(1));
  const rows = Math.ceil(sequences / BATCHES);
  const runtime = await load();
  const curve: (readonly number[])[] = [];
  const onMeanLoss = (update: number, loss: number) => {
    const row = [parameters, training.load, training.seed, update, loss];
    curve.push(row);
    report(update / updates, { [MEMORY_CURVE.name]: [row] });
  };
  const how = { rows, contextLength: length, contexts: "separate", updates, learningRate } as const;
  using step = await trainModel(
    { model, source, ...how, seed: random.uint32(0), signal, scratch, onMeanLoss },
    runtime,
  );
  using evaluator = await compileEvaluation(model, runtime, { batch: rows, context: length });
  const loader = unwrap(
    await BatchLoader.open(source, { batchSize: rows, contextLength: length, contexts: "separate", seed: 0 }),
  );
  const { natsPerToken } = await evaluator.evaluate(step.state.parameters, loader.once());
  await forgetTraining(scratch);
  const all = sequences * length * Math.log2(vocabulary);
  const kept = all - (natsPerToken * sequences * length) / Math.LN2;
  // Which sequence comes next is no property of the set: a model that knows all pays log2 n for each.
  const most = all - sequences * Math.log2(sequences);
  const before = curve.findLast(([, , , update]) => update <= 0.75 * updates)?.[4] ?? Number.NaN;
  const row = [parameters, sequences, kept, most, before, natsPerToken];
  return {
    [MEMORY_CURVE.name]: curve,
    [KEPT.name]: [[training.width, training.load, training.seed, ...row]],
  };
}

function randomSequences({ vocabulary, length }: MemorySettings, sequences: number, seed: number) {
  const random = counterRandom(seed, "random sequences");
  const start = vocabulary;
  const documents = Array.from({ length: sequences }, (_, sequence) =>
    Int32Array.from({ length: length + 1 }, (_none, place) =>
      place === 0 ? start : random.below(sequence * length + place - 1, vocabulary),
    ),
  );
  return unwrap(tokensInMemory(documents, vocabulary + 1));
}

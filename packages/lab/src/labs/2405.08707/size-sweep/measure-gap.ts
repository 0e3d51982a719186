/** @file One training of a size on a share of a text: how far training and validation losses have parted where the latter is lowest. */
import { BatchLoader, parameterCount, tokensInMemory, unwrap, vanilla } from "@engram/transformer";
import type { PartContext, Rows, Settings } from "../../../claim.ts";
import type { TableSpec } from "../../../table.ts";
import { forgetTraining, trainModel } from "../train-model.ts";
import { drawText, VOCABULARY } from "./draw-text.ts";

/** Settings of the trainings. */
export type SweepSettings = Settings & {
  readonly widths: readonly number[];
  readonly sizes: readonly number[];
  readonly seeds: number;
  readonly layers: number;
  readonly context: number;
  readonly updates: number;
  readonly learningRateTimesWidth: number;
};

/** One training. */
export interface SweepTraining {
  readonly width: number;
  readonly tokens: number;
  readonly seed: number;
}

const PARAMETERS = {
  name: "parameters",
  unit: "",
  label: { en: "N", fr: "N" },
} as const;
const TOKENS = { name: "tokens", unit: "", label: { en: "D, tokens", fr: "D, tokens" } } as const;

/** A row a training: MSE(L_train, L_min) over the updates before the minimum, as appendix F.3 takes it. */
export const GAPS: TableSpec = {
  name: "gaps",
  columns: [
    { name: "width", unit: "", label: { en: "width", fr: "largeur" } },
    { name: "seed", unit: "", label: { en: "seed", fr: "graine" } },
    PARAMETERS,
    { name: "allParameters", unit: "", label: { en: "with embeddings", fr: "avec plongements" } },
    { ...TOKENS, axis: true },
    { name: "lowest", unit: "nats per token" },
    { name: "updateOfLowest", unit: "" },
    {
      name: "meanSquare",
      unit: "nats per token squared",
      label: {
        en: "MSE of training loss and lowest validation loss",
        fr: "EQM de la perte d’entraînement et de la perte de validation la plus basse",
      },
    },
  ],
};

/** Losses on the way. */
export const GAP_CURVES: TableSpec = {
  name: "gapCurves",
  columns: [
    { ...PARAMETERS },
    { ...TOKENS },
    { name: "seed", unit: "" },
    { name: "isHeldOut", unit: "" },
    { name: "update", unit: "", label: { en: "update", fr: "mise à jour" }, axis: true },
    { name: "loss", unit: "nats per token", label: { en: "loss", fr: "perte" } },
  ],
};

/** All sizes are of one text; what the experiment's seed changes is the training. */
const TEXT_SEED = 1;
const HELD_OUT = 8192;
/** Contexts of a batch. */
export const ROWS = 32;
/** Validations of a training. */
const VALIDATIONS = 25;
/** The paper averages over 1,000 updates before a minimum near update 6,000. */
const WINDOW = 1 / 6;

/** The model of a width. */
export function sweepModel({ layers, context }: SweepSettings, width: number) {
  const sizes = { vocabularySize: VOCABULARY, contextLength: context, layers, width, heads: 2 };
  return unwrap(vanilla({ family: "vanilla", ...sizes, feedForwardWidth: 4 * width, dropout: 0 }));
}

/** Parameters of the layers alone: what the paper counts as N. */
export function layerParameters(model: ReturnType<typeof sweepModel>): number {
  return parameterCount(model.parameters.filter(({ name }) => name.startsWith("layers.")));
}

/** Trains on the first sentences of the text and validates on others. */
export async function measureGap(
  training: SweepTraining,
  context: PartContext<SweepSettings>,
): Promise<Rows> {
  const { settings, random, signal, report, scratch } = context;
  const { updates } = settings;
  const sourceOf = (stream: string, tokens: number) =>
    unwrap(tokensInMemory([drawText(TEXT_SEED, stream, tokens)], VOCABULARY));
  const source = sourceOf("training", training.tokens);
  const model = sweepModel(settings, training.width);
  const runtime = await context.runtime();
  const of = [layerParameters(model), training.tokens, training.seed];
  const curves: (readonly number[])[] = [];
  const tell = (isHeldOut: number) => (update: number, loss: number) => {
    const row = [...of, isHeldOut, update, loss];
    curves.push(row);
    report(update / updates, { [GAP_CURVES.name]: [row] });
  };
  const shape = { batchSize: ROWS, contextLength: settings.context, contexts: "joined", seed: 0 } as const;
  const held = unwrap(await BatchLoader.open(sourceOf("validation", HELD_OUT), { ...shape, shuffle: false }));
  const batches = await Array.fromAsync(held.once());
  const heldOut = { batches, every: Math.max(1, Math.round(updates / VALIDATIONS)), onLoss: tell(1) };
  const how = { rows: ROWS, contextLength: settings.context, contexts: "random", updates } as const;
  const learningRate = settings.learningRateTimesWidth / training.width;
  const seed = random.uint32(0);
  const plan = { model, source, ...how, learningRate, seed, signal, scratch, onMeanLoss: tell(0), heldOut };
  using _step = await trainModel(plan, runtime);
  await forgetTraining(scratch);
  const all = parameterCount(model.parameters);
  return {
    [GAP_CURVES.name]: curves,
    [GAPS.name]: [[training.width, training.seed, of[0], all, of[1], ...gapOf(curves)]],
  };
}

/** The lowest validation loss, its update, and the mean square of the training losses' distances from it just before. */
export function gapOf(curves: readonly (readonly number[])[]): readonly [number, number, number] {
  const points = (isHeldOut: number) =>
    curves.filter((row) => row[3] === isHeldOut).map(([, , , , update, loss]) => ({ update, loss }));
  const best = points(1).reduce((least, point) => (point.loss < least.loss ? point : least));
  const before = points(0).filter(
    ({ update }) => update <= best.update && update > best.update * (1 - WINDOW),
  );
  const sum = before.reduce((total, { loss }) => total + (loss - best.loss) ** 2, 0);
  return [best.loss, best.update, sum / before.length];
}

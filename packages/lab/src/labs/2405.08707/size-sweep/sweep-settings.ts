import type { SettingSpec, Space } from "../../../claim.ts";
import { spaceOfRows } from "../../../space-of-rows.ts";
import { spaceOfTraining } from "../space-of-training.ts";
import { layerParameters, ROWS, type SweepSettings, sweepModel } from "./measure-gap.ts";

/** Ranges of the settings. */
export const SWEEP_SETTINGS: { readonly [K in keyof SweepSettings]: SettingSpec } = {
  widths: {
    label: { en: "widths", fr: "largeurs" },
    symbol: "d_emb",
    unit: "",
    minimum: 2,
    maximum: 512,
    integer: true,
    listOf: 8,
  },
  sizes: {
    label: { en: "sizes of the data", fr: "tailles des données" },
    symbol: "D",
    unit: "tokens",
    minimum: 100,
    maximum: 100_000_000,
    integer: true,
    listOf: 16,
  },
  seeds: {
    label: { en: "seeds (0: no trainings)", fr: "graines (0 : sans entraînements)" },
    unit: "",
    minimum: 0,
    maximum: 20,
    integer: true,
  },
  layers: {
    label: { en: "layers", fr: "couches" },
    symbol: "l",
    unit: "",
    minimum: 1,
    maximum: 24,
    integer: true,
  },
  context: {
    label: { en: "tokens of a context", fr: "tokens d’un contexte" },
    symbol: "T_max",
    unit: "tokens",
    minimum: 4,
    maximum: 1024,
    integer: true,
  },
  updates: {
    label: { en: "updates", fr: "mises à jour" },
    unit: "",
    minimum: 10,
    maximum: 1_000_000,
    integer: true,
  },
  learningRateTimesWidth: {
    label: {
      en: "highest learning rate, times the width",
      fr: "taux d’apprentissage maximal, fois la largeur",
    },
    unit: "",
    minimum: 1e-4,
    maximum: 10,
    integer: false,
  },
};

/** The trainings of a sweep, small ones first. */
export function planSweep({ widths, sizes, seeds }: SweepSettings) {
  const ascending = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b);
  return ascending(widths).flatMap((width) =>
    ascending(sizes).flatMap((tokens) =>
      Array.from({ length: seeds }, (_, seed) => ({
        key: `width ${width}, ${tokens} tokens, seed ${seed}`,
        width,
        tokens,
        seed,
      })),
    ),
  );
}

/** Seconds of all trainings on two cores, by measured speed. */
export function predictSweepSeconds(settings: SweepSettings): number {
  const { context, layers, updates } = settings;
  return planSweep(settings).reduce((sum, { width, tokens }) => {
    const flops = 6 * ROWS * context * (layerParameters(sweepModel(settings, width)) + 64 * width);
    return sum + 0.5 + tokens * 3e-6 + updates * (0.0006 * layers + flops / 40e9);
  }, 0);
}

/** Curves of a hundred and some points each. */
export function predictSweepSpace(settings: SweepSettings): Space {
  const rows = spaceOfRows(planSweep(settings).length * 130, 6);
  if (settings.seeds === 0) return rows;
  const shape = { batch: ROWS, context: settings.context };
  return spaceOfTraining(sweepModel(settings, Math.max(...settings.widths)), shape, rows);
}

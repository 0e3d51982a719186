import type { SettingSpec } from "../../claim.ts";

/** Ranges of the settings that trainings on Question-Formation share. */
export const TRAINING_SETTINGS = {
  lines: {
    label: { en: "training lines", fr: "lignes d’entraînement" },
    unit: "lines",
    minimum: 64,
    maximum: 1_000_000,
    integer: true,
    listOf: 6,
  },
  layers: {
    label: { en: "layers", fr: "couches" },
    symbol: "l",
    unit: "",
    minimum: 1,
    maximum: 24,
    integer: true,
    listOf: 6,
  },
  width: {
    label: { en: "width", fr: "largeur" },
    symbol: "d_emb",
    unit: "",
    minimum: 8,
    maximum: 1024,
    integer: true,
  },
  heads: { label: { en: "heads", fr: "têtes" }, unit: "", minimum: 1, maximum: 32, integer: true },
  batch: {
    label: { en: "lines of a batch", fr: "lignes par lot" },
    unit: "lines",
    minimum: 1,
    maximum: 1024,
    integer: true,
  },
  steps: {
    label: { en: "updates", fr: "mises à jour" },
    unit: "",
    minimum: 10,
    maximum: 1_000_000,
    integer: true,
  },
  learningRate: {
    label: { en: "highest learning rate", fr: "taux d’apprentissage maximal" },
    unit: "",
    minimum: 1e-6,
    maximum: 0.1,
    integer: false,
  },
} as const satisfies Record<string, SettingSpec>;

/** Of a line, what is padded included. */
const TOKENS_OF_LINE = 24;

/** Seconds of one training on two cores, by measured speed. */
export function predictTrainingSeconds(
  { batch, steps, width }: { readonly batch: number; readonly steps: number; readonly width: number },
  layers: number,
): number {
  const flops = steps * batch * TOKENS_OF_LINE * 6 * (12 * layers * width ** 2 + 140 * width);
  return 3 + flops / 60e9 + steps * 0.004 * layers;
}

import type { SettingSpec } from "../../../claim.ts";
import type { SentenceSettings } from "./sentence-model.ts";

/** Ranges of the settings that trainings on sentences share. */
export const SENTENCE_SETTINGS = {
  layers: {
    label: { en: "layers", fr: "couches" },
    symbol: "l",
    unit: "",
    minimum: 1,
    maximum: 24,
    integer: true,
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
  updates: {
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

/** Seconds of one training of so many tokens an update on two cores, by measured speed. */
export function predictSentenceSeconds({ layers, width, updates }: SentenceSettings, tokens: number): number {
  const flops = 6 * tokens * (12 * layers * width ** 2 + 2 * 300 * width);
  return 2 + updates * (0.002 * layers + flops / 40e9);
}

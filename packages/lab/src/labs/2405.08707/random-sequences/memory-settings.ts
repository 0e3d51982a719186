import { parameterCount } from "@engram/transformer";
import type { SettingSpec } from "../../../claim.ts";
import { type MemorySettings, memoryModel, sequencesFor } from "./memorise.ts";

/** Ranges of the settings of the trainings on random sequences. */
export const MEMORY_SETTINGS: { readonly [K in keyof MemorySettings]: SettingSpec } = {
  widths: {
    label: { en: "widths", fr: "largeurs" },
    symbol: "d_emb",
    unit: "",
    minimum: 2,
    maximum: 512,
    integer: true,
    listOf: 12,
  },
  load: {
    label: { en: "bits of the data for each parameter", fr: "bits des données par paramètre" },
    unit: "bits",
    minimum: 0.1,
    maximum: 20,
    integer: false,
    listOf: 6,
  },
  seeds: { label: { en: "seeds", fr: "graines" }, unit: "", minimum: 1, maximum: 20, integer: true },
  layers: {
    label: { en: "layers", fr: "couches" },
    symbol: "l",
    unit: "",
    minimum: 1,
    maximum: 24,
    integer: true,
  },
  vocabulary: {
    label: { en: "vocabulary", fr: "vocabulaire" },
    symbol: "V",
    unit: "tokens",
    minimum: 2,
    maximum: 4096,
    integer: true,
  },
  length: {
    label: { en: "length of a sequence", fr: "longueur d’une suite" },
    symbol: "S",
    unit: "tokens",
    minimum: 1,
    maximum: 256,
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

/** Seconds of all trainings on two cores, by measured speed of models this small. */
export function predictMemorySeconds(settings: MemorySettings): number {
  const { widths, load, seeds, length, layers, updates } = settings;
  const one = (width: number, bits: number) => {
    const parameters = parameterCount(memoryModel(settings, width).parameters);
    const tokens = (sequencesFor(settings, { width, load: bits, seed: 0 }) * length) / 8;
    return 0.5 + updates * (0.0003 * layers + (6 * tokens * parameters) / 10e9);
  };
  return seeds * widths.reduce((sum, width) => sum + load.reduce((of, bits) => of + one(width, bits), 0), 0);
}

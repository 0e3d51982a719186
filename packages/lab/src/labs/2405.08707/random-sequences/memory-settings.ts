import { parameterCount } from "@engram/transformer";
import { addSpaces } from "../../../add-spaces.ts";
import type { SettingSpec, Space } from "../../../claim.ts";
import { largestSpace } from "../../../largest-space.ts";
import { spaceOfRows } from "../../../space-of-rows.ts";
import { spaceOfTraining } from "../../../space-of-training.ts";
import { BATCHES, KEPT, MEMORY_CURVE, type MemorySettings, memoryModel, sequencesFor } from "./memorise.ts";

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

/** Memory of the largest model and set, and the recorded rows. */
export function predictMemorySpace(settings: MemorySettings): Space {
  const { widths, load, seeds, length } = settings;
  const largest = widths.flatMap((width) =>
    load.map((bits) => {
      const sequences = sequencesFor(settings, { width, load: bits, seed: 0 });
      const tokens = { memoryBytes: sequences * (4 * length + 200), diskBytes: 0 };
      const shape = { batch: Math.ceil(sequences / BATCHES), context: length };
      return addSpaces(spaceOfTraining({ ok: true, value: memoryModel(settings, width) }, shape), tokens);
    }),
  );
  const trainings = widths.length * load.length * seeds;
  return addSpaces(
    largestSpace(largest),
    spaceOfRows(trainings, KEPT.columns.length),
    spaceOfRows(trainings * 100, MEMORY_CURVE.columns.length),
  );
}

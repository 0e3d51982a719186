import type { SettingSpec } from "../../claim.ts";

/** Ranges of the settings that the claims of this lab share, in the paper's symbols. */
export const RAMSAUER_SETTINGS = {
  trials: {
    label: { en: "trials", fr: "essais" },
    unit: "",
    minimum: 20,
    maximum: 1_000_000,
    integer: true,
  },
  patterns: {
    label: { en: "stored patterns", fr: "motifs mémorisés" },
    symbol: "N",
    unit: "",
    minimum: 2,
    maximum: 1024,
    integer: true,
  },
  dimension: {
    label: { en: "dimension", fr: "dimension" },
    symbol: "d",
    unit: "",
    minimum: 2,
    maximum: 256,
    integer: true,
  },
  inverseTemperatures: {
    label: { en: "inverse temperatures", fr: "températures inverses" },
    symbol: "beta",
    unit: "",
    minimum: 0.001,
    maximum: 1000,
    integer: false,
    listOf: 40,
  },
} as const satisfies Record<string, SettingSpec>;

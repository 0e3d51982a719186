import type { Claim } from "../../../claim.ts";
import type { EditSettings } from "./measure-edits.ts";

const share = { unit: "", minimum: 0, maximum: 1, integer: false } as const;

/** What the comparison of gate and linear edit can be run with. */
export const EDIT_SETTINGS: Claim<EditSettings>["settings"] = {
  patches: {
    label: { en: "patches", fr: "retouches" },
    symbol: "m",
    unit: "",
    minimum: 8,
    maximum: 100_000,
    integer: true,
    listOf: 12,
  },
  dimension: {
    label: { en: "dimension of keys", fr: "dimension des clés" },
    unit: "",
    minimum: 8,
    maximum: 4096,
    integer: true,
  },
  residualDimension: {
    label: { en: "dimension of residuals", fr: "dimension des résidus" },
    unit: "",
    minimum: 2,
    maximum: 1024,
    integer: true,
  },
  correlation: { label: { en: "cosine of two keys", fr: "cosinus de deux clés" }, symbol: "rho", ...share },
  noises: {
    label: { en: "noise of paraphrases, in norms of a key", fr: "bruit des paraphrases, en normes de clé" },
    unit: "",
    minimum: 0,
    maximum: 10,
    integer: false,
    listOf: 8,
  },
  threshold: { label: { en: "claimed threshold", fr: "seuil annoncé" }, symbol: "gamma", ...share },
  thresholds: {
    label: { en: "thresholds to draw", fr: "seuils à tracer" },
    symbol: "gamma",
    ...share,
    listOf: 20,
  },
  preservations: {
    label: { en: "weights of preservation to choose from", fr: "poids de préservation au choix" },
    symbol: "lambda",
    unit: "",
    minimum: 1e-6,
    maximum: 1e6,
    integer: false,
    listOf: 6,
  },
  questions: {
    label: { en: "questions for each noise", fr: "questions par bruit" },
    unit: "",
    minimum: 20,
    maximum: 10_000,
    integer: true,
  },
};

const shared = {
  residualDimension: 16,
  correlation: 0.2,
  noises: [0, 0.25, 0.5, 0.75],
  threshold: 0.65,
  thresholds: [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
  preservations: [0.1, 3, 100, 3000],
};

export const EDIT_PRESETS: Claim<EditSettings>["presets"] = {
  quick: {
    ...shared,
    patches: [32, 64, 128, 256, 320, 384, 512, 1024, 4096],
    dimension: 256,
    questions: 100,
  },
  standard: {
    ...shared,
    patches: [64, 128, 256, 512, 768, 1024, 2048, 4096, 10_000],
    dimension: 1024,
    questions: 250,
  },
  // The feed-forward width of a small model and the largest number of facts that the paper edits.
  full: {
    ...shared,
    patches: [256, 1024, 2048, 4096, 8192, 16_384, 100_000],
    dimension: 4096,
    questions: 1000,
  },
};

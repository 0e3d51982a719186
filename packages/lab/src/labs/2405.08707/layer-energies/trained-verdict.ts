/** @file Whether the global energy falls along the layers of trained models. */
import { column } from "../../../claim.ts";
import { meanInterval } from "../../../statistics/mean-interval.ts";
import { proportionInterval } from "../../../statistics/proportion-interval.ts";
import type { Tables } from "../../../table.ts";
import type { Figure } from "../../../verdict.ts";
import { ENERGIES, TRAINED } from "./trained-layers.ts";

/** A share of layer steps up to this is taken for the exception, as errors of 5 % are. */
const EXCEPTION = 0.05;

/** Activations are Float32: what is a millionth of an energy is no rise. */
const ROUNDING = 1e-6;

/** What happens along the layers of one architecture. */
export interface Rises {
  readonly architecture: number;
  readonly state: number;
  /** Share of layer steps in which E_global rises, by queries. */
  readonly share: Figure;
  /** The same of the first layer, which takes the embedding, alone. */
  readonly ofFirst: Figure;
}

const NAMES = [
  { en: "vanilla", fr: "classique" },
  { en: "GPT-2", fr: "GPT-2" },
];
const STATES = [
  { en: "whole chunks", fr: "morceaux entiers" },
  { en: "last tokens", fr: "derniers tokens" },
];

/** For each architecture and state, in the order of the rows. */
export function risesOf(tables: Tables): readonly Rises[] {
  const of = (name: string) => column(tables, ENERGIES.name, name);
  const [architectures, states, queries, layers] = ["architecture", "state", "query", "layer"].map(of);
  const rows = Array.from(architectures, (_, row) => row);
  const groups = Object.values(Object.groupBy(rows, (row) => `${architectures[row]} ${states[row]}`));
  return groups.map((group = []) => {
    const [architecture, state] = [architectures[group[0]], states[group[0]]];
    const steps = group.filter((row) => layers[row] > 0);
    const where = {
      en: `${NAMES[architecture].en}, ${STATES[state].en}`,
      fr: `${NAMES[architecture].fr}, ${STATES[state].fr}`,
    };
    return {
      architecture,
      state,
      share: {
        name: {
          en: `share of layers of a trained Transformer in which E_global rises (${where.en})`,
          fr: `part des couches d’un Transformer entraîné où E_global augmente (${where.fr})`,
        },
        ...shareByQuery(
          steps,
          (row) => queries[row],
          (row) => risesIn(tables, "energy", row),
        ),
      },
      ofFirst: {
        name: {
          en: `the same of its first layer (${where.en})`,
          fr: `de même pour sa première couche (${where.fr})`,
        },
        ...shareOf(
          steps.filter((row) => layers[row] === 1),
          (row) => risesIn(tables, "energy", row),
        ),
      },
    };
  });
}

/** How often the controls rise: steps down the gradient of E_global, and true majorization-minimization ones. */
export function controlsOf(tables: Tables): readonly Figure[] {
  const layers = column(tables, ENERGIES.name, "layer");
  const shared = column(tables, ENERGIES.name, "changeOfSharedStep");
  const before = column(tables, ENERGIES.name, "energy");
  const steps = Array.from(layers, (_, row) => row).filter((row) => layers[row] > 0);
  if (steps.length === 0) return [];
  return [
    {
      name: {
        en: "the same of true majorization-minimization steps on the patterns of trained Transformers",
        fr: "de même pour de vrais pas de majoration-minimisation sur les motifs des Transformers entraînés",
      },
      ...shareOf(steps, (row) => shared[row] > rounding(before[row - 1])),
    },
    {
      name: {
        en: "the same of steps down the gradient of their E_global",
        fr: "de même pour des pas le long du gradient de leur E_global",
      },
      ...shareOf(steps, (row) => risesIn(tables, "descentEnergy", row)),
    },
  ];
}

/** Rows of a query follow one another, layer after layer. */
function risesIn(tables: Tables, name: string, row: number): boolean {
  const energy = column(tables, ENERGIES.name, name);
  return energy[row] - energy[row - 1] > rounding(energy[row - 1]);
}

function rounding(energy: number): number {
  return ROUNDING * Math.max(1, Math.abs(energy));
}

function shareOf(rows: readonly number[], rises: (row: number) => boolean) {
  const count = rows.filter(rises).length;
  return { value: count / rows.length, interval: proportionInterval(count, rows.length) };
}

/** Layers of one query depend on one another: queries are what is drawn independently. */
function shareByQuery(
  rows: readonly number[],
  queryOf: (row: number) => number,
  rises: (row: number) => boolean,
) {
  const byQuery = Object.values(Object.groupBy(rows, (row) => String(queryOf(row))));
  const shares = byQuery.map((ofQuery = []) => ofQuery.filter(rises).length / ofQuery.length);
  const { value, interval } = meanInterval(
    shares,
    shares.map(() => 1),
  );
  return { value, interval: [Math.max(0, interval[0]), Math.min(1, interval[1])] as const };
}

/** `rises` in one architecture at least, `falls` in all of them, or this can not be told. Whole chunks are the paper's states. */
export function trainedOutcome(rises: readonly Rises[]): "rises" | "falls" | "unclear" {
  const whole = rises.filter(({ state }) => state === 0);
  const bounds = whole.map(({ share }) => share.interval ?? [0, 1]);
  if (bounds.some(([lower]) => lower > EXCEPTION)) return "rises";
  return whole.length > 0 && bounds.every(([, upper]) => upper < EXCEPTION) ? "falls" : "unclear";
}

/** The last training loss of each architecture. */
export function trainedLosses(tables: Tables): readonly Figure[] {
  const architectures = column(tables, TRAINED.name, "architecture");
  const losses = column(tables, TRAINED.name, "trainingLoss");
  return [...new Set(architectures)].map((architecture) => ({
    name: {
      en: `training loss in the end (${NAMES[architecture].en})`,
      fr: `perte d’entraînement à la fin (${NAMES[architecture].fr})`,
    },
    unit: "nats per token",
    value: losses[architectures.lastIndexOf(architecture)],
  }));
}

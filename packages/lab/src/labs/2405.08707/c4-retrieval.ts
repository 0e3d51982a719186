import {
  type AssociativeMemory,
  distanceMemory,
  dot,
  mchnMemory,
  retrieve,
  squaredDistances,
} from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import type { Claim, Rows, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";
import { FIGURE_1_PLOTS, figure1, LINE, PLANE, PLANE_PATTERNS } from "./figure-1.ts";

const RETRIEVED: TableSpec = {
  name: "retrieved",
  columns: [
    { name: "set", unit: "" },
    {
      name: "memory",
      unit: "",
      codes: [
        { en: "layer energy, beta 1", fr: "énergie de couche, beta 1" },
        { en: "modern Hopfield, beta 1", fr: "Hopfield moderne, beta 1" },
        { en: "modern Hopfield, beta 2", fr: "Hopfield moderne, beta 2" },
      ],
    },
    { name: "squaredNorm", unit: "", axis: true, label: { en: "squared norm", fr: "carré de la norme" } },
    { name: "distanceMoved", unit: "", label: { en: "distance moved", fr: "déplacement" } },
    { name: "isKept", unit: "" },
  ],
};

const MERGED: TableSpec = {
  name: "merged",
  columns: [
    { name: "inverseTemperature", unit: "", label: { en: "beta", fr: "beta" } },
    {
      name: "separation",
      unit: "",
      axis: true,
      label: { en: "distance of the patterns", fr: "distance des motifs" },
    },
    {
      name: "distanceOfMinima",
      unit: "",
      label: { en: "distance of the minima", fr: "distance des minima" },
    },
  ],
};

/** A memory's place here is its number in the table. */
const MEMORIES: readonly ((patterns: readonly Float64Array[]) => AssociativeMemory)[] = [
  (patterns) => distanceMemory(patterns, 1),
  (patterns) => mchnMemory(patterns, 1),
  (patterns) => mchnMemory(patterns, 2),
];

type RetrievalSettings = Settings & {
  readonly sets: number;
  readonly patterns: number;
  readonly dimension: number;
  readonly inverseTemperatures: readonly number[];
};

/** Each pattern as a query: whether the fixed point that it flows to is still its own. */
function retrieveAll(set: number, patterns: readonly Float64Array[]): readonly (readonly number[])[] {
  return MEMORIES.flatMap((memoryOf, memory) =>
    patterns.map((pattern, own) => {
      const end = retrieve(memoryOf(patterns), pattern, { tolerance: 1e-8 }).states.at(-1) ?? pattern;
      const distances = squaredDistances(patterns, end);
      const isNearestToOwn = distances.every((distance) => distance >= distances[own]);
      return [set, memory, dot(pattern, pattern), Math.sqrt(distances[own]), Number(isNearestToOwn)];
    }),
  );
}

/** Patterns with separated places and different norms, as training without normalisation leaves them. */
function drawPatterns(random: CounterRandom, index: number, { patterns, dimension }: RetrievalSettings) {
  let next = index * patterns * dimension;
  return Array.from({ length: patterns }, () =>
    Float64Array.from({ length: dimension }, () => 2 * random.normal(next++)),
  );
}

/** Where two patterns at a distance end up, over distances around the point where their minima merge. */
function mergeRows(beta: number): readonly (readonly number[])[] {
  return Array.from({ length: 41 }, (_, step) => {
    const separation = (0.5 + step * 0.025) * Math.sqrt(2 / beta);
    const pair = [Float64Array.of(-separation / 2), Float64Array.of(separation / 2)];
    const ends = pair.map((start) =>
      retrieve(distanceMemory(pair, beta), start, { maxSteps: 20_000 }).states.at(-1),
    );
    return [beta, separation, Math.abs((ends[1]?.[0] ?? 0) - (ends[0]?.[0] ?? 0))];
  });
}

/** Section 4.1 and Figure 1: the layer energy retrieves without the regularisation that the modern Hopfield energy needs. */
export const c4: Claim<RetrievalSettings> = {
  id: "C4",
  statement: {
    en: "The layer energy stores its patterns as minima without the regularising terms of the modern continuous Hopfield network.",
    fr: "L’énergie d’une couche conserve ses motifs comme minima sans les termes de régularisation du réseau de Hopfield continu moderne.",
  },
  where: { version: "v2", place: "Section 4.1, eq. (4), Figure 1" },
  kind: "fixed-point",
  method: {
    en: "Starts at each stored pattern and follows the energy's own step to its fixed point: the layer energy with beta 1, the modern Hopfield energy with beta 1 and 2, on Figure 1's patterns and on random sets. Then two patterns at growing distance, to find where their minima part.",
    fr: "Part de chaque motif et suit le pas propre de l’énergie jusqu’à son point fixe : énergie de couche avec beta 1, énergie de Hopfield moderne avec beta 1 et 2, sur les motifs de la figure 1 et sur des ensembles aléatoires. Puis deux motifs de plus en plus éloignés, pour trouver où leurs minima se séparent.",
  },
  rule: {
    en: "A pattern is kept if the fixed point is nearer to it than to any other. Confirmed if the layer energy keeps all patterns of Figure 1 and, on random sets, at least the share that the better of the modern Hopfield energies keeps; refuted if it keeps fewer than that on both; open otherwise.",
    fr: "Un motif est conservé si le point fixe lui est plus proche qu’à tout autre. Confirmée si l’énergie de couche conserve tous les motifs de la figure 1 et, sur les ensembles aléatoires, au moins la part que conserve la meilleure des énergies de Hopfield modernes ; réfutée si elle en conserve moins dans les deux cas ; ouverte sinon.",
  },
  objection: {
    en: "Its advantage is a bias of -||rho||^2 on each key; with normalised patterns the two retrieve the same. And with beta fixed at 1, patterns nearer than sqrt(2) melt into one minimum: the memory needs its scale chosen.",
    fr: "Son avantage est un biais de -||rho||^2 sur chaque clé ; avec des motifs normalisés, les deux retrouvent la même chose. Et avec beta fixé à 1, des motifs plus proches que sqrt(2) fondent en un seul minimum : l’échelle doit être choisie.",
  },
  settings: {
    sets: {
      label: { en: "random sets", fr: "ensembles aléatoires" },
      unit: "",
      minimum: 1,
      maximum: 100_000,
      integer: true,
    },
    patterns: {
      label: { en: "patterns in a set", fr: "motifs par ensemble" },
      symbol: "d",
      unit: "",
      minimum: 2,
      maximum: 512,
      integer: true,
    },
    dimension: {
      label: { en: "dimension", fr: "dimension" },
      symbol: "n",
      unit: "",
      minimum: 1,
      maximum: 256,
      integer: true,
    },
    inverseTemperatures: {
      label: { en: "inverse temperatures of the merging", fr: "températures inverses de la fusion" },
      symbol: "beta",
      unit: "",
      minimum: 0.01,
      maximum: 1000,
      integer: false,
      listOf: 10,
    },
  },
  presets: {
    quick: { sets: 50, patterns: 8, dimension: 4, inverseTemperatures: [1, 4] },
    standard: { sets: 500, patterns: 8, dimension: 4, inverseTemperatures: [0.25, 1, 4, 16] },
    full: { sets: 5000, patterns: 32, dimension: 8, inverseTemperatures: [0.25, 1, 4, 16] },
  },
  predictSeconds: ({ sets, patterns, dimension, inverseTemperatures }) =>
    sets * patterns ** 2 * dimension * 2e-6 + 0.2 * inverseTemperatures.length,
  tables: [RETRIEVED, MERGED, PLANE, LINE],
  plots: [
    {
      title: {
        en: "How far patterns move, against their squared norm",
        fr: "Déplacement des motifs selon le carré de leur norme",
      },
      table: RETRIEVED.name,
      mark: "dot",
      x: "squaredNorm",
      y: ["distanceMoved"],
      by: "memory",
      rules: () => [],
    },
    {
      title: {
        en: "Distance of the two minima, against that of the patterns",
        fr: "Distance des deux minima selon celle des motifs",
      },
      table: MERGED.name,
      mark: "line",
      x: "separation",
      y: ["distanceOfMinima"],
      by: "inverseTemperature",
      rules: () => [],
    },
    ...FIGURE_1_PLOTS,
  ],
  plan: ({ inverseTemperatures }) => [
    { key: "figure 1" },
    { key: "random sets" },
    ...[...new Set(inverseTemperatures)].map((beta) => ({ key: `merging at beta = ${beta}`, beta })),
  ],
  perform: async (part, { settings, random, signal, report }): Promise<Rows> => {
    if (part.beta !== undefined) return { [MERGED.name]: mergeRows(Number(part.beta)) };
    if (part.key === "figure 1") {
      return { [RETRIEVED.name]: retrieveAll(0, PLANE_PATTERNS), ...figure1() };
    }
    const rows: (readonly number[])[] = [];
    for (let index = 0; index < settings.sets; index += 1) {
      signal.throwIfAborted();
      rows.push(...retrieveAll(index + 1, drawPatterns(random, index, settings)));
      report(index / settings.sets);
      if (index % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
    }
    return { [RETRIEVED.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, RETRIEVED.name, name);
    const kept = (memory: number, isFigure: boolean) => {
      const rows = of("isKept").filter(
        (_kept, row) => of("memory")[row] === memory && (of("set")[row] === 0) === isFigure,
      );
      const count = rows.reduce((sum, value) => sum + value, 0);
      return { value: count / rows.length, interval: proportionInterval(count, rows.length) };
    };
    const mchn = (isFigure: boolean) => Math.max(kept(1, isFigure).value, kept(2, isFigure).value);
    const onFigure = kept(0, true).value;
    const onRandom = kept(0, false);
    const isWorse = onFigure < mchn(true) && onRandom.value < mchn(false);
    const isKept = onFigure === 1 && onRandom.value >= mchn(false);
    const parting = mergePoint(
      column(tables, MERGED.name, "inverseTemperature"),
      column(tables, MERGED.name, "separation"),
      column(tables, MERGED.name, "distanceOfMinima"),
    );
    return {
      value: isKept ? "confirmed" : isWorse ? "refuted" : "open",
      ...(isKept && parting.value > 0
        ? {
            qualification: {
              en: `while patterns are at least ${parting.value.toFixed(2)}/sqrt(beta) apart`,
              fr: `tant que les motifs sont distants d’au moins ${parting.value.toFixed(2).replace(".", ",")}/sqrt(beta)`,
            },
          }
        : {}),
      figure: {
        name: {
          en: "share of random patterns that the layer energy keeps",
          fr: "part des motifs aléatoires que l’énergie de couche conserve",
        },
        ...onRandom,
      },
      others: [
        {
          name: {
            en: "share that the modern Hopfield energy keeps, beta 1",
            fr: "part que l’énergie de Hopfield moderne conserve, beta 1",
          },
          ...kept(1, false),
        },
        { name: { en: "the same, beta 2", fr: "de même, beta 2" }, ...kept(2, false) },
        {
          name: {
            en: "patterns of Figure 1 kept by the layer energy",
            fr: "motifs de la figure 1 conservés par l’énergie de couche",
          },
          value: onFigure * PLANE_PATTERNS.length,
        },
        {
          name: {
            en: "and by the better modern Hopfield energy",
            fr: "et par la meilleure énergie de Hopfield moderne",
          },
          value: mchn(true) * PLANE_PATTERNS.length,
        },
        parting,
      ],
    };
  },
};

/** The least distance, in units of sqrt(1/beta), at which two patterns have two minima; the largest over the temperatures. */
function mergePoint(betas: Float64Array, separations: Float64Array, minima: Float64Array) {
  const first = new Map<number, number>();
  for (const [row, beta] of betas.entries()) {
    if (minima[row] < 0.05 * separations[row]) continue;
    first.set(beta, Math.min(first.get(beta) ?? Infinity, separations[row] * Math.sqrt(beta)));
  }
  return {
    name: {
      en: "distance from which two patterns are two minima, times sqrt(beta)",
      fr: "distance à partir de laquelle deux motifs sont deux minima, fois sqrt(beta)",
    },
    value: [...first.values()].reduce((most, value) => Math.max(most, value), 0),
  };
}

import { type Claim, column } from "../../claim.ts";
import { bootstrapInterval } from "../../statistics/bootstrap-interval.ts";
import { logLogSlope } from "../../statistics/log-log-slope.ts";
import type { Tables } from "../../table.ts";
import type { Figure } from "../../verdict.ts";
import { KEPT, MEMORY_CURVE, type MemorySettings, memorise } from "./random-sequences/memorise.ts";
import {
  MEMORY_SETTINGS,
  predictMemorySeconds,
  predictMemorySpace,
} from "./random-sequences/memory-settings.ts";

/** D grows as N to this power if N grows as D^2; and how near counts as it. */
const CLAIMED = 0.5;
const NEAR = 0.25;
/** What the largest set may add to what the next smaller one left, and how much of it may be kept, at saturation. */
const STILL_RISES = 1.15;
const ALL_KEPT = 0.9;

/** What one model of one seed kept. */
interface Capacity {
  readonly parameters: number;
  readonly bits: number;
  readonly isSaturated: boolean;
}

/** Proposition 5 of version 2: at the best balance N grows as D^2. */
export const c9: Claim<MemorySettings> = {
  id: "C9",
  statement: {
    en: "A Transformer that remembers D tokens of training data at the best balance needs N = O(D^2) parameters.",
    fr: "Un Transformer qui mémorise D tokens d’entraînement au meilleur équilibre demande N = O(D^2) paramètres.",
  },
  where: { version: "v2", place: "Proposition 5" },
  kind: "training-run",
  method: {
    en: "Models of several widths learn sets of uniform random sequences, which nothing but memory can predict. Kept bits: n S log2 V, less what the model still pays for the set. A model's capacity is the most it keeps of sets of several sizes; tokens are bits / log2 V. All models see their sequences equally often; the highest learning rate falls as the width grows.",
    fr: "Des modèles de plusieurs largeurs apprennent des ensembles de suites aléatoires uniformes, que seule la mémoire peut prédire. Bits gardés : n S log2 V, moins ce que le modèle paie encore pour l’ensemble. La capacité d’un modèle est le plus qu’il garde d’ensembles de plusieurs tailles ; les tokens sont les bits / log2 V. Tous voient leurs suites aussi souvent ; le taux d’apprentissage maximal décroît avec la largeur.",
  },
  rule: {
    en: "N = D^2 at the balance means that the slope of log capacity over log N is .5. Refuted if the 95 % bootstrap interval over seeds excludes .5; confirmed if it holds .5 and lies within .25 to .75; open otherwise, and open if at some size the largest set is kept to more than 90 % or adds more than 15 % to the capacity, for then the data were the limit.",
    fr: "N = D^2 à l’équilibre signifie que la pente du log de la capacité selon log N vaut 0,5. Réfutée si l’intervalle bootstrap à 95 % sur les graines exclut 0,5 ; confirmée s’il contient 0,5 et tient entre 0,25 et 0,75 ; ouverte sinon, et ouverte si, pour une taille, le plus grand ensemble est gardé à plus de 90 % ou ajoute plus de 15 % à la capacité, car les données étaient alors la limite.",
  },
  objection: {
    en: "Random sequences have no structure; the paper speaks of the balance on language, and O(D^2) is an upper bound, which a capacity that grows faster than the root of N does not break. The models are small and their training short: longer training keeps more, most in the largest. But a balance at N = D^2 would leave large models mostly empty, and they fill.",
    fr: "Des suites aléatoires n’ont pas de structure ; l’article parle de l’équilibre sur la langue, et O(D^2) est un majorant, qu’une capacité croissant plus vite que la racine de N n’enfreint pas. Les modèles sont petits et l’entraînement court : plus long, il ferait garder davantage, surtout aux plus grands. Mais un équilibre à N = D^2 laisserait les grands modèles presque vides, et ils se remplissent.",
  },
  settings: MEMORY_SETTINGS,
  presets: {
    quick: {
      widths: [6, 9, 14, 21],
      load: [3, 6],
      seeds: 2,
      layers: 2,
      vocabulary: 32,
      length: 8,
      updates: 800,
      learningRateTimesWidth: 0.2,
    },
    standard: {
      widths: [7, 14, 26],
      load: [1, 1.5, 2, 3, 4, 6],
      seeds: 2,
      layers: 2,
      vocabulary: 32,
      length: 8,
      updates: 1500,
      learningRateTimesWidth: 0.2,
    },
    full: {
      widths: [16, 24, 32, 48],
      load: [1, 1.5, 2, 3, 4, 6],
      seeds: 3,
      layers: 2,
      vocabulary: 32,
      length: 8,
      updates: 6000,
      learningRateTimesWidth: 0.2,
    },
  },
  predictSeconds: predictMemorySeconds,
  predictSpace: predictMemorySpace,
  tables: [KEPT, MEMORY_CURVE],
  plots: [
    {
      title: { en: "Kept bits against parameters", fr: "Bits gardés selon les paramètres" },
      table: KEPT.name,
      mark: "dot",
      x: "parameters",
      y: ["keptBits"],
      by: "load",
      logX: true,
      logY: true,
      rules: () => [],
    },
    {
      title: { en: "Training loss", fr: "Perte d’entraînement" },
      table: MEMORY_CURVE.name,
      mark: "line",
      x: "update",
      y: ["loss"],
      by: "parameters",
      rules: (_tables, settings) => [
        {
          label: { en: "nothing kept: log V", fr: "rien de gardé : log V" },
          y: Math.log(Number(settings.vocabulary)),
        },
      ],
    },
  ],
  plan: ({ widths, load, seeds }) =>
    [...new Set(widths)].flatMap((width) =>
      [...new Set(load)].flatMap((bits) =>
        Array.from({ length: seeds }, (_, seed) => ({
          key: `width ${width}, ${bits} bits per parameter, seed ${seed}`,
          width,
          load: bits,
          seed,
        })),
      ),
    ),
  perform: (part, context) =>
    memorise({ width: Number(part.width), load: Number(part.load), seed: Number(part.seed) }, context),
  judge: (tables, settings) => {
    const capacities = capacitiesOf(tables);
    const groups = Object.values(Object.groupBy(capacities, ({ parameters }) => String(parameters))).map(
      (group) => group ?? [],
    );
    const [lower, upper] = bootstrapInterval(groups, slopeOf);
    const isSaturated = capacities.every((capacity) => capacity.isSaturated);
    const excludes = upper < CLAIMED || lower > CLAIMED;
    const isNear = lower >= CLAIMED - NEAR && upper <= CLAIMED + NEAR;
    const isRefuted = isSaturated && excludes;
    return {
      value: isRefuted ? "refuted" : isSaturated && isNear ? "confirmed" : "open",
      ...(isRefuted ? { qualification: directionOf(lower) } : {}),
      figure: {
        name: {
          en: "exponent of capacity in N",
          fr: "exposant de la capacité en N",
        },
        value: slopeOf(groups),
        interval: [lower, upper],
      },
      others: [
        ...groups.flatMap((group) => figuresOf(group, settings)),
        {
          name: {
            en: "share of models whose capacity the data did not limit",
            fr: "part des modèles dont les données n’ont pas limité la capacité",
          },
          value: capacities.filter((capacity) => capacity.isSaturated).length / capacities.length,
        },
      ],
    };
  },
};

function directionOf(lower: number) {
  return lower > CLAIMED
    ? {
        en: "as a balance: capacity grows faster than the root of N; as an upper bound it stands",
        fr: "comme équilibre : la capacité croît plus vite que la racine de N ; comme majorant, elle tient",
      }
    : {
        en: "even as an upper bound: capacity grows slower than the root of N",
        fr: "même comme majorant : la capacité croît moins vite que la racine de N",
      };
}

function slopeOf(groups: readonly (readonly Capacity[])[]): number {
  const all = groups.flat();
  return logLogSlope(
    all.map(({ parameters }) => parameters),
    // A model that kept nothing has no logarithm: less than a bit is one bit.
    all.map(({ bits }) => Math.max(1, bits)),
  );
}

/** The capacity of every model and seed: the most that it kept of any set. */
function capacitiesOf(tables: Tables): readonly Capacity[] {
  const of = (name: string) => column(tables, KEPT.name, name);
  const [parameters, seeds, loads, kept, most] = ["parameters", "seed", "load", "keptBits", "mostBits"].map(
    of,
  );
  const rows = Array.from(parameters, (_, row) => row);
  const models = Object.groupBy(rows, (row) => `${parameters[row]} ${seeds[row]}`);
  return Object.values(models).map((ofModel) => {
    const byLoad = (ofModel ?? []).toSorted((a, b) => loads[a] - loads[b]);
    const largest = byLoad[byLoad.length - 1];
    const before = Math.max(0, ...byLoad.slice(0, -1).map((row) => kept[row]));
    return {
      parameters: parameters[largest],
      bits: Math.max(before, kept[largest]),
      isSaturated:
        byLoad.length > 1 &&
        kept[largest] <= STILL_RISES * before &&
        kept[largest] <= ALL_KEPT * most[largest],
    };
  });
}

function figuresOf(group: readonly Capacity[], { vocabulary }: MemorySettings): readonly Figure[] {
  const [{ parameters }] = group;
  const bits = group.reduce((sum, each) => sum + each.bits, 0) / group.length;
  const round = (value: number) => Math.round(value);
  return [
    {
      name: {
        en: `kept by ${parameters} parameters (${round(bits / Math.log2(vocabulary))} tokens)`,
        fr: `gardé par ${parameters} paramètres (${round(bits / Math.log2(vocabulary))} tokens)`,
      },
      unit: "bits",
      value: bits,
    },
    {
      name: { en: "bits for each parameter", fr: "bits par paramètre" },
      value: bits / parameters,
    },
  ];
}

import {
  CAPACITIES,
  type CapacitySettings,
  capacitySettings,
  figureOf,
  measuredOf,
  overRepeats,
  performCapacities,
  planCapacities,
} from "../../capacity/capacities.ts";
import { exponentialGrowth } from "../../capacity/exponential-verdict.ts";
import { ratePerDimension } from "../../capacity/growth.ts";
import { spherePatterns } from "../../capacity/random-patterns.ts";
import { retrievesPoint } from "../../capacity/retrieves.ts";
import { spaceOfPatterns } from "../../capacity/space-of-patterns.ts";
import { mostPatterns, sphereCapacity } from "../../capacity/sphere-capacity.ts";
import type { Claim, PartContext, SettingSpec } from "../../claim.ts";
import { column } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";
import { promisedCapacity } from "./promised-capacity.ts";

const PROMISES: TableSpec = {
  name: "promises",
  columns: [
    { name: "dimension", unit: "", axis: true },
    { name: "radiusFactor", unit: "" },
    { name: "promised", unit: "patterns" },
    { name: "failure", unit: "" },
    { name: "sets", unit: "" },
    { name: "failures", unit: "" },
  ],
};

type SphereSettings = CapacitySettings & {
  readonly inverseTemperature: number;
  readonly radiusFactor: number;
  readonly displacement: number;
  readonly sets: number;
};

/** The two settings for which the paper evaluates its theorem. */
const EXAMPLES = [
  { dimension: 20, radiusFactor: 3, inverseTemperature: 1, failure: 0.001 },
  { dimension: 75, radiusFactor: 1, inverseTemperature: 1, failure: 0.001 },
] as const;

/** Stores what the theorem promises, again and again: a set fails if one of its patterns is not retrieved. */
function keepPromise(example: number, { settings, random }: PartContext<SphereSettings>): readonly number[] {
  const { dimension, radiusFactor, inverseTemperature, failure } = EXAMPLES[example];
  const promised = Math.ceil(promisedCapacity(EXAMPLES[example]).patterns ?? 0);
  const radius = radiusFactor * Math.sqrt(dimension - 1);
  let failures = 0;
  for (let set = 0; set < settings.sets; set += 1) {
    const patterns = spherePatterns(random, dimension, radius, set * 2 ** 32)(promised);
    const still = new Float64Array(dimension);
    const isKept = patterns.every((pattern) => retrievesPoint(patterns, pattern, still, inverseTemperature));
    if (!isKept) failures += 1;
  }
  return [dimension, radiusFactor, promised, failure, settings.sets, failures];
}

const positive = (label: SettingSpec["label"], symbol: string, maximum: number): SettingSpec => ({
  label,
  symbol,
  unit: "",
  minimum: 0.01,
  maximum,
  integer: false,
});

const shared = { inverseTemperature: 1, radiusFactor: 1, displacement: 0.1 };

/** Theorem 3: exponentially many random patterns on the sphere. */
export const r4: Claim<SphereSettings> = {
  id: "R4",
  statement: {
    en: "Of random patterns on a sphere of radius K sqrt(d - 1), at least sqrt(p) c^((d-1)/4) can be stored with probability 1 - p: exponentially many in the dimension d.",
    fr: "Parmi des motifs aléatoires sur une sphère de rayon K sqrt(d - 1), au moins sqrt(p) c^((d-1)/4) se mémorisent avec probabilité 1 - p : un nombre exponentiel en la dimension d.",
  },
  where: { version: "ICLR 2021", place: "Theorem 3" },
  kind: "fixed-point",
  method: {
    en: "Stores the promised number of patterns in the paper's two examples (d = 20, K = 3 and d = 75, K = 1; p = .001) in many random sets, and counts sets in which one is not retrieved. Then measures the capacity (half of the patterns retrieved from a start beside them) over dimensions.",
    fr: "Mémorise le nombre promis de motifs dans les deux exemples de l’article (d = 20, K = 3 et d = 75, K = 1 ; p = 0,001) pour de nombreux ensembles aléatoires, et compte ceux où l’un n’est pas retrouvé. Mesure ensuite la capacité (moitié des motifs retrouvée en partant d’à côté) selon la dimension.",
  },
  rule: {
    en: "Refuted if sets fail surely more often than p (Wilson's interval above p) or the growth of log capacity falls off as for a power of d; confirmed if they do not and the growth is exponential: the ratio of its slopes over the upper and the lower half of dimensions, 1 for an exponential, has an interval (jackknife) above the middle between 1 and that of a power. Open otherwise.",
    fr: "Réfutée si des ensembles échouent sûrement plus souvent que p (intervalle de Wilson au-dessus de p) ou si la croissance de log capacité faiblit comme pour une puissance de d ; confirmée si ce n’est pas le cas et si la croissance est exponentielle : le rapport de ses pentes sur les moitiés supérieure et inférieure des dimensions, 1 pour une exponentielle, a un intervalle (jackknife) au-dessus du milieu entre 1 et celui d’une puissance. Ouverte sinon.",
  },
  objection: {
    en: "The promise is far below what is measured: about ten patterns in 20 or 75 dimensions, fewer than dimensions. That the growth is exponential owes to the norm, which grows with d, and shows here in small dimensions only.",
    fr: "La promesse est bien au-dessous de la mesure : une dizaine de motifs en dimension 20 ou 75, moins que de dimensions. Que la croissance soit exponentielle tient à la norme, qui croît avec d, et ne se montre ici qu’en petite dimension.",
  },
  settings: {
    ...capacitySettings({ minimum: 3, maximum: 64 }),
    inverseTemperature: positive({ en: "inverse temperature", fr: "température inverse" }, "beta", 100),
    radiusFactor: positive({ en: "radius over sqrt(d - 1)", fr: "rayon sur sqrt(d - 1)" }, "K", 10),
    displacement: {
      label: { en: "start beside the pattern, in radii", fr: "départ à côté du motif, en rayons" },
      unit: "",
      minimum: 0,
      maximum: 1,
      integer: false,
    },
    sets: {
      label: { en: "sets in which the promise is tried", fr: "ensembles où la promesse est essayée" },
      unit: "",
      minimum: 20,
      maximum: 1_000_000,
      integer: true,
    },
  },
  presets: {
    quick: { ...shared, dimensions: [6, 8, 10, 12, 14], repeats: 10, probes: 16, sets: 1000 },
    standard: { ...shared, dimensions: [6, 8, 10, 12, 14, 16], repeats: 10, probes: 32, sets: 10_000 },
    full: { ...shared, dimensions: [6, 8, 10, 12, 14, 16, 18, 20], repeats: 30, probes: 64, sets: 100_000 },
  },
  predictSeconds: ({ dimensions, repeats, probes, sets }) =>
    dimensions.reduce(
      (sum, n) => sum + repeats * probes * n * Math.exp(0.55 * n) * 2e-6,
      0.1 + sets * 0.6e-3,
    ),
  predictSpace: ({ dimensions }) => largestSpace(dimensions.map((n) => spaceOfPatterns(mostPatterns(n), n))),
  tables: [PROMISES, CAPACITIES],
  plots: [
    {
      title: {
        en: "Capacity against the dimension (a line where it is exponential)",
        fr: "Capacité selon la dimension (une droite si elle est exponentielle)",
      },
      table: CAPACITIES.name,
      mark: "dot",
      x: "dimension",
      y: ["capacity"],
      logY: true,
      rules: () => [],
    },
  ],
  plan: (settings) => [
    ...EXAMPLES.map((_, example) => ({ key: `promise ${example + 1}`, example })),
    ...planCapacities(settings),
  ],
  perform: async (part, context) =>
    part.example === undefined
      ? performCapacities(part, context, (n, first) =>
          sphereCapacity(context.random, n, first, context.settings),
        )
      : { [PROMISES.name]: [keepPromise(Number(part.example), context)] },
  judge: (tables) => {
    const of = (name: string) => column(tables, PROMISES.name, name);
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    const [failures, sets] = [sum(of("failures")), sum(of("sets"))];
    const interval = proportionInterval(failures, sets);
    const isBroken = interval[0] > of("failure").reduce((most, p) => Math.max(most, p), 0);
    const measured = measuredOf(tables);
    const growth = exponentialGrowth(measured);
    return {
      value: isBroken ? "refuted" : growth.value,
      figure: figureOf(
        {
          en: "growth above against below (1: exponential)",
          fr: "croissance en haut contre en bas (1 : exponentielle)",
        },
        growth.ratio,
      ),
      others: [
        {
          name: { en: "the same for any power of d", fr: "de même pour toute puissance de d" },
          value: growth.ofPowers,
        },
        {
          name: {
            en: "share of sets in which the promised patterns are not all retrieved",
            fr: "part des ensembles où les motifs promis ne sont pas tous retrouvés",
          },
          value: failures / sets,
          interval,
        },
        figureOf(
          { en: "log capacity that each dimension adds", fr: "log capacité qu’ajoute chaque dimension" },
          overRepeats(measured, ratePerDimension),
        ),
      ],
    };
  },
};

import { hopfieldMemory } from "@engram/memory";
import {
  CAPACITIES,
  type CapacitySettings,
  capacitySettings,
  exponentOf,
  figureOf,
  type Measured,
  measuredOf,
  overRepeats,
  performCapacities,
  planCapacities,
} from "../../capacity/capacities.ts";
import { measureCapacity } from "../../capacity/measure-capacity.ts";
import { signPatterns } from "../../capacity/random-patterns.ts";
import { retrievesSigns } from "../../capacity/retrieves.ts";
import { spaceOfPatterns } from "../../capacity/space-of-patterns.ts";
import type { Claim } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";

/** Half-way to the next whole powers: over dimensions that are not infinite, an exponent is told from those alone. */
const TOLERANCE = 0.5;

/** Table 1, first row: the capacity of Hopfield's network of 1982. */
export const t1h: Claim<CapacitySettings> = {
  id: "T1H",
  statement: {
    en: "Hopfield's network of 1982 with n units stores a number of random patterns that is linear in n.",
    fr: "Le réseau de Hopfield de 1982 à n unités mémorise un nombre de motifs aléatoires linéaire en n.",
  },
  where: { version: "v2", place: "Table 1, row 1" },
  kind: "fixed-point",
  method: {
    en: "Starts at stored patterns and updates one unit after the other until nothing changes; a pattern is retrieved if at least 95 % of its signs are left. The capacity is the number of patterns at which half of those asked for are retrieved, found by halving, for several sets of random patterns in each dimension.",
    fr: "Part de motifs mémorisés et met à jour une unité après l’autre jusqu’à l’arrêt ; un motif est retrouvé si au moins 95 % de ses signes restent. La capacité est le nombre de motifs pour lequel la moitié de ceux demandés est retrouvée, trouvée par dichotomie, pour plusieurs ensembles de motifs aléatoires par dimension.",
  },
  rule: {
    en: "The exponent is the slope of log capacity over log n, its interval Student's over sets. Confirmed if the interval lies within 1/2 of 1, so that no other whole power is nearer; refuted if it lies wholly outside; open otherwise.",
    fr: "L’exposant est la pente de log capacité selon log n, son intervalle celui de Student sur les ensembles. Confirmée si l’intervalle est à moins de 1/2 de 1, si bien qu’aucune autre puissance entière n’est plus proche ; réfutée s’il est entièrement en dehors ; ouverte sinon.",
  },
  objection: {
    en: "The word capacity hides a choice: if every sign of every pattern must be right, it is n/(4 ln n), which is not linear. The line here is at patterns that come back with few errors, as in the physics literature.",
    fr: "Le mot capacité cache un choix : si chaque signe de chaque motif doit être juste, elle vaut n/(4 ln n), qui n’est pas linéaire. Ici, on demande que les motifs reviennent avec peu d’erreurs, comme dans la littérature de physique.",
  },
  settings: capacitySettings({ minimum: 10, maximum: 5000 }),
  presets: {
    quick: { dimensions: [100, 200, 350, 500], repeats: 5, probes: 12 },
    standard: { dimensions: [100, 200, 500, 1000], repeats: 6, probes: 16 },
    full: { dimensions: [100, 200, 500, 1000, 2000], repeats: 20, probes: 100 },
  },
  predictSeconds: ({ dimensions, repeats, probes }) =>
    dimensions.reduce((sum, n) => sum + repeats * probes * n ** 2.6 * 1.3e-8, 0.1),
  predictSpace: ({ dimensions }) => largestSpace(dimensions.map((n) => spaceOfPatterns(n, n))),
  tables: [CAPACITIES],
  plots: [
    {
      title: { en: "Capacity against the number of units", fr: "Capacité selon le nombre d’unités" },
      table: CAPACITIES.name,
      mark: "dot",
      x: "dimension",
      y: ["capacity"],
      logX: true,
      logY: true,
      rules: () => [],
    },
  ],
  plan: planCapacities,
  perform: (part, context) =>
    performCapacities(part, context, (n, first) => {
      const patterns = signPatterns(context.random, n, first);
      return measureCapacity(
        (probe, count) => {
          const stored = patterns(count);
          return retrievesSigns(hopfieldMemory(stored), stored[probe]);
        },
        { probes: context.settings.probes, resolution: 0.02, start: Math.ceil(n / 10), most: 10 * n },
      );
    }),
  judge: (tables) => {
    const measured = measuredOf(tables);
    const exponent = overRepeats(measured, exponentOf);
    const [lower, upper] = exponent?.interval ?? [Number.NaN, Number.NaN];
    const isLinear = lower >= 1 - TOLERANCE && upper <= 1 + TOLERANCE;
    const isOther = lower > 1 + TOLERANCE || upper < 1 - TOLERANCE;
    const largest = measured.reduce((most, { dimension }) => Math.max(most, dimension), 0);
    const loads = measured.filter(({ dimension }) => dimension === largest);
    return {
      value: isLinear ? "confirmed" : isOther ? "refuted" : "open",
      qualification: {
        en: "for retrieval with few errors",
        fr: "pour un rappel à peu d’erreurs près",
      },
      figure: figureOf({ en: "exponent of the capacity in n", fr: "exposant de la capacité en n" }, exponent),
      others: [
        figureOf(
          {
            en: "load at which half of the patterns are lost, in patterns a unit, in the largest network",
            fr: "charge à laquelle la moitié des motifs se perd, en motifs par unité, dans le plus grand réseau",
          },
          overRepeats(loads, ([{ capacity, dimension }]) => capacity / dimension),
        ),
        figureOf(
          {
            en: "patterns that each further unit adds (slope of the capacity over n)",
            fr: "motifs qu’ajoute chaque unité supplémentaire (pente de la capacité selon n)",
          },
          overRepeats(measured, slopeOf),
        ),
      ],
    };
  },
};

/** b of capacity = a + b n, by least squares, of one repeat: free of what small networks hold more. */
function slopeOf(own: readonly Measured[]): number {
  const meanN = own.reduce((sum, { dimension }) => sum + dimension, 0) / own.length;
  const covariance = own.reduce((sum, { dimension, capacity }) => sum + (dimension - meanN) * capacity, 0);
  return covariance / own.reduce((sum, { dimension }) => sum + (dimension - meanN) ** 2, 0);
}

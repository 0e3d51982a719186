import { exponentialMemory } from "@engram/memory";
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
import { measureCapacity } from "../../capacity/measure-capacity.ts";
import { signPatterns } from "../../capacity/random-patterns.ts";
import { retrievesSigns } from "../../capacity/retrieves.ts";
import { spaceOfPatterns } from "../../capacity/space-of-patterns.ts";
import type { Claim } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";

type ExponentialSettings = CapacitySettings & { readonly flipped: number };

/** The rate that Table 1 prints, in bits a dimension. */
const CLAIMED_BITS = 0.5;

/** Table 1, third row: the capacity of the exponential memory. */
export const t1e: Claim<ExponentialSettings> = {
  id: "T1E",
  statement: {
    en: "With an exponential interaction, an associative memory of n signs stores a number of patterns of order 2^(n/2).",
    fr: "Avec une interaction exponentielle, une mémoire associative de n signes mémorise un nombre de motifs d’ordre 2^(n/2).",
  },
  where: { version: "v2", place: "Table 1, row 3" },
  kind: "fixed-point",
  method: {
    en: "Turns some signs of a stored pattern and updates one unit after the other until nothing changes; a pattern is retrieved if at least 95 % of its signs are right. The capacity is the number of patterns at which half of those asked for are retrieved.",
    fr: "Retourne quelques signes d’un motif mémorisé et met à jour une unité après l’autre jusqu’à l’arrêt ; un motif est retrouvé si au moins 95 % de ses signes sont justes. La capacité est le nombre de motifs pour lequel la moitié de ceux demandés est retrouvée.",
  },
  rule: {
    en: "Compares the slope of log capacity over the upper half of the dimensions with that over the lower half: the ratio is 1 for an exponential and less for any power of n. Refuted if its interval (jackknife, over sets) lies below the middle between the two. Confirmed if it lies above, and the rate's interval reaches 1/2 bit a dimension or more; open otherwise.",
    fr: "Compare la pente de log capacité sur la moitié supérieure des dimensions à celle sur la moitié inférieure : le rapport vaut 1 pour une exponentielle et moins pour toute puissance de n. Réfutée si son intervalle (jackknife, sur les ensembles) est au-dessous du milieu entre les deux. Confirmée s’il est au-dessus et si l’intervalle du taux atteint 1/2 bit par dimension ou plus ; ouverte sinon.",
  },
  objection: {
    en: "2^(n/2) is proved as what can be stored surely, all patterns at once and for n to infinity; half of the patterns in a few dozen dimensions is a weaker demand, so that a higher rate here contradicts nothing. At these n the whole cube has few corners.",
    fr: "2^(n/2) est prouvé comme ce qui se mémorise sûrement, tous les motifs à la fois et pour n infini ; la moitié des motifs en quelques dizaines de dimensions est une exigence plus faible, si bien qu’un taux plus élevé ici ne contredit rien. À ces n, le cube entier a peu de sommets.",
  },
  settings: {
    ...capacitySettings({ minimum: 4, maximum: 40 }),
    flipped: {
      label: { en: "signs turned before retrieval", fr: "signes retournés avant le rappel" },
      unit: "",
      minimum: 0,
      maximum: 8,
      integer: true,
    },
  },
  presets: {
    quick: { dimensions: [6, 8, 10, 12, 14], repeats: 20, probes: 24, flipped: 1 },
    standard: { dimensions: [8, 10, 12, 14, 16], repeats: 16, probes: 32, flipped: 1 },
    full: { dimensions: [8, 10, 12, 14, 16, 18, 20], repeats: 30, probes: 64, flipped: 1 },
  },
  predictSeconds: ({ dimensions, repeats, probes }) =>
    dimensions.reduce((sum, n) => sum + repeats * probes * n * 2 ** (0.9 * n) * 2e-7, 0.1),
  predictSpace: ({ dimensions }) => largestSpace(dimensions.map((n) => spaceOfPatterns(2 ** n, n))),
  tables: [CAPACITIES],
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
  plan: planCapacities,
  perform: (part, context) =>
    performCapacities(part, context, (n, first) => {
      const patterns = signPatterns(context.random, n, first);
      const { probes } = context.settings;
      const flipped = Number(context.settings.flipped);
      return measureCapacity(
        (probe, count) => {
          const stored = patterns(count);
          return retrievesSigns(exponentialMemory(stored), stored[probe], flipped);
        },
        { probes, resolution: 0.1, start: Math.ceil(2 ** (n / 2)), most: 2 ** n },
      );
    }),
  judge: (tables) => {
    const measured = measuredOf(tables);
    const growth = exponentialGrowth(measured);
    const bits = overRepeats(measured, (own) => ratePerDimension(own) / Math.LN2);
    const reaches = bits !== undefined && bits.interval[1] >= CLAIMED_BITS;
    const exceeds = bits !== undefined && bits.interval[0] > CLAIMED_BITS;
    const isConfirmed = growth.value === "confirmed" && reaches;
    return {
      value: isConfirmed ? "confirmed" : growth.value === "refuted" ? "refuted" : "open",
      ...(isConfirmed && exceeds
        ? {
            qualification: {
              en: "as a lower bound: the measured rate is higher",
              fr: "comme minorant : le taux mesuré est plus élevé",
            },
          }
        : {}),
      figure: figureOf(
        {
          en: "rate of the capacity, in bits a dimension",
          fr: "taux de la capacité, en bits par dimension",
        },
        bits,
      ),
      others: [
        figureOf(
          {
            en: "growth above against below (1: exponential)",
            fr: "croissance en haut contre en bas (1 : exponentielle)",
          },
          growth.ratio,
        ),
        {
          name: {
            en: "the same for any power of n",
            fr: "de même pour toute puissance de n",
          },
          value: growth.ofPowers,
        },
      ],
    };
  },
};

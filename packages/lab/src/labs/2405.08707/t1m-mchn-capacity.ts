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
import { spaceOfPatterns } from "../../capacity/space-of-patterns.ts";
import { mostPatterns, sphereCapacity } from "../../capacity/sphere-capacity.ts";
import type { Claim } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";

type MchnSettings = CapacitySettings & {
  readonly inverseTemperature: number;
  readonly radiusFactor: number;
  readonly displacement: number;
};

/** Table 1, last row: the capacity of the modern continuous Hopfield network. */
export const t1m: Claim<MchnSettings> = {
  id: "T1M",
  statement: {
    en: "The modern continuous Hopfield network in n dimensions stores a number of patterns of order c^((n-1)/4) for some c > 1: its logarithm is linear in n.",
    fr: "Le réseau de Hopfield continu moderne en dimension n mémorise un nombre de motifs d’ordre c^((n-1)/4) pour un c > 1 : son logarithme est linéaire en n.",
  },
  where: { version: "v2", place: "Table 1, row 4" },
  kind: "fixed-point",
  method: {
    en: "Random patterns on the sphere of radius K sqrt(n - 1). Starts beside a stored pattern and repeats the attention step to its fixed point; the pattern is retrieved if that is nearer than half of the radius. The capacity is the number of patterns at which half of those asked for are retrieved.",
    fr: "Motifs aléatoires sur la sphère de rayon K sqrt(n - 1). Part à côté d’un motif mémorisé et répète le pas d’attention jusqu’au point fixe ; le motif est retrouvé si celui-ci est à moins d’un demi-rayon. La capacité est le nombre de motifs pour lequel la moitié de ceux demandés est retrouvée.",
  },
  rule: {
    en: "Compares the slope of log capacity over the upper half of the dimensions with that over the lower half: the ratio is 1 for an exponential and less for any power of n. Confirmed if its interval (jackknife, over sets) lies above the middle between the two, refuted if it lies below, open otherwise.",
    fr: "Compare la pente de log capacité sur la moitié supérieure des dimensions à celle sur la moitié inférieure : le rapport vaut 1 pour une exponentielle et moins pour toute puissance de n. Confirmée si son intervalle (jackknife, sur les ensembles) est au-dessus du milieu entre les deux, réfutée s’il est au-dessous, ouverte sinon.",
  },
  objection: {
    en: "The norm of the patterns grows with n here, and with it the effective inverse temperature beta ||rho||^2: at a fixed norm nothing grows exponentially. The constant c depends on it and on the demanded certainty; a few dimensions can not show a limit.",
    fr: "La norme des motifs croît ici avec n, et avec elle la température inverse effective beta ||rho||^2 : à norme fixe, rien ne croît exponentiellement. La constante c en dépend, ainsi que de la certitude exigée ; quelques dimensions ne montrent pas une limite.",
  },
  settings: {
    ...capacitySettings({ minimum: 3, maximum: 64 }),
    inverseTemperature: {
      label: { en: "inverse temperature", fr: "température inverse" },
      symbol: "beta",
      unit: "",
      minimum: 0.01,
      maximum: 100,
      integer: false,
    },
    radiusFactor: {
      label: { en: "radius over sqrt(n - 1)", fr: "rayon sur sqrt(n - 1)" },
      symbol: "K",
      unit: "",
      minimum: 0.1,
      maximum: 10,
      integer: false,
    },
    displacement: {
      label: { en: "start beside the pattern, in radii", fr: "départ à côté du motif, en rayons" },
      unit: "",
      minimum: 0,
      maximum: 1,
      integer: false,
    },
  },
  presets: {
    quick: {
      ...{ dimensions: [6, 8, 10, 12, 14], repeats: 10, probes: 16 },
      ...{ inverseTemperature: 1, radiusFactor: 1, displacement: 0.1 },
    },
    standard: {
      ...{ dimensions: [6, 8, 10, 12, 14, 16], repeats: 10, probes: 32 },
      ...{ inverseTemperature: 1, radiusFactor: 1, displacement: 0.1 },
    },
    full: {
      ...{ dimensions: [6, 8, 10, 12, 14, 16, 18, 20], repeats: 30, probes: 64 },
      ...{ inverseTemperature: 1, radiusFactor: 1, displacement: 0.1 },
    },
  },
  predictSeconds: ({ dimensions, repeats, probes }) =>
    dimensions.reduce((sum, n) => sum + repeats * probes * n * Math.exp(0.55 * n) * 2e-6, 0.1),
  predictSpace: ({ dimensions }) => largestSpace(dimensions.map((n) => spaceOfPatterns(mostPatterns(n), n))),
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
    performCapacities(part, context, (n, first) =>
      sphereCapacity(context.random, n, first, context.settings),
    ),
  judge: (tables) => {
    const measured = measuredOf(tables);
    const growth = exponentialGrowth(measured);
    const rate = overRepeats(measured, ratePerDimension);
    return {
      value: growth.value,
      figure: figureOf(
        {
          en: "growth above against below (1: exponential)",
          fr: "croissance en haut contre en bas (1 : exponentielle)",
        },
        growth.ratio,
      ),
      others: [
        {
          name: { en: "the same for any power of n", fr: "de même pour toute puissance de n" },
          value: growth.ofPowers,
        },
        figureOf(
          { en: "log capacity that each dimension adds", fr: "log capacité qu’ajoute chaque dimension" },
          rate,
        ),
        {
          name: { en: "c of that rate, e^(4 rate)", fr: "c de ce taux, e^(4 taux)" },
          value: rate === undefined ? Number.NaN : Math.exp(4 * rate.value),
        },
      ],
    };
  },
};

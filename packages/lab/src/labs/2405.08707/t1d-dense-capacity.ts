import { denseMemory } from "@engram/memory";
import {
  CAPACITIES,
  type CapacitySettings,
  capacitySettings,
  exponentOf,
  figureOf,
  measuredOf,
  overRepeats,
  performCapacities,
} from "../../capacity/capacities.ts";
import { measureCapacity } from "../../capacity/measure-capacity.ts";
import { signPatterns } from "../../capacity/random-patterns.ts";
import { retrievesSigns } from "../../capacity/retrieves.ts";
import { spaceOfPatterns } from "../../capacity/space-of-patterns.ts";
import type { Claim } from "../../claim.ts";
import { column } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";

type DenseSettings = CapacitySettings & { readonly degrees: readonly number[]; readonly most: number };

/** Beyond this number of patterns a dimension is left out for a degree: it would take too long. By r, n^(r-1)/(2r-3)!!. */
function expectedScale(n: number, degree: number): number {
  let product = 1;
  for (let odd = 2 * degree - 3; odd > 1; odd -= 2) product *= odd;
  return n ** (degree - 1) / product;
}

/** The dimensions that are measured for a degree. */
function dimensionsOf({ dimensions, most }: DenseSettings, degree: number): readonly number[] {
  return [...new Set(dimensions)].filter((n) => expectedScale(n, degree) <= most);
}

/** Table 1, second row: the capacity of dense associative memories. */
export const t1d: Claim<DenseSettings> = {
  id: "T1D",
  statement: {
    en: "A dense associative memory with a polynomial of degree r stores a number of patterns of order n^r.",
    fr: "Une mémoire associative dense de polynôme de degré r mémorise un nombre de motifs d’ordre n^r.",
  },
  where: { version: "v2", place: "Table 1, row 2" },
  kind: "fixed-point",
  method: {
    en: "For each degree and dimension, starts at stored patterns and updates one unit after the other until nothing changes; a pattern is retrieved if at least 95 % of its signs are left, and the capacity is the number of patterns at which half of those asked for are. The exponent is the slope of log capacity over log n.",
    fr: "Pour chaque degré et dimension, part de motifs mémorisés et met à jour une unité après l’autre jusqu’à l’arrêt ; un motif est retrouvé si au moins 95 % de ses signes restent, et la capacité est le nombre de motifs pour lequel la moitié de ceux demandés l’est. L’exposant est la pente de log capacité selon log n.",
  },
  rule: {
    en: "With Student's interval of the exponent over sets of patterns: confirmed if it lies above r - 1/2 for every degree, refuted if it lies below r - 1/2 for every degree, open otherwise. Where it also lies within 1/2 of r - 1, that is said.",
    fr: "Avec l’intervalle de Student de l’exposant sur les ensembles de motifs : confirmée s’il est au-dessus de r - 1/2 pour chaque degré, réfutée s’il est au-dessous de r - 1/2 pour chaque degré, ouverte sinon. S’il est de plus à moins de 1/2 de r - 1, on le dit.",
  },
  objection: {
    en: "The exponent printed may count with another convention (in the source, energies of degree r have couplings of r units, and its own result is n^(r-1)); the table is a summary and nothing in the paper's argument rests on this entry. Dimensions are small for high degrees.",
    fr: "L’exposant imprimé suit peut-être une autre convention (dans la source, une énergie de degré r couple r unités, et son propre résultat est n^(r-1)) ; le tableau est un résumé et rien dans l’argument de l’article n’en dépend. Les dimensions sont petites aux degrés élevés.",
  },
  settings: {
    ...capacitySettings({ minimum: 4, maximum: 1000 }),
    degrees: {
      label: { en: "degrees", fr: "degrés" },
      symbol: "r",
      unit: "",
      minimum: 2,
      maximum: 6,
      integer: true,
      listOf: 4,
    },
    most: {
      label: {
        en: "largest n^(r-1)/(2r-3)!! that is measured",
        fr: "plus grand n^(r-1)/(2r-3)!! mesuré",
      },
      unit: "",
      minimum: 100,
      maximum: 1e7,
      integer: false,
    },
  },
  presets: {
    quick: { dimensions: [24, 36, 48, 72], degrees: [2, 3, 4], repeats: 8, probes: 12, most: 8000 },
    standard: {
      dimensions: [24, 36, 48, 72, 96, 144],
      degrees: [2, 3, 4],
      repeats: 5,
      probes: 20,
      most: 30_000,
    },
    full: {
      dimensions: [24, 36, 48, 72, 96, 144, 192],
      degrees: [2, 3, 4, 5],
      repeats: 20,
      probes: 50,
      most: 300_000,
    },
  },
  predictSeconds: (settings) =>
    settings.degrees
      .flatMap((degree) => dimensionsOf(settings, degree).map((n) => n * (expectedScale(n, degree) + 10)))
      .reduce((sum, work) => sum + settings.repeats * settings.probes * work * 5e-7, 0.1),
  predictSpace: (settings) =>
    largestSpace(
      settings.degrees.flatMap((degree) =>
        dimensionsOf(settings, degree).map((n) => spaceOfPatterns(expectedScale(n, degree), n)),
      ),
    ),
  tables: [CAPACITIES],
  plots: [
    {
      title: {
        en: "Capacity against the number of units, by degree",
        fr: "Capacité selon le nombre d’unités, par degré",
      },
      table: CAPACITIES.name,
      mark: "dot",
      x: "dimension",
      y: ["capacity"],
      by: "degree",
      logX: true,
      logY: true,
      rules: () => [],
    },
  ],
  plan: (settings) =>
    [...new Set(settings.degrees)].flatMap((degree) =>
      dimensionsOf(settings, degree).map((dimension) => ({
        key: `r = ${degree}, n = ${dimension}`,
        degree,
        dimension,
      })),
    ),
  perform: (part, context) => {
    const degree = Number(part.degree);
    const measure = (n: number, first: number) => {
      const patterns = signPatterns(context.random, n, first);
      return measureCapacity(
        (probe, count) => {
          const stored = patterns(count);
          return retrievesSigns(denseMemory(stored, { degree }), stored[probe]);
        },
        {
          probes: context.settings.probes,
          resolution: 0.03,
          start: Math.max(4, Math.ceil(expectedScale(n, degree) / 20)),
          most: n ** degree,
        },
      );
    };
    return performCapacities(part, context, measure, degree);
  },
  judge: (tables) => {
    const measured = measuredOf(tables);
    const degrees = [...new Set(column(tables, CAPACITIES.name, "degree"))];
    const exponents = degrees.map((degree) => ({
      degree,
      mean: overRepeats(
        measured.filter((each) => each.degree === degree),
        exponentOf,
      ),
    }));
    const all = (isSo: (lower: number, upper: number, degree: number) => boolean) =>
      exponents.every(({ degree, mean }) => mean !== undefined && isSo(...mean.interval, degree));
    const isPrinted = all((lower, _upper, r) => lower > r - 0.5);
    const isLess = all((_lower, upper, r) => upper < r - 0.5);
    const isOneLess = isLess && all((lower, _upper, r) => lower > r - 1.5);
    const figures = exponents.map(({ degree, mean }) =>
      figureOf(
        {
          en: `exponent of the capacity in n at degree ${degree}`,
          fr: `exposant de la capacité en n au degré ${degree}`,
        },
        mean,
      ),
    );
    const [figure, ...others] = figures.reverse();
    return {
      value: isPrinted ? "confirmed" : isLess ? "refuted" : "open",
      ...(isOneLess
        ? {
            qualification: {
              en: "the exponent is r - 1, one power less than printed",
              fr: "l’exposant est r - 1, une puissance de moins qu’imprimé",
            },
          }
        : {}),
      figure,
      others,
    };
  },
};

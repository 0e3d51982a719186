import { dot, mchnMemory, mchnStep, retrieve, squaredDistance } from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import { spherePatterns } from "../../capacity/random-patterns.ts";
import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";
import { RAMSAUER_SETTINGS } from "./settings.ts";

const RETRIEVALS: TableSpec = {
  name: "retrievals",
  columns: [
    { name: "inverseTemperature", unit: "" },
    {
      name: "scaledSeparation",
      unit: "",
      axis: true,
      label: { en: "beta Delta_i", fr: "beta Delta_i" },
    },
    { name: "error", unit: "", label: { en: "error after one update", fr: "erreur après un pas" } },
    { name: "bound", unit: "", label: { en: "bound of Theorem 5", fr: "borne du théorème 5" } },
    { name: "decay", unit: "" },
  ],
};

type RetrievalSettings = Settings & {
  readonly trials: number;
  readonly patterns: number;
  readonly dimension: number;
  readonly inverseTemperatures: readonly number[];
  readonly displacement: number;
};

/** How much larger beta is made to see how fast the error falls. */
const STEP = 1.05;
/** The error must fall at least this much of what exp(-beta Delta) does. */
const DECAY = 0.9;

function retrieveOnce(random: CounterRandom, trial: number, beta: number, settings: RetrievalSettings) {
  const { patterns: count, dimension, displacement } = settings;
  const radius = Math.sqrt(dimension);
  const first = trial * (count + 1) * dimension;
  const patterns = spherePatterns(random, dimension, radius, first)(count); // [N, d]
  const [own] = patterns;
  const [shift] = spherePatterns(random, dimension, displacement * radius, first + count * dimension)(1);
  const query = own.map((value, j) => value + shift[j]); // [d]
  const separation = dot(own, own) - Math.max(...patterns.slice(1).map((other) => dot(own, other)));
  const fixed = retrieve(mchnMemory(patterns, beta), own).states.at(-1) ?? own;
  const distance = (a: Float64Array) => Math.sqrt(squaredDistance(a, own));
  const farthest = Math.max(distance(query), distance(fixed));
  const bound = 2 * (count - 1) * radius * Math.exp(-beta * (separation - 2 * farthest * radius));
  // From the pattern itself, so that beta alone changes.
  const errorAt = (inverse: number) => distance(mchnStep(patterns, own, inverse));
  const fall = Math.log(errorAt(beta)) - Math.log(errorAt(STEP * beta));
  return [
    ...[beta, beta * separation, distance(mchnStep(patterns, query, beta)), bound],
    fall / ((STEP - 1) * beta * separation),
  ];
}

/** Theorem 5: the error of one update is exponentially small in the separation. */
export const r2: Claim<RetrievalSettings> = {
  id: "R2",
  statement: {
    en: "After one update the distance to the pattern is exponentially small in its separation Delta_i, at most 2 (N - 1) M exp(-beta (Delta_i - 2 max(|xi - x_i|, |x_i* - x_i|) M)).",
    fr: "Après une mise à jour, la distance au motif est exponentiellement petite en sa séparation Delta_i, au plus 2 (N - 1) M exp(-beta (Delta_i - 2 max(|xi - x_i|, |x_i* - x_i|) M)).",
  },
  where: { version: "ICLR 2021", place: "Theorem 5" },
  kind: "inequality",
  method: {
    en: "Random patterns on a sphere of radius M = sqrt(d), queries beside them. Records the error of one update, the bound of the theorem with the fixed point x_i* found by iteration, and, starting at the pattern, how much the error falls when beta grows by 5 %, as a multiple of what exp(-beta Delta_i) would.",
    fr: "Motifs aléatoires sur une sphère de rayon M = sqrt(d), requêtes à côté. Relève l’erreur d’un pas, la borne du théorème avec le point fixe x_i* trouvé par itération et, en partant du motif, de combien l’erreur baisse quand beta croît de 5 %, en multiple de ce que ferait exp(-beta Delta_i).",
  },
  rule: {
    en: "Refuted if in one trial the error exceeds the bound (by more than 1e-9 of it), or if the fall's mean over well-separated trials (beta Delta_i at least 5) is surely below .9 (Student's interval); confirmed if neither and the interval lies above .9; open otherwise.",
    fr: "Réfutée si, dans un essai, l’erreur dépasse la borne (de plus de 1e-9 de celle-ci), ou si la baisse moyenne des essais bien séparés (beta Delta_i d’au moins 5) est sûrement inférieure à 0,9 (intervalle de Student) ; confirmée si aucun des deux et si l’intervalle est au-dessus de 0,9 ; ouverte sinon.",
  },
  objection: {
    en: "The bound is loose where it is needed: with queries far from their pattern its exponent is positive, and it allows more than the diameter of the sphere. What is exponentially small needs beta Delta_i well above log N.",
    fr: "La borne est lâche là où on en aurait besoin : pour des requêtes loin de leur motif, son exposant est positif et elle permet plus que le diamètre de la sphère. L’exponentiellement petit demande beta Delta_i bien au-dessus de log N.",
  },
  settings: {
    ...RAMSAUER_SETTINGS,
    displacement: {
      label: { en: "query beside the pattern, in radii", fr: "requête à côté du motif, en rayons" },
      unit: "",
      minimum: 0,
      maximum: 1,
      integer: false,
    },
  },
  presets: {
    quick: {
      ...{ trials: 300, patterns: 16, dimension: 16, displacement: 0.05 },
      inverseTemperatures: [0.25, 0.5, 1, 2],
    },
    standard: {
      ...{ trials: 5000, patterns: 64, dimension: 32, displacement: 0.05 },
      inverseTemperatures: [0.1, 0.25, 0.5, 1],
    },
    full: {
      ...{ trials: 50_000, patterns: 128, dimension: 64, displacement: 0.05 },
      inverseTemperatures: [0.05, 0.1, 0.25, 0.5],
    },
  },
  predictSeconds: ({ trials, patterns, dimension, inverseTemperatures }) =>
    0.1 + trials * inverseTemperatures.length * patterns * (dimension + 8) * 8e-8,
  predictSpace: ({ trials, inverseTemperatures }) =>
    spaceOfRows(trials * inverseTemperatures.length, RETRIEVALS.columns.length),
  tables: [RETRIEVALS],
  plots: [
    {
      title: {
        en: "Error after one update and its bound, against beta times the separation",
        fr: "Erreur après un pas et sa borne, selon beta fois la séparation",
      },
      table: RETRIEVALS.name,
      mark: "dot",
      x: "scaledSeparation",
      y: ["error", "bound"],
      logY: true,
      rules: () => [],
    },
  ],
  plan: ({ inverseTemperatures }) =>
    [...new Set(inverseTemperatures)].map((beta) => ({ key: `beta = ${beta}`, beta })),
  perform: async (part, { settings, random, signal, report }) => {
    const rows: (readonly number[])[] = [];
    for (let trial = 0; trial < settings.trials; trial += 1) {
      signal.throwIfAborted();
      rows.push(retrieveOnce(random, trial, Number(part.beta), settings));
      if (trial % 100 === 99) {
        report(trial / settings.trials);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return { [RETRIEVALS.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, RETRIEVALS.name, name);
    const [errors, bounds, separations] = [of("error"), of("bound"), of("scaledSeparation")];
    const violations = errors.filter((error, row) => error > bounds[row] * (1 + 1e-9)).length;
    // An error below rounding has no logarithm to speak of.
    const isSeen = (row: number) => separations[row] >= 5 && errors[row] > 1e-10;
    const decays = of("decay").filter((decay, row) => isSeen(row) && Number.isFinite(decay));
    const mean =
      decays.length < 2 ? undefined : meanInterval(decays, new Float64Array(decays.length).fill(1));
    const [lower, upper] = mean?.interval ?? [Number.NaN, Number.NaN];
    const isRefuted = violations > 0 || upper < DECAY;
    const useful = bounds.filter((bound, row) => bound < 1 && errors[row] <= bound).length;
    return {
      value: isRefuted ? "refuted" : lower > DECAY ? "confirmed" : "open",
      figure: {
        name: {
          en: "share of trials with an error above the bound",
          fr: "part des essais dont l’erreur dépasse la borne",
        },
        value: violations / errors.length,
        interval: proportionInterval(violations, errors.length),
      },
      others: [
        {
          name: {
            en: "fall of the error, as a multiple of that of exp(-beta Delta_i)",
            fr: "baisse de l’erreur, en multiple de celle de exp(-beta Delta_i)",
          },
          value: mean?.value ?? Number.NaN,
          ...(mean === undefined ? {} : { interval: mean.interval }),
        },
        {
          name: {
            en: "share of trials in which the bound says something (below 1)",
            fr: "part des essais où la borne dit quelque chose (sous 1)",
          },
          value: useful / errors.length,
          interval: proportionInterval(useful, errors.length),
        },
      ],
    };
  },
};

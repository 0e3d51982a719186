import { mchnMemory, overlaps, retrieve, softmax } from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import { spherePatterns } from "../../capacity/random-patterns.ts";
import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";
import { RAMSAUER_SETTINGS } from "./settings.ts";

const FIXED_POINTS: TableSpec = {
  name: "fixedPoints",
  columns: [
    { name: "inverseTemperature", unit: "", axis: true, label: { en: "beta", fr: "beta" } },
    { name: "patternsAveraged", unit: "", label: { en: "patterns averaged", fr: "motifs moyennés" } },
    { name: "stored", unit: "" },
    { name: "group", unit: "" },
  ],
};

type FixedPointSettings = Settings & {
  readonly groups: number;
  readonly group: number;
  readonly dimension: number;
  readonly likeness: number;
  readonly inverseTemperatures: readonly number[];
};

/** How far the number of averaged patterns may be from 1, a group or all of them to be called that. */
const TOLERANCE = 0.1;
/** A kind is seen at a temperature where at least this share of starts ends in it. */
const SEEN = 0.9;

/** Groups of like patterns on the sphere: a centre of its own for each, and something of each pattern's own. */
function drawGroups(random: CounterRandom, settings: FixedPointSettings): readonly Float64Array[] {
  const { groups, group, dimension, likeness } = settings;
  const radius = Math.sqrt(dimension);
  const centres = spherePatterns(random, dimension, radius, 0)(groups); // [groups, d]
  const own = spherePatterns(random, dimension, radius, 2 ** 40)(groups * group); // [N, d]
  return own.map((pattern, index) =>
    pattern.map(
      (value, j) =>
        Math.sqrt(likeness) * centres[Math.floor(index / group)][j] + Math.sqrt(1 - likeness) * value,
    ),
  );
}

/** Section 2, "Metastable states and one global fixed point". */
export const r3: Claim<FixedPointSettings> = {
  id: "R3",
  statement: {
    en: "The update has three kinds of fixed points: an average over all patterns, metastable averages over a group of like patterns, and single patterns; a growing inverse temperature leads from the first to the last.",
    fr: "La mise à jour a trois sortes de points fixes : une moyenne sur tous les motifs, des moyennes métastables sur un groupe de motifs semblables, et des motifs seuls ; une température inverse croissante mène de la première à la dernière.",
  },
  where: { version: "ICLR 2021", place: "Section 2, “Metastable states and one global fixed point”" },
  kind: "fixed-point",
  method: {
    en: "Stores groups of like patterns, starts at each pattern, follows the update to rest and counts over how many patterns the fixed point averages: 1 over the sum of squared attention weights there.",
    fr: "Mémorise des groupes de motifs semblables, part de chaque motif, suit la mise à jour jusqu’au repos et compte sur combien de motifs le point fixe fait la moyenne : l’inverse de la somme des carrés des poids d’attention.",
  },
  rule: {
    en: "A kind is seen at a temperature if at least .9 of the starts average over all patterns, a group, or one, each within 10 %. Confirmed if all three are seen, in this order as beta grows; refuted if the first and the last are seen and the median number in between jumps past the group (from above 1.5 groups to below a half of one) from one beta to the next, or rises by more than 10 %; open otherwise. Wilson's interval for the largest share at a group.",
    fr: "Une sorte est vue à une température si au moins 0,9 des départs font la moyenne de tous les motifs, d’un groupe ou d’un seul, à 10 % près. Confirmée si les trois sont vues, dans cet ordre quand beta croît ; réfutée si la première et la dernière sont vues et si le nombre médian saute par-dessus le groupe (de plus de 1,5 groupe à moins d’un demi) d’un beta au suivant, ou monte de plus de 10 % ; ouverte sinon. Intervalle de Wilson pour la plus grande part sur un groupe.",
  },
  objection: {
    en: "The groups are ours: with patterns of no structure the middle kind is a narrow range of temperatures or none, and the paper's own counts come from trained heads, which are not run here.",
    fr: "Les groupes sont de nous : avec des motifs sans structure, la sorte du milieu n’occupe qu’un étroit intervalle de températures, ou aucun, et les comptes de l’article viennent de têtes entraînées, qui ne sont pas exécutées ici.",
  },
  settings: {
    groups: {
      label: { en: "groups", fr: "groupes" },
      unit: "",
      minimum: 2,
      maximum: 100,
      integer: true,
    },
    group: {
      label: { en: "patterns in a group", fr: "motifs par groupe" },
      unit: "",
      minimum: 2,
      maximum: 100,
      integer: true,
    },
    dimension: RAMSAUER_SETTINGS.dimension,
    likeness: {
      label: { en: "cosine within a group", fr: "cosinus au sein d’un groupe" },
      unit: "",
      minimum: 0,
      maximum: 0.999,
      integer: false,
    },
    inverseTemperatures: RAMSAUER_SETTINGS.inverseTemperatures,
  },
  presets: {
    quick: { groups: 4, group: 8, dimension: 64, likeness: 0.9, inverseTemperatures: temperatures(24) },
    standard: { groups: 8, group: 8, dimension: 128, likeness: 0.9, inverseTemperatures: temperatures(32) },
    full: { groups: 16, group: 16, dimension: 256, likeness: 0.9, inverseTemperatures: temperatures(40) },
  },
  predictSeconds: ({ groups, group, dimension, inverseTemperatures }) =>
    0.1 + inverseTemperatures.length * (groups * group) ** 2 * dimension * 6e-8,
  predictSpace: ({ groups, group, inverseTemperatures }) =>
    spaceOfRows(groups * group * inverseTemperatures.length, FIXED_POINTS.columns.length),
  tables: [FIXED_POINTS],
  plots: [
    {
      title: {
        en: "Patterns that a fixed point averages, against beta",
        fr: "Motifs dont un point fixe fait la moyenne, selon beta",
      },
      table: FIXED_POINTS.name,
      mark: "dot",
      x: "inverseTemperature",
      y: ["patternsAveraged"],
      logX: true,
      logY: true,
      rules: (_tables, settings) => [
        {
          label: { en: "all", fr: "tous" },
          y: Number(settings.groups) * Number(settings.group),
        },
        { label: { en: "a group", fr: "un groupe" }, y: Number(settings.group) },
        { label: { en: "one", fr: "un seul" }, y: 1 },
      ],
    },
  ],
  // One part: all temperatures look at the same patterns.
  plan: () => [{ key: "all temperatures" }],
  perform: async (_part, { settings, random, signal, report }) => {
    const patterns = drawGroups(random, settings); // [N, d]
    const rows: (readonly number[])[] = [];
    const betas = [...new Set(settings.inverseTemperatures)].sort((a, b) => a - b);
    for (const [at, beta] of betas.entries()) {
      signal.throwIfAborted();
      for (const start of patterns) {
        const options = { tolerance: 1e-6, maxSteps: 500 };
        const end = retrieve(mchnMemory(patterns, beta), start, options).states.at(-1) ?? start;
        const weights = softmax(overlaps(patterns, end), beta); // [N]
        const averaged = 1 / weights.reduce((sum, weight) => sum + weight ** 2, 0);
        rows.push([beta, averaged, patterns.length, settings.group]);
      }
      report((at + 1) / betas.length, { [FIXED_POINTS.name]: rows });
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { [FIXED_POINTS.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, FIXED_POINTS.name, name);
    const [allBetas, averaged] = [of("inverseTemperature"), of("patternsAveraged")];
    const [stored, group] = [of("stored")[0], of("group")[0]];
    const betas = [...new Set(allBetas)].sort((a, b) => a - b);
    const at = betas.map((beta) => averaged.filter((_value, row) => allBetas[row] === beta).sort());
    const near = (values: Float64Array, kind: number) =>
      values.filter((value) => Math.abs(value - kind) <= TOLERANCE * kind).length;
    const firstSeen = (kind: number, from: number) =>
      at.findIndex((values, index) => index >= from && near(values, kind) >= SEEN * values.length);
    const global = firstSeen(stored, 0);
    const metastable = global < 0 ? -1 : firstSeen(group, global + 1);
    const single = firstSeen(1, Math.max(global, metastable) + 1);
    const medians = at.map((values) => values[Math.floor(values.length / 2)]);
    const isAgainst = medians.some((median, index) => {
      const before = medians[index - 1] ?? median;
      return median > before * (1 + TOLERANCE) || (before > 1.5 * group && median < 0.5 * group);
    });
    const isAll = global >= 0 && metastable >= 0 && single >= 0;
    const most = at.reduce((best, values) => Math.max(best, near(values, group)), 0);
    const starts = at[0].length;
    const betaOf = (index: number) => betas[index] ?? Number.NaN;
    return {
      value: isAll ? "confirmed" : global >= 0 && single >= 0 && isAgainst ? "refuted" : "open",
      figure: {
        name: {
          en: "largest share of starts that end in the average over a group",
          fr: "plus grande part de départs qui finissent dans la moyenne d’un groupe",
        },
        value: most / starts,
        interval: proportionInterval(most, starts),
      },
      others: [
        {
          name: { en: "lowest beta with the global average", fr: "plus petit beta avec la moyenne globale" },
          value: betaOf(global),
        },
        {
          name: {
            en: "lowest beta with metastable states",
            fr: "plus petit beta avec des états métastables",
          },
          value: betaOf(metastable),
        },
        {
          name: { en: "lowest beta with single patterns", fr: "plus petit beta avec des motifs seuls" },
          value: betaOf(single),
        },
      ],
    };
  },
};

/** Inverse temperatures from .003 to 3, evenly in the logarithm, to three digits. */
function temperatures(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Number((0.003 * 1000 ** (i / (count - 1))).toPrecision(3)));
}

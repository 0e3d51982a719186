import { mchnMemory, retrieve, squaredDistance } from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { TableSpec } from "../../table.ts";
import { RAMSAUER_SETTINGS } from "./settings.ts";

const DESCENTS: TableSpec = {
  name: "descents",
  columns: [
    { name: "inverseTemperature", unit: "", axis: true, label: { en: "beta", fr: "beta" } },
    { name: "steps", unit: "", label: { en: "steps", fr: "pas" } },
    { name: "firstEnergy", unit: "" },
    { name: "lastEnergy", unit: "" },
    {
      name: "largestRise",
      unit: "",
      label: { en: "largest change of the energy upwards", fr: "plus grande hausse de l’énergie" },
    },
    { name: "largestFall", unit: "" },
    { name: "lastMove", unit: "" },
  ],
};

type DescentSettings = Settings & {
  readonly trials: number;
  readonly patterns: number;
  readonly dimension: number;
  readonly inverseTemperatures: readonly number[];
};

/** What rounding may do to an energy, as a share of its size, and the last move of a state that has come to rest. */
const ROUNDING = 1e-12;
const AT_REST = 1e-6;
const MOST_STEPS = 2000;

function descend(random: CounterRandom, trial: number, beta: number, settings: DescentSettings) {
  const { patterns: count, dimension } = settings;
  const first = trial * (count + 1) * dimension;
  const draw = (row: number) =>
    Float64Array.from({ length: dimension }, (_, j) => random.normal(first + row * dimension + j));
  const patterns = Array.from({ length: count }, (_, row) => draw(row)); // [N, d]
  const memory = mchnMemory(patterns, beta);
  const { states, energies } = retrieve(memory, draw(count), {
    maxSteps: MOST_STEPS,
    tolerance: AT_REST / 10,
  });
  const changes = energies.slice(1).map((energy, step) => energy - energies[step]);
  const [before, last] = states.slice(-2);
  return [
    ...[beta, changes.length, energies[0], energies[energies.length - 1]],
    ...[Math.max(...changes), Math.min(...changes), Math.sqrt(squaredDistance(before, last))],
  ];
}

/** Theorems 1 and 2: the update goes down in the energy and comes to rest. */
export const r1: Claim<DescentSettings> = {
  id: "R1",
  statement: {
    en: "The update (attention over the stored patterns) never raises the energy of the modern Hopfield network, and its steps vanish: it converges whatever the start.",
    fr: "La mise à jour (attention sur les motifs mémorisés) n’élève jamais l’énergie du réseau de Hopfield moderne, et ses pas s’annulent : elle converge quel que soit le départ.",
  },
  where: { version: "ICLR 2021", place: "Theorems 1 and 2, eqs (2) and (3)" },
  kind: "inequality",
  method: {
    en: "Random Gaussian patterns and starts at several inverse temperatures; follows the update to rest and records the largest rise of the energy between two steps and the last move.",
    fr: "Motifs et départs gaussiens aléatoires à plusieurs températures inverses ; suit la mise à jour jusqu’au repos et relève la plus grande hausse de l’énergie entre deux pas et le dernier déplacement.",
  },
  rule: {
    en: "Refuted if in one trial the energy rises by more than rounding (1e-12 of its size); confirmed if it never does and at least .99 of trials come to rest (last move below 1e-6) within 2,000 steps; open if it never rises but fewer come to rest. The interval is Wilson's for the share of trials with a rise.",
    fr: "Réfutée si, dans un essai, l’énergie monte de plus que l’arrondi (1e-12 de sa taille) ; confirmée si elle ne monte jamais et si au moins 0,99 des essais arrivent au repos (dernier déplacement sous 1e-6) en 2 000 pas ; ouverte si elle ne monte jamais mais que moins arrivent au repos. L’intervalle est celui de Wilson pour la part d’essais avec une hausse.",
  },
  objection: {
    en: "Trials can not prove what holds for all starts; the theorems do, by the concave-convex procedure. Convergence of the energy does not say how fast: near a merging of two minima it is slow.",
    fr: "Des essais ne peuvent prouver ce qui vaut pour tout départ ; les théorèmes le font, par la procédure concave-convexe. La convergence de l’énergie ne dit pas sa vitesse : près d’une fusion de deux minima, elle est lente.",
  },
  settings: RAMSAUER_SETTINGS,
  presets: {
    quick: { trials: 300, patterns: 16, dimension: 8, inverseTemperatures: [0.05, 0.2, 0.5, 1, 2, 8] },
    standard: {
      ...{ trials: 5000, patterns: 32, dimension: 16 },
      inverseTemperatures: [0.01, 0.05, 0.2, 0.5, 1, 2, 8, 32],
    },
    full: {
      ...{ trials: 50_000, patterns: 64, dimension: 32 },
      inverseTemperatures: [0.01, 0.05, 0.2, 0.5, 1, 2, 8, 32],
    },
  },
  predictSeconds: ({ trials, patterns, dimension, inverseTemperatures }) =>
    0.1 + trials * inverseTemperatures.length * patterns * (dimension + 8) * 1.5e-7,
  predictSpace: ({ trials, inverseTemperatures }) =>
    spaceOfRows(trials * inverseTemperatures.length, DESCENTS.columns.length),
  tables: [DESCENTS],
  plots: [
    {
      title: { en: "Steps to rest, against beta", fr: "Pas jusqu’au repos selon beta" },
      table: DESCENTS.name,
      mark: "dot",
      x: "inverseTemperature",
      y: ["steps"],
      logX: true,
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
      rows.push(descend(random, trial, Number(part.beta), settings));
      if (trial % 50 === 49) {
        report(trial / settings.trials);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return { [DESCENTS.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, DESCENTS.name, name);
    const sizes = of("firstEnergy");
    const rises = of("largestRise").filter(
      (rise, row) => rise > ROUNDING * Math.max(1, Math.abs(sizes[row])),
    );
    const trials = sizes.length;
    const settled = of("lastMove").filter((move) => move < AT_REST).length;
    const isSettled = settled >= 0.99 * trials;
    return {
      value: rises.length > 0 ? "refuted" : isSettled ? "confirmed" : "open",
      figure: {
        name: { en: "share of trials in which the energy rises", fr: "part des essais où l’énergie monte" },
        value: rises.length / trials,
        interval: proportionInterval(rises.length, trials),
      },
      others: [
        {
          name: { en: "share of trials that come to rest", fr: "part des essais qui arrivent au repos" },
          value: settled / trials,
          interval: proportionInterval(settled, trials),
        },
        {
          name: { en: "most steps to rest", fr: "plus grand nombre de pas" },
          value: of("steps").reduce((most, steps) => Math.max(most, steps), 0),
        },
      ],
    };
  },
};

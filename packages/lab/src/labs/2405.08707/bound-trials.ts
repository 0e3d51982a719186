/**
 * @file Random patterns and states for the claims that are inequalities (Propositions 1-3): one row a trial, holding what
 * the inequality is about, so that a verdict is computed from the numbers and not while they are made.
 */
import { distanceEnergy, dot, mchnEnergy, normSpread, squaredDistances } from "@engram/memory";
import type { CounterRandom } from "@engram/transformer";
import type { Claim, Part, Rows, Settings } from "../../claim.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import type { TableSpec } from "../../table.ts";

/** Settings of the three claims. */
export type BoundSettings = Settings & {
  readonly trials: number;
  readonly patterns: number;
  readonly dimension: number;
  readonly spread: number;
};

/** What each trial records. Energies in squared units of the patterns; inverse temperature as in the propositions. */
export const TRIALS: TableSpec = {
  name: "trials",
  columns: [
    { name: "trial", unit: "", axis: true },
    { name: "dimension", unit: "" },
    { name: "logPatterns", unit: "nats" },
    {
      name: "normSpread",
      unit: "",
      label: { en: "Delta, spread of squared norms", fr: "Delta, étalement des carrés des normes" },
    },
    {
      name: "gap",
      unit: "",
      label: { en: "gap to the second nearest", fr: "écart au deuxième plus proche" },
    },
    {
      name: "nearestDistance",
      unit: "",
      label: { en: "g, squared distance to the nearest", fr: "g, carré de la distance au plus proche" },
    },
    { name: "energy", unit: "", label: { en: "E, layer energy", fr: "E, énergie de couche" } },
    {
      name: "doubledMchnEnergy",
      unit: "",
      label: { en: "2 E_MCHN, twice the Hopfield energy", fr: "2 E_MCHN, deux fois l’énergie de Hopfield" },
    },
    { name: "shareOfLogPatterns", unit: "", label: { en: "(g - E) / log d", fr: "(g - E) / log d" } },
    {
      name: "shareOfSpread",
      unit: "",
      label: { en: "(2 E_MCHN - log d - E) / Delta", fr: "(2 E_MCHN - log d - E) / Delta" },
    },
    { name: "mchnAboveNearest", unit: "", label: { en: "2 E_MCHN - g", fr: "2 E_MCHN - g" } },
  ],
};

/** The settings that the three claims share, and their ranges. */
const BOUND_SETTINGS: Claim<BoundSettings>["settings"] = {
  trials: {
    label: { en: "trials", fr: "essais" },
    unit: "",
    minimum: 100,
    maximum: 1_000_000,
    integer: true,
  },
  patterns: {
    label: { en: "most patterns in a trial", fr: "nombre maximal de motifs par essai" },
    symbol: "d",
    unit: "",
    minimum: 2,
    maximum: 1024,
    integer: true,
  },
  dimension: {
    label: { en: "largest dimension", fr: "dimension maximale" },
    symbol: "n",
    unit: "",
    minimum: 1,
    maximum: 256,
    integer: true,
  },
  spread: {
    label: { en: "spread of norms (0: all equal)", fr: "étalement des normes (0 : toutes égales)" },
    unit: "",
    minimum: 0,
    maximum: 10,
    integer: false,
  },
};

/** Presets of the three claims. `full` is the reference's number of trials many times over; nothing in the paper is larger. */
const BOUND_PRESETS: Claim<BoundSettings>["presets"] = {
  quick: { trials: 4_000, patterns: 64, dimension: 16, spread: 1 },
  standard: { trials: 20_000, patterns: 64, dimension: 16, spread: 1 },
  full: { trials: 1_000_000, patterns: 256, dimension: 64, spread: 1 },
};

const TRIALS_IN_PART = 2_000;

/** Blocks of trials, so that progress shows and a kill loses little. */
function planTrials({ trials }: BoundSettings): readonly Part[] {
  return Array.from({ length: Math.ceil(trials / TRIALS_IN_PART) }, (_, block) => {
    const first = block * TRIALS_IN_PART;
    return { key: `trials from ${first}`, first, count: Math.min(TRIALS_IN_PART, trials - first) };
  });
}

/** Runs a block of {@link planTrials}. */
const performTrials: Claim<BoundSettings>["perform"] = async (part, context): Promise<Rows> => {
  const { settings, random, signal, report } = context;
  const rows: number[][] = [];
  for (let k = 0; k < Number(part.count); k += 1) {
    signal.throwIfAborted();
    rows.push([Number(part.first) + k, ...trial(drawInstance(random, k, settings))]);
    if (k % 200 === 199) {
      report(k / Number(part.count));
      // A page that runs this must stay alive between trials.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { [TRIALS.name]: rows };
};

interface Instance {
  readonly patterns: readonly Float64Array[];
  readonly x: Float64Array;
}

/** Numbers that one trial may draw: 2 + (d + 1)(n + 1) at most. */
function drawInstance(random: CounterRandom, trialIndex: number, settings: BoundSettings): Instance {
  let next = trialIndex * (3 + (settings.patterns + 1) * (settings.dimension + 1));
  const uniform = () => random.uniform(next++);
  const d = 2 + Math.floor(uniform() * (settings.patterns - 1));
  const n = 1 + Math.floor(uniform() * settings.dimension);
  // From patterns that overlap to patterns that stand far apart.
  const scale = 10 ** (2 * uniform() - 1.5);
  const direction = (): Float64Array => {
    const normal = Float64Array.from({ length: n }, () => random.normal(next++));
    const length = Math.sqrt(dot(normal, normal)) || 1;
    return normal.map((value) => (value / length) * scale * Math.sqrt(n));
  };
  const patterns = Array.from({ length: d }, () => {
    const factor = 1 + settings.spread * uniform();
    return direction().map((value) => value * factor);
  });
  // Half of the states at a pattern, where the bounds are tight, half anywhere.
  const x = trialIndex % 2 === 0 ? Float64Array.from(patterns[0]) : direction();
  return { patterns, x };
}

/** The columns after `trial`. */
function trial({ patterns, x }: Instance): readonly number[] {
  const [nearest, second] = squaredDistances(patterns, x).sort();
  const energy = distanceEnergy(patterns, x);
  const doubledMchn = 2 * mchnEnergy(patterns, x, 2);
  const logPatterns = Math.log(patterns.length);
  const spread = normSpread(patterns);
  return [
    x.length,
    logPatterns,
    spread,
    second - nearest,
    nearest,
    energy,
    doubledMchn,
    (nearest - energy) / logPatterns,
    (doubledMchn - logPatterns - energy) / spread,
    doubledMchn - nearest,
  ];
}

/** How far `value` lies outside [lower, upper], 0 within; what rounding alone can do is no violation. */
export function outside(value: number, lower: number, upper: number): number {
  const excess = Math.max(lower - value, value - upper, 0);
  const scale = Math.max(1, Math.abs(value), Math.abs(lower), Math.abs(upper));
  return excess <= 1e-9 * scale ? 0 : excess;
}

/** What the three claims share: the same trials, each judged by its own interval. */
export const BOUND_EXPERIMENT = {
  kind: "inequality",
  settings: BOUND_SETTINGS,
  presets: BOUND_PRESETS,
  predictSeconds: ({ trials, patterns, dimension }) => trials * (30e-6 + patterns * dimension * 120e-9),
  predictSpace: ({ trials }) => spaceOfRows(trials, TRIALS.columns.length),
  tables: [TRIALS],
  plan: planTrials,
  perform: performTrials,
} as const satisfies Partial<Claim<BoundSettings>>;

import type { Claim, Part, PartContext, Rows, Settings } from "../claim.ts";
import { column } from "../claim.ts";
import type { Localised } from "../localised.ts";
import { logLogSlope } from "../statistics/log-log-slope.ts";
import { type MeanInterval, meanInterval } from "../statistics/mean-interval.ts";
import type { TableSpec, Tables } from "../table.ts";
import type { Figure } from "../verdict.ts";

/** One row a measurement: a fresh set of patterns in n dimensions. */
export const CAPACITIES: TableSpec = {
  name: "capacities",
  columns: [
    { name: "degree", unit: "", label: { en: "degree", fr: "degré" } },
    { name: "dimension", unit: "", axis: true, label: { en: "dimension n", fr: "dimension n" } },
    { name: "repeat", unit: "" },
    {
      name: "capacity",
      unit: "patterns",
      label: { en: "patterns of which half are retrieved", fr: "motifs dont la moitié est retrouvée" },
    },
  ],
};

/** A measured capacity. */
export interface Measured {
  readonly degree: number;
  readonly dimension: number;
  readonly repeat: number;
  readonly capacity: number;
}

/** Settings that all measurements of a capacity share. */
export type CapacitySettings = Settings & {
  readonly dimensions: readonly number[];
  readonly repeats: number;
  readonly probes: number;
};

/** Ranges of repeats and probes; `dimensions` depends on the memory. */
export function capacitySettings(dimension: {
  readonly minimum: number;
  readonly maximum: number;
}): Claim<CapacitySettings>["settings"] {
  return {
    dimensions: {
      label: { en: "dimensions", fr: "dimensions" },
      symbol: "n",
      unit: "",
      ...dimension,
      integer: true,
      listOf: 10,
    },
    repeats: {
      label: { en: "sets of patterns for each dimension", fr: "ensembles de motifs par dimension" },
      unit: "",
      minimum: 2,
      maximum: 100,
      integer: true,
    },
    probes: {
      label: { en: "patterns asked for at each number", fr: "motifs demandés à chaque nombre" },
      unit: "",
      minimum: 4,
      maximum: 1000,
      integer: true,
    },
  };
}

/** A part for each dimension. */
export function planCapacities({ dimensions }: CapacitySettings): readonly Part[] {
  return [...new Set(dimensions)].map((dimension) => ({ key: `n = ${dimension}`, dimension }));
}

/** Runs `measure` for each repeat; `first` is where its own random numbers begin. */
export async function performCapacities(
  part: Part,
  { settings, signal, report }: Pick<PartContext<CapacitySettings>, "settings" | "signal" | "report">,
  measure: (dimension: number, first: number) => number,
  degree = 0,
): Promise<Rows> {
  const dimension = Number(part.dimension);
  const rows: (readonly number[])[] = [];
  for (let repeat = 0; repeat < settings.repeats; repeat += 1) {
    signal.throwIfAborted();
    rows.push([degree, dimension, repeat, measure(dimension, repeat * 2 ** 40)]);
    report((repeat + 1) / settings.repeats, { [CAPACITIES.name]: rows });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { [CAPACITIES.name]: rows };
}

/** The measurements that found a capacity: positive and finite. */
export function measuredOf(tables: Tables): readonly Measured[] {
  const of = (name: keyof Measured) => column(tables, CAPACITIES.name, name);
  const columns = {
    degree: of("degree"),
    dimension: of("dimension"),
    repeat: of("repeat"),
    capacity: of("capacity"),
  };
  return Array.from(columns.capacity, (capacity, row) => ({
    degree: columns.degree[row],
    dimension: columns.dimension[row],
    repeat: columns.repeat[row],
    capacity,
  })).filter(({ capacity }) => capacity > 0 && Number.isFinite(capacity));
}

/** A statistic of each repeat, and the mean over repeats with Student's 95 % interval; undefined where none has one. */
export function overRepeats(
  measured: readonly Measured[],
  statistic: (own: readonly Measured[]) => number,
): MeanInterval | undefined {
  const repeats = [...new Set(measured.map(({ repeat }) => repeat))];
  const values = repeats
    .map((repeat) => statistic(measured.filter((each) => each.repeat === repeat)))
    .filter((value) => Number.isFinite(value));
  return values.length === 0 ? undefined : meanInterval(values, new Float64Array(values.length).fill(1));
}

/** The exponent b of capacity = a n^b, of one repeat. */
export function exponentOf(own: readonly Measured[]): number {
  return logLogSlope(
    own.map(({ dimension }) => dimension),
    own.map(({ capacity }) => capacity),
  );
}

/** A figure of a mean over repeats; NaN without an interval where nothing was measured. */
export function figureOf(name: Localised, mean: MeanInterval | undefined): Figure {
  return mean === undefined ? { name, value: Number.NaN } : { name, ...mean };
}

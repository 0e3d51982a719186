import {
  type Claim,
  type Experiment,
  type Laboratory,
  type PlotSpec,
  type Rows,
  type Settings,
  type Tables,
  tableOf,
} from "@engram/lab";
import { formatNumber } from "@engram/lab/report";
import type { Language } from "@engram/paper";
import { typeset } from "#messages/typeset.ts";

/** A picture of recorded numbers. */
export interface PlotView {
  readonly title: string;
  readonly svg: string;
  readonly table: string;
  /** The numbers that are drawn, evenly chosen where there are many. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly recorded: number;
}

/** More is for the file of the table: nobody reads on, and the page is to open at once. */
const MOST_ROWS = 150;

const drawn = new WeakMap<Experiment, Map<string, Promise<string>>>();

/** The plots of an experiment, with their numbers. Each is drawn once for as long as the record is kept in memory. */
export async function viewPlots(
  laboratory: Pick<Laboratory, "draw">,
  claim: Claim,
  experiment: Experiment,
  language: Language,
): Promise<readonly PlotView[]> {
  const { tables, settings } = experiment;
  const known = drawn.get(experiment) ?? new Map<string, Promise<string>>();
  drawn.set(experiment, known);
  return Promise.all(
    claim.plots.map(async (plot, index) => {
      const key = `${index} ${language}`;
      const picture = known.get(key) ?? laboratory.draw(plot, tables, settings, language);
      known.set(key, picture);
      // A picture that could not be made is tried again.
      picture.catch(() => known.delete(key));
      return { svg: await picture, ...plotTable(claim, plot, tables, language) };
    }),
  );
}

/** A plot of a run so far. */
export interface LivePlot {
  readonly title: string;
  /** Null as long as there is no number to draw. */
  readonly svg: string | null;
}

/** Every plot of a claim, drawn where its run has given numbers already. */
export async function viewLivePlots(
  laboratory: Pick<Laboratory, "draw">,
  claim: Claim,
  rows: Rows,
  settings: Settings,
  language: Language,
): Promise<readonly LivePlot[]> {
  const tables = tablesOf(claim, rows);
  return Promise.all(
    claim.plots.map(async (plot) => ({
      title: typeset(language, plot.title[language]),
      svg:
        (rows[plot.table] ?? []).length === 0
          ? null
          : await laboratory.draw(plot, tables, settings, language),
    })),
  );
}

function tablesOf(claim: Claim, rows: Rows): Tables {
  return Object.fromEntries(claim.tables.map((spec) => [spec.name, tableOf(spec, rows[spec.name] ?? [])]));
}

function plotTable(claim: Claim, plot: PlotSpec, tables: Tables, language: Language): Omit<PlotView, "svg"> {
  const spec = claim.tables.find(({ name }) => name === plot.table);
  const columns = tables[plot.table]?.columns ?? {};
  const shown = [
    ...new Set([
      ...[plot.by ?? []].flat(),
      plot.x,
      ...(plot.mark === "histogram" ? [] : plot.y),
      ...[plot.colour ?? []].flat(),
    ]),
  ];
  const { only } = plot;
  const all = Array.from({ length: columns[plot.x]?.length ?? 0 }, (_, row) => row).filter(
    (row) => only === undefined || columns[only.column]?.[row] === only.value,
  );
  const column = (name: string) => spec?.columns.find((one) => one.name === name);
  const head = shown.map((name) => {
    const { label, unit = "" } = column(name) ?? {};
    return `${label?.[language] ?? name}${unit === "" ? "" : ` (${unit})`}`;
  });
  const cell = (name: string, row: number): string => {
    const value = columns[name]?.[row] ?? Number.NaN;
    return column(name)?.codes?.[value]?.[language] ?? formatNumber(value, language);
  };
  return {
    title: typeset(language, plot.title[language]),
    table: plot.table,
    head,
    rows: evenly(all, MOST_ROWS).map((row) => shown.map((name) => cell(name, row))),
    recorded: all.length,
  };
}

/** At most so many of them, first and last among them. */
export function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)] as T);
}

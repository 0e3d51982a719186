import type { Claim, PlotSpec } from "../claim.ts";
import { inSigns } from "../in-signs.ts";
import type { Tables } from "../table.ts";
import { unitIn } from "../unit-in.ts";
import { formatNumber } from "./format-figure.ts";

/** The numbers of a plot as text, for who does not see it. */
export interface PlotRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that there are in all. */
  readonly recorded: number;
}

/** The rows that a plot is drawn from, its columns alone; where there are more than `most`, evenly chosen, first and last among them. */
export function plotRows(
  claim: Pick<Claim, "tables">,
  plot: PlotSpec,
  tables: Tables,
  { language, most }: { readonly language: "en" | "fr"; readonly most: number },
): PlotRows {
  const known = claim.tables.find(({ name }) => name === plot.table)?.columns ?? [];
  const columnOf = (name: string) => known.find((column) => column.name === name);
  const { columns } = tables[plot.table];
  const { only } = plot;
  const all = Array.from(columns[plot.x], (_, row) => row).filter(
    (row) => only === undefined || columns[only.column][row] === only.value,
  );
  const y = plot.mark === "histogram" ? [] : plot.y;
  const names = [...new Set([plot.by ?? [], plot.x, y, plot.colour ?? []].flat())];
  const cell = (name: string, row: number) => {
    const value = columns[name][row];
    const words = columnOf(name)?.codes?.[value]?.[language];
    return words === undefined ? formatNumber(value, language) : inSigns(words);
  };
  const head = names.map((name) => {
    const { label, unit = "" } = columnOf(name) ?? {};
    return `${label === undefined ? name : inSigns(label[language])}${unit === "" ? "" : ` (${unitIn(unit, language)})`}`;
  });
  const rows = evenly(all, most).map((row) => names.map((name) => cell(name, row)));
  return { head, rows, recorded: all.length };
}

/** At most so many of them, first and last among them. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]);
}

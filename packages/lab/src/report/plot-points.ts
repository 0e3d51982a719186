import type { PlotSpec } from "../claim.ts";
import type { Tables } from "../table.ts";

/** A point of a plot. A histogram has only `x`. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** The name of the curve it is on. */
  readonly series: string;
  /** Of a heat map. */
  readonly colour?: number;
}

/** What is drawn of a plot, and how much of it there was. */
export interface PlotPoints {
  readonly points: readonly PlotPoint[];
  readonly recorded: number;
}

/** More tell the eye nothing, and a report must be a file that opens at once. */
const MOST_IN_SERIES = 400;
const MOST_IN_ALL = 1200;
const LEAST_IN_SERIES = 40;

/**
 * The points of a plot: one series a column of `y`, or a column and the values of `by`. What has no place on its axes (not
 * finite, or not positive where the axis is logarithmic) is left out; long series are thinned evenly, ends kept.
 */
export function plotPoints(
  plot: PlotSpec,
  tables: Tables,
  labelOf: (column: string) => string = (column) => column,
  codeOf: (column: string, value: number) => string = (column, value) => `${labelOf(column)} ${value}`,
): PlotPoints {
  const columns = tables[plot.table].columns;
  const x = columns[plot.x];
  const by = [plot.by ?? []].flat();
  const series = new Map<string, PlotPoint[]>();
  let recorded = 0;
  for (const name of plot.mark === "histogram" ? [plot.x] : plot.y) {
    const nameOf = (row: number) =>
      [
        ...(by.length === 0 || plot.y.length > 1 ? [labelOf(name)] : []),
        ...by.map((column) => codeOf(column, columns[column][row])),
      ].join(", ");
    for (let row = 0; row < x.length; row += 1) {
      if (plot.only !== undefined && columns[plot.only.column][row] !== plot.only.value) continue;
      const key = nameOf(row);
      const colour = plot.colour === undefined ? {} : { colour: columns[plot.colour][row] };
      const point = { x: x[row], y: columns[name][row], series: key, ...colour };
      if (!isOn(point.x, plot.logX) || !isOn(point.y, plot.logY === true)) continue;
      recorded += 1;
      const known = series.get(key);
      if (known === undefined) series.set(key, [point]);
      else known.push(point);
    }
  }
  const most = Math.min(MOST_IN_SERIES, Math.max(LEAST_IN_SERIES, Math.floor(MOST_IN_ALL / series.size)));
  const kept = [...series.values()].flatMap((points) =>
    plot.mark === "histogram" || plot.mark === "heat" ? points : thin(points, most),
  );
  return { points: kept, recorded };
}

function isOn(value: number, isLogarithmic = false): boolean {
  return Number.isFinite(value) && (!isLogarithmic || value > 0);
}

function thin(points: readonly PlotPoint[], most: number): readonly PlotPoint[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)]);
}

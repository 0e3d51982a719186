import type { TopLevelSpec } from "vega-lite";
import type { Claim, PlotSpec, Settings } from "../claim.ts";
import { inSigns } from "../in-signs.ts";
import type { Column, Tables } from "../table.ts";
import { unitIn } from "../unit-in.ts";
import { heatMarks } from "./heat-marks.ts";
import { type PlotPoint, plotPoints } from "./plot-points.ts";

/** How a plot is drawn. */
export interface PlotOptions {
  readonly language: "en" | "fr";
  /** Of the area between the axes, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Told apart by people with any colour vision and on white and black alike; Okabe and Ito's, the yellow left out. */
const COLOURS = ["#0082c8", "#d55e00", "#009e73", "#b8559b", "#8a6d00", "#3a9fd6", "#7d7d7d"];

/** A plot as a Vega-Lite specification: text and axes in the colour of the page's text, nothing behind them. */
export function vegaLiteSpec(
  claim: Pick<Claim, "tables">,
  plot: PlotSpec,
  tables: Tables,
  settings: Settings,
  options: PlotOptions,
): TopLevelSpec {
  const { language } = options;
  const known = claim.tables.find(({ name }) => name === plot.table)?.columns ?? [];
  const columns = new Map(known.map((column) => [column.name, column]));
  const label = (name: string) => labelOf(columns.get(name), name, language);
  const value = (name: string, code: number) => {
    const words = columns.get(name)?.codes?.[code]?.[language];
    return words === undefined ? `${label(name)} ${code}` : inSigns(words);
  };
  const { points } = plotPoints(plot, tables, label, value);
  const rules = plot
    .rules(tables, settings)
    .filter(({ y }) => Number.isFinite(y) && (plot.logY !== true || y > 0));
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    // Both axes of a heat map are places: as long as each other.
    width: plot.mark === "heat" ? options.height : options.width,
    height: options.height,
    padding: 5,
    background: "transparent",
    config: language === "fr" ? { ...CONFIG, locale: { number: FRENCH_NUMBERS } } : CONFIG,
    layer: [
      marks(plot, points, (names) =>
        names.length === 0 ? COUNTED[language] : axisTitle(names, columns, language),
      ),
      ...(rules.length === 0
        ? []
        : ruleLayers(
            rules.map(({ label, y }) => ({ label: inSigns(label[language]), y })),
            apartOn(plot, points, rules, options.height),
          )),
    ],
  };
  return spec as TopLevelSpec;
}

/** What the y axis shows stands above it, to be read without turning the head, however long it is. */
const ABOVE = { titleAngle: 0, titleAlign: "left", titleBaseline: "bottom", titleX: 0, titleY: -8 };

/** So few are seen from afar; more would lie on one another. */
const FEW_DOTS = 100;

/** What a histogram shows. */
const COUNTED = { en: "count", fr: "nombre" };

/** @param titleOf columns; of none, for a count */
function marks(
  plot: PlotSpec,
  points: readonly PlotPoint[],
  titleOf: (names: readonly string[]) => string,
): object {
  if (plot.colour !== undefined) {
    const titles = { x: titleOf([plot.x]), y: titleOf(plot.y), colour: titleOf([plot.colour]) };
    return heatMarks(points, titles);
  }
  const names = [...new Set(points.map(({ series }) => series))];
  const isHistogram = plot.mark === "histogram";
  const type = "quantitative";
  const scale = (logarithmic: PlotSpec["logY"]) => {
    if (logarithmic === "symmetric") return { type: "symlog" };
    return logarithmic === true ? { type: "log" } : { zero: plot.mark === "bar" };
  };
  const hasLegend = names.length > 1;
  const encoding = {
    x: {
      field: "x",
      type,
      title: titleOf([plot.x]),
      axis: { grid: plot.logX !== true, ...ticksOf(plot, points) },
      ...(isHistogram ? { bin: { maxbins: 40 } } : { scale: scale(plot.logX) }),
    },
    y: isHistogram
      ? { aggregate: "count", type, title: titleOf([]), axis: { tickMinStep: 1 } }
      : {
          field: "y",
          type,
          title: titleOf(plot.y),
          axis: { ...ABOVE, grid: plot.logY !== true },
          scale: scale(plot.logY),
        },
    color: {
      field: "series",
      type: "nominal",
      sort: names,
      scale: { domain: names, range: names.map((_, index) => COLOURS[index % COLOURS.length]) },
      legend: hasLegend ? { title: null, orient: "bottom", columns: legendColumns(names) } : null,
    },
  };
  const series = { field: "series", type: "nominal", sort: names, legend: null };
  if (plot.mark === "line") {
    return {
      data: { values: points },
      mark: { type: "line", strokeWidth: 1.75, aria: false },
      encoding: { ...encoding, ...(hasLegend ? { strokeDash: series } : {}) },
    };
  }
  if (plot.mark === "dot") {
    const size = points.length > FEW_DOTS ? 14 : 36;
    const mark = { type: "point", filled: true, size, opacity: 0.6, aria: false };
    return { data: { values: points }, mark, encoding };
  }
  return { data: { values: points }, mark: { type: "bar", aria: false }, encoding };
}

/** There is no half of a layer or of a token: where only whole numbers stand on the axis, only they are marked. */
function ticksOf({ logX }: PlotSpec, points: readonly PlotPoint[]): { readonly tickMinStep?: 1 } {
  return logX !== true && points.every(({ x }) => Number.isInteger(x)) ? { tickMinStep: 1 } : {};
}

/** Two names of more letters would make the picture wider than its axes, and all of its text small on a phone. */
const LETTERS_IN_HALF = 20;

function legendColumns(names: readonly string[]): number {
  return names.every((name) => name.length <= LETTERS_IN_HALF) ? 2 : 1;
}

interface Rule {
  readonly label: string;
  readonly y: number;
}

function ruleLayers(rules: readonly Rule[], areApart: (a: number, b: number) => boolean): readonly object[] {
  const y = { field: "y", type: "quantitative" };
  const text = { type: "text", align: "right", baseline: "bottom", dx: -2, color: INK, aria: false };
  const lines = linesOf(rules, areApart);
  const highest = Math.max(...lines.map(({ line }) => line));
  return [
    {
      data: { values: rules },
      mark: { type: "rule", color: INK, strokeDash: [4, 3], aria: false },
      encoding: { y },
    },
    ...Array.from({ length: highest + 1 }, (_, line) => ({
      data: { values: lines.filter((one) => one.line === line) },
      mark: { ...text, dy: -2 - line * LABEL_HEIGHT },
      encoding: { y, x: { value: "width" }, text: { field: "label" } },
    })),
  ];
}

/** A label, so many lines above the level that it stands at. */
interface LabelLine extends Rule {
  readonly line: number;
}

/**
 * Labels of levels so near to each other that they would lie on one another stand above the highest of them, a line each,
 * in the order of the levels.
 */
function linesOf(rules: readonly Rule[], areApart: (a: number, b: number) => boolean): readonly LabelLine[] {
  const heaps: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => b.y - a.y)) {
    const heap = heaps.at(-1);
    if (heap === undefined || areApart(heap[0].y, rule.y)) heaps.push([rule]);
    else heap.push(rule);
  }
  return heaps.flatMap((heap) =>
    heap.map(({ label }, index) => ({ label, y: heap[0].y, line: heap.length - 1 - index })),
  );
}

const LABEL_HEIGHT = 16;

/** Whether two values of y are far enough apart on the page for a line of text each. */
function apartOn(
  plot: PlotSpec,
  points: readonly PlotPoint[],
  rules: readonly { readonly y: number }[],
  height: number,
): (a: number, b: number) => boolean {
  const place = (y: number) => (plot.logY === true ? Math.log(y) : y);
  const all = [...points, ...rules].map(({ y }) => place(y));
  const lowest = all.reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const highest = all.reduce((most, y) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const unit = height / Math.max(highest - lowest, Number.MIN_VALUE);
  return (a, b) => Math.abs(place(a) - place(b)) * unit >= LABEL_HEIGHT;
}

function labelOf(column: Column | undefined, name: string, language: "en" | "fr"): string {
  const words = column?.label?.[language];
  return words === undefined ? name : inSigns(words);
}

/** What an axis shows, with its unit; of several curves the unit alone, where they have the same. */
function axisTitle(
  names: readonly string[],
  columns: ReadonlyMap<string, Column>,
  language: "en" | "fr",
): string {
  const units = new Set(names.map((name) => columns.get(name)?.unit ?? ""));
  const [only = ""] = units.size === 1 ? units : [];
  const unit = unitIn(only, language);
  // What several curves are called, the legend says.
  if (names.length > 1) return unit;
  const title = names.map((name) => labelOf(columns.get(name), name, language)).join("");
  return unit === "" ? title : `${title} (${unit})`;
}

const INK = "currentColor";
const CONFIG = {
  font: "sans-serif",
  view: { stroke: null },
  axis: {
    labelColor: INK,
    titleColor: INK,
    domainColor: INK,
    tickColor: INK,
    gridColor: INK,
    gridOpacity: 0.12,
    titleFontWeight: "normal",
    labelFontSize: 13,
    titleFontSize: 13,
    tickCount: 6,
  },
  // Reckoned with wider letters than a font has: room for a name of 45.
  legend: { labelLimit: 440, labelColor: INK, titleColor: INK, titleFontWeight: "normal", labelFontSize: 12 },
  text: { fontSize: 13 },
} as const;

const FRENCH_NUMBERS = {
  decimal: ",",
  thousands: "\u202f",
  grouping: [3],
  currency: ["", "\u00a0€"],
};

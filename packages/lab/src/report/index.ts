export { inSigns } from "../in-signs.ts";
export { unitIn } from "../unit-in.ts";
export { drawPlot } from "./draw-plot.ts";
export { formatInterval, formatNumber, formatSettings, formatValue } from "./format-figure.ts";
export { type PlotRows, plotRows } from "./plot-rows.ts";
export type { ReportSource } from "./report-blocks.ts";
export { reportTexts } from "./report-texts.ts";
export type { PlotOptions } from "./vega-lite-spec.ts";
export { type ReportDocument, reportDocument, reportHtml, reportMarkdown } from "./write-report.ts";

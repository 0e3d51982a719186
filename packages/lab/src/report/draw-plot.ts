import type { Claim, PlotSpec, Settings } from "../claim.ts";
import { inSigns } from "../in-signs.ts";
import type { Tables } from "../table.ts";
import { drawSpec } from "./draw-spec.ts";
import { type PlotOptions, vegaLiteSpec } from "./vega-lite-spec.ts";

/**
 * A plot as SVG. Text and axes have the colour of the text around (`currentColor`); there is no `<style>` and no `style`
 * attribute in it, and nothing is evaluated to make it, so that it can stand in a page with a strict content security
 * policy. The same numbers give the same text.
 */
export async function drawPlot(
  claim: Pick<Claim, "tables">,
  plot: PlotSpec,
  tables: Tables,
  settings: Settings,
  options: PlotOptions,
): Promise<string> {
  const specification = vegaLiteSpec(claim, plot, tables, settings, options);
  return await drawSpec(specification, inSigns(plot.title[options.language]));
}

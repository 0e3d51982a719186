import type { Claim, PlotSpec, Settings } from "../claim.ts";
import type { Tables } from "../table.ts";
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
  // Heavy: whoever asks for no picture never loads them.
  const [{ logger, None, parse, View }, { compile }, { expressionInterpreter }] = await Promise.all([
    import("vega"),
    import("vega-lite"),
    import("vega-interpreter"),
  ]);
  const silent = logger(None);
  const { spec } = compile(vegaLiteSpec(claim, plot, tables, settings, options), { logger: silent });
  const runtime = parse(spec, undefined, { ast: true });
  const view = new View(runtime, {
    renderer: "none",
    expr: expressionInterpreter,
    logger: silent,
  });
  try {
    const svg = await view.toSVG();
    const label = escapeXml(plot.title[options.language]);
    // Vega says what the groups are; what the whole is about, only we know.
    return svg
      .replace("<svg ", `<svg role="img" aria-label="${label}" `)
      .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "");
  } finally {
    view.finalize();
  }
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

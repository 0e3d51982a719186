import type { TopLevelSpec } from "vega-lite";
import { subscriptsInSvg } from "../subscripts.ts";

/**
 * A Vega-Lite specification as SVG, as {@link drawPlot} has it.
 *
 * @param title what the picture shows, for those who do not see it
 */
export async function drawSpec(specification: TopLevelSpec, title: string): Promise<string> {
  // Heavy: whoever asks for no picture never loads them.
  const [{ logger, None, parse, View }, { compile }, { expressionInterpreter }] = await Promise.all([
    import("vega"),
    import("vega-lite"),
    import("vega-interpreter"),
  ]);
  const silent = logger(None);
  const { spec } = compile(specification, { logger: silent });
  const runtime = parse(spec, undefined, { ast: true });
  const view = new View(runtime, {
    renderer: "none",
    expr: expressionInterpreter,
    logger: silent,
  });
  try {
    const svg = await view.toSVG();
    // Vega says what the groups are; what the whole is about, only we know.
    return subscriptsInSvg(
      svg
        .replace("<svg ", `<svg role="img" aria-label="${escapeXml(title)}" `)
        .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', ""),
    );
  } finally {
    view.finalize();
  }
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

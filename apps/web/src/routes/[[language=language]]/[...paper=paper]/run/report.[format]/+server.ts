import { failWith } from "#lib/fail-with.ts";
import { labOfPage } from "#lib/find-lab.ts";
import type { RequestHandler } from "./$types";

const TYPES = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
} as const;

/** The reproduction report of everything that is recorded of a lab, as a file: it brings its own looks, which no page of ours may. */
export const GET: RequestHandler = async (event) => {
  const { locals, params } = event;
  const { laboratory } = locals.engram;
  const lab = labOfPage(laboratory?.labs ?? [], event);
  const format = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((one) => one === params.format);
  if (format === undefined || laboratory === undefined) failWith({ code: "not-found" }, locals);
  const recorded = await laboratory.recorded(lab);
  if (recorded.every(({ experiments }) => experiments.length === 0))
    failWith({ code: "lab.nothing-recorded", id: lab.paper }, locals);
  const name = `engram-${lab.paper.replace("/", "-")}-report.${format}`;
  return new Response(await laboratory.report(lab, format, locals.language), {
    headers: { "content-type": TYPES[format], "content-disposition": `attachment; filename="${name}"` },
  });
};

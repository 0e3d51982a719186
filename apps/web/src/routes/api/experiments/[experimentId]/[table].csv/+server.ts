import { writeCsv } from "@engram/lab";
import { apiRoute } from "#lib/api-route.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** A table of a recorded experiment (RFC 4180): a line of names, then numbers. */
export const GET: RequestHandler = apiRoute(async ({ params, locals }) => {
  const { say, engram } = locals;
  const { experimentId: id = "", table: name = "" } = params;
  const found = await engram.laboratory?.find(id);
  if (found === undefined) return problemResponse({ code: "experiment.not-found" }, say);
  if (found.isRefused) return problemResponse({ code: "experiment.refused" }, say);
  if (found.experiment === undefined) return problemResponse({ code: "experiment.not-finished" }, say);
  const { tables, checksum } = found.experiment;
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (table === undefined) {
    const known = found.claim.tables.map((table) => table.name);
    return problemResponse({ code: "experiment.no-table", table: name.slice(0, LONGEST_NAME), known }, say);
  }
  return new Response(writeCsv(table).replaceAll("\n", "\r\n"), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${fileName(found.lab.paper, found.claim.id, id, name)}"`,
      etag: `"${checksum}-${name}"`,
    },
  });
});

const LONGEST_NAME = 50;

/** `2405.08707-C7-0123456789abcdef-losses.csv` */
function fileName(...words: readonly string[]): string {
  return `${words.join("-").replaceAll(/[^\w.-]/g, "-")}.csv`;
}

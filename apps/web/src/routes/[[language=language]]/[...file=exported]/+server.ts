import { parseExportPath } from "#lib/addresses.ts";
import { apiRoute } from "#lib/api-route.ts";
import { exportPaper } from "#lib/export-paper.ts";
import { findPaper } from "#lib/find-paper.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** `/2405.08707.md` and the like. A browser shows what it can; a citation is handed to the program for citations. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, url }) => {
  const { language, say } = locals;
  const path = parseExportPath(params.file ?? "");
  if (path === undefined) return problemResponse({ code: "not-found" }, say);
  const found = await findPaper(locals.engram.reading, path.paper);
  if (!found.ok) return problemResponse(found.error, say);
  const writer = url.searchParams.get("writer");
  const file = await exportPaper(locals.engram.reading, found.value, path.format, language, writer);
  if (!file.ok) return problemResponse(file.error, say);
  const { body, contentType, fileName } = file.value;
  const disposition = path.format === "bib" || path.format === "ris" ? "attachment" : "inline";
  return new Response(body, {
    headers: { "content-type": contentType, "content-disposition": `${disposition}; filename="${fileName}"` },
  });
});

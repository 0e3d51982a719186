import { describePaper } from "@engram/digest";
import { formatPaperId } from "@engram/paper";
import { apiLanguage } from "#lib/api-language.ts";
import { apiRoute } from "#lib/api-route.ts";
import { findPaper } from "#lib/find-paper.ts";
import { scopeSentence } from "#lib/paper-view.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** What is known of a paper: its record, what its licence allows, its digests, the run in progress. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, url }) => {
  const asked = apiLanguage(url);
  if (!asked.ok) return problemResponse(asked.error, locals.say);
  const language = asked.value;
  const found = await findPaper(locals.engram.reading, params.paper ?? "");
  if (!found.ok) return problemResponse(found.error, locals.say);
  const { record, latestVersion, scope, digests, activeRunId, offline } = found.value;
  return Response.json({
    paper: describePaper(record, language),
    abstract: record.abstract,
    latestVersion,
    scope: { ...scope, message: scopeSentence(found.value, language) },
    digests: digests.map(({ contentHash, language: written, created }) => ({
      contentHash,
      language: written,
      created,
    })),
    digest: digests.length === 0 ? null : `/api/papers/${formatPaperId(record)}/digest?lang=${language}`,
    ...(activeRunId === undefined ? {} : { activeRunId }),
    offline,
  });
});

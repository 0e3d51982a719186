import { toJson } from "@engram/digest";
import { apiLanguage } from "#lib/api-language.ts";
import { apiRoute } from "#lib/api-route.ts";
import { chooseDigest } from "#lib/choose-digest.ts";
import { findPaper } from "#lib/find-paper.ts";
import { problemResponse } from "#lib/problem.ts";
import { withCorrections } from "#lib/with-corrections.ts";
import type { RequestHandler } from "./$types";

/** The digest of a paper, as `/schemas/digest-1.json` describes it. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, url }) => {
  const asked = apiLanguage(url);
  if (!asked.ok) return problemResponse(asked.error, locals.say);
  const language = asked.value;
  const found = await findPaper(locals.engram.reading, params.paper ?? "");
  if (!found.ok) return problemResponse(found.error, locals.say);
  const chosen = chooseDigest(found.value.digests, language, url.searchParams.get("writer"));
  if (chosen === undefined) return problemResponse({ code: "digest.none" }, locals.say);
  const digest = await withCorrections(locals.engram.reading, chosen);
  return new Response(toJson(digest), { headers: { "content-type": "application/json" } });
});

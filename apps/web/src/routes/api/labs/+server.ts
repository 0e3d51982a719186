import { apiLanguage } from "#lib/api-language.ts";
import { apiRoute } from "#lib/api-route.ts";
import { describeLab } from "#lib/lab/lab-document.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** Every lab that this server has. */
export const GET: RequestHandler = apiRoute(async ({ locals, url }) => {
  const language = apiLanguage(url);
  if (!language.ok) return problemResponse(language.error, locals.say);
  const labs = locals.engram.laboratory?.labs ?? [];
  return Response.json({ labs: labs.map((lab) => describeLab(lab, language.value)) });
});

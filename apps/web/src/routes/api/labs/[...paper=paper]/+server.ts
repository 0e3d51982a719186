import { apiLanguage } from "#lib/api-language.ts";
import { apiRoute } from "#lib/api-route.ts";
import { findLab } from "#lib/find-lab.ts";
import { describeLabInFull } from "#lib/lab/lab-document.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** The lab of a paper: its claims, what they can be run with, and what they have given on this machine. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, url }) => {
  const language = apiLanguage(url);
  if (!language.ok) return problemResponse(language.error, locals.say);
  const { laboratory } = locals.engram;
  const lab = findLab(laboratory?.labs ?? [], params.paper ?? "");
  if (!lab.ok) return problemResponse(lab.error, locals.say);
  if (laboratory === undefined) throw new Error("a lab was found without a laboratory");
  return Response.json(await describeLabInFull(laboratory, lab.value, language.value), {
    headers: { "cache-control": "no-store" },
  });
});

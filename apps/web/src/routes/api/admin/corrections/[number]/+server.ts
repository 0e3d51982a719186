import { adminRoute } from "#lib/admin-route.ts";
import { problemResponse } from "#lib/problem.ts";
import { parseDecision } from "#lib/vote-request.ts";
import type { RequestHandler } from "./$types";

/** Shows a correction beside its sentence from now on, or no longer. */
export const POST: RequestHandler = adminRoute(async ({ params, locals, request }) => {
  const number = Number(params.number);
  const decision = parseDecision(await request.text());
  if (decision === undefined) return problemResponse({ code: "request.bad-decision" }, locals.say);
  const isKnown =
    Number.isSafeInteger(number) && (await locals.engram.reading.decideCorrection(number, decision));
  if (!isKnown) return problemResponse({ code: "correction.not-found" }, locals.say);
  return Response.json({ number, state: decision });
});

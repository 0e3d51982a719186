import { apiRoute } from "#lib/api-route.ts";
import { problemResponse } from "#lib/problem.ts";
import { parseCorrectionRequest } from "#lib/vote-request.ts";
import type { RequestHandler } from "./$types";

/** The corrections of a digest that the operator approved. */
export const GET: RequestHandler = apiRoute(async ({ params, locals }) => {
  const { reading } = locals.engram;
  const digest = await reading.findDigest(params.hash ?? "");
  if (digest === undefined) return problemResponse({ code: "digest.not-found" }, locals.say);
  const { corrections } = await reading.feedbackOn(digest.contentHash);
  return Response.json({ corrections });
});

/** Keeps a correction until the operator decides. */
export const POST: RequestHandler = apiRoute(async ({ params, locals, request }) => {
  const draft = parseCorrectionRequest(await request.text());
  if (draft === undefined) return problemResponse({ code: "request.bad-correction" }, locals.say);
  const sent = await locals.engram.reading.submitCorrection({ ...draft, contentHash: params.hash ?? "" });
  if (!sent.ok) return problemResponse(sent.error, locals.say);
  return Response.json({ number: sent.value.number, state: "pending" }, { status: 202 });
});

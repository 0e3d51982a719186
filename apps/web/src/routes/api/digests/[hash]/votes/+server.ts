import { apiRoute } from "#lib/api-route.ts";
import { problemResponse } from "#lib/problem.ts";
import { parseVoteRequest } from "#lib/vote-request.ts";
import type { RequestHandler } from "./$types";

/** Counts a vote; a second one of the same client replaces the first. */
export const POST: RequestHandler = apiRoute(async ({ params, locals, request }) => {
  const vote = parseVoteRequest(await request.text());
  if (vote === undefined) return problemResponse({ code: "request.bad-vote" }, locals.say);
  const counted = await locals.engram.reading.vote(params.hash ?? "", vote, locals.client);
  if (!counted.ok) return problemResponse(counted.error, locals.say);
  return Response.json({ vote, votes: counted.value });
});

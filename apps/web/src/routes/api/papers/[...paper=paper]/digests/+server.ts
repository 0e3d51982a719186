import { parsePathId } from "@engram/paper";
import { apiRoute } from "#lib/api-route.ts";
import { problemResponse } from "#lib/problem.ts";
import { parseRunRequest } from "#lib/run-request.ts";
import type { RequestHandler } from "./$types";

/** Starts a run, or joins the one in progress. */
export const POST: RequestHandler = apiRoute(async ({ params, locals, request }) => {
  const { say } = locals;
  const id = parsePathId(params.paper ?? "");
  if (!id.ok) return problemResponse(id.error, say);
  const asked = parseRunRequest(await request.text());
  if (!asked.ok) return problemResponse(asked.error, say);
  const { version = id.value.version, ...options } = asked.value;
  const paper = { id: id.value.id, ...(version === undefined ? {} : { version }) };
  const started = await locals.engram.reading.startRun(paper, options);
  if (!started.ok) return problemResponse(started.error, say);
  const { runId, joined } = started.value;
  const location = `/api/runs/${encodeURIComponent(runId)}`;
  return Response.json(
    { runId, joined, events: `${location}/events` },
    { status: 202, headers: { location } },
  );
});

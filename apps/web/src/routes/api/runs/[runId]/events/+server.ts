import { apiRoute } from "#lib/api-route.ts";
import { eventIdOf } from "#lib/event-id.ts";
import { eventStream } from "#lib/event-stream.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** Follows a run. `Last-Event-ID` (or `?after=`) continues after an event; a run that has nothing more answers 204. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, request, url }) => {
  const { reading, closing } = locals.engram;
  const run = await reading.getRun(params.runId ?? "");
  if (run === undefined) return problemResponse({ code: "run.not-found" }, locals.say);
  const after = eventIdOf(request, url);
  if (!after.ok) return problemResponse(after.error, locals.say);
  const afterId = after.value;
  const hasEnded = run.state !== "queued" && run.state !== "running";
  // 204 is how a browser is told not to connect again.
  if (hasEnded && (await reading.listRunEvents(run.runId, afterId)).length === 0) {
    return new Response(null, { status: 204 });
  }
  const follow = (signal: AbortSignal) => reading.followRun(run.runId, { afterId, signal });
  return new Response(eventStream(follow, closing), {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
  });
});

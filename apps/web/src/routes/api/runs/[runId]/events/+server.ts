import { apiRoute } from "#lib/api-route.ts";
import { eventStream } from "#lib/event-stream.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** Follows a run. `Last-Event-ID` (or `?after=`) continues after an event; a run that has nothing more answers 204. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, request, url }) => {
  const { reading, closing } = locals.engram;
  const run = await reading.getRun(params.runId ?? "");
  if (run === undefined) return problemResponse({ code: "run.not-found" }, locals.say);
  const header = request.headers.get("last-event-id");
  const afterId = eventId(header ?? url.searchParams.get("after"));
  if (afterId === undefined) {
    const field = header === null ? "after" : "Last-Event-ID";
    return problemResponse({ code: "request.bad-event-id", field }, locals.say);
  }
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

function eventId(given: string | null): number | undefined {
  const id = Number(given ?? 0);
  return Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}

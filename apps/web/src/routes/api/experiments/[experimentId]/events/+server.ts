import { apiRoute } from "#lib/api-route.ts";
import { eventIdOf } from "#lib/event-id.ts";
import { eventStream, type StreamedEvent } from "#lib/event-stream.ts";
import { followExperiment, listLastEvents } from "#lib/lab/followed-experiment.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** Follows an experiment. `Last-Event-ID` (or `?after=`) continues after an event; where nothing more will come: 204. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, request, url }) => {
  const { laboratory, closing } = locals.engram;
  const id = params.experimentId ?? "";
  const state = laboratory?.runner.stateOf(id)?.kind;
  const found = state === undefined ? await laboratory?.find(id) : undefined;
  if (laboratory === undefined || (state === undefined && found === undefined))
    return problemResponse({ code: "experiment.not-found" }, locals.say);
  const after = eventIdOf(request, url);
  if (!after.ok) return problemResponse(after.error, locals.say);
  const { runner } = laboratory;
  if (state === "queued" || state === "running")
    return sendEvents((signal) => followExperiment(runner, id, after.value, signal), closing);
  // Of a record that an earlier program made only the end is known, and told to whoever begins to follow it.
  const end = found?.experiment && { id: 1, at: endOf(found.experiment.provenance), event: { type: "done" } };
  const rest =
    end === undefined ? await listLastEvents(runner, id, after.value) : after.value === 0 ? [end] : [];
  // 204 is how a browser is told not to connect again.
  if (rest.length === 0) return new Response(null, { status: 204 });
  return sendEvents(async function* () {
    yield* rest;
  }, closing);
});

function endOf({ started, wallSeconds }: { readonly started: string; readonly wallSeconds: number }): string {
  return new Date(Date.parse(started) + wallSeconds * 1000).toISOString();
}

function sendEvents(
  follow: (signal: AbortSignal) => AsyncIterable<StreamedEvent>,
  closing: AbortSignal,
): Response {
  return new Response(eventStream(follow, closing), {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
  });
}

import { apiRoute } from "#lib/api-route.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** The state of a run. */
export const GET: RequestHandler = apiRoute(async ({ params, locals }) => {
  const run = await locals.engram.reading.getRun(params.runId ?? "");
  return run === undefined ? problemResponse({ code: "run.not-found" }, locals.say) : Response.json(run);
});

/** Cancels a run; whoever follows it sees the event `cancelled`. */
export const DELETE: RequestHandler = apiRoute(async ({ params, locals }) => {
  const { reading } = locals.engram;
  const runId = params.runId ?? "";
  if (await reading.cancelRun(runId)) return new Response(null, { status: 204 });
  const exists = (await reading.getRun(runId)) !== undefined;
  return problemResponse({ code: exists ? "run.ended" : "run.not-found" }, locals.say);
});

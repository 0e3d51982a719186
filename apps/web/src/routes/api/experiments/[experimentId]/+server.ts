import { experimentDocument } from "@engram/lab";
import { apiLanguage } from "#lib/api-language.ts";
import { apiRoute } from "#lib/api-route.ts";
import { describeState } from "#lib/lab/experiment-state.ts";
import { cancelExperiment } from "#lib/lab/start-experiment.ts";
import { problemResponse } from "#lib/problem.ts";
import { translator } from "#messages/messages.ts";
import type { RequestHandler } from "./$types";

/** A recorded experiment with its verdict; the state of one that is not. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, url }) => {
  const { say, engram } = locals;
  const asked = apiLanguage(url);
  if (!asked.ok) return problemResponse(asked.error, say);
  const id = params.experimentId ?? "";
  const found = await engram.laboratory?.find(id);
  if (found === undefined) return problemResponse({ code: "experiment.not-found" }, say);
  const { lab, claim, experiment, isRefused } = found;
  if (experiment !== undefined) return Response.json(experimentDocument(lab, claim, experiment, asked.value));
  const run = engram.laboratory?.runner.stateOf(id);
  // A record that was changed does not stand in the way of running the experiment again.
  const isActive = run?.kind === "queued" || run?.kind === "running";
  if (isRefused && !isActive) return problemResponse({ code: "experiment.refused" }, say);
  const state = describeState(id, found, run, translator(asked.value));
  return Response.json(state, { headers: { "cache-control": "no-store" } });
});

/** Cancels an experiment; whoever follows it sees the event `cancelled`, and what was done is kept. */
export const DELETE: RequestHandler = apiRoute(async ({ params, locals }) => {
  const cancelled = await cancelExperiment(locals, params.experimentId ?? "");
  return cancelled.ok ? new Response(null, { status: 204 }) : problemResponse(cancelled.error, locals.say);
});

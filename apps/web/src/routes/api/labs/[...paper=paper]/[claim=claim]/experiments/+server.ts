import { apiRoute } from "#lib/api-route.ts";
import { findClaim, findLab } from "#lib/find-lab.ts";
import { parseExperimentBody } from "#lib/lab/parse-experiment-body.ts";
import { type StartError, startExperiment } from "#lib/lab/start-experiment.ts";
import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** Begins an experiment, or joins it: 202. Of one that is recorded already nothing runs: 200. */
export const POST: RequestHandler = apiRoute(async ({ params, locals, request }) => {
  const { say, engram } = locals;
  const lab = findLab(engram.laboratory?.labs ?? [], params.paper ?? "");
  if (!lab.ok) return problemResponse(lab.error, say);
  const claim = findClaim(lab.value, params.claim ?? "");
  if (!claim.ok) return problemResponse(claim.error, say);
  const asked = parseExperimentBody(claim.value, await request.text());
  if (!asked.ok) return problemResponse(asked.error, say);
  const started = await startExperiment(locals, lab.value, claim.value, asked.value);
  if (!started.ok) return problemResponse(started.error, say, retryHeaders(started.error));
  const { experimentId, joined, recorded } = started.value;
  const location = `/api/experiments/${experimentId}`;
  return Response.json(
    { experimentId, joined, recorded, events: `${location}/events` },
    { status: recorded ? 200 : 202, headers: { location } },
  );
});

/** When it is worth asking again, for whoever has begun too many. */
function retryHeaders(error: StartError): Record<string, string> {
  return error.code === "experiment.too-many" ? { "retry-after": String(error.minutes * 60) } : {};
}

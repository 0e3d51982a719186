import { apiRoute } from "#lib/api-route.ts";
import type { RequestHandler } from "./$types";

/** Whether this server can do its work: 200 where its store answers, 503 where it does not. Never kept by anybody. */
export const GET: RequestHandler = apiRoute(async ({ locals }) => {
  const { reading, facts } = locals.engram;
  await reading.checkStore();
  return Response.json(
    { status: "ok", engramVersion: facts.engramVersion, store: "ok" },
    { headers: { "cache-control": "no-store" } },
  );
});

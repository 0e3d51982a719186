import { adminRoute } from "#lib/admin-route.ts";
import type { RequestHandler } from "./$types";

/** Every correction, e-mail addresses included, oldest first. */
export const GET: RequestHandler = adminRoute(async ({ locals }) =>
  Response.json({ corrections: await locals.engram.reading.listCorrections() }),
);

import type { RequestEvent } from "@sveltejs/kit";

/** Logs an error that we did not foresee, with its stack, and answers the number that the reader is given for it. */
export function reportUnknown(error: unknown, event: RequestEvent): string {
  const errorId = crypto.randomUUID();
  const { method } = event.request;
  const path = event.url.pathname;
  event.locals.engram.log({ level: "error", event: "request-failed", errorId, method, path, error });
  return errorId;
}

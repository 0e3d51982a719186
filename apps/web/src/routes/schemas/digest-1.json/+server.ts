import { digestJsonSchema } from "@engram/digest";
import type { RequestHandler } from "./$types";

/** The shape of `engram/digest@1`, for other programs. */
export const GET: RequestHandler = () =>
  new Response(`${JSON.stringify(digestJsonSchema(), null, 2)}\n`, {
    headers: { "content-type": "application/schema+json", "access-control-allow-origin": "*" },
  });

import { openapiDocument } from "#lib/openapi/openapi-document.ts";
import type { RequestHandler } from "./$types";

/** The API, for other programs. */
export const GET: RequestHandler = ({ locals }) =>
  new Response(`${JSON.stringify(openapiDocument(locals.engram.facts.engramVersion), null, 2)}\n`, {
    headers: { "content-type": "application/json", "access-control-allow-origin": "*" },
  });

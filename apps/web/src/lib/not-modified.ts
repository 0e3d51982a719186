import { isAmong, withoutContent } from "../server/send-page.ts";

/** The same answer without its body, where the reader has it already (`known`, the request's `If-None-Match`). */
export function withoutKnown(response: Response, known: string | null): Response {
  const etag = response.headers.get("etag");
  if (known === null || etag === null || response.status !== 200 || !isAmong(etag, known)) return response;
  return new Response(null, { status: 304, headers: withoutContent(Object.fromEntries(response.headers)) });
}

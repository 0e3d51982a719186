import type { IncomingMessage, ServerResponse } from "node:http";
import type { SentPage } from "./page-cache.ts";

/** Sends a page that was made before; a reader who has it already is told so. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: SentPage): void {
  const { etag } = page.headers;
  const known = request.headers["if-none-match"];
  if (etag !== undefined && known !== undefined && isAmong(etag, known)) {
    const { "cache-control": cacheControl = "no-cache", vary = "" } = page.headers;
    response.writeHead(304, { etag, "cache-control": cacheControl, vary }).end();
    return;
  }
  response.writeHead(200, { ...page.headers, "content-length": page.body.byteLength }).end(page.body);
}

function isAmong(etag: string, known: string): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//u, "");
  return known.split(",").some((tag) => bare(tag) === bare(etag));
}

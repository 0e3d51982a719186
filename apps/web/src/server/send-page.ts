import type { IncomingMessage, ServerResponse } from "node:http";
import type { SentPage } from "./page-cache.ts";

/** Sends a page that was made before; a reader who has it already is told so. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: SentPage): void {
  const { etag } = page.headers;
  const known = request.headers["if-none-match"];
  if (etag !== undefined && known !== undefined && isAmong(etag, known)) {
    response.writeHead(304, withoutContent(page.headers)).end();
    return;
  }
  response.writeHead(200, { ...page.headers, "content-length": page.body.byteLength }).end(page.body);
}

/**
 * The headers of "not modified". The policy of the page is among them: browsers put what this answer says in place of
 * what they kept, and under the policy of an answer that shows nothing the page would stand there without its looks.
 */
export function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith("content-") || name === POLICY),
  );
}

const POLICY = "content-security-policy";

/** True where `known`, an `If-None-Match`, names this tag. */
export function isAmong(etag: string, known: string): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//u, "");
  return known.split(",").some((tag) => bare(tag) === bare(etag));
}

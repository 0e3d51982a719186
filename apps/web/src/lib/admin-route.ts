import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestEvent, RequestHandler } from "@sveltejs/kit";
import { apiRoute } from "./api-route.ts";
import { problemResponse } from "./problem.ts";

/** An address of the API for whoever holds the operator's token, and for nobody where none is set. */
export function adminRoute(answer: (event: RequestEvent) => Promise<Response>): RequestHandler {
  return apiRoute(async (event) => {
    const { say, engram } = event.locals;
    if (engram.adminToken === undefined) return problemResponse({ code: "admin.none" }, say);
    if (!isBearer(event.request.headers.get("authorization"), engram.adminToken))
      return problemResponse({ code: "admin.refused" }, say, { "www-authenticate": "Bearer" });
    const response = await answer(event);
    response.headers.set("cache-control", "no-store");
    return response;
  });
}

/** Hashes are of one length and compared in one time: how long it takes tells nothing of the token. */
function isBearer(header: string | null, token: string): boolean {
  const [, given = ""] = /^Bearer ([^\s]{1,200})$/i.exec(header ?? "") ?? [];
  const digest = (text: string): Uint8Array => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

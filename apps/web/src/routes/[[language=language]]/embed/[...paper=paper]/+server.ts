import { createHash } from "node:crypto";
import { apiRoute } from "#lib/api-route.ts";
import { embedCard } from "#lib/embed-card.ts";
import { embedStyle } from "#lib/embed-style.ts";
import { findStoredPaper } from "#lib/find-paper.ts";
import { problemSentence, problemStatus } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

const STYLE_HASH = createHash("sha256").update(embedStyle, "utf8").digest("base64");
/** The only page that others may frame: it shows its own style, loads nothing and runs nothing. */
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors *; base-uri 'none'; form-action 'none'`,
  "cross-origin-resource-policy": "cross-origin",
  "cross-origin-opener-policy": "unsafe-none",
};

/** `/embed/2405.08707`: a card of the paper for the pages of others. */
export const GET: RequestHandler = apiRoute(async ({ params, locals, url }) => {
  const { say, engram } = locals;
  const found = await findStoredPaper(engram.reading, params.paper ?? "");
  if (found.ok) locals.shownPaper = found.value.record.id;
  const status = found.ok ? 200 : problemStatus(found.error.code);
  const shown = found.ok ? found.value : problemSentence(found.error, say);
  return new Response(embedCard(shown, say, url.origin), { status, headers: HEADERS });
});

import { parsePicturePath } from "#lib/addresses.ts";
import { apiRoute } from "#lib/api-route.ts";
import { findStoredPaper } from "#lib/find-paper.ts";
import { problemResponse } from "#lib/problem.ts";
import { drawPicture } from "#lib/social/picture-thread.ts";
import { socialFacts } from "#lib/social/social-facts.ts";
import type { RequestHandler } from "./$types";

/** `/social/2405.08707.png`: what a link to the paper looks like where it is shared. */
export const GET: RequestHandler = apiRoute(async ({ params, locals }) => {
  const { say } = locals;
  const path = parsePicturePath(params.image ?? "");
  if (path === undefined) return problemResponse({ code: "not-found" }, say);
  const found = await findStoredPaper(locals.engram.reading, path);
  if (!found.ok) return problemResponse(found.error, say);
  locals.shownPaper = found.value.record.id;
  return new Response(await drawPicture(socialFacts(found.value, say)), {
    headers: { "content-type": "image/png", "cross-origin-resource-policy": "cross-origin" },
  });
});

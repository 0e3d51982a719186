import { problemResponse } from "#lib/problem.ts";
import type { RequestHandler } from "./$types";

/** A file of a model that readers' tabs may run: those that its list names, and nothing else of the disk. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const { tabModels } = locals.engram;
  const model = (await tabModels?.list())?.find(({ name }) => name === params.name);
  const file = model?.files.find(({ path }) => path === params.path);
  if (tabModels === undefined || model === undefined || file === undefined)
    return problemResponse({ code: "not-found" }, locals.say);
  const asked = url.searchParams.get("sha256");
  // A page that was made before the model was pulled again.
  if (asked !== null && asked !== file.sha256) return problemResponse({ code: "not-found" }, locals.say);
  const body = await tabModels.open(model, file);
  if (body === undefined) return problemResponse({ code: "not-found" }, locals.say);
  return new Response(body, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(file.sizeBytes),
      etag: `"${file.sha256}"`,
      "cache-control": asked === null ? "no-cache" : "public, max-age=31536000, immutable",
    },
  });
};

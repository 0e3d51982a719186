import { formatPaperId, parsePaperId } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { labAddress, paperAddress, parseLabPath } from "#lib/addresses.ts";
import { failWith } from "#lib/fail-with.ts";
import type { RequestHandler } from "./$types";

/** `/abs/2405.08707`, `/pdf/2405.08707v1.pdf` and the like lead to the paper, `/abs/2405.08707/run/C7` to its lab. */
export const GET: RequestHandler = ({ params, locals, url }) => {
  const inLab = parseLabPath(params.rest);
  const labPaper = inLab === undefined ? undefined : parsePaperId(inLab.paper);
  if (labPaper?.ok === true)
    redirect(308, labAddress(locals.language, labPaper.value.id, inLab?.part) + url.search);
  const id = parsePaperId(params.rest);
  if (!id.ok) failWith(id.error, locals);
  redirect(308, paperAddress(locals.language, formatPaperId(id.value)));
};

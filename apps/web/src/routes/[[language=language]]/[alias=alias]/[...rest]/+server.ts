import { formatPaperId, parsePaperId } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { paperAddress } from "#lib/addresses.ts";
import { failWith } from "#lib/fail-with.ts";
import type { RequestHandler } from "./$types";

/** `/abs/2405.08707`, `/pdf/2405.08707v1.pdf` and the like lead to the paper. */
export const GET: RequestHandler = ({ params, locals }) => {
  const id = parsePaperId(params.rest);
  if (!id.ok) failWith(id.error, locals);
  redirect(308, paperAddress(locals.language, formatPaperId(id.value)));
};

import type { RequestHandler } from "./$types";

export const GET: RequestHandler = ({ locals }) =>
  Response.json({ status: "ok", engramVersion: locals.engram.facts.engramVersion });

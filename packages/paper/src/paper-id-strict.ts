import type { PaperId, PaperIdError } from "./paper-id.ts";
import { err, ok, type Result } from "./result.ts";

/** Reads exactly one identifier with nothing around it. */
export function parseStrictPaperId(input: string): Result<PaperId, PaperIdError> {
  const match = /^(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v([1-9]\d{0,2}))?$/.exec(input);
  if (match?.[1] === undefined) return err({ code: "paper-id.unrecognised", input: input.slice(0, 200) });
  return ok(match[2] === undefined ? { id: match[1] } : { id: match[1], version: Number(match[2]) });
}

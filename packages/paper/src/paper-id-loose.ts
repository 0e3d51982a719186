import type { PaperId, PaperIdError } from "./paper-id.ts";
import { parseStrictPaperId } from "./paper-id-strict.ts";
import type { Result } from "./result.ts";

/** Finds the one identifier in a pasted text. */
export function parseLoosePaperId(input: string): Result<PaperId, PaperIdError> {
  return parseStrictPaperId(input.trim().replace(/^arxiv:/i, ""));
}

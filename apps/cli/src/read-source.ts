import { statSync } from "node:fs";
import { extname } from "node:path";
import {
  err,
  formatPaperId,
  ok,
  type PaperId,
  type PaperIdError,
  parsePaperId,
  type Result,
} from "@engram/paper";
import type { UsageError } from "./command-error.ts";
import { systemCode } from "./disk-error.ts";

/** What the argument of `read` names. */
export type ReadSource =
  | { readonly kind: "paper"; readonly id: PaperId }
  | { readonly kind: "file"; readonly path: string };

export type ReadSourceError =
  | PaperIdError
  | { readonly code: "file.not-found"; readonly path: string }
  | Extract<UsageError, { code: "usage.claim-to-read" }>;

/** As `run` takes it: an identifier, `/run` or not, and a claim. Of an address the path may end in anything. */
const CLAIM_AT_END =
  /^\s*(?:[a-z-]+(?:\.[a-z]+)?\/\d{7}|(?:arxiv:)?\d{4}\.\d{4,5})(?:v\d+)?(?:\/[a-z]\w*)+\s*$/iu;
const TEXT_EXTENSIONS = new Set([".json", ".txt", ".md"]);

/**
 * Decides whether a word names a paper or a file. `-`, a path (`./x`, `/x`, `~/x`) and a name that ends like a text
 * are files; then an identifier or address is tried, so that a file called `2405.08707` does not hide the paper;
 * then any file of that name.
 */
export function parseReadSource(
  word: string,
  exists: (path: string) => boolean,
): Result<ReadSource, ReadSourceError> {
  const isPath = word === "-" || /^\.{0,2}\//u.test(word) || /^[A-Za-z]:\\/u.test(word);
  const hasTextName = TEXT_EXTENSIONS.has(extname(word).toLowerCase()) && !/^[a-z]+:\/\//iu.test(word);
  if (isPath || hasTextName) return ok({ kind: "file", path: word });
  const id = parsePaperId(word);
  if (id.ok && CLAIM_AT_END.test(word)) {
    return exists(word)
      ? ok({ kind: "file", path: word })
      : err({ code: "usage.claim-to-read", id: formatPaperId(id.value), word: word.trim() });
  }
  if (id.ok) return ok({ kind: "paper", id: id.value });
  return exists(word) ? ok({ kind: "file", path: word }) : err(id.error);
}

/** Whether there is anything by that name, a folder too. */
export function existsOnDisk(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Too long for a name, a null byte in it, a folder that may not be searched: nothing that we could open.
    if (systemCode(error) !== undefined) return false;
    throw error;
  }
}

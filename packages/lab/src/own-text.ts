import { err, ok, type Result } from "./result.ts";
import { sha256 } from "./sha256.ts";

/** What is said of a text of the user's. The text itself is never recorded. */
export interface TextFacts {
  /** The file's, without its folder. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A text of the user's, to run a claim on. */
export interface OwnText {
  readonly facts: TextFacts;
  readonly content: string;
}

/** Why a file can not be taken. */
export type OwnTextError =
  | { readonly code: "text.not-text"; readonly name: string }
  | { readonly code: "text.too-large"; readonly name: string; readonly mostBytes: number };

/** It is cut and tokenized in memory. */
export const MOST_TEXT_BYTES = 256 * 2 ** 20;

/** Takes a file as UTF-8 text, or says why not. A byte order mark is no part of it. */
export async function readOwnText(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<OwnText, OwnTextError>> {
  if (bytes.length > MOST_TEXT_BYTES)
    return err({ code: "text.too-large", name, mostBytes: MOST_TEXT_BYTES });
  // A zero byte is in no text, and in nearly every file that is none.
  if (bytes.includes(0)) return err({ code: "text.not-text", name });
  try {
    const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return ok({ facts: { name, bytes: bytes.length, sha256: await sha256(bytes) }, content });
  } catch {
    return err({ code: "text.not-text", name });
  }
}

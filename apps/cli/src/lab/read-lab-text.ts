import { open } from "node:fs/promises";
import { basename } from "node:path";
import { MOST_TEXT_BYTES, type OwnText, type OwnTextError, readOwnText } from "@engram/lab";
import { err, type Result } from "@engram/paper";
import type { FileError } from "../command-error.ts";
import { fileError } from "../own-text/read-text-file.ts";

/** The file of `--text`. A folder's name stays on this machine: the record names the file alone. */
export async function readLabText(path: string): Promise<Result<OwnText, FileError | OwnTextError>> {
  const name = basename(path);
  try {
    await using file = await open(path, "r");
    const { size } = await file.stat();
    if (size > MOST_TEXT_BYTES) return err({ code: "text.too-large", name, mostBytes: MOST_TEXT_BYTES });
    return await readOwnText(name, new Uint8Array(await file.readFile()));
  } catch (error) {
    return fileError(path, error);
  }
}

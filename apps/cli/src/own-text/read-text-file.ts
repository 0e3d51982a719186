import { open } from "node:fs/promises";
import { err, ok, type Result } from "@engram/paper";
import type { FileError } from "../command-error.ts";
import { diskError, systemCode } from "../disk-error.ts";

/** A paper's text is far below; a file of fifty megabytes is something else. */
export const LARGEST_TEXT_BYTES = 10_000_000;
const CHUNK_BYTES = 65_536;

/** A whole text file, refused where it is not one. Never reads more than the limit, also from a device or a pipe. */
export async function readTextFile(path: string): Promise<Result<string, FileError>> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, "r");
  } catch (error) {
    return fileError(path, error);
  }
  try {
    if ((await file.stat()).isDirectory()) return err({ code: "file.is-folder", path });
    return await readText(file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false }), path);
  } catch (error) {
    return fileError(path, error);
  } finally {
    await file.close();
  }
}

/** A whole text from a stream; `name` is what the messages call it. */
export async function readText(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Result<string, FileError>> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > LARGEST_TEXT_BYTES) {
      return err({ code: "file.too-large", path: name, limitBytes: LARGEST_TEXT_BYTES });
    }
    chunks.push(chunk);
  }
  const text = decodeText(Buffer.concat(chunks));
  if (text === undefined) return err({ code: "file.not-text", path: name });
  return text.trim() === "" ? err({ code: "file.empty", path: name }) : ok(text);
}

/** UTF-8 without NUL; undefined for anything else, such as a PDF, an image or UTF-16. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the system said about a file that was to be read; our own bugs are thrown on. */
export function fileError(path: string, error: unknown): Result<never, FileError> {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE": // a null byte in the name
      return err({ code: "file.not-found", path });
    case "EISDIR":
      return err({ code: "file.is-folder", path });
    case "EACCES":
    case "EPERM":
      return err({ code: "file.not-permitted", path });
    default:
      throw diskError(error, path);
  }
}

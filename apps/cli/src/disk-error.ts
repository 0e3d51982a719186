import { OutsideError } from "@engram/paper";

/** What the system said about a disk, as an error that a person can act on; our own bugs as they are. */
export function diskError(error: unknown, path: string): unknown {
  const facts = { path };
  switch (systemCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new OutsideError("disk.full", { retryable: true, facts, cause: error });
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return new OutsideError("disk.read-only", { retryable: false, facts, cause: error });
    case undefined:
    case "EPIPE": // the reader of our output left, which is no failure of a disk
      return error;
    default:
      return new OutsideError("disk.failed", { retryable: true, facts, cause: error });
  }
}

/** The system's name for what went wrong, such as `ENOENT`; undefined for our own bugs. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

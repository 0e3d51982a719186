import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { err, ok, type Result } from "@engram/paper";
import type { BatchError } from "../command-error.ts";
import { diskError } from "../disk-error.ts";

/**
 * A file to which whole lines are appended. A kill leaves at most one partial line at its end, and a full disk
 * leaves none: what could not be written whole is taken back.
 */
export class AppendFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #isRegular: boolean;
  #sizeBytes: number;

  /** Opens a file, or makes it, and cuts off what stands behind its last whole line. */
  constructor(path: string, wholeLinesBytes: number) {
    this.#path = path;
    try {
      this.#descriptor = openSync(path, "a");
    } catch (error) {
      throw diskError(error, path);
    }
    this.#isRegular = fstatSync(this.#descriptor).isFile();
    if (this.#isRegular) ftruncateSync(this.#descriptor, wholeLinesBytes);
    this.#sizeBytes = wholeLinesBytes;
  }

  append(line: string): Result<undefined, BatchError> {
    // Two batches that write to one file would leave it in pieces; the one that notices stops.
    if (this.#isRegular && fstatSync(this.#descriptor).size !== this.#sizeBytes) {
      return err({ code: "batch.out-changed", path: this.#path });
    }
    const bytes = Buffer.from(line, "utf8");
    try {
      for (let written = 0; written < bytes.byteLength; ) {
        written += writeSync(this.#descriptor, bytes, written);
      }
    } catch (error) {
      if (this.#isRegular) ftruncateSync(this.#descriptor, this.#sizeBytes);
      throw diskError(error, this.#path);
    }
    this.#sizeBytes += bytes.byteLength;
    return ok(undefined);
  }

  close(): void {
    if (this.#isRegular) fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
  }
}

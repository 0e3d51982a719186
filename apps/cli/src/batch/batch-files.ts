import { open, realpath, stat } from "node:fs/promises";
import { err, ok, type Result } from "@engram/paper";
import type { BatchError, FileError, OutFileError } from "../command-error.ts";
import { diskError, systemCode } from "../disk-error.ts";
import { fileError } from "../own-text/read-text-file.ts";
import { findTarget } from "../result-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { AppendFile } from "./append-file.ts";
import { idOfAnswer, idOfInputLine } from "./batch-item.ts";
import type { Line } from "./lines.ts";
import { readWholeLines } from "./whole-lines.ts";

/** What a batch reads; closed also where it is not read to its end. */
export interface BatchInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/** Opens a batch's input; `-` is standard input. */
export async function openBatchInput(
  path: string,
  { stdin }: Pick<Surroundings, "stdin">,
): Promise<Result<BatchInput, FileError>> {
  if (path === "-") return ok({ bytes: stdin, close: () => undefined });
  try {
    const file = await open(path, "r");
    if ((await file.stat()).isDirectory()) {
      await file.close();
      return err({ code: "file.is-folder", path });
    }
    const bytes = file.createReadStream();
    return ok({ bytes, close: () => bytes.destroy() });
  } catch (error) {
    return fileError(path, error);
  }
}

export interface ResumedFile {
  readonly file: AppendFile;
  /** How many lines were there already. */
  readonly done: number;
}

/**
 * Opens the file that a batch writes to. Where lines of an earlier call stand in it, the same number of lines is
 * taken from `input`, and each must have the id of its answer.
 */
export async function openBatchOutput(
  path: string,
  inputPath: string,
  input: AsyncIterator<Line>,
): Promise<Result<ResumedFile, BatchError | OutFileError>> {
  const target = await findTarget(path);
  if (!target.ok) return target;
  if (inputPath !== "-" && (await isSameFile(path, inputPath))) return err({ code: "batch.same-file", path });
  if (target.value.isSpecial || !(await exists(path))) return ok({ file: new AppendFile(path, 0), done: 0 });
  let done = 0;
  let endBytes = 0;
  for await (const answer of readWholeLines(path)) {
    done += 1;
    const line = await input.next();
    if (line.done === true || idOfAnswer(answer.beginning) !== idOfInputLine(line.value)) {
      return err({ code: "batch.other-input", path, line: done });
    }
    endBytes = answer.endBytes;
  }
  return ok({ file: new AppendFile(path, endBytes), done });
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return undefined;
    throw diskError(error, path);
  });
  return found !== undefined;
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path);
  return (await real(one)) === (await real(other));
}

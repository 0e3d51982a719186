import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "@engram/paper";
import type { OutFileError } from "./command-error.ts";
import { diskError, systemCode } from "./disk-error.ts";
import type { OutputStream } from "./surroundings.ts";

/** Where a result goes. A file gets its name when all of it is written; what stood there before is kept until then. */
export interface ResultFile {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  readonly commit: () => Promise<void>;
  /** Leaves nothing behind; does nothing after `commit`. */
  readonly abandon: () => Promise<void>;
}

/** Writes a whole result to standard output or into a file. */
export async function writeResult(
  text: string,
  out: string | undefined,
  stdout: OutputStream,
): Promise<Result<undefined, OutFileError>> {
  const file = await openResultFile(out, stdout);
  if (!file.ok) return file;
  try {
    await file.value.write(text);
    await file.value.commit();
  } finally {
    await file.value.abandon();
  }
  return ok(undefined);
}

/** Opens what `--out` names; standard output where it is absent or `-`. */
export async function openResultFile(
  out: string | undefined,
  stdout: OutputStream,
): Promise<Result<ResultFile, OutFileError>> {
  if (out === undefined || out === "-") return ok(onStream(stdout));
  const target = await findTarget(out);
  if (!target.ok) return target;
  const { path, isSpecial } = target.value;
  const draft = isSpecial ? path : join(dirname(path), `.${randomUUID()}.engram`);
  try {
    return ok(onDraft(await open(draft, isSpecial ? "w" : "wx"), draft, path, out));
  } catch (error) {
    throw diskError(error, out);
  }
}

/** Writes, and waits where the reader is slower than we are, so that memory does not fill with what it has not taken. */
export async function writeAndWait(stream: OutputStream, content: string | Uint8Array): Promise<void> {
  const failure = await new Promise<Error | undefined>((resolve) => {
    stream.write(content, (error) => resolve(error ?? undefined));
  });
  if (failure !== undefined) throw diskError(failure, "standard output");
}

export interface Target {
  readonly path: string;
  /** A device or a pipe, which must be written to and not replaced. */
  readonly isSpecial: boolean;
}

/** Looked at before the work is done, so that nobody waits for a result that has no place to go. */
export async function findTarget(out: string): Promise<Result<Target, OutFileError>> {
  try {
    const path = await realpath(out);
    const found = await stat(path);
    if (found.isDirectory()) return err({ code: "out.is-folder", path: out });
    return ok({ path, isSpecial: !found.isFile() });
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw diskError(error, out);
  }
  const folder = await stat(dirname(out)).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return undefined;
    throw diskError(error, out);
  });
  return folder?.isDirectory() === true
    ? ok({ path: out, isSpecial: false })
    : err({ code: "out.folder-missing", path: out });
}

function onStream(stdout: OutputStream): ResultFile {
  const nothing = () => Promise.resolve();
  return { write: (content) => writeAndWait(stdout, content), commit: nothing, abandon: nothing };
}

function onDraft(file: FileHandle, draft: string, path: string, out: string): ResultFile {
  let isOpen = true;
  let isDraftThere = draft !== path;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  const told = (error: unknown): never => {
    throw diskError(error, out);
  };
  return {
    write: (content) => file.writeFile(content, "utf8").catch(told),
    commit: async () => {
      await close().catch(told);
      if (isDraftThere) await rename(draft, path).catch(told);
      isDraftThere = false;
    },
    abandon: async () => {
      await close();
      if (isDraftThere) await rm(draft, { force: true });
      isDraftThere = false;
    },
  };
}

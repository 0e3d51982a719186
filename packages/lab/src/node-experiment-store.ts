import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/tensor";
import { claimFolder } from "@engram/transformer/node";
import { type ExperimentFolder, type ExperimentStore, RECORDED_FILE } from "./experiment-store.ts";

const ID = /^[0-9a-f]{16}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;
const HALF_WRITTEN = /\.[0-9a-f]{12}\.tmp$/;

/**
 * Experiments as folders of a folder, which is made when the first file is written. A file is written under a temporary
 * name, brought to the disk (fsync) and renamed: whoever is killed at any moment leaves the old file or the new one.
 * What is not an id or a name of a file throws: nothing is ever looked up outside the folder.
 */
export function nodeExperimentStore(root: string): ExperimentStore {
  return {
    folder: async (id) => {
      if (!ID.test(id)) throw new Error(`id of an experiment must be 16 hexadecimal digits, got ${id}`);
      return folderAt(join(root, id));
    },
    list: () => outside(root, () => listExperiments(root)),
    stamps: () =>
      outside(root, async () => {
        const stamps = new Map<string, string>();
        // One after the other: whoever asks is in no hurry, and others use the disk.
        for (const id of await listExperiments(root)) stamps.set(id, await stampOf(join(root, id)));
        return stamps;
      }),
  };
}

async function listExperiments(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(absentAs([]));
  return entries
    .filter((entry) => entry.isDirectory() && ID.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

async function stampOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => RECORDED_FILE.test(name)).sort();
  const stamps: string[] = [];
  for (const name of names) {
    const { mtimeMs, ino, size } = await stat(join(folder, name));
    stamps.push(`${name} ${mtimeMs} ${ino} ${size}`);
  }
  return stamps.join("\n");
}

function folderAt(folder: string): ExperimentFolder {
  const pathOf = (name: string): string => {
    if (!NAME.test(name) || HALF_WRITTEN.test(name)) {
      throw new Error(`name of a file must be letters, digits, dots and dashes, got ${name}`);
    }
    return join(folder, name);
  };
  return {
    read: async (name) => {
      const path = pathOf(name);
      return await outside(path, () => readFile(path).catch(absentAs(undefined)));
    },
    write: async (name, content) => {
      const path = pathOf(name);
      await outside(path, () => writeWhole(folder, path, content));
    },
    remove: async (name) => {
      const path = pathOf(name);
      await outside(path, () => rm(path, { force: true }));
    },
    claim: () => outside(folder, () => claimToRun(folder)),
  };
}

async function claimToRun(folder: string): Promise<AsyncDisposable | undefined> {
  await mkdir(folder, { recursive: true });
  try {
    const claim = await claimFolder(folder);
    // Nobody else writes here now, so whoever began these is dead.
    const halfWritten = (await readdir(folder)).filter((name) => HALF_WRITTEN.test(name));
    for (const name of halfWritten) await rm(join(folder, name), { force: true });
    return { [Symbol.asyncDispose]: () => claim.release() };
  } catch (error) {
    if (error instanceof OutsideError && error.code === "checkpoints.held") return undefined;
    throw error;
  }
}

async function writeWhole(folder: string, path: string, content: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** The new name must be on the disk too. Windows opens no folders; there the rename itself is what lasts. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function absentAs<T>(value: T): (error: unknown) => T {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return value;
    throw error;
  };
}

async function outside<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : diskError(path, code, error);
  }
}

function diskError(path: string, code: string, cause: unknown): OutsideError {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new OutsideError("disk.full", {
        message: `the disk of ${path} is full`,
        retryable: true,
        cause,
      });
    case "EROFS":
    case "EACCES":
    case "EPERM": {
      const message = `${path} can not be written to or read (${code})`;
      return new OutsideError("disk.read-only", { message, retryable: false, cause });
    }
    default:
      return new OutsideError("disk.failed", {
        message: `the disk failed with ${path} (${code})`,
        retryable: true,
        cause,
      });
  }
}

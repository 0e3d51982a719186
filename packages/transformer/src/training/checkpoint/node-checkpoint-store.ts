import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/tensor";
import type { CheckpointStore, StoreClaim, StoredFile } from "./checkpoint-store.ts";
import { claimFolder } from "./node-folder-claim.ts";

const HALF_WRITTEN = /\.[0-9a-f]{12}\.tmp$/;

/**
 * Checkpoints as files of a folder. A file is written under a temporary name, brought to the disk (fsync), renamed, and
 * the folder is brought to the disk too: a process or a machine that dies at any moment leaves the old file or the new one.
 */
export class NodeCheckpointStore implements CheckpointStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  claim(): Promise<StoreClaim> {
    return this.#outside(async () => {
      await mkdir(this.#folder, { recursive: true });
      const claim = await claimFolder(this.#folder);
      try {
        // Nobody else writes here now, so whoever began these is dead.
        const halfWritten = (await readdir(this.#folder)).filter((name) => HALF_WRITTEN.test(name));
        for (const name of halfWritten) await rm(join(this.#folder, name), { force: true });
      } catch (error) {
        await claim.release();
        throw error;
      }
      return claim;
    });
  }

  list(): Promise<readonly string[]> {
    return this.#outside(async () => {
      const entries = await readdir(this.#folder, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !HALF_WRITTEN.test(entry.name))
        .map(({ name }) => name);
    });
  }

  write(name: string, blocks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void> {
    return this.#outside(async () => {
      const temporary = join(this.#folder, `${name}.${randomBytes(6).toString("hex")}.tmp`);
      try {
        await writeSynced(temporary, blocks);
        await rename(temporary, join(this.#folder, name));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await this.#syncFolder();
    });
  }

  open(name: string): Promise<StoredFile | undefined> {
    return this.#outside(async () => {
      const file = await openExisting(join(this.#folder, name));
      if (file === undefined) return undefined;
      const { size } = await file.stat();
      return {
        sizeBytes: size,
        read: (offset, length) => this.#outside(() => readExactly(file, offset, length)),
        [Symbol.asyncDispose]: () => file.close(),
      };
    });
  }

  remove(name: string): Promise<void> {
    return this.#outside(() => rm(join(this.#folder, name), { force: true }));
  }

  /** Windows has no folders that can be opened; there the rename itself is what lasts. */
  async #syncFolder(): Promise<void> {
    if (process.platform === "win32") return;
    const folder = await open(this.#folder, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  async #outside<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof OutsideError) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw diskError(this.#folder, code, error);
    }
  }
}

async function writeSynced(path: string, blocks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(blocks);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function openExisting(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function readExactly(
  file: FileHandle,
  offset: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) {
      const message = `the file became shorter while it was read: nothing at byte ${offset + done}`;
      throw new OutsideError("disk.failed", { message, retryable: true });
    }
    done += bytesRead;
  }
  return bytes;
}

function diskError(folder: string, code: string, cause: unknown): OutsideError {
  const details = { retryable: true, cause };
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return new OutsideError("disk.full", { ...details, message: `the disk of ${folder} is full` });
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return new OutsideError("disk.read-only", {
        ...details,
        message: `${folder} can not be written to (${code})`,
      });
    default:
      return new OutsideError("disk.failed", {
        ...details,
        message: `the disk of ${folder} failed (${code})`,
      });
  }
}

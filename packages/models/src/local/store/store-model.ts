import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chatFailure } from "../../chat/chat-failure.ts";
import type { InstalledModel } from "./installed-models.ts";
import { MANIFEST_FILE, type ModelManifest, manifestText } from "./manifest.ts";

/** Where models are kept, and what that takes of the machine. */
export interface ModelStore {
  readonly folder: string;
  readonly now: () => Date;
  /** Bytes that may still be written there. */
  readonly freeDisk: (folder: string) => Promise<number>;
  /** Keeps a folder to one process at a time; the hold ends when the process does, however it ends. */
  readonly hold: (
    folder: string,
  ) => Promise<
    | { readonly isHeld: true; readonly release: () => Promise<void> }
    | { readonly isHeld: false; readonly processId?: number }
  >;
  /** Of a name that no other process takes. */
  readonly randomName: () => string;
}

/** How far a pull is. */
export interface PullProgress {
  readonly file: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** Models that are not whole yet, what was replaced, and the holds: never taken for models, as no model's name begins so. */
const ASIDE = ".unfinished";
const HOLDS = ".holds";

/**
 * Makes a model appear under its name, whole or not at all: `fill` puts its files into a folder aside, where those of a
 * pull that was broken off still are.
 *
 * @throws {OutsideError} `model.in-use` while another process is at it
 */
export async function storeModel(
  store: ModelStore,
  name: string,
  fill: (folder: string) => Promise<ModelManifest>,
): Promise<InstalledModel> {
  return holding(store, name, async () => {
    const unfinished = join(store.folder, ASIDE, name);
    await mkdir(join(unfinished, "onnx"), { recursive: true });
    const manifest = await fill(unfinished);
    await writeFile(join(unfinished, MANIFEST_FILE), manifestText(manifest));
    const folder = join(store.folder, name);
    await putAway(store, folder);
    await rename(unfinished, folder);
    return { name, folder, manifest };
  });
}

/**
 * Removes a model, and what a broken-off pull of it left. Answers whether there was any of it.
 *
 * @throws {OutsideError} `model.in-use` while another process is at it
 */
export async function removeModel(store: ModelStore, name: string): Promise<boolean> {
  return holding(store, name, async () => {
    const unfinished = await putAway(store, join(store.folder, ASIDE, name));
    return (await putAway(store, join(store.folder, name))) || unfinished;
  });
}

async function holding<T>(store: ModelStore, name: string, work: () => Promise<T>): Promise<T> {
  const hold = await store.hold(join(store.folder, HOLDS, name));
  if (!hold.isHeld) {
    const { processId } = hold;
    throw chatFailure("model.in-use", { model: name, ...(processId === undefined ? {} : { processId }) });
  }
  try {
    return await work();
  } finally {
    await hold.release();
  }
}

/** A folder is gone in one moment under its name, and from the disk a little later. */
async function putAway(store: ModelStore, folder: string): Promise<boolean> {
  const away = join(store.folder, ASIDE, `removed-${store.randomName()}`);
  await mkdir(join(store.folder, ASIDE), { recursive: true });
  try {
    await rename(folder, away);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
  await rm(away, { recursive: true, force: true });
  return true;
}

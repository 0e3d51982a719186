import { copyFile, readdir, rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { err, ok, type Result } from "@engram/paper";
import { chatFailure } from "../../chat/chat-failure.ts";
import { findInCatalogue } from "../catalogue.ts";
import { fileSha256 } from "./file-sha256.ts";
import { type InstalledModel, isModelName } from "./installed-models.ts";
import { readManifest, type StoredFile } from "./manifest.ts";
import { chooseModelFiles, type ModelFiles } from "./model-files.ts";
import { type ModelStore, type PullProgress, storeModel } from "./store-model.ts";

/** Why a folder is no model that can be stored. */
export type FolderError =
  | { readonly code: "model.name-unusable"; readonly model: string }
  | { readonly code: "model.folder-missing"; readonly folder: string }
  | { readonly code: "model.folder-is-file"; readonly folder: string }
  | { readonly code: "model.folder-not-a-model"; readonly folder: string; readonly missing: string };

/** A model that lies in a folder, seen before it is copied. */
export interface FolderModel {
  readonly name: string;
  readonly folder: string;
  readonly files: ModelFiles;
  readonly sizeBytes: number;
  /** As the catalogue, or the manifest that lies beside the files, has it; null where nobody says. */
  readonly licence: string | null;
}

/** Looks at a folder that is to become a model of that name. */
export async function inspectFolder(name: string, folder: string): Promise<Result<FolderModel, FolderError>> {
  const known = findInCatalogue(name);
  if (known === undefined && !isModelName(name)) return err({ code: "model.name-unusable", model: name });
  const source = resolve(folder);
  const there = await filesIn(source);
  if (there === undefined) {
    const isThere = await stat(source).catch(() => undefined);
    return err({ code: isThere === undefined ? "model.folder-missing" : "model.folder-is-file", folder });
  }
  const preferred = chooseModelFiles(there, known?.dtype);
  const files = "error" in preferred ? chooseModelFiles(there) : preferred;
  if ("error" in files) {
    const { missing } = files.error;
    return err({ code: "model.folder-not-a-model", folder, missing });
  }
  const sizes = await Promise.all(files.paths.map(async (path) => (await stat(join(source, path))).size));
  const licence = known?.licence ?? (await readManifest(source))?.licence ?? null;
  return ok({
    name: known?.name ?? name,
    folder: source,
    files,
    sizeBytes: sizes.reduce((sum, size) => sum + size, 0),
    licence,
  });
}

/** Files of a folder and of its folder `onnx`; undefined where there is none. */
async function filesIn(folder: string): Promise<readonly string[] | undefined> {
  const list = async (path: string, before: string): Promise<readonly string[]> => {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => before + name);
  };
  try {
    return [...(await list(folder, "")), ...(await list(join(folder, "onnx"), "onnx/").catch(() => []))];
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code)))
      return undefined;
    throw error;
  }
}

/**
 * Copies a model from a folder. Where a manifest of ours lies there, each file must be what it says.
 *
 * @throws {OutsideError} `model.disk-short`, `model.damaged`, `model.in-use`
 */
export async function pullFromFolder(
  store: ModelStore,
  model: FolderModel,
  options: { readonly signal?: AbortSignal; readonly report?: (progress: PullProgress) => void } = {},
): Promise<InstalledModel> {
  const { name, sizeBytes, files, licence } = model;
  const freeBytes = await store.freeDisk(store.folder);
  if (sizeBytes > freeBytes)
    throw chatFailure("model.disk-short", {
      model: name,
      neededBytes: sizeBytes,
      freeBytes,
      folder: store.folder,
    });
  const told = await readManifest(model.folder);
  return storeModel(store, name, async (unfinished) => {
    const stored: StoredFile[] = [];
    let doneBytes = 0;
    for (const path of files.paths) {
      options.signal?.throwIfAborted();
      options.report?.({ file: path, doneBytes, totalBytes: sizeBytes });
      const file = await copyChecked(
        model,
        path,
        unfinished,
        told?.files.find((each) => each.path === path),
      );
      stored.push(file);
      doneBytes += file.sizeBytes;
    }
    return {
      format: "engram/model@1",
      dtype: files.dtype,
      licence,
      source: told?.source ?? { kind: "folder" },
      pulled: store.now().toISOString(),
      files: stored,
    };
  });
}

async function copyChecked(
  { folder, name }: FolderModel,
  path: string,
  unfinished: string,
  told: StoredFile | undefined,
): Promise<StoredFile> {
  const target = join(unfinished, path);
  // What a broken-off pull left may be a link, or longer.
  await rm(target, { force: true });
  await copyFile(join(folder, path), target);
  const file = { path, sizeBytes: (await stat(target)).size, sha256: await fileSha256(target) };
  if (told !== undefined && (told.sha256 !== file.sha256 || told.sizeBytes !== file.sizeBytes)) {
    await rm(target, { force: true });
    throw chatFailure("model.damaged", { model: name, file: basename(path), found: file.sha256 });
  }
  return file;
}

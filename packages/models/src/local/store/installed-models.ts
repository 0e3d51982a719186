import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/paper";
import { chatFailure } from "../../chat/chat-failure.ts";
import { fileSha256 } from "./file-sha256.ts";
import { type ModelManifest, readManifest, type StoredFile } from "./manifest.ts";

/** A model that is stored on this machine. */
export interface InstalledModel {
  readonly name: string;
  readonly folder: string;
  readonly manifest: ModelManifest;
}

/** Whether a name can be one of a model: it becomes the name of a folder. */
export function isModelName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u.test(name) && !/\.$|\.\./u.test(name);
}

/**
 * The models in a folder, by name; none where there is no such folder.
 *
 * @throws {OutsideError} `disk.read-only` where this user may not look into it, `disk.failed` where it is no folder
 */
export async function listInstalledModels(modelsFolder: string): Promise<readonly InstalledModel[]> {
  const names = await readdir(modelsFolder).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === undefined) throw error;
    const isForbidden = code === "EACCES" || code === "EPERM";
    throw new OutsideError(isForbidden ? "disk.read-only" : "disk.failed", {
      retryable: false,
      facts: { path: modelsFolder, reason: code, access: "read" },
      cause: error,
    });
  });
  const found = await Promise.all(names.map((name) => findInstalledModel(modelsFolder, name)));
  return found.filter((model) => model !== undefined).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The model of that name in a folder. */
export async function findInstalledModel(
  modelsFolder: string,
  name: string,
): Promise<InstalledModel | undefined> {
  if (!isModelName(name)) return undefined;
  const folder = join(modelsFolder, name);
  const manifest = await readManifest(folder);
  return manifest === undefined ? undefined : { name, folder, manifest };
}

/** The file with a model's weights, the largest one. */
export function weightsOf({ files }: ModelManifest): StoredFile {
  const [first, ...others] = files;
  if (first === undefined) throw new Error("a manifest without files passed its schema");
  return others.reduce((largest, file) => (file.sizeBytes > largest.sizeBytes ? file : largest), first);
}

/** As a digest names the model that wrote it: the same name, the same weights. */
export function modelIdentity({ name, manifest }: InstalledModel): string {
  return `${name} ${manifest.dtype} sha256:${weightsOf(manifest).sha256.slice(0, 12)}`;
}

export function sizeOf({ files }: ModelManifest): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/** The first file that is missing or of another size than it was. */
export async function findWrongSize({ folder, manifest }: InstalledModel): Promise<DamagedFile | undefined> {
  for (const file of manifest.files) {
    const found = await stat(join(folder, file.path)).catch(() => undefined);
    if (found === undefined) return { file };
    if (found.size !== file.sizeBytes) return { file, found: `${found.size} bytes` };
  }
  return undefined;
}

/** The first file that is not byte for byte what it was; reads all of them. */
export async function findWrongChecksum(
  model: InstalledModel,
  signal?: AbortSignal,
): Promise<DamagedFile | undefined> {
  const wrongSize = await findWrongSize(model);
  if (wrongSize !== undefined) return wrongSize;
  for (const file of model.manifest.files) {
    const sha256 = await fileSha256(join(model.folder, file.path), signal);
    if (sha256 !== file.sha256) return { file, found: `sha256 ${sha256}` };
  }
  return undefined;
}

/** A file that is not as it was; `found` is absent where it is not there at all. */
export interface DamagedFile {
  readonly file: StoredFile;
  readonly found?: string;
}

/** @throws {OutsideError} `model.damaged` */
export function assertUndamaged(model: InstalledModel, damaged: DamagedFile | undefined): void {
  if (damaged === undefined) return;
  const { file, found } = damaged;
  throw chatFailure("model.damaged", {
    model: model.name,
    file: file.path,
    ...(found === undefined ? {} : { found }),
  });
}

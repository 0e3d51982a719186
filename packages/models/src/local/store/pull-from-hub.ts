import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chatFailure } from "../../chat/chat-failure.ts";
import type { CatalogueModel } from "../catalogue.ts";
import { downloadFile } from "./download-file.ts";
import { fileSha256 } from "./file-sha256.ts";
import { type HubFile, type HubListing, listHubFiles } from "./hub-listing.ts";
import type { HubOptions } from "./hub-request.ts";
import type { InstalledModel } from "./installed-models.ts";
import type { StoredFile } from "./manifest.ts";
import { chooseModelFiles } from "./model-files.ts";
import { type ModelStore, type PullProgress, storeModel } from "./store-model.ts";

/** A model of the hub, seen before it is pulled. */
export interface HubModel {
  readonly model: CatalogueModel;
  readonly listing: HubListing;
  /** Those that are needed to run it. */
  readonly files: readonly HubFile[];
  readonly sizeBytes: number;
}

/**
 * Asks the hub what a model of the catalogue consists of.
 *
 * @throws {OutsideError} with a `model.hub-...` code
 */
export async function inspectHub(
  hub: HubOptions,
  model: CatalogueModel,
  signal?: AbortSignal,
): Promise<HubModel> {
  const listing = await listHubFiles(hub, model.repository, signal);
  const chosen = chooseModelFiles(
    listing.files.map(({ path }) => path),
    model.dtype,
  );
  const { host } = new URL(hub.url);
  if ("error" in chosen) throw chatFailure("model.hub-refused", { host, model: model.name });
  const files = listing.files.filter(({ path }) => chosen.paths.includes(path));
  return { model, listing, files, sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) };
}

/** Says of an unfinished pull which commit its files are of. */
const REVISION_FILE = "engram-revision.txt";

/**
 * Pulls a model, from where an earlier pull broke off.
 *
 * @throws {OutsideError} `model.disk-short`, `model.checksum-wrong`, `model.in-use`, or with a `model.hub-...` code
 */
export async function pullFromHub(
  store: ModelStore,
  hub: HubOptions,
  { model, listing, files, sizeBytes }: HubModel,
  options: { readonly signal?: AbortSignal; readonly report?: (progress: PullProgress) => void } = {},
): Promise<InstalledModel> {
  const { name } = model;
  const freeBytes = await store.freeDisk(store.folder);
  if (sizeBytes > freeBytes)
    throw chatFailure("model.disk-short", {
      model: name,
      neededBytes: sizeBytes,
      freeBytes,
      folder: store.folder,
    });
  return storeModel(store, name, async (unfinished) => {
    await forgetOtherRevisions(unfinished, listing.revision);
    const stored: StoredFile[] = [];
    let before = 0;
    for (const file of files) {
      const target = join(unfinished, file.path);
      const report = (bytes: number): void =>
        options.report?.({ file: file.path, doneBytes: before + bytes, totalBytes: sizeBytes });
      await downloadFile({ hub, listing, model: name, signal: options.signal, report }, file, target);
      stored.push({ path: file.path, sizeBytes: file.sizeBytes, sha256: await sha256Of(file, target) });
      before += file.sizeBytes;
    }
    await rm(join(unfinished, REVISION_FILE));
    const source = {
      kind: "hub",
      host: new URL(hub.url).host,
      repository: listing.repository,
      revision: listing.revision,
    } as const;
    const pulled = store.now().toISOString();
    return {
      format: "engram/model@1",
      dtype: model.dtype,
      licence: model.licence,
      source,
      pulled,
      files: stored,
    };
  });
}

async function sha256Of({ checksum }: HubFile, target: string): Promise<string> {
  return checksum.kind === "sha256" ? checksum.hex : fileSha256(target);
}

/** Halves of two files would make a third one. */
async function forgetOtherRevisions(unfinished: string, revision: string): Promise<void> {
  const marker = join(unfinished, REVISION_FILE);
  const begun = await readFile(marker, "utf8").catch(() => undefined);
  if (begun === revision) return;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, "onnx"), { recursive: true });
  await writeFile(marker, revision);
}

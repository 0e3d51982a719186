import type { Settings } from "@engram/library";
import {
  CATALOGUE,
  findInCatalogue,
  findInstalledModel,
  findWrongChecksum,
  type InstalledModel,
  inspectFolder,
  inspectHub,
  type ModelManifest,
  type PullProgress,
  pullFromFolder,
  pullFromHub,
  reckonedMemory,
} from "@engram/models/node";
import { err, OutsideError, ok, type Result, systemClock } from "@engram/paper";
import type { PullError } from "../command-error.ts";
import { readSettings } from "../compose.ts";
import { diskError } from "../disk-error.ts";
import { gigabytes } from "../model/bytes-in-words.ts";
import { modelStoreOf } from "../model/model-store.ts";
import { type Progress, progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface ModelPullOptions extends CommonOptions {
  readonly from?: string;
}

/** Brings a model to this machine, from the hub or from a folder; says its licence and size before. */
export async function pullModel(
  name: string,
  options: ModelPullOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const progress = progressOn(surroundings, options);
  try {
    const pulled =
      options.from === undefined
        ? await fromHub(name, settings.value, surroundings, progress)
        : await fromFolder(name, options.from, settings.value, surroundings, progress);
    progress.clear();
    if (!pulled.ok) return pulled;
    await writeAndWait(surroundings.stdout, told(pulled.value, options));
    return ok(undefined);
  } catch (error) {
    progress.clear();
    throw error instanceof OutsideError ? error : diskError(error, settings.value.modelsFolder);
  }
}

/** What is stored now. */
function told({ name, folder, manifest }: InstalledModel, { json }: CommonOptions): string {
  return json === true
    ? `${JSON.stringify({ name, folder, ...manifest }, null, 2)}\n`
    : `${name} is in ${folder}. ${checkedInWords(manifest)} "engram model test ${name}" loads it and lets it say a sentence; ` +
        `"engram read <paper> --writer local:${name}" lets it write.\n`;
}

/** What is known of the files, and what is not. */
function checkedInWords({ source }: ModelManifest): string {
  return source.kind === "hub"
    ? "Its files are what the hub says they are."
    : "Its files are there and have a checksum from now on; whether they are the model's own, nobody said.";
}

async function fromHub(
  asked: string,
  settings: Settings,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Result<InstalledModel, PullError>> {
  const model = findInCatalogue(asked);
  if (model === undefined)
    return err({ code: "model.not-in-catalogue", model: asked, known: CATALOGUE.map(({ name }) => name) });
  const { signal, fetch } = surroundings;
  const here = await findInstalledModel(settings.modelsFolder, model.name);
  if (here !== undefined && (await findWrongChecksum(here, signal)) === undefined) {
    progress.note(`${model.name} is here already, and every file of it is as it was.`);
    return ok(here);
  }
  const hub = { url: settings.modelHubUrl, fetch, clock: systemClock };
  progress.line(`asking ${new URL(hub.url).host} ...`);
  const found = await inspectHub(hub, model, signal);
  const { repository, revision } = found.listing;
  progress.note(
    `${model.name}: ${gigabytes(found.sizeBytes)} from ${new URL(hub.url).host} (${repository}, commit ${revision.slice(0, 12)}), ` +
      `licence ${model.licence}. ${memoryLine(reckonedMemory(found.sizeBytes), surroundings)}`,
  );
  return ok(
    await pullFromHub(modelStoreOf(settings, surroundings), hub, found, {
      signal,
      report: (step) => progress.line(progressLine(step)),
    }),
  );
}

async function fromFolder(
  name: string,
  folder: string,
  settings: Settings,
  surroundings: Surroundings,
  progress: Progress,
): Promise<Result<InstalledModel, PullError>> {
  const found = await inspectFolder(name, folder);
  if (!found.ok) return found;
  const { sizeBytes, licence } = found.value;
  progress.note(
    `${found.value.name}: ${gigabytes(sizeBytes)} from ${found.value.folder}, ` +
      `${licence === null ? "licence not known" : `licence ${licence}`}. ${memoryLine(reckonedMemory(sizeBytes), surroundings)}`,
  );
  return ok(
    await pullFromFolder(modelStoreOf(settings, surroundings), found.value, {
      signal: surroundings.signal,
      report: (step) => progress.line(progressLine(step)),
    }),
  );
}

function memoryLine(neededBytes: number, { modelHost }: Surroundings): string {
  const freeBytes = modelHost.freeMemory();
  const words = `It takes about ${gigabytes(neededBytes)} of memory, and ${gigabytes(freeBytes)} is free`;
  return neededBytes <= freeBytes ? `${words}.` : `${words}: too little for now.`;
}

function progressLine({ file, doneBytes, totalBytes }: PullProgress): string {
  const share = totalBytes === 0 ? 100 : Math.floor((100 * doneBytes) / totalBytes);
  return `${String(share).padStart(3)} %  ${gigabytes(doneBytes)} of ${gigabytes(totalBytes)}  ${file}`;
}

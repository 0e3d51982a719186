import {
  CATALOGUE,
  type CatalogueModel,
  findWrongSize,
  type InstalledModel,
  listInstalledModels,
  type MemoryNeed,
  memoryNeeded,
  reckonedMemory,
  sizeOf,
} from "@engram/models/node";
import { ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { gigabytes } from "../model/bytes-in-words.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

/** A stored model, as it is listed. */
interface InstalledLine {
  readonly name: string;
  readonly dtype: string;
  readonly licence: string | null;
  readonly sizeBytes: number;
  readonly source: InstalledModel["manifest"]["source"];
  /** The first file that is missing or of another size; null where none is. */
  readonly damagedFile: string | null;
  readonly memory: MemoryNeed;
  readonly fits: boolean;
}

/** A model of the catalogue, as it is listed. */
interface CatalogueLine extends Omit<CatalogueModel, "tried"> {
  readonly tried: "here" | "here-from-another-file" | "not-here";
  readonly memory: MemoryNeed;
  readonly fits: boolean;
  readonly isInstalled: boolean;
}

/** The models of this machine, those that can be pulled, and what this machine can bear. */
export async function listModels(
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const { modelHost, stdout } = surroundings;
  const freeBytes = modelHost.freeMemory();
  const models = await listInstalledModels(settings.value.modelsFolder);
  const installed = await Promise.all(models.map((model) => installedLine(model, freeBytes)));
  const catalogue = CATALOGUE.map((model) => catalogueLine(model, models, freeBytes));
  const found = {
    folder: settings.value.modelsFolder,
    machine: { freeMemoryBytes: freeBytes, threads: modelHost.threads },
    installed,
    catalogue,
  };
  await writeAndWait(stdout, options.json === true ? `${JSON.stringify(found, null, 2)}\n` : inWords(found));
  return ok(undefined);
}

async function installedLine(model: InstalledModel, freeBytes: number): Promise<InstalledLine> {
  const { dtype, licence, source } = model.manifest;
  const memory = memoryNeeded(model);
  return {
    name: model.name,
    dtype,
    licence,
    sizeBytes: sizeOf(model.manifest),
    source,
    damagedFile: (await findWrongSize(model))?.file.path ?? null,
    memory,
    fits: memory.bytes <= freeBytes,
  };
}

function catalogueLine(
  { tried, ...model }: CatalogueModel,
  installed: readonly InstalledModel[],
  freeBytes: number,
): CatalogueLine {
  const bytes = Math.max(tried?.memoryBytes ?? 0, reckonedMemory(model.aboutBytes));
  return {
    ...model,
    tried: tried === null ? "not-here" : tried.origin === "hub" ? "here" : "here-from-another-file",
    // The file that the hub has is another one than the one that was measured.
    memory: { bytes, isMeasured: tried?.origin === "hub" },
    fits: bytes <= freeBytes,
    isInstalled: installed.some(({ name }) => name === model.name),
  };
}

interface Found {
  readonly folder: string;
  readonly machine: { readonly freeMemoryBytes: number; readonly threads: number };
  readonly installed: readonly InstalledLine[];
  readonly catalogue: readonly CatalogueLine[];
}

function inWords({ folder, machine, installed, catalogue }: Found): string {
  const { freeMemoryBytes, threads } = machine;
  const width = Math.max(...[...installed, ...catalogue].map(({ name }) => name.length));
  const line = (name: string, words: readonly string[]): string =>
    `  ${name.padEnd(width)}  ${words.join("; ")}\n`;
  const here = installed.map((model) =>
    line(model.name, [
      `${model.dtype}, ${gigabytes(model.sizeBytes)}`,
      model.licence ?? "licence not known",
      memoryInWords(model),
      ...(model.damagedFile === null ? [] : [`DAMAGED: ${model.damagedFile}; pull it again`]),
    ]),
  );
  const others = catalogue
    .filter(({ isInstalled }) => !isInstalled)
    .map((model) =>
      line(model.name, [
        `${model.dtype}, about ${gigabytes(model.aboutBytes)}`,
        model.licence,
        memoryInWords(model),
        TRIED[model.tried],
      ]),
    );
  return (
    `Here, in ${folder}:\n${here.length === 0 ? "  none\n" : here.join("")}\n` +
    `Can be pulled with "engram model pull <name>":\n${others.length === 0 ? "  all are here\n" : others.join("")}\n` +
    `This machine has ${gigabytes(freeMemoryBytes)} of memory free, and ${threads} ${threads === 1 ? "thread" : "threads"}.\n`
  );
}

const TRIED: Readonly<Record<CatalogueLine["tried"], string>> = {
  here: "tried here",
  "here-from-another-file": "tried here, in another file with the same weights",
  "not-here": "not tried here",
};

function memoryInWords({ memory, fits }: { readonly memory: MemoryNeed; readonly fits: boolean }): string {
  const how = memory.isMeasured ? "measured" : "reckoned from its size";
  return `${gigabytes(memory.bytes)} of memory (${how})${fits ? "" : ", TOO MUCH for now"}`;
}

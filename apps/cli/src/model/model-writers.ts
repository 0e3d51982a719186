import type { Writer } from "@engram/digest";
import { isLoopback, type Settings } from "@engram/library";
import type { OfferedModel } from "@engram/web/server";
import type { LogLine } from "../log.ts";
import type { Surroundings } from "../surroundings.ts";
import { createThreadedWriter } from "../threaded-writer.ts";
import { findOnlyModel } from "./only-model.ts";
import { openWriter } from "./open-writer.ts";
import type { WriterChoice } from "./writer-choice.ts";

/** The models that write for whoever asks a server for them, each in a thread of its own. */
export interface ModelWriters {
  readonly writers: readonly Writer[];
  /** The same, as the pages offer them. */
  readonly offered: readonly OfferedModel[];
}

/** What the settings name, where whoever reaches this server may ask for it. */
export async function openModelWriters(
  settings: Settings,
  surroundings: Pick<Surroundings, "fetch" | "signal" | "modelHost"> & {
    readonly log: (line: LogLine) => void;
  },
): Promise<ModelWriters> {
  const writers: Writer[] = [];
  const offered: OfferedModel[] = [];
  if (!mayOfferModels(settings)) return { writers, offered };
  for (const choice of await choicesOf(settings, surroundings)) {
    const opened = await openWriter(choice, settings, surroundings, { offline: false });
    if (!opened.ok || opened.value.writer.model === undefined) continue;
    const like = opened.value.writer;
    writers.push(createThreadedWriter({ like, task: { choice, settings } }));
    offered.push(describe(choice, opened.value.writer.model, settings));
  }
  return { writers, offered };
}

/** The model of the settings, and every model that is stored here, if there is what runs them. */
async function choicesOf(
  settings: Settings,
  surroundings: Parameters<typeof findOnlyModel>[1],
): Promise<readonly WriterChoice[]> {
  const { modelUrl, modelsFolder } = settings;
  const { listInstalledModels } = await import("@engram/models/node");
  const stored = isEngineInstalled() ? await listInstalledModels(modelsFolder) : [];
  const model =
    modelUrl === null ? undefined : (settings.model ?? (await findOnlyModel(settings, surroundings)));
  return [
    ...(model === undefined ? [] : [{ kind: "remote", model } as const]),
    ...stored.map(({ name }) => ({ kind: "local", model: name }) as const),
  ];
}

function describe({ kind }: WriterChoice, model: string, { modelUrl }: Settings): OfferedModel {
  return kind === "remote" && modelUrl !== null
    ? { kind: "remote", model, host: new URL(modelUrl).host }
    : { kind: "local", model };
}

/** Whether whoever reaches this server may ask for its models: they cost its processor and its line. */
export function mayOfferModels(settings: Settings): boolean {
  return settings.modelRuns ?? isOfThisMachineAlone(settings);
}

/** Whoever reaches such a server pays for the model, or waits for it. */
function isOfThisMachineAlone({ host, trustedProxy }: Settings): boolean {
  return !trustedProxy && isLoopback(`http://${host.includes(":") ? `[${host}]` : host}`);
}

/** Whether what runs models is there; loading it, to be sure, would take a second of every start. */
function isEngineInstalled(): boolean {
  try {
    return import.meta.resolve("@huggingface/transformers") !== "";
  } catch {
    return false;
  }
}

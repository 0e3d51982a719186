import { builtinWriter, type Writer } from "@engram/digest";
import { isLoopback, type Settings } from "@engram/library";
import type { EndpointOptions, WritingAccount } from "@engram/models";
import type { LocalChat } from "@engram/models/node";
import { err, ok, type Result, systemClock } from "@engram/paper";
import type { ModelUsageError, UsageError } from "../command-error.ts";
import type { Surroundings } from "../surroundings.ts";
import { type ModelHost, thisModelHost } from "./model-host.ts";
import { parseWriterChoice, type WriterChoice } from "./writer-choice.ts";

/** A writer, and what it has to tell of its work when it is done. */
export interface OpenedWriter {
  readonly writer: Writer;
  /** Of the digests written so far; empty where no model was asked. */
  readonly accounts: readonly WritingAccount[];
  /** Puts away what it holds: a model leaves the memory. */
  readonly close: () => Promise<void>;
}

/** What a writer may touch; a model of this machine runs on `modelHost`, or where this process does. */
type WriterSurroundings = Pick<Surroundings, "fetch" | "signal"> & { readonly modelHost?: ModelHost };

export interface OpenWriterOptions {
  readonly offline: boolean;
  /** Whether the model is asked what unexplained terms mean. */
  readonly definesTerms?: boolean;
  /** Plans what a model words. */
  readonly planner?: Writer;
}

/** Where the settings say that models are served; null where they name no server. */
export function endpointOf(
  { modelUrl, modelKey }: Settings,
  { fetch }: Pick<Surroundings, "fetch">,
): EndpointOptions | null {
  if (modelUrl === null) return null;
  return { url: modelUrl, key: modelKey, fetch, clock: systemClock, random: Math.random };
}

/** The writer that `--writer` names, as the settings in force allow it. */
export async function openNamedWriter(
  {
    writer,
    offline = false,
    defineTerms: definesTerms = false,
  }: { readonly writer: string; readonly offline?: boolean; readonly defineTerms?: boolean },
  settings: Settings,
  surroundings: WriterSurroundings,
): Promise<Result<OpenedWriter, UsageError>> {
  const choice = parseWriterChoice(writer);
  if (!choice.ok) return choice;
  if (definesTerms && choice.value.kind === "builtin") return err({ code: "usage.terms-without-model" });
  return openWriter(choice.value, settings, surroundings, { offline, definesTerms });
}

/**
 * The writer that was chosen. Where no model is named and the server has exactly one, that is it.
 *
 * @throws {OutsideError} where the server has to be asked for its models and can not be
 */
export async function openWriter(
  choice: WriterChoice,
  settings: Settings,
  surroundings: WriterSurroundings,
  { offline, definesTerms = false, planner = builtinWriter }: OpenWriterOptions,
): Promise<Result<OpenedWriter, ModelUsageError>> {
  if (choice.kind === "builtin") return ok({ writer: planner, accounts: [], close: nothing });
  if (choice.kind === "local")
    return openLocalWriter(choice.model, settings, surroundings, { definesTerms, planner });
  const endpoint = endpointOf(settings, surroundings);
  if (endpoint === null) return err({ code: "usage.model-url-missing" });
  if (offline && !isLoopback(endpoint.url))
    return err({ code: "usage.model-offline", host: new URL(endpoint.url).host });
  const { listModels, modelWriter, openAiChat } = await import("@engram/models");
  let model = choice.model ?? settings.model;
  if (model === null) {
    const listed = await listModels(endpoint, surroundings.signal);
    const [only] = listed;
    if (only === undefined || listed.length > 1) return err({ code: "usage.model-not-chosen", listed });
    model = only;
  }
  const accounts: WritingAccount[] = [];
  const writer = modelWriter({
    name: "remote",
    planner,
    chat: openAiChat({ ...endpoint, model }),
    definesTerms,
    price: settings.modelPrice ?? undefined,
    onAccount: (account) => accounts.push(account),
  });
  return ok({ writer, accounts, close: nothing });
}

/** A model of this machine, which is being loaded while the built-in writer plans. */
async function openLocalWriter(
  model: string | null,
  settings: Settings,
  { modelHost = thisModelHost }: WriterSurroundings,
  { definesTerms, planner }: { readonly definesTerms: boolean; readonly planner: Writer },
): Promise<Result<OpenedWriter, ModelUsageError>> {
  const { openLocalChat } = await import("./open-local-chat.ts");
  const opened = await openLocalChat(model, settings, modelHost);
  if (!opened.ok) return opened;
  const chat = opened.value;
  const { modelWriter } = await import("@engram/models");
  const accounts: WritingAccount[] = [];
  const writer = modelWriter({
    name: "local",
    planner: loadingMeanwhile(planner, chat),
    chat,
    definesTerms,
    onAccount: (account) => accounts.push(account),
  });
  return ok({ writer, accounts, close: async () => chat[Symbol.asyncDispose]() });
}

/** A planner during whose work a model is loaded. */
function loadingMeanwhile(planner: Writer, chat: LocalChat): Writer {
  return {
    ...planner,
    write: (source, asked) => {
      // What keeps it from being loaded is met again, and told, by its first question.
      chat.load().catch(() => undefined);
      return planner.write(source, asked);
    },
  };
}

async function nothing(): Promise<void> {
  // Nothing is held.
}

import type { Settings } from "@engram/library";
import type { InstalledModel, LocalChat, LocalChatOptions } from "@engram/models/node";
import { err, ok, type Result } from "@engram/paper";
import type { LocalModelUsageError } from "../command-error.ts";
import type { ModelHost } from "./model-host.ts";

/** How long a model stays, and who is told of its replies. */
export type OpenLocalChatOptions = Pick<LocalChatOptions, "idleMs" | "onReply">;

/**
 * A model of this machine to be asked; null: the only one that is stored. It is loaded by its first question, or by
 * `load`, in a thread of its own, and closed by whoever opened it.
 */
export async function openLocalChat(
  name: string | null,
  settings: Pick<Settings, "modelsFolder">,
  host: ModelHost,
  options: OpenLocalChatOptions = {},
): Promise<Result<LocalChat, LocalModelUsageError>> {
  const model = await chooseInstalledModel(name, settings);
  return model.ok ? ok(await localChatOf(model.value, host, options)) : model;
}

/** The model of that name on this machine, or the only one. */
export async function chooseInstalledModel(
  name: string | null,
  { modelsFolder }: Pick<Settings, "modelsFolder">,
): Promise<Result<InstalledModel, LocalModelUsageError>> {
  const { listInstalledModels } = await import("@engram/models/node");
  const models = await listInstalledModels(modelsFolder);
  const installed = models.map((model) => model.name);
  if (name === null) {
    const [only, ...others] = models;
    return only === undefined || others.length > 0
      ? err({ code: "usage.local-model-not-chosen", installed })
      : ok(only);
  }
  const found = models.find((model) => model.name.toLowerCase() === name.toLowerCase());
  return found === undefined ? err({ code: "usage.local-model-missing", model: name, installed }) : ok(found);
}

/** The same for a model that is known already. */
export async function localChatOf(
  model: InstalledModel,
  host: ModelHost,
  options: OpenLocalChatOptions = {},
): Promise<LocalChat> {
  const { assertFits, assertUndamaged, findWrongSize, localChat, modelIdentity } = await import(
    "@engram/models/node"
  );
  return localChat({
    ...options,
    model: modelIdentity(model),
    engine: { folder: model.folder, dtype: model.manifest.dtype, threads: host.threads },
    startThread: host.startThread,
    assertLoadable: async () => {
      assertUndamaged(model, await findWrongSize(model));
      assertFits(model, host.freeMemory());
    },
  });
}

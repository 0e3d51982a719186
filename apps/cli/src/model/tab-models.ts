import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Settings } from "@engram/library";
import type { TabModels } from "@engram/web/server";

/** The stored models that are known to run in a browser's tab, the smallest first. */
export function tabModelsOf({ modelsFolder }: Pick<Settings, "modelsFolder">): TabModels {
  return {
    async list() {
      const { findInCatalogue, listInstalledModels, modelIdentity, sizeOf } = await import(
        "@engram/models/node"
      );
      return (await listInstalledModels(modelsFolder))
        .filter(({ name }) => findInCatalogue(name)?.runsInTabs === true)
        .sort((one, other) => sizeOf(one.manifest) - sizeOf(other.manifest))
        .map((model) => {
          const { dtype, licence, files } = model.manifest;
          return { name: model.name, identity: modelIdentity(model), dtype, licence, files };
        });
    },
    async open({ name }, { path, sizeBytes }) {
      const file = join(modelsFolder, name, path);
      const found = await stat(file).catch(() => undefined);
      if (found?.isFile() !== true || found.size !== sizeBytes) return undefined;
      return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    },
  };
}

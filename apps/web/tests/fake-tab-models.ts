/** @file A folder with a model, as the server that starts the pages would offer it to readers' tabs. */
import { createHash } from "node:crypto";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import type { TabModel, TabModels } from "../src/server/start-web-server.ts";

/** `opened` collects which files were. */
export interface FakeTabModels extends TabModels {
  readonly opened: string[];
}

/** The model in a folder. */
export function tabModelsIn(folder: string, dtype: string): FakeTabModels {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      file,
      path: file.slice(folder.length + 1).replaceAll("\\", "/"),
      bytes: readFileSync(file),
    }))
    .map(({ path, bytes }) => ({
      path,
      sizeBytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    }));
  const name = basename(folder);
  const model: TabModel = {
    name,
    identity: `${name} ${dtype} sha256:0123456789ab`,
    dtype,
    licence: "Apache-2.0",
    files,
  };
  const opened: string[] = [];
  return {
    opened,
    list: async () => [model],
    open: async (_model, { path }) => {
      opened.push(path);
      return Readable.toWeb(createReadStream(join(folder, path))) as ReadableStream<Uint8Array>;
    },
  };
}

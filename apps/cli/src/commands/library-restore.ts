import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { err, ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { diskError, systemCode } from "../disk-error.ts";
import { progressOn } from "../progress.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface LibraryRestoreOptions extends CommonOptions {
  readonly replace?: boolean;
}

/** Puts a backup into an empty library, or in the place of the one that is there. */
export async function restoreLibrary(
  file: string,
  options: LibraryRestoreOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const found = await stat(file).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return undefined;
    throw diskError(error, file);
  });
  if (found === undefined) return err({ code: "file.not-found", path: file });
  if (found.isDirectory()) return err({ code: "file.is-folder", path: file });
  const progress = progressOn(surroundings, options);
  const debug = options.debug === true;
  const library = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
  try {
    progress.line("checking the backup, then restoring ...");
    const restored = await library.restore(() => linesOf(file), { replace: options.replace === true });
    progress.clear();
    if (!restored.ok) return err({ ...restored.error, path: file });
    const { rows } = restored.value;
    progress.note(`${rows} ${rows === 1 ? "row" : "rows"} restored.`);
    return ok(undefined);
  } finally {
    progress.clear();
    await library.close();
  }
}

/** The lines of a compressed file. They end early where it is cut off or no such file: a checksum then tells. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const compressed = createReadStream(file);
  const text = compressed.pipe(createGunzip()).setEncoding("utf8");
  compressed.on("error", (error) => text.destroy(error));
  let rest = "";
  try {
    for await (const piece of text as AsyncIterable<string>) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    if (systemCode(error)?.startsWith("Z_") === true) return;
    throw diskError(error, file);
  } finally {
    compressed.destroy();
  }
  if (rest !== "") yield rest;
}

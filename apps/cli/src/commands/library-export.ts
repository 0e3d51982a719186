import { ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { progressOn } from "../progress.ts";
import { openResultFile } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface LibraryExportOptions extends CommonOptions {
  readonly out?: string;
}

/** Everything that is stored, as lines of JSON: the format, then each paper followed by its digests. */
export async function exportLibrary(
  options: LibraryExportOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const out = await openResultFile(options.out, surroundings.stdout);
  if (!out.ok) return out;
  const progress = progressOn(surroundings, options);
  try {
    const debug = options.debug === true;
    const library = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
    let count = 0;
    try {
      for await (const line of library.exportLines()) {
        surroundings.signal.throwIfAborted();
        await out.value.write(`${line}\n`);
        count += 1;
        progress.line(`${count} lines ...`);
      }
    } finally {
      await library.close();
    }
    await out.value.commit();
    progress.note(`${count} ${count === 1 ? "line" : "lines"} written.`);
    return ok(undefined);
  } finally {
    progress.clear();
    await out.value.abandon();
  }
}

import type { PaperView } from "@engram/library";
import { ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { readLibrary } from "../library-contents.ts";
import { progressOn } from "../progress.ts";
import { openResultFile } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface LibraryExportOptions extends CommonOptions {
  readonly out?: string;
}

/** Everything that is stored, a version of a paper a line: `{"format": "engram/paper@1", "record", "digests"}`. */
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
    const reading = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
    let count = 0;
    try {
      for await (const paper of readLibrary(reading, surroundings.signal)) {
        await out.value.write(exportLine(paper));
        count += 1;
        progress.line(`${count} ...`);
      }
    } finally {
      await reading.close();
    }
    await out.value.commit();
    progress.note(`${count} ${count === 1 ? "version of a paper" : "versions of papers"} exported.`);
    return ok(undefined);
  } finally {
    progress.clear();
    await out.value.abandon();
  }
}

function exportLine({ record, digests }: PaperView): string {
  return `${JSON.stringify({ format: "engram/paper@1", record, digests })}\n`;
}

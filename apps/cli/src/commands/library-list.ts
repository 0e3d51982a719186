import { latexToPlain, onOneLine } from "@engram/digest";
import type { PaperSummary } from "@engram/library";
import { formatPaperId, ok, parseLicence } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { listPages } from "../library-pages.ts";
import { progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

export interface LibraryListOptions extends CommonOptions {
  readonly limit?: number;
}

/** The papers of the library, a line each, last read first; as JSON, an array of what is known of each. */
export async function listLibrary(
  words: readonly string[],
  options: LibraryListOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const { stdout, signal } = surroundings;
  const debug = options.debug === true;
  const reading = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
  try {
    const isJson = options.json === true;
    let count = 0;
    if (isJson) await writeAndWait(stdout, "[");
    for await (const page of listPages(reading, words.join(" "), options.limit)) {
      for (const paper of page) {
        signal.throwIfAborted();
        await writeAndWait(
          stdout,
          isJson ? `${count === 0 ? "" : ","}\n${JSON.stringify(paper)}` : paperLine(paper),
        );
        count += 1;
      }
    }
    if (isJson) await writeAndWait(stdout, "\n]\n");
    if (count === 0) progressOn(surroundings, options).note(nothingFound(words));
    return ok(undefined);
  } finally {
    await reading.close();
  }
}

/** Columns that `cut` and `awk` can take apart: identifier, digest or none, licence, title. */
function paperLine({ record, latestDigest }: PaperSummary): string {
  const columns = [
    formatPaperId({ id: record.id, version: record.version }),
    latestDigest === null ? "-" : latestDigest.created.slice(0, 10),
    parseLicence(record.licence)?.label ?? "-",
    onOneLine(latexToPlain(record.title)),
  ];
  return `${columns.join("\t")}\n`;
}

function nothingFound(words: readonly string[]): string {
  return words.length === 0
    ? 'The library is empty. "engram read 2405.08707" puts a first paper in it.'
    : "No paper in the library has these words.";
}

import { once } from "node:events";
import { createGzip } from "node:zlib";
import { ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { progressOn } from "../progress.ts";
import { openResultFile } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

const TOLD_EVERY = 1000;

/** Everything that is stored, as it stands at one moment, into one compressed file. */
export async function backUpLibrary(
  file: string,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const out = await openResultFile(file, surroundings.stdout);
  if (!out.ok) return out;
  const progress = progressOn(surroundings, options);
  try {
    const debug = options.debug === true;
    const library = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
    const compressed = createGzip();
    const written = writeEach(compressed, out.value.write);
    // It may fail while nothing waits for it yet; below, it is waited for in any case.
    written.catch(() => undefined);
    let lines = 0;
    try {
      const { rows } = await library.backup(async (line) => {
        surroundings.signal.throwIfAborted();
        if (!compressed.write(`${line}\n`)) await Promise.race([once(compressed, "drain"), written]);
        lines += 1;
        if (lines % TOLD_EVERY === 0) progress.line(`${lines} lines ...`);
      });
      compressed.end();
      await written;
      await out.value.commit();
      progress.note(`${rows} ${rows === 1 ? "row" : "rows"} written.`);
    } finally {
      compressed.destroy();
      // Where the store failed first, that is what is told.
      await Promise.allSettled([written, library.close()]);
    }
    return ok(undefined);
  } finally {
    progress.clear();
    await out.value.abandon();
  }
}

async function writeEach(
  pieces: AsyncIterable<Uint8Array>,
  write: (piece: Uint8Array) => Promise<void>,
): Promise<void> {
  for await (const piece of pieces) await write(piece);
}

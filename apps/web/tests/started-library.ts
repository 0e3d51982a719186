/** @file The built pages on the real library, in a folder of its own: embedded store, real runs, the built-in writer. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writer } from "@engram/digest";
import { openReading, parseSettings } from "@engram/library";
import { systemClock } from "@engram/paper";
import { startWebServer, type WebServerOptions } from "../src/server/start-web-server.ts";
import { ensureBuilt } from "./started-pages.ts";

export interface StartedLibrary {
  /** `http://127.0.0.1:4242` */
  readonly address: string;
  close(): Promise<void>;
}

/** Without `arxiv`, the settings that lead to a replayed arXiv, there is no network at all. */
export async function startLibrary(
  arxiv?: Readonly<Record<string, string>>,
  options: { readonly writer?: Writer; readonly limits?: WebServerOptions["limits"] } = {},
): Promise<StartedLibrary> {
  await ensureBuilt();
  const home = mkdtempSync(join(tmpdir(), "engram-pages-"));
  const place = { platform: process.platform, userFolder: home, currentFolder: home };
  const settings = parseSettings({ ...arxiv, ENGRAM_HOME: home }, place);
  if (!settings.ok) throw new Error(`the settings are refused: ${JSON.stringify(settings.error)}`);
  const noNetwork = () => Promise.reject(new Error("these tests use no network"));
  const reading = await openReading(settings.value, {
    fetch: arxiv === undefined ? noNetwork : globalThis.fetch,
    clock: systemClock,
    randomUuid: () => crypto.randomUUID(),
    engramVersion: "0.1.0",
    log: () => undefined,
    hasNetwork: () => arxiv !== undefined,
    worker: true,
    offline: arxiv === undefined,
    ...(options.writer === undefined ? {} : { writer: options.writer }),
  });
  const facts = { engramVersion: "0.1.0" };
  const server = await startWebServer({
    reading,
    facts,
    host: "127.0.0.1",
    port: 0,
    log: () => undefined,
    limits: options.limits ?? {},
  });
  return {
    address: server.address,
    async close() {
      await server.close();
      await reading.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** @file The built pages on a free port, with a library in memory behind them. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildPages } from "../../../tools/build-pages.ts";
import type { WebLogEntry } from "../src/lib/request-context.ts";
import { startWebServer, type WebServer, type WebServerOptions } from "../src/server/start-web-server.ts";
import { FakeReading } from "./fake-reading.ts";

const LOCK = join(tmpdir(), "engram-building-pages");
/** A build takes seconds; a lock older than this was left by a test run that died. */
const STALE_MS = 120_000;
const POLL_MS = 100;

export interface StartedPages {
  readonly server: WebServer;
  readonly reading: FakeReading;
  readonly log: readonly WebLogEntry[];
}

/** Builds the pages if a source has changed since they were built, and serves them. */
export async function startPages(
  reading = new FakeReading(),
  options: Partial<WebServerOptions> = {},
): Promise<StartedPages> {
  await ensureBuilt();
  const log: WebLogEntry[] = [];
  const server = await startWebServer({
    reading,
    facts: { engramVersion: "0.1.0" },
    host: "127.0.0.1",
    port: 0,
    log: (entry) => log.push(entry),
    ...options,
  });
  return { server, reading, log };
}

/** Test files run side by side: only one of them builds, the others wait for it. */
export async function ensureBuilt(): Promise<void> {
  while (!takeLock()) await wait(POLL_MS);
  try {
    buildPages();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_MS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

import { statSync } from "node:fs";
import { homedir, networkInterfaces } from "node:os";
import { setFlagsFromString } from "node:v8";
import { type Library, openReading, parseSettings, type Settings, type SettingsError } from "@engram/library";
import { err, type Result, systemClock } from "@engram/paper";
import { findStoreTemplate } from "./find-store-template.ts";
import { logTo, withoutTold } from "./log.ts";
import type { OpenLibraryOptions, OutputStream } from "./surroundings.ts";
import { createThreadedWriter } from "./threaded-writer.ts";
import { engramVersion } from "./version.ts";

/** The settings in force, from the environment. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, SettingsError> {
  const settings = parseSettings(environment, {
    platform: process.platform,
    userFolder: homedir(),
    currentFolder: process.cwd(),
  });
  const value = environment.ENGRAM_MODELS;
  if (settings.ok && value !== undefined && isOtherThanFolder(settings.value.modelsFolder))
    return err({ code: "settings.bad-value", name: "ENGRAM_MODELS", value, allowed: "a folder, or new" });
  return settings;
}

/** Whether something else lies where a folder should be, or be made. */
function isOtherThanFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // What may not be looked at is told by whoever needs it.
    return false;
  }
}

/** Opens the library that the settings name, on the real network, clock and disk. */
export function openLibrary(
  settings: Settings,
  { worker, offline, debug, otherWriters, stderr }: OpenLibraryOptions & { readonly stderr: OutputStream },
): Promise<Library> {
  if (!worker) compileForAShortLife();
  const storeTemplate = findStoreTemplate();
  const log = logTo(stderr, { debug, now: () => systemClock.now() });
  return openReading(settings, {
    fetch: globalThis.fetch,
    clock: systemClock,
    randomUuid: () => crypto.randomUUID(),
    engramVersion,
    log: worker || debug ? log : withoutTold(log),
    hasNetwork,
    worker,
    offline,
    ...(worker ? { writer: createThreadedWriter() } : {}),
    ...(otherWriters === undefined ? {} : { otherWriters }),
    ...(storeTemplate === undefined ? {} : { storeTemplate }),
  });
}

/**
 * PostgreSQL comes as megabytes of WebAssembly. V8 would optimise them in the background, on the same cores, for
 * longer than a command lives: without that, `read` on an existing store takes 40 % less time. A server lives long
 * enough to earn the better code.
 */
function compileForAShortLife(): void {
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
}

/** Whether any interface but the loopback one is up. */
function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal));
}

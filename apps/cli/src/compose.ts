import { homedir } from "node:os";
import { parseSettings, type Reading, type Settings, type SettingsError } from "@engram/library";
import type { Result } from "@engram/paper";
import type { OpenLibraryOptions, OutputStream } from "./surroundings.ts";

/** The settings in force, from the environment. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, SettingsError> {
  return parseSettings(environment, {
    platform: process.platform,
    userFolder: homedir(),
    currentFolder: process.cwd(),
  });
}

/** Opens the library that the settings name. */
export async function openLibrary(
  _settings: Settings,
  _options: OpenLibraryOptions & { readonly stderr: OutputStream },
): Promise<Reading> {
  throw new Error("not yet");
}

import type { Library } from "@engram/library";
import { readSettings } from "./compose.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "./surroundings.ts";

/** Opens the library that the settings name for one piece of work that needs no network, and closes it. */
export async function withLibrary(
  { debug }: CommonOptions,
  surroundings: Surroundings,
  work: (library: Library) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const options = { worker: false, offline: true, debug: debug === true };
  const library = await surroundings.openLibrary(settings.value, options);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

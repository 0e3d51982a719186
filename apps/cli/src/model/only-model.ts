import type { Settings } from "@engram/library";
import type { LogLine } from "../log.ts";
import type { Surroundings } from "../surroundings.ts";
import { endpointOf } from "./open-writer.ts";

/** A server that is to be started does not wait longer for another one. */
const TIMEOUT_MS = 3_000;
const MOST_NAMED = 10;

/** The only model that the server of the settings lists; where there is none such, the log says why. */
export async function findOnlyModel(
  settings: Settings,
  surroundings: Pick<Surroundings, "fetch" | "signal"> & { readonly log: (line: LogLine) => void },
): Promise<string | undefined> {
  const endpoint = endpointOf(settings, surroundings);
  if (endpoint === null) return undefined;
  const { signal, log } = surroundings;
  const { host } = new URL(endpoint.url);
  const { listModels } = await import("@engram/models");
  try {
    const listed = await listModels(endpoint, AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]));
    const [only] = listed;
    if (only !== undefined && listed.length === 1) return only;
    const names = listed.slice(0, MOST_NAMED).join(", ");
    log({
      level: "warn",
      event: "model-not-offered",
      facts: { host, why: "set ENGRAM_MODEL", listed: names },
    });
  } catch (error) {
    signal.throwIfAborted();
    const why = "the server was not reached for its list of models; start it first or set ENGRAM_MODEL";
    log({ level: "warn", event: "model-not-offered", facts: { host, why }, error });
  }
  return undefined;
}

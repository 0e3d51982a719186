import { spawn } from "node:child_process";
import { join } from "node:path";
import { ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { assertPortIsFree } from "../free-port.ts";
import { logTo } from "../log.ts";
import { mayOfferModels, openModelWriters } from "../model/model-writers.ts";
import { tabModelsOf } from "../model/tab-models.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";
import { engramVersion } from "../version.ts";

export interface ServeOptions extends CommonOptions {
  readonly port?: number;
  readonly host?: string;
  readonly open?: boolean;
}

/** The web app, until it is interrupted. */
export async function serve(options: ServeOptions, surroundings: Surroundings): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const { host, port } = { ...settings.value, ...options };
  const debug = options.debug === true;
  await assertPortIsFree(host, port);
  const log = logTo(surroundings.stderr, { debug, now: surroundings.now });
  const models = await openModelWriters({ ...settings.value, host }, { ...surroundings, log });
  // The pages load while the database opens; both take most of a second.
  const [{ startWebServer }, reading] = await Promise.all([
    import("@engram/web/server"),
    surroundings.openLibrary(settings.value, {
      worker: true,
      offline: false,
      debug,
      otherWriters: models.writers,
    }),
  ]);
  let opened: ReturnType<Surroundings["openLaboratory"]> | undefined;
  try {
    const { trustedProxy, adminToken, runsPerDay, streamsPerClient, streams } = settings.value;
    const { experimentMinutes, experimentsPerDay } = settings.value;
    const server = await startWebServer({
      reading,
      facts: { engramVersion },
      models: models.offered,
      ...(mayOfferModels({ ...settings.value, host }) ? { tabModels: tabModelsOf(settings.value) } : {}),
      prompts: () => import("@engram/models").then(({ promptSet }) => promptSet()),
      host,
      port,
      laboratory: () => {
        opened = surroundings.openLaboratory(join(settings.value.home, "experiments"));
        return opened;
      },
      log,
      trustedProxy,
      limits: { runsPerDay, streamsPerClient, streams },
      experiments: { minutes: experimentMinutes, perDay: experimentsPerDay },
      ...(adminToken === null ? {} : { adminToken }),
    });
    try {
      announce(server.address, options, surroundings);
      await untilAborted(surroundings.signal);
    } finally {
      await server.close();
      await (await opened)?.[Symbol.asyncDispose]();
    }
  } finally {
    await reading.close();
  }
  return ok(undefined);
}

function announce(address: string, options: ServeOptions, { stdout, stderr }: Surroundings): void {
  stdout.write(options.json === true ? `${JSON.stringify({ address })}\n` : `Engram is at ${address}\n`);
  if (options.quiet !== true) stderr.write("Ctrl-C stops it.\n");
  if (options.open !== true) return;
  const [command, ...words] = opener(process.platform);
  const browser = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  browser.on("error", () => stderr.write(`No browser could be opened. Open ${address} yourself.\n`));
  browser.unref();
}

/** The program of a platform that opens an address in the user's browser. */
function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  // `start` is a word of the shell and takes its first quoted argument for a title.
  return platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

import { builtinWriter } from "@engram/digest";
import { type DatabaseKind, describeSettings, type Settings } from "@engram/library";
import { err, ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { checkNames, checkNetwork, checkNode, type DoctorCheck } from "../doctor-checks.ts";
import { ENGINE_FIX } from "../lab/engine-fix.ts";
import { describeError } from "../messages.ts";
import { checkLocalModels } from "../model/check-local-models.ts";
import { checkModelServer } from "../model/check-model-server.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";
import { engramVersion } from "../version.ts";

export type DoctorOptions = CommonOptions;

/** What this machine can do, what is missing with the fix, and the settings in force. */
export async function doctor(options: DoctorOptions, surroundings: Surroundings): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const [library, disk, network, engine, model, localModels] = await Promise.all([
    checkLibrary(settings.value, options, surroundings),
    checkDisk(settings.value, surroundings),
    checkNetwork(settings.value),
    checkEngine(surroundings),
    checkModelServer(settings.value, surroundings),
    checkLocalModels(settings.value, surroundings),
  ]);
  const checks: readonly DoctorCheck[] = [
    { name: "Engram", state: "ok", found: engramVersion },
    checkNode(process.versions.node),
    { name: "writer", state: "ok", found: `${builtinWriter.name}, version ${builtinWriter.version}` },
    model,
    localModels,
    library,
    ...disk,
    engine,
    ...network,
    ...checkNames(surroundings.environment),
  ];
  const lines = describeSettings(settings.value);
  const text =
    options.json === true
      ? `${JSON.stringify({ checks, settings: lines }, null, 2)}\n`
      : `${checks.map(checkLine).join("\n")}\n\n${settingLines(lines)}\n`;
  await writeAndWait(surroundings.stdout, text);
  const problems = checks.filter(({ state }) => state === "problem").length;
  return problems === 0 ? ok(undefined) : err({ code: "doctor.problems", problems });
}

const storeInWords: Readonly<Record<DatabaseKind, string>> = {
  embedded: "embedded, in {home}, which no other program holds",
  door: "embedded, in {home}, through another program of Engram that holds it",
  server: "on a PostgreSQL server (DATABASE_URL)",
};

async function checkLibrary(
  settings: Settings,
  { debug }: CommonOptions,
  surroundings: Surroundings,
): Promise<DoctorCheck> {
  const name = "library";
  try {
    const options = { worker: false, offline: true, debug: debug === true };
    const reading = await surroundings.openLibrary(settings, options);
    try {
      const { total } = await reading.listPapers({ limit: 1 });
      const where = storeInWords[reading.storeKind].replace("{home}", settings.home);
      return { name, state: "ok", found: `${where}; ${total} ${total === 1 ? "paper" : "papers"}` };
    } finally {
      await reading.close();
    }
  } catch (error) {
    const words = describeError(error);
    if (words === undefined) throw error;
    return { name, state: "problem", found: "cannot be opened", fix: words.sentence };
  }
}

/** What claims that train a model are run by. Everything else works without it. */
async function checkEngine({ loadRuntime }: Surroundings): Promise<DoctorCheck> {
  const name = "training engine";
  try {
    const runtime = await loadRuntime();
    const threads = `${runtime.threads} ${runtime.threads === 1 ? "thread" : "threads"}`;
    return { name, state: "ok", found: `${runtime.name}, ${threads}` };
  } catch (error) {
    const { OutsideError } = await import("@engram/tensor");
    if (!(error instanceof OutsideError)) throw error;
    const found = "not installed; claims that train a model cannot be run";
    return { name, state: "attention", found, fix: ENGINE_FIX };
  }
}

/** A new library takes about 50 MB; below this a write may fail halfway. */
const ENOUGH_BYTES = 200_000_000;

async function checkDisk(settings: Settings, { machine }: Surroundings): Promise<readonly DoctorCheck[]> {
  if (settings.databaseUrl !== null) return [];
  const free = await machine.freeDisk(settings.home);
  const found = `${(free / 1e9).toFixed(1)} GB free`;
  const check = { name: "disk", found } as const;
  return free >= ENOUGH_BYTES
    ? [{ ...check, state: "ok" }]
    : [
        {
          ...check,
          state: "attention",
          fix: "Free some space, or set ENGRAM_HOME to a folder on another disk.",
        },
      ];
}

function checkLine({ name, state, found, fix }: DoctorCheck): string {
  const line = `${state.padEnd(9)}  ${name}: ${found}`;
  return fix === undefined ? line : `${line}\n${" ".repeat(11)}${fix}`;
}

function settingLines(lines: ReturnType<typeof describeSettings>): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return lines
    .map(({ name, value, origin }) => `${name.padEnd(width)}  ${value ?? "(not set)"}  [${origin}]`)
    .join("\n");
}

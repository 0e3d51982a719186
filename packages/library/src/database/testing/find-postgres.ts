import { execFileSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs of a PostgreSQL server that tests can run on. */
export interface PostgresPrograms {
  readonly folder: string;
  readonly version: string;
}

const OLDEST_MAJOR_VERSION = 15;
const USUAL_FOLDERS = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/usr/local/pgsql/bin",
  "/usr/local/opt/postgresql*/bin",
  "/opt/homebrew/opt/postgresql*/bin",
];

/** The newest server of version 15 or later on this machine, or why there is none to use. */
export function findPostgres(path: string): PostgresPrograms | { readonly missing: string } {
  if (process.platform === "win32") return { missing: "a private PostgreSQL needs Unix sockets" };
  const folders = [...path.split(delimiter), ...USUAL_FOLDERS.flatMap((pattern) => globSync(pattern))];
  const found = folders
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .sort((a, b) => Number.parseFloat(b.version) - Number.parseFloat(a.version));
  const [newest] = found;
  if (newest === undefined) return { missing: "no initdb on this machine, and TEST_DATABASE_URL is not set" };
  if (Number.parseFloat(newest.version) < OLDEST_MAJOR_VERSION) {
    return { missing: `PostgreSQL ${newest.version} is older than ${OLDEST_MAJOR_VERSION}` };
  }
  return newest;
}

function versionOf(folder: string): string {
  const text = execFileSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  return /\d+(\.\d+)?/.exec(text)?.[0] ?? "0";
}

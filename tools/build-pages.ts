/** @file Builds the pages of apps/web when a source they are made from has changed since the last build. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const web = join(root, "apps", "web");
const stamp = join(web, "build", ".sources");
/** Made by the build, wiped by every `npm install`; tests and type checks of the pages do not start without it. */
const generatedTypes = join(web, "node_modules", "$app", "tsconfig.json");

/** Everything the bundle can contain: the pages, and the packages that they import. */
const SOURCES = [
  join(web, "src"),
  join(web, "static"),
  join(web, "vite.config.ts"),
  join(web, "package.json"),
  join(root, "packages", "paper", "src"),
  join(root, "packages", "digest", "src"),
  join(root, "packages", "memory", "src"),
  join(root, "packages", "models", "src"),
  join(root, "packages", "tensor", "src"),
  join(root, "packages", "transformer", "src"),
  join(root, "packages", "lab", "src"),
  join(root, "package-lock.json"),
];

function hashSources(): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (!path.endsWith(".test.ts")) {
      hash.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
    }
  };
  for (const source of SOURCES) add(source);
  return hash.digest("hex");
}

/** Does nothing when the build is current. Throws nothing: a failed build shows Vite's own messages and exits with 1. */
export function buildPages(): void {
  const current = hashSources();
  const isCurrent = existsSync(stamp) && readFileSync(stamp, "utf8") === current;
  if (isCurrent && existsSync(generatedTypes)) return;
  process.stderr.write("engram: building the pages ...\n");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const { status, stdout } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: web,
    // What the framework says of a build that went well is for its developers; warnings come on standard error.
    stdio: ["ignore", "pipe", 2],
  });
  if (status !== 0) {
    process.stderr.write(stdout);
    process.exit(1);
  }
  // A second copy of every file for the browser, for servers that read them themselves; ours does not.
  rmSync(join(web, "build", "server", "_app"), { recursive: true, force: true });
  writeFileSync(stamp, current);
}

if (process.argv[1] === import.meta.filename) buildPages();

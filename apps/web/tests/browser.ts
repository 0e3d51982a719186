/**
 * @file A browser for the tests: the system's Chromium or Chrome, else the one inside `@sparticuz/chromium`, unpacked
 * once into a folder of its own.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Starts the browser. Throws a sentence that says what to install where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const found = findSystemBrowser() ?? (await unpackBrowser());
  const { executablePath, args, environment } = found;
  return chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...environment } });
}

function findSystemBrowser(): FoundBrowser | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [...onPath, ...(process.platform === "darwin" ? MAC_PATHS : [])];
  // Root may not use Chromium's own sandbox; the tests open our pages and nothing else.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const executablePath = candidates.find((path) => existsSync(path) && starts(path, {}));
  return executablePath === undefined ? undefined : { executablePath, args, environment: {} };
}

async function unpackBrowser(): Promise<FoundBrowser> {
  const folder = process.platform === "linux" && process.arch === "x64" ? await unpackedFolder() : undefined;
  const executablePath = folder === undefined ? undefined : join(folder, "chromium");
  if (folder === undefined || executablePath === undefined)
    return noBrowser("there is none inside npm for it");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf"), TMPDIR: folder };
  // Where the system has no NSS, the libraries that come with the package serve.
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  const environment = [fonts, withLibraries].find((candidate) => starts(executablePath, candidate));
  if (environment === undefined) return noBrowser("the one inside @sparticuz/chromium does not start here");
  // Not the package's own list of arguments: with its --single-process a second page crashes.
  return { executablePath, args: ["--no-sandbox", "--headless=shell"], environment };
}

function noBrowser(why: string): never {
  throw new Error(
    `No browser was found for the tests on ${process.platform}-${process.arch}: ${why}. Install Chromium or Google ` +
      "Chrome (Debian: apt install chromium; macOS: brew install --cask google-chrome) and run the tests again.",
  );
}

/** A folder of this user and this version alone, complete or not there: it is unpacked elsewhere and then named. */
async function unpackedFolder(): Promise<string> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@sparticuz/chromium");
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const folder = join(tmpdir(), `engram-test-browser-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const building = mkdtempSync(`${folder}-`);
  const usualFolder = process.env.TMPDIR;
  // The package unpacks into the temporary folder, whichever that is at the moment of the call.
  process.env.TMPDIR = building;
  try {
    const { inflate } = await import("@sparticuz/chromium");
    for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
      await inflate(join(root, "bin", name));
    }
  } finally {
    if (usualFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usualFolder;
  }
  writeFileSync(join(building, "fonts.conf"), fontSettings(folder));
  return moveInPlace(building, folder);
}

/** The package's own file names folders of another system; without any font Chromium crashes. */
function fontSettings(folder: string): string {
  const folders = [join(folder, "fonts", "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join("\n")}
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function moveInPlace(from: string, to: string): string {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another test was first; its folder is as good.
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true, force: true });
  }
  return to;
}

function starts(executablePath: string, environment: Readonly<Record<string, string>>): boolean {
  const { status } = spawnSync(executablePath, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
  return status === 0;
}

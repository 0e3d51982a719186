/** @file What `npm pack` makes installs and runs in an empty folder, where nothing of the workspace is at hand. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const PACKAGES = [
  "packages/memory",
  "packages/paper",
  "packages/digest",
  "packages/models",
  "packages/library",
  "packages/tensor",
  "packages/transformer",
  "packages/lab",
  "apps/cli",
];

let folder = "";
/** npm needs this machine's own settings to reach its registry, but not those of the workspace that runs the tests. */
const npmEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix)|^INIT_CWD$/.test(name),
  ),
);

function npm(args: readonly string[], cwd: string): void {
  execFileSync("npm", args, {
    cwd,
    env: npmEnvironment,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 180_000,
  });
}

/** The stranger has Node, an empty home and nothing else. */
function run(command: string, args: readonly string[]): string {
  const env = { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`, HOME: folder };
  return execFileSync(command, args, {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-publish-"));
  for (const name of PACKAGES)
    npm(["pack", "--ignore-scripts=false", "--pack-destination", folder], join(root, name));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const archives = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  npm(
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...archives.map((name) => `./${name}`)],
    folder,
  );
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the packed engram installs in an empty folder and reads the bundled paper there", () => {
  const engram = join(folder, "node_modules", ".bin", "engram");
  const digest: unknown = JSON.parse(run(engram, ["read", "2405.08707", "--offline", "--json"]));
  expect(digest).toMatchObject({
    format: "engram/digest@1",
    paper: { id: "2405.08707" },
    scope: { used: "metadata" },
  });
}, 60_000);

test("the packed engram runs a claim and reports it, without the training engine, which is not installed unasked", () => {
  const engram = join(folder, "node_modules", ".bin", "engram");
  expect(existsSync(join(folder, "node_modules", "onnxruntime-node"))).toBe(false);
  const experiment: unknown = JSON.parse(run(engram, ["run", "2405.08707/C12", "--json"]));
  expect(experiment).toMatchObject({ format: "engram/experiment@1", claim: { id: "C12" }, preset: "quick" });
  expect(run(engram, ["run", "2405.08707", "--format", "html"])).toContain("<figure><svg ");
}, 60_000);

test("the packed engram serves its pages, and runs an experiment in a process of its own", () => {
  const script = `
    import { spawn } from "node:child_process";
    const server = spawn(process.argv[2], ["serve", "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let asked = false;
    const look = async (chunk) => {
      said += chunk;
      const address = /http:\\/\\/[^\\s]+/.exec(said)?.[0];
      if (address === undefined || asked) return;
      asked = true;
      const page = await fetch(new URL("/2405.08707", address));
      process.stdout.write(page.status + " " + (await page.text()).includes("Associative Memory"));
      const begun = await fetch(new URL("/api/labs/2405.08707/C12/experiments", address), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ preset: "quick", seed: 7 }),
      });
      const { events } = await begun.json();
      const told = await (await fetch(new URL(events, address))).text();
      process.stdout.write(" " + begun.status + " " + told.includes("event: done"));
      server.kill("SIGTERM");
    };
    server.stdout.on("data", look);
    server.stderr.on("data", look);`;
  const file = join(folder, "serve.mjs");
  writeFileSync(file, script);
  expect(run(process.execPath, [file, join(folder, "node_modules", ".bin", "engram")])).toBe(
    "200 true 202 true",
  );
}, 60_000);

test("each packed library can be imported by its name", () => {
  const names = [
    "memory",
    "paper",
    "digest",
    "models",
    "library",
    "tensor",
    "transformer",
    "transformer/node",
    "lab",
  ];
  const imports = names.map((name) => `await import("@engram/${name}")`);
  expect(run(process.execPath, ["--input-type=module", "-e", `${imports.join(";")};console.log("ok")`])).toBe(
    "ok\n",
  );
});

test("the packed training engine says what is missing where no runtime is installed", () => {
  const script = `const { chooseRuntime } = await import("@engram/tensor/node");
    console.log(await chooseRuntime().catch((error) => error.code + " " + error.message));`;
  expect(run(process.execPath, ["--input-type=module", "-e", script])).toMatch(
    /^runtime\.missing .*npm install onnxruntime-node@\d/,
  );
});

test("the published engram asks for the same versions as the packages that are inside it", () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as {
      dependencies?: Record<string, string>;
    };
  const published = read("apps/cli").dependencies ?? {};
  for (const path of PACKAGES) {
    for (const [name, version] of Object.entries(read(path).dependencies ?? {})) {
      if (!name.startsWith("@engram/"))
        expect(published, `${path} needs ${name}`).toHaveProperty([name], version);
    }
  }
});

test("what is packed says truthfully what it exports", async () => {
  for (const name of [
    "@engram/memory",
    "@engram/paper",
    "@engram/digest",
    "@engram/models",
    "@engram/library",
    "@engram/tensor",
    "@engram/transformer",
    "@engram/lab",
    "engram",
  ]) {
    const pkgDir = join(folder, "node_modules", name);
    const { messages, pkg } = await publint({ pkgDir, level: "warning", pack: false });
    const faults = messages.map((message) => formatMessage(message, pkg) ?? message.code);
    // What browsers are served is no module of the package, whatever it looks like.
    expect(faults.filter((fault) => !fault.includes("/dist/pages/client/"))).toEqual([]);
  }
});

/** @file `npm run check`: types, lint, import rules, dead code. Two at a time; the output of a step that fails is shown. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

const bin = (path: string): string => join(root, "node_modules", path);

const STEPS: readonly Step[] = [
  { name: "types", script: bin("typescript/bin/tsc"), args: ["-b"] },
  {
    name: "types of the pages",
    script: bin("svelte-check/bin/svelte-check"),
    args: ["--threshold", "warning", "--output", "human"],
    cwd: join(root, "apps", "web"),
  },
  {
    name: "lint and format",
    script: bin("@biomejs/biome/bin/biome"),
    args: ["check", "--error-on-warnings", "."],
  },
  { name: "promise rules", script: bin("oxlint/bin/oxlint"), args: ["--type-aware", "--deny-warnings"] },
  {
    name: "import rules",
    script: bin("dependency-cruiser/bin/dependency-cruiser.mjs"),
    args: ["packages", "apps/cli/src", "apps/web/src", "--config", "dependency-cruiser.config.mjs"],
  },
  { name: "dead code", script: bin("knip/bin/knip.js"), args: [] },
];

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [step.script, ...step.args], { cwd: step.cwd ?? root });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${step.name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${Buffer.concat(output).toString()}\n`);
      resolve(code === 0);
    });
  });
}

/** How many steps failed. */
export async function check(): Promise<number> {
  // The types of memory are built by the first step and read by svelte-check.
  const [types, ...waiting] = STEPS;
  const outcomes: boolean[] = types === undefined ? [] : [await run(types)];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      outcomes.push(await run(step));
  };
  await Promise.all([worker(), worker()]);
  return outcomes.filter((passed) => !passed).length;
}

if (process.argv[1] === import.meta.filename && (await check()) > 0) process.exit(1);

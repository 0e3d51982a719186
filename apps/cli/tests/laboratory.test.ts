import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExperimentDocument } from "@engram/lab";
import { nodeExperimentStore } from "@engram/lab/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EngramProcess, runEngram } from "./engram-process.ts";

const SLOW = 120_000;
/** Runs for minutes, without the training engine. */
const LONG = "C1";

let home = "";
let environment: Readonly<Record<string, string>> = {};
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "engram-lab-"));
  environment = { ENGRAM_HOME: home };
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

async function serve(): Promise<{ readonly server: EngramProcess; readonly address: string }> {
  const server = new EngramProcess(["serve", "--port", "0"], environment);
  const [, address = ""] = await server.waitFor(/^Engram is at (\S+)\n/);
  return { server, address };
}

async function begin(address: string, claim: string, preset: string): Promise<string> {
  const response = await fetch(`${address}/api/labs/2405.08707/${claim}/experiments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ preset, seed: 1 }),
  });
  expect(response.status).toBe(202);
  return ((await response.json()) as { readonly experimentId: string }).experimentId;
}

test(
  "a server runs an experiment in a process of its own, and the terminal finds it recorded",
  async () => {
    const { server, address } = await serve();
    const id = await begin(address, "C12", "quick");
    const events = await (await fetch(`${address}/api/experiments/${id}/events`)).text();
    expect(events).toMatch(/\nevent: done\n[^\n]*\n\n$/);
    const document = (await (await fetch(`${address}/api/experiments/${id}`)).json()) as ExperimentDocument;
    server.child.kill("SIGTERM");
    expect((await server.ended).exit).toBe(0);
    const inTerminal = await runEngram(["run", "2405.08707/C12", "--json"], environment);
    expect(JSON.parse(inTerminal.stdout)).toEqual(document);
    expect(inTerminal.stderr).toContain("1 experiment is recorded already and not run again.");
  },
  SLOW,
);

test(
  "while a server runs an experiment the terminal does not; a server that stops ends it, and it can be gone on with",
  async () => {
    const { server, address } = await serve();
    const id = await begin(address, LONG, "full");
    const events = await fetch(`${address}/api/experiments/${id}/events`);
    for await (const text of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      if (text.includes("event: step")) break;
    }
    const beside = await runEngram(["run", `2405.08707/${LONG}`, "--preset", "full"], environment);
    expect(beside.exit).toBe(3);
    expect(beside.stdout.replace(/\s+/g, " ")).toContain("Another program runs this experiment already");

    server.child.kill("SIGTERM");
    expect((await server.ended).exit).toBe(0);
    const folder = await nodeExperimentStore(join(home, "experiments")).folder(id);
    const claim = await folder.claim();
    expect(claim).toBeDefined();
    await claim?.[Symbol.asyncDispose]();
    const known = await runEngram(["run", "2405.08707"], environment);
    expect(known.stdout).toContain("interrupted; --resume goes on with it");
  },
  SLOW,
);

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "@engram/digest";
import { bundledRecords } from "@engram/paper";
import { startReplayServer } from "@engram/paper/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CountingModel, startCountingModel } from "./counting-model.ts";
import { readEvents, type SeenEvent } from "./killing/reader.ts";
import { ServerProcess } from "./killing/server-process.ts";

const PAPER = "2405.08707";
const WAIT = { timeout: 60_000 };
const SLOW = 180_000;
/** Replies that were on their way, or not stored yet, when the process was killed. */
const ON_THEIR_WAY = 4;

let home = "";
let arxiv: Awaited<ReturnType<typeof startReplayServer>>;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "engram-model-"));
  arxiv = await startReplayServer({ records: [...bundledRecords] });
});
afterEach(async () => {
  await arxiv.close();
  await rm(home, { recursive: true, force: true });
});

const environmentOf = (model?: CountingModel) => ({
  ...arxiv.environment,
  ENGRAM_HOME: home,
  ...model?.environment,
});

async function ask(address: string, writer: string): Promise<string> {
  const response = await fetch(`${address}/api/papers/${PAPER}/digests`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ writer }),
  });
  expect(response.status).toBe(202);
  return ((await response.json()) as { readonly runId: string }).runId;
}

async function follow(address: string, runId: string): Promise<readonly SeenEvent[]> {
  return Array.fromAsync(readEvents(address, runId, 0));
}

async function digestBy(address: string, writer: string): Promise<Digest> {
  const response = await fetch(`${address}/api/papers/${PAPER}/digest?writer=${encodeURIComponent(writer)}`);
  return (await response.json()) as Digest;
}

test("a server that is killed while a model writes goes on where it was, and asks nothing twice", {
  timeout: SLOW,
}, async () => {
  await using model = await startCountingModel();
  const before = await ServerProcess.start(environmentOf(model));
  const runId = await ask(before.address, "remote");
  await expect.poll(() => model.answered(), WAIT).toBeGreaterThan(8);
  await before.kill();
  const early = model.asked.length;
  await using after = await ServerProcess.start(environmentOf(model));
  const events = await follow(after.address, runId);
  expect(events.at(-1)?.type).toBe("done");
  const twice = model.asked.length - new Set(model.asked).size;
  expect(model.asked.length).toBeGreaterThan(early);
  expect(twice).toBeLessThanOrEqual(ON_THEIR_WAY);
  expect((await digestBy(after.address, "remote:echo")).provenance).toMatchObject({ model: "echo" });
});

test("a run that is cancelled lets go of the model's server at once, and one after it asks only for the rest", {
  timeout: SLOW,
}, async () => {
  let silentFrom = 7;
  await using model = await startCountingModel({ silentFrom: () => silentFrom });
  await using server = await ServerProcess.start(environmentOf(model));
  const runId = await ask(server.address, "remote:echo");
  await expect.poll(() => model.asked.length, WAIT).toBeGreaterThanOrEqual(8);
  expect((await fetch(`${server.address}/api/runs/${runId}`, { method: "DELETE" })).status).toBe(204);
  expect((await follow(server.address, runId)).at(-1)?.type).toBe("cancelled");
  await expect.poll(() => model.givenUp()).toBe(2);
  silentFrom = Number.POSITIVE_INFINITY;
  const answered = new Set(model.asked.slice(0, 6));
  const rest = model.asked.length;
  expect((await follow(server.address, await ask(server.address, "remote"))).at(-1)?.type).toBe("done");
  expect(model.asked.slice(rest).filter((body) => answered.has(body))).toEqual([]);
});

test("a server without the model ends the run that a killed one left, and says why", {
  timeout: SLOW,
}, async () => {
  await using model = await startCountingModel({ silentFrom: () => 3 });
  const before = await ServerProcess.start(environmentOf(model));
  const runId = await ask(before.address, "remote");
  await expect.poll(() => model.asked.length, WAIT).toBeGreaterThan(2);
  await before.kill();
  await using after = await ServerProcess.start(environmentOf());
  const last = (await follow(after.address, runId)).at(-1);
  expect([last?.type, last?.data]).toEqual(["failed", expect.stringContaining('"run.writer-gone"')]);
  const page = await fetch(`${after.address}/${PAPER}?run=${runId}`);
  expect(await page.text()).toContain("is not on this server");
});

test("a server that others reach offers no model unless its operator wants that", {
  timeout: SLOW,
}, async () => {
  await using model = await startCountingModel();
  const open = { ...environmentOf(model), ENGRAM_TRUSTED_PROXY: "yes" };
  const names = async (environment: Record<string, string>) => {
    await using server = await ServerProcess.start(environment);
    const page = await (await fetch(`${server.address}/${PAPER}`)).text();
    const response = await fetch(`${server.address}/api/papers/${PAPER}/digests`, {
      method: "POST",
      body: JSON.stringify({ writer: "remote" }),
    });
    const { runId } = (await response.json()) as { readonly runId?: string };
    if (runId !== undefined) await fetch(`${server.address}/api/runs/${runId}`, { method: "DELETE" });
    return [page.includes('value="remote:echo"'), response.status];
  };
  expect(await names(open)).toEqual([false, 422]);
  expect(await names({ ...open, ENGRAM_MODEL_RUNS: "yes" })).toEqual([true, 202]);
  expect(await names(environmentOf(model))).toEqual([true, 202]);
  expect(await names({ ...environmentOf(model), ENGRAM_MODEL_RUNS: "no" })).toEqual([false, 422]);
});

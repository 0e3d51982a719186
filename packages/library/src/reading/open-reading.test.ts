import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PaperRecord, systemClock } from "@engram/paper";
import { startReplayServer } from "@engram/paper/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../database/open-database.ts";
import { askBroker, makeFolder } from "../database/testing/describe-engines.ts";
import type { StoredRunEvent } from "../reading.ts";
import { claimRun } from "../runs/run-lease.ts";
import { startOrJoinRun } from "../runs/run-store.ts";
import { parseSettings } from "../settings/parse-settings.ts";
import { savePaper } from "../store/papers.ts";
import type { LogEntry } from "./log.ts";
import { type OpenReadingPorts, openReading } from "./open-reading.ts";
import { recordOf } from "./testing/fake-source.ts";

const nowhere = "http://127.0.0.1:9";
const noArxiv = {
  ENGRAM_ARXIV_API_URL: nowhere,
  ENGRAM_ARXIV_OAI_URL: nowhere,
  ENGRAM_ARXIV_URL: nowhere,
  ENGRAM_ARXIV_DELAY_MS: "0",
};
const paper: PaperRecord = {
  ...recordOf("2601.00001", { licence: "http://creativecommons.org/licenses/by/4.0/" }),
  abstract: "We let a clock stand still. It does not mind at all. This holds for 3 of 4 clocks.",
};

let storeTemplate: string;
const leftovers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  storeTemplate = await askBroker("template");
});
afterAll(async () => {
  for (const remove of leftovers) await remove();
});

async function makeHome(): Promise<string> {
  const { target, remove } = await makeFolder();
  leftovers.push(remove);
  return target.folder;
}

async function open(environment: Readonly<Record<string, string>>, changes: Partial<OpenReadingPorts> = {}) {
  const settings = parseSettings(environment, { platform: "linux", userFolder: "/none", currentFolder: "/" });
  if (!settings.ok) throw new Error(settings.error.name);
  const log: LogEntry[] = [];
  const library = await openReading(settings.value, {
    fetch: globalThis.fetch,
    clock: systemClock,
    randomUuid: randomUUID,
    engramVersion: "0.0.0-test",
    log: (entry) => log.push(entry),
    hasNetwork: () => true,
    worker: false,
    storeTemplate,
    ...changes,
  });
  return { library, log, [Symbol.asyncDispose]: () => library.close() };
}

async function lastOf(events: AsyncIterable<StoredRunEvent>): Promise<StoredRunEvent | undefined> {
  let last: StoredRunEvent | undefined;
  for await (const event of events) last = event;
  return last;
}

test("from the address of a source to a stored digest by the built-in writer, every quote in its place", async () => {
  await using arxiv = await startReplayServer({ records: [paper] });
  await using opened = await open({ ...arxiv.environment, ENGRAM_HOME: await makeHome() });
  const { library } = opened;
  const view = await library.lookUp({ id: paper.id });
  expect(view).toMatchObject({ ok: true, value: { offline: false, record: { title: paper.title } } });
  const started = await library.startRun({ id: paper.id }, { language: "fr" });
  if (!started.ok) throw new Error(started.error.code);
  const last = await lastOf(library.followRun(started.value.runId));
  expect(last?.event.type).toBe("done");
  expect(await library.lookUp({ id: paper.id }, { language: "fr" })).toMatchObject({
    value: {
      digests: [
        { language: "fr", digest: { provenance: { writer: "builtin", engramVersion: "0.0.0-test" } } },
      ],
    },
  });
  expect(await library.verify()).toEqual({ papers: 1, digests: 1, problems: [] });
  const lines = await Array.fromAsync(library.exportLines());
  expect(lines.map((line) => (JSON.parse(line) as { type?: string }).type)).toEqual([
    undefined,
    "paper",
    "digest",
  ]);
});

test("a second process on the same folder is served through the first, asks arXiv nothing again, and sees its digests", async () => {
  await using arxiv = await startReplayServer({ records: [paper] });
  const home = await makeHome();
  await using server = await open({ ...arxiv.environment, ENGRAM_HOME: home }, { worker: true });
  await using command = await open({ ...arxiv.environment, ENGRAM_HOME: home });
  await server.library.lookUp({ id: paper.id });
  const asked = arxiv.requests.length;
  expect(asked).toBeGreaterThan(0);
  expect(await command.library.lookUp({ id: paper.id })).toMatchObject({
    ok: true,
    value: { offline: false },
  });
  const started = await command.library.startRun({ id: paper.id }, { language: "en" });
  if (!started.ok) throw new Error(started.error.code);
  const [there, here] = await Promise.all(
    [server, command].map(({ library }) => lastOf(library.followRun(started.value.runId))),
  );
  expect(here?.event.type).toBe("done");
  expect(there).toEqual(here);
  expect(arxiv.requests).toHaveLength(asked);
});

test("the bundled paper is there at once where nothing answers, and any other is said to be out of reach", async () => {
  await using opened = await open({ ...noArxiv, ENGRAM_HOME: await makeHome() });
  const began = performance.now();
  const view = await opened.library.lookUp({ id: "2405.08707" });
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(view).toMatchObject({
    ok: true,
    value: { offline: true, record: { id: "2405.08707", version: 1 } },
  });
  await expect(opened.library.lookUp({ id: "2405.08708" })).rejects.toMatchObject({
    code: "network.unreachable",
    retryable: true,
  });
});

test.each<[string, Partial<OpenReadingPorts>]>([
  ["offline is asked for", { offline: true }],
  ["the machine has no network", { hasNetwork: () => false }],
])("nothing is asked of arXiv where %s", async (_when, changes) => {
  let asked = 0;
  const fetch = () => {
    asked += 1;
    return Promise.reject(new TypeError("fetch failed"));
  };
  await using opened = await open({ ENGRAM_HOME: await makeHome() }, { fetch, ...changes });
  expect(await opened.library.lookUp({ id: "2405.08707" })).toMatchObject({
    ok: true,
    value: { offline: true },
  });
  expect(asked).toBe(0);
});

test("a run that a killed owner of the folder left is taken up by the next owner at once", async () => {
  const home = await makeHome();
  const runId = randomUUID();
  const before = await openDatabase({ folder: home }, { template: storeTemplate });
  const now = new Date();
  await savePaper(before, { record: paper, latestVersion: 1, lookedAt: now });
  const key = {
    paperId: paper.id,
    version: 1,
    language: "en",
    writer: "builtin",
    scope: "metadata",
  } as const;
  await startOrJoinRun(before, { ...key, runId }, now);
  // A lease that lasts for another hour: nobody else would take this run up before.
  expect(await claimRun(before, runId, "killed", new Date(now.getTime() + 3_600_000))).toBeDefined();
  await before.close();
  await using opened = await open({ ...noArxiv, ENGRAM_HOME: home }, { worker: true });
  expect((await lastOf(opened.library.followRun(runId)))?.event.type).toBe("done");
});

test("a folder that is a file is refused with what the disk says, and nothing stays open", async () => {
  const home = join(await makeHome(), "file");
  await writeFile(home, "");
  await expect(open({ ...noArxiv, ENGRAM_HOME: home })).rejects.toMatchObject({ name: "OutsideError" });
  await rm(home);
});

test("closing lets the folder go: the next one to open it owns it", async () => {
  const home = await makeHome();
  const first = await open({ ...noArxiv, ENGRAM_HOME: home }, { worker: true });
  await first.library.close();
  const next = await openDatabase({ folder: home });
  expect(next.kind).toBe("embedded");
  await next.close();
  expect(first.log.filter(({ level }) => level === "error")).toEqual([]);
});

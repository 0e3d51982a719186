import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startReplayServer } from "@engram/paper/testing";
import { expect, test } from "vitest";
import { makeUpPapers } from "./killing/made-up-papers.ts";
import { createRandom } from "./killing/random.ts";
import { isLast, Reader, readEvents, type SeenEvent, type SeenRun } from "./killing/reader.ts";
import { ServerProcess } from "./killing/server-process.ts";

const SEED = 20_261_122;
const KILLS = 20;
const READERS = 3;
/** From the first sign of work. The first run of a process takes half a second, later ones some tens of milliseconds. */
const LONGEST_LIFE_MS = 1_500;
/** Readers may all stand in line behind a request to arXiv that was killed. */
const LONGEST_WAIT_MS = 5_000;
/** A lease that a killed worker left, a look for such runs, and the run itself, on a busy machine. */
const RECOVERY_MS = 20_000;

const papers = makeUpPapers(40);
/** Their runs start at once; those of the others begin with a request, which may be killed too. */
const LOOKED_UP = 30;

async function lookUpMost(environment: Readonly<Record<string, string>>): Promise<void> {
  await using server = await ServerProcess.start(environment);
  for (const { id } of papers.slice(0, LOOKED_UP)) {
    const response = await fetch(`${server.address}/api/papers/${id}`);
    expect(response.status).toBe(200);
  }
}

/** Keeps asking for digests until the server is gone. */
async function keepAsking(
  reader: Reader,
  server: ServerProcess,
  random: () => number,
  killed: AbortSignal,
): Promise<void> {
  while (!killed.aborted) {
    const paper = papers[Math.floor(random() * papers.length)];
    await reader.ask(server.address, paper?.id ?? "", random() < 0.5 ? "en" : "fr");
  }
}

/**
 * One life of the server: readers come back to the runs they were following, others ask for more, then it is killed.
 * Resolves to the number of runs that it was killed in.
 */
async function liveAndDie(
  environment: Readonly<Record<string, string>>,
  reader: Reader,
  random: () => number,
): Promise<number> {
  await using server = await ServerProcess.start(environment);
  const killed = new AbortController();
  const back = reader.unfinished().map((run) => reader.follow(server.address, run));
  const asking = Array.from({ length: READERS }, () => keepAsking(reader, server, random, killed.signal));
  const known = reader.seen;
  const deadline = performance.now() + LONGEST_WAIT_MS;
  while (reader.seen === known && performance.now() < deadline) await sleep(1);
  await sleep(random() * LONGEST_LIFE_MS);
  killed.abort();
  await server.kill();
  await Promise.all([...back, ...asking]);
  return reader.unfinished().length;
}

async function stateOf(address: string, { runId }: SeenRun): Promise<string> {
  const response = await fetch(`${address}/api/runs/${runId}`);
  if (response.status !== 200) return `${response.status}`;
  return ((await response.json()) as { readonly state: string }).state;
}

async function untilAllEnded(address: string, runs: readonly SeenRun[]): Promise<readonly string[]> {
  const deadline = performance.now() + RECOVERY_MS;
  for (;;) {
    const states: string[] = [];
    for (const run of runs) states.push(await stateOf(address, run));
    const open = states.some((state) => state === "queued" || state === "running");
    if (!open || performance.now() > deadline) return states;
    await sleep(200);
  }
}

async function allEvents(address: string, runId: string): Promise<SeenEvent[]> {
  const events: SeenEvent[] = [];
  for await (const event of readEvents(address, runId, 0)) events.push(event);
  return events;
}

/** What is wrong with what the server tells of a run now, given what it acknowledged before. */
async function faultsOf(address: string, run: SeenRun): Promise<string[]> {
  const events = await allEvents(address, run.runId);
  const told = new Map(events.map((event) => [event.id, event]));
  const lost = [...run.events.values()].filter(({ id, data }) => told.get(id)?.data !== data);
  const gaps = events.filter(({ id }, index) => id !== index + 1);
  const ends = events.filter(isLast);
  const statements = events.filter(({ type }) => type === "statement").map(({ data }) => withoutTime(data));
  const twice = statements.filter((statement, index) => statements.indexOf(statement) !== index);
  return [
    ...lost.map(({ id }) => `event ${id} was acknowledged and is lost`),
    ...gaps.map(({ id }) => `event ${id} does not stand in its place`),
    ...(ends.length === 1 && ends[0] === events.at(-1) ? [] : [`${ends.length} ends`]),
    ...twice.map((statement) => `told twice: ${statement}`),
    ...(await endFaults(address, run, events.at(-1))),
  ].map((fault) => `${run.runId} (${run.paperId}, ${run.language}): ${fault}`);
}

function withoutTime(data: string): string {
  const { part } = JSON.parse(data) as { readonly part: unknown };
  return JSON.stringify(part);
}

/** A run ends with a digest that is stored, or is marked as interrupted; nothing else can have happened to it. */
async function endFaults(address: string, run: SeenRun, last: SeenEvent | undefined): Promise<string[]> {
  if (last?.type === "failed") {
    return last.data.includes('"code":"run.interrupted"') ? [] : [`failed: ${last.data}`];
  }
  if (last?.type !== "done") return [`ended with ${last?.type}`];
  const { contentHash } = JSON.parse(last.data) as { readonly contentHash: string };
  const response = await fetch(`${address}/api/papers/${run.paperId}`);
  const { digests } = (await response.json()) as { readonly digests: readonly { contentHash: string }[] };
  const isThere = digests.some((digest) => digest.contentHash === contentHash);
  return isThere ? [] : [`its digest ${contentHash} is not there`];
}

test(`after ${KILLS} kills at random moments every acknowledged row is there and every run ends or is marked`, {
  timeout: 600_000,
}, async ({ annotate }) => {
  const home = await mkdtemp(join(tmpdir(), "engram-kill-"));
  await using arxiv = await startReplayServer({ records: papers });
  const environment = { ...arxiv.environment, ENGRAM_HOME: home };
  const random = createRandom(SEED);
  const reader = new Reader();
  try {
    const began = performance.now();
    await lookUpMost(environment);
    let cut = 0;
    for (let kill = 0; kill < KILLS; kill += 1) cut += await liveAndDie(environment, reader, random);
    const runs = [...reader.runs.values()];
    await using server = await ServerProcess.start(environment);
    const states = await untilAllEnded(server.address, runs);
    expect(new Set(states)).toEqual(
      new Set(states.filter((state) => state === "done" || state === "failed")),
    );
    const faults: string[] = [];
    for (const run of runs) faults.push(...(await faultsOf(server.address, run)));
    expect(faults).toEqual([]);
    expect(reader.complaints).toEqual([]);
    // Otherwise the kills hit nothing, and the test shows nothing.
    expect(runs.length).toBeGreaterThan(KILLS);
    expect(cut).toBeGreaterThan(0);
    const events = runs.reduce((sum, run) => sum + run.events.size, 0);
    const failed = states.filter((state) => state === "failed").length;
    await annotate(
      `${KILLS} kills in ${Math.round((performance.now() - began) / 1000)} s; ${runs.length} runs acknowledged, ` +
        `${events} events; ${cut} times a run was cut off, ${failed} marked as interrupted`,
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});

/** @file Labs over HTTP, with a laboratory behind the built pages that is real but for the disk and the processes. */
import { memoryExperimentStore, type RunError } from "@engram/lab";
import { memoryLaboratory } from "@engram/lab/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { FakeReading } from "./fake-reading.ts";
import { type GatedLab, gatedLab } from "./gated-lab.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const START = "/api/labs/2405.08707/D1/experiments";
const NEVER = "0123456789abcdef";

let gate: GatedLab;
let pages: StartedPages;
let root: string;
let tooLarge: RunError | undefined;
const store = memoryExperimentStore();
let laboratory: ReturnType<typeof memoryLaboratory>;

beforeAll(async () => {
  gate = gatedLab();
  laboratory = memoryLaboratory({
    labs: [gate.lab, gatedLab("hep-th/9901001").lab],
    store,
    mostQueued: 2,
    findTooLarge: () => Promise.resolve(tooLarge),
  });
  pages = await startPages(new FakeReading(), { laboratory });
  root = pages.server.address;
});

afterAll(async () => {
  await pages.server.close();
  await laboratory[Symbol.asyncDispose]();
});

let seed = 0;
beforeEach(() => {
  seed += 100;
  tooLarge = undefined;
});

afterEach(async () => {
  gate.close();
  for (const { experimentId } of laboratory.runner.listActive()) laboratory.runner.cancel(experimentId);
  await expect.poll(() => laboratory.runner.listActive()).toEqual([]);
});

const call = (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${root}${path}`, {
    method,
    redirect: "manual",
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

interface Started {
  readonly experimentId: string;
  readonly joined: boolean;
  readonly recorded: boolean;
  readonly events: string;
}

async function start(body: object = {}): Promise<Started> {
  const response = await call("POST", START, { seed, ...body });
  expect(response.status).toBe(202);
  const started = (await response.json()) as Started;
  expect(response.headers.get("location")).toBe(`/api/experiments/${started.experimentId}`);
  expect(started.events).toBe(`/api/experiments/${started.experimentId}/events`);
  return started;
}

/** An experiment that is recorded. */
async function record(body: object = {}): Promise<string> {
  const { experimentId, events } = await start(body);
  gate.open(3);
  await (await call("GET", events)).text();
  return experimentId;
}

const namesOf = (stream: string): readonly string[] =>
  [...stream.matchAll(/^event: (\w+)$/gm)].map(([, name = ""]) => name);
const idsOf = (stream: string): readonly number[] =>
  [...stream.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

test("an experiment goes from 202 by its events to a document with its verdict and its tables", async () => {
  const { experimentId, joined, recorded } = await start();
  expect([joined, recorded]).toEqual([false, false]);
  const address = `/api/experiments/${experimentId}`;
  expect(await (await call("GET", address)).json()).toMatchObject({
    experimentId,
    lab: "2405.08707",
    claim: "D1",
    preset: "quick",
    seed,
    settings: { rounds: 3, sides: [6] },
    state: "running",
  });
  const stream = await call("GET", `${address}/events`);
  expect(stream.headers.get("content-type")).toBe("text/event-stream");
  gate.open(3);
  const text = await stream.text();
  const names = namesOf(text);
  expect(names.at(-1)).toBe("done");
  expect(new Set(names.slice(0, -1))).toEqual(new Set(["step"]));
  expect(text).toMatch(/event: step\ndata: \{"at":"[^"]+","part":"round 0","fraction":[\d.]+/);
  const english = (await (await call("GET", address)).json()) as Record<string, unknown>;
  expect(english).toMatchObject({
    format: "engram/experiment@1",
    lab: { paper: "2405.08707", version: "v1" },
    claim: { id: "D1", statement: "The mean of a die is half of its sides and a half." },
    preset: "quick",
    seed,
    verdict: { value: "confirmed", figure: { name: "mean excess" } },
    series: [
      { name: "rolls.round", unit: "", axis: true, file: "rolls.csv" },
      { name: "rolls.excess", unit: "", axis: false, file: "rolls.csv" },
    ],
  });
  const french = await (await call("GET", `${address}?lang=fr`)).json();
  expect(french).toMatchObject({ verdict: { figure: { name: "mean excess (fr)" } } });
});

test("equal requests are one experiment: the second joins, and once it is recorded nothing runs", async () => {
  const first = await start();
  const second = await start({ preset: "quick", settings: { rounds: 3, sides: 6 } });
  expect(second).toMatchObject({ experimentId: first.experimentId, joined: true });
  gate.open(3);
  await (await call("GET", first.events)).text();
  const third = await call("POST", START, { seed });
  expect(third.status).toBe(200);
  expect(await third.json()).toMatchObject({ experimentId: first.experimentId, recorded: true });
  expect(laboratory.runner.listActive()).toEqual([]);
});

test("the second experiment waits for the first, and says how many are before it", async () => {
  await start();
  const { experimentId } = await start({ seed: seed + 1 });
  expect(await (await call("GET", `/api/experiments/${experimentId}`)).json()).toMatchObject({
    state: "queued",
    ahead: 1,
  });
});

test("whoever lost the connection goes on after the last event they saw, and is told when there is no more", async () => {
  const { events } = await start();
  gate.open(3);
  const all = await (await call("GET", events)).text();
  const last = idsOf(all).at(-1) ?? 0;
  const rest = await (await call("GET", events, undefined, { "last-event-id": String(last - 1) })).text();
  expect([idsOf(rest), namesOf(rest)]).toEqual([[last], ["done"]]);
  expect((await call("GET", `${events}?after=${last}`)).status).toBe(204);
});

test("of a record that an earlier program made its end is told, once", async () => {
  const experimentId = await record();
  await using later = memoryLaboratory({ labs: [gate.lab], store });
  const restarted = await startPages(new FakeReading(), { laboratory: later });
  const events = `${restarted.server.address}/api/experiments/${experimentId}/events`;
  expect(namesOf(await (await fetch(events)).text())).toEqual(["done"]);
  expect((await fetch(`${events}?after=1`)).status).toBe(204);
  await restarted.server.close();
});

test("cancelling ends the experiment for everyone who follows it, once; begun again it goes on", async () => {
  const { experimentId, events } = await start();
  const address = `/api/experiments/${experimentId}`;
  const stream = await call("GET", events);
  gate.open(1);
  // One of three parts is done, and half of the next.
  await expect
    .poll(async () => ((await (await call("GET", address)).json()) as { readonly fraction: number }).fraction)
    .toBeCloseTo(0.5, 5);
  expect((await call("DELETE", address)).status).toBe(204);
  expect(namesOf(await stream.text()).at(-1)).toBe("cancelled");
  expect(await (await call("GET", address)).json()).toMatchObject({ state: "cancelled" });
  const again = await call("DELETE", address);
  expect([again.status, await again.json()]).toMatchObject([409, { code: "experiment.ended" }]);
  await start();
  gate.open(3);
  await (await call("GET", events)).text();
  const document = await (await call("GET", address)).json();
  expect(document).toMatchObject({ format: "engram/experiment@1", provenance: { resumed: true } });
});

test("a claim that trains fails where the engine is missing, and says what to install", async () => {
  const response = await call("POST", "/api/labs/2405.08707/d2/experiments", { seed });
  expect(response.status).toBe(202);
  const { experimentId, events } = (await response.json()) as Started;
  const stream = await (await call("GET", events)).text();
  expect(stream).toMatch(/event: failed\ndata: \{"at":"[^"]+","code":"runtime.missing"\}/);
  const state = await (await call("GET", `/api/experiments/${experimentId}?lang=fr`)).json();
  expect(state).toMatchObject({
    state: "failed",
    error: { code: "runtime.missing", detail: expect.stringMatching(/npm install onnxruntime-node/) },
  });
});

test("what made an experiment fail is for the log: nobody is told paths of this machine", async () => {
  const [claim] = gate.lab.claims;
  if (claim === undefined) throw new Error("the lab has a claim");
  const broken = { ...claim, perform: () => Promise.reject(new Error("EACCES /home/secret")) };
  await using other = memoryLaboratory({ labs: [{ ...gate.lab, claims: [broken] }] });
  const started = await startPages(new FakeReading(), { laboratory: other });
  const { address } = started.server;
  const response = await fetch(address + START, { method: "POST" });
  const { events, experimentId } = (await response.json()) as Started;
  const told = await (await fetch(address + events)).text();
  const state = await (await fetch(`${address}/api/experiments/${experimentId}`)).text();
  expect(told).toContain('"code":"experiment.failed"');
  expect(state).toContain('"code":"experiment.failed"');
  expect(told + state).not.toContain("secret");
  await started.server.close();
});

test("a table is a CSV file with a line of names, which is not sent again to whoever has it", async () => {
  const experimentId = await record({ settings: { rounds: 2 } });
  const address = `/api/experiments/${experimentId}/rolls.csv`;
  const response = await call("GET", address);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("content-disposition")).toBe(
    `attachment; filename="2405.08707-D1-${experimentId}-rolls.csv"`,
  );
  const text = await response.text();
  expect(text).toMatch(/^round,excess\r\n0,-?[\d.e-]+\r\n1,-?[\d.e-]+\r\n$/);
  const etag = response.headers.get("etag") ?? "";
  const again = await call("GET", address, undefined, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await record({ seed: seed + 1, settings: { rounds: 2 } });
  const others = await call("GET", `/api/experiments/${other}/rolls.csv`);
  expect(others.headers.get("etag")).not.toBe(etag);
});

test("a record that was changed after it was written is refused, and can be run again", async () => {
  const experimentId = await record();
  const folder = await store.folder(experimentId);
  const csv = new TextDecoder().decode(await folder.read("rolls.csv"));
  await folder.write("rolls.csv", new TextEncoder().encode(csv.replace(/,0?\.?(\d)/, ",7.$1")));
  await using later = memoryLaboratory({ labs: [gate.lab], store });
  const restarted = await startPages(new FakeReading(), { laboratory: later });
  const address = `${restarted.server.address}/api/experiments/${experimentId}`;
  for (const path of ["", "/rolls.csv"]) {
    const refused = await fetch(address + path);
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: "experiment.refused" }]);
  }
  const lab = await (await fetch(`${restarted.server.address}/api/labs/2405.08707`)).json();
  expect(lab).toMatchObject({ claims: [{ refused: [experimentId] }, {}] });
  await restarted.server.close();
});

test("the labs, and one with its claims, what they can be run with, how long, and what is recorded", async () => {
  const listed = await (await call("GET", "/api/labs?lang=fr")).json();
  expect(listed).toMatchObject({
    labs: [
      {
        paper: "2405.08707",
        summary: "What dice do. (fr)",
        claims: ["D1", "D2"],
        page: "/fr/2405.08707/run",
        lab: "/api/labs/2405.08707",
      },
      { paper: "hep-th/9901001", page: "/fr/hep-th/9901001/run" },
    ],
  });
  const recorded = await record();
  const waiting = await start({ seed: seed + 1 });
  const cancelled = await start({ seed: seed + 2 });
  await call("DELETE", `/api/experiments/${cancelled.experimentId}`);
  const lab = (await (await call("GET", "/api/labs/2405.08707v1")).json()) as {
    readonly claims: readonly Record<string, readonly Record<string, unknown>[]>[];
  };
  expect(lab.claims[0]).toMatchObject({
    id: "D1",
    rule: "Confirmed if the mean is within a half.",
    settings: {
      rounds: { label: "rounds", minimum: 1, maximum: 1_000_000, integer: true },
      sides: { listOf: 3 },
    },
    presets: {
      quick: { settings: { rounds: 3, sides: [6] }, predictedSeconds: 30 },
      full: { predictedSeconds: 80 },
    },
    tables: [{ name: "rolls", columns: [{ name: "round" }, { name: "excess" }] }],
    page: "/2405.08707/run/D1",
    active: [{ experimentId: waiting.experimentId, state: "running", seed: seed + 1 }],
  });
  expect(lab.claims[0]?.experiments).toContainEqual(
    expect.objectContaining({ experimentId: recorded, verdict: "confirmed", seed }),
  );
  expect(lab.claims[0]?.unfinished?.map((one) => one.experimentId)).not.toContain(waiting.experimentId);
});

test("the lab of an old-style id is at its address", async () => {
  expect(await (await call("GET", "/api/labs/hep-th/9901001")).json()).toMatchObject({
    paper: "hep-th/9901001",
  });
  const response = await call("POST", "/api/labs/hep-th/9901001/D2/experiments");
  expect(response.status).toBe(202);
});

test.each([
  ["GET", "/api/labs/2401.00042", undefined, 404, "lab.not-found"],
  ["GET", "/api/labs/2413.00042", undefined, 400, "paper-id.bad-month"],
  ["GET", "/api/labs?lang=de", undefined, 400, "request.bad-lang"],
  ["GET", "/api/labs/2405.08707?lang=de", undefined, 400, "request.bad-lang"],
  ["GET", "/api/labs/not-an-id", undefined, 404, "not-found"],
  ["POST", "/api/labs/2401.00042/C1/experiments", {}, 404, "lab.not-found"],
  ["POST", "/api/labs/2405.08707/C99/experiments", {}, 404, "lab.claim-not-found"],
  ["POST", START, "not json", 400, "request.bad-json"],
  ["POST", START, "[]", 400, "request.not-an-object"],
  ["POST", START, { colour: 1 }, 400, "request.unknown-field"],
  ["POST", START, { preset: "huge" }, 422, "setting.bad-preset"],
  ["POST", START, { seed: -1 }, 422, "setting.bad-seed"],
  ["POST", START, { settings: [1] }, 400, "request.bad-settings"],
  ["POST", START, { settings: { colour: 1 } }, 422, "setting.unknown"],
  ["POST", START, { settings: { rounds: 0 } }, 422, "setting.out-of-range"],
  ["POST", START, { settings: { rounds: "3" } }, 422, "setting.not-a-number"],
  ["POST", START, { settings: { sides: [] } }, 422, "setting.bad-list"],
  ["POST", START, " ".repeat(70_000), 413, "request.too-large"],
  ["GET", START, undefined, 405, "request.wrong-method"],
  ["GET", `/api/experiments/${NEVER}`, undefined, 404, "experiment.not-found"],
  ["GET", "/api/experiments/..%2f..%2fetc", undefined, 404, "experiment.not-found"],
  ["GET", `/api/experiments/${NEVER}/events`, undefined, 404, "experiment.not-found"],
  ["GET", `/api/experiments/${NEVER}/rolls.csv`, undefined, 404, "experiment.not-found"],
  ["DELETE", `/api/experiments/${NEVER}`, undefined, 404, "experiment.not-found"],
] as const)("%s %s with %j is refused with %i %s", async (method, path, body, status, code) => {
  const response = await call(method, path, body);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect([response.status, await response.json()]).toMatchObject([status, { code, status }]);
});

test("a setting out of range is named, with its range, and what was asked is not begun", async () => {
  const response = await call("POST", START, { seed, settings: { rounds: 2.5 } });
  expect(await response.json()).toMatchObject({
    code: "setting.out-of-range",
    setting: "rounds",
    minimum: 1,
    maximum: 1_000_000,
    detail: "“rounds” is 2.5. It has to be a whole number from 1 to 1,000,000.",
  });
  expect(laboratory.runner.listActive()).toEqual([]);
});

test("an experiment that there is no room for is refused with the presets that would fit", async () => {
  const [claim] = gate.lab.claims;
  const space = claim?.predictSpace?.(claim.presets.standard);
  if (space === undefined) throw new Error("the claim says what it takes");
  tooLarge = {
    code: "experiment.too-large",
    resource: "memory",
    neededBytes: 3.1e9,
    freeBytes: space.memoryBytes,
  };
  const response = await call("POST", START, { seed, preset: "full" });
  expect([response.status, await response.json()]).toMatchObject([
    422,
    {
      code: "experiment.too-large",
      resource: "memory",
      fits: ["standard", "quick"],
      detail: expect.stringMatching(/about 3\.1 GB of memory.*would fit: standard, quick\.$/),
    },
  ]);
});

test("a full queue and a program that runs it already are said", async () => {
  await start();
  await start({ seed: seed + 1 });
  await start({ seed: seed + 2 });
  const full = await call("POST", START, { seed: seed + 3 });
  expect([full.status, await full.json()]).toMatchObject([503, { code: "experiment.queue-full", most: 2 }]);
  tooLarge = { code: "experiment.running-elsewhere", id: NEVER };
  const elsewhere = await call("POST", START, { seed: seed + 4 });
  expect([elsewhere.status, await elsewhere.json()]).toMatchObject([
    409,
    { code: "experiment.running-elsewhere" },
  ]);
});

test("a table that is not there, and those of an experiment that runs, are said", async () => {
  const experimentId = await record();
  const none = await call("GET", `/api/experiments/${experimentId}/__proto__.csv`);
  expect([none.status, await none.json()]).toMatchObject([
    404,
    { code: "experiment.no-table", table: "__proto__", known: ["rolls"] },
  ]);
  const running = await start({ seed: seed + 1 });
  const early = await call("GET", `/api/experiments/${running.experimentId}/rolls.csv`);
  expect([early.status, await early.json()]).toMatchObject([409, { code: "experiment.not-finished" }]);
  const bad = await call("GET", `${running.events}?after=x`);
  expect([bad.status, await bad.json()]).toMatchObject([400, { code: "request.bad-event-id" }]);
});

test("another site can neither begin nor cancel an experiment in a reader’s name", async () => {
  const foreign = { "sec-fetch-site": "cross-site" };
  const begun = await call("POST", START, { seed }, foreign);
  expect([begun.status, await begun.json()]).toMatchObject([403, { code: "request.other-site" }]);
  const { experimentId } = await start();
  const path = `/api/experiments/${experimentId}`;
  const cancelled = await call("DELETE", path, undefined, { origin: "https://evil.example" });
  expect(cancelled.status).toBe(403);
  expect(laboratory.runner.stateOf(experimentId)?.kind).toBe("running");
});

test("a server without a laboratory lists no labs, and begins nothing", async () => {
  const bare = await startPages();
  const { address } = bare.server;
  expect(await (await fetch(`${address}/api/labs`)).json()).toEqual({ labs: [] });
  expect((await fetch(address + START, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${address}/api/experiments/${NEVER}`)).status).toBe(404);
  expect((await fetch(`${address}/api/experiments/${NEVER}`, { method: "DELETE" })).status).toBe(404);
  await bare.server.close();
});

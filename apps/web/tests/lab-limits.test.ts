/** @file What readers of a server that others reach may have computed on it. */
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { memoryLaboratory } from "@engram/lab/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FakeReading } from "./fake-reading.ts";
import { type GatedLab, gatedLab } from "./gated-lab.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const START = "/api/labs/2405.08707/D1/experiments";
const ADA = "192.0.2.1";
const BOB = "192.0.2.2";

let gate: GatedLab;
let pages: StartedPages;
let laboratory: ReturnType<typeof memoryLaboratory>;

/** A server behind a proxy: two experiments a day of a minute each (quick takes 30 s, full 80 s). */
async function open(options: Parameters<typeof startPages>[1] = {}): Promise<void> {
  gate = gatedLab();
  laboratory = memoryLaboratory({ labs: [gate.lab], mostQueued: 1 });
  pages = await startPages(new FakeReading(), {
    laboratory,
    trustedProxy: true,
    experiments: { minutes: 1, perDay: 2 },
    limits: { streamsPerClient: 1 },
    ...options,
  });
}

beforeEach(() => open());
afterEach(async () => {
  await laboratory[Symbol.asyncDispose]();
  await pages.server.close();
});

const call = (method: string, path: string, client: string, body?: object): Promise<Response> =>
  fetch(pages.server.address + path, {
    method,
    redirect: "manual",
    headers: { "x-forwarded-for": client, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

async function start(client: string, seed: number): Promise<string> {
  const response = await call("POST", START, client, { seed });
  expect(response.status).toBe(202);
  return ((await response.json()) as { readonly experimentId: string }).experimentId;
}

async function finish(id: string): Promise<void> {
  gate.open(3);
  await (await call("GET", `/api/experiments/${id}/events`, "192.0.2.99")).text();
}

test("settings of one’s own are refused with the command that runs them elsewhere; those of the preset are not", async () => {
  const body = { preset: "standard", seed: 7, settings: { rounds: 5, sides: [4, 6] } };
  const refused = await call("POST", START, ADA, body);
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    {
      code: "experiment.own-settings",
      command: "engram run 2405.08707/D1 --preset standard --seed 7 --set sides=4,6",
      detail: expect.stringContaining("engram run 2405.08707/D1"),
    },
  ]);
  const same = await call("POST", START, ADA, { ...body, settings: { rounds: 5, sides: [6] } });
  expect(same.status).toBe(202);
});

test("what would take longer than the limit is refused with both times and the command", async () => {
  const refused = await call("POST", START, ADA, { preset: "full" });
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    {
      code: "experiment.too-long",
      predictedSeconds: 80,
      mostSeconds: 60,
      detail: expect.stringMatching(/about 2 min.* at most 1 min.*engram run/),
    },
  ]);
  expect(laboratory.runner.listActive()).toEqual([]);
});

test("a client begins so many in a day and is told when to come back; others go on", async () => {
  await finish(await start(ADA, 1));
  await finish(await start(ADA, 2));
  const refused = await call("POST", START, ADA, { seed: 3 });
  expect([refused.status, await refused.json()]).toMatchObject([429, { code: "experiment.too-many" }]);
  // Two a day: the next in half a day, less the moments since.
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(43_000);
  expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(43_200);
  await start(BOB, 3);
});

test("what is recorded or runs already is everybody’s and counts for nobody", async () => {
  const id = await start(ADA, 1);
  for (let again = 0; again < 5; again += 1)
    expect(await (await call("POST", START, BOB, { seed: 1 })).json()).toMatchObject({ joined: true });
  await finish(id);
  for (let again = 0; again < 5; again += 1)
    expect((await call("POST", START, BOB, { seed: 1 })).status).toBe(200);
  await start(BOB, 2);
  await start(BOB, 3);
});

test("what the operator runs in spite of the limit can be joined by readers", async () => {
  const { lab } = gate;
  const [claim] = lab.claims;
  if (claim === undefined) throw new Error("the lab has a claim");
  await laboratory.runner.start(lab, claim, { preset: "full", seed: 1, settings: claim.presets.full });
  const joined = await call("POST", START, ADA, { preset: "full", seed: 1 });
  expect([joined.status, await joined.json()]).toMatchObject([202, { joined: true }]);
});

test("a start that comes to nothing does not count", async () => {
  await start(BOB, 1);
  await start(BOB, 2);
  for (let again = 0; again < 3; again += 1)
    expect((await call("POST", START, ADA, { seed: 3 })).status).toBe(503);
  gate.open(6);
  await expect.poll(() => laboratory.runner.listActive()).toEqual([]);
  gate.close();
  await start(ADA, 3);
  await start(ADA, 4);
});

test("only whoever began an experiment can cancel it", async () => {
  const id = await start(ADA, 1);
  await call("POST", START, BOB, { seed: 1 });
  const refused = await call("DELETE", `/api/experiments/${id}`, BOB);
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    { code: "experiment.of-another-reader" },
  ]);
  expect(laboratory.runner.stateOf(id)?.kind).toBe("running");
  expect((await call("DELETE", `/api/experiments/${id}`, ADA)).status).toBe(204);
});

test("a form is held to the same rule as the API", async () => {
  const response = await fetch(`${pages.server.address}/fr/2405.08707/run/D1?/run`, {
    method: "POST",
    headers: { "x-forwarded-for": ADA, origin: pages.server.address },
    body: new URLSearchParams({ preset: "quick", rounds: "9" }),
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("engram run 2405.08707/D1 --preset quick");
  expect(laboratory.runner.listActive()).toEqual([]);
});

test("following an experiment takes one of a client’s streams", async () => {
  const id = await start(ADA, 1);
  const follow = async (): Promise<IncomingMessage> => {
    const asked = get(`${pages.server.address}/api/experiments/${id}/events`, {
      headers: { "x-forwarded-for": ADA },
    });
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    return response;
  };
  const [first, second] = [await follow(), await follow()];
  expect([first.statusCode, second.statusCode]).toEqual([200, 429]);
  first.destroy();
  second.destroy();
});

test("on a server of this machine alone its user runs and cancels what they like", async () => {
  await laboratory[Symbol.asyncDispose]();
  await pages.server.close();
  await open({ trustedProxy: false });
  const { experimentId } = (await (
    await call("POST", START, ADA, { preset: "full", settings: { rounds: 9 } })
  ).json()) as { readonly experimentId: string };
  expect((await call("DELETE", `/api/experiments/${experimentId}`, BOB)).status).toBe(204);
  for (let seed = 1; seed <= 3; seed += 1) await finish(await start(ADA, seed));
});

test("with 0 minutes nothing is begun for readers", async () => {
  await laboratory[Symbol.asyncDispose]();
  await pages.server.close();
  await open({ experiments: { minutes: 0, perDay: 2 } });
  expect((await call("POST", START, ADA)).status).toBe(403);
});

/** @file What one client may do, and that nothing of a client is written down. */
import { once } from "node:events";
import { Agent, get, type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const RUNS_PER_DAY = 3;
const digest = sampleDigest(sampleRecord);
const hash = digest.provenance.contentHash;
const FORM = "application/x-www-form-urlencoded";

let pages: StartedPages;
let root: string;
beforeAll(async () => {
  pages = await startPages(undefined, {
    trustedProxy: true,
    limits: { runsPerDay: RUNS_PER_DAY, streamsPerClient: 2, streams: 1200 },
  });
  root = pages.server.address;
  pages.reading.add(sampleRecord, { digest, isStored: true });
  pages.reading.add({ ...sampleRecord, id: "2401.00050" }, { digest });
});
afterAll(() => pages.server.close());

const post = (path: string, client: string, body = "", type = "application/json"): Promise<Response> =>
  fetch(`${root}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": type, "x-forwarded-for": client },
    body,
  });

/** A stream of events that stays open until its response is destroyed. */
async function openStream(path: string, client: string, agent?: Agent): Promise<IncomingMessage> {
  const asked = get(`${root}${path}`, {
    headers: { "x-forwarded-for": client },
    ...(agent === undefined ? {} : { agent }),
  });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  return response;
}

test("a client starts so many runs, then is told when to come back, by the API and by the form; others go on", async () => {
  for (let run = 0; run < RUNS_PER_DAY; run += 1) {
    expect((await post("/api/papers/2401.00050/digests", "192.0.2.1", "{}")).status).toBe(202);
  }
  const refused = await post("/api/papers/2401.00050/digests", "192.0.2.1", "{}");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
  expect(await refused.json()).toMatchObject({
    code: "run.too-many",
    detail: expect.stringMatching(/480 min/),
  });
  expect(refused.headers.get("retry-after")).toBe("28800");
  const form = await post("/fr/2401.00050?/run", "192.0.2.1", "", FORM);
  expect([form.status, form.headers.get("content-type")]).toEqual([429, "text/html; charset=utf-8"]);
  const page = await form.text();
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('<a href="/fr/2401.00050">');
  expect((await post("/api/papers/2401.00050/digests", "192.0.2.2", "{}")).status).toBe(202);
  expect((await fetch(`${root}/2401.00050`, { headers: { "x-forwarded-for": "192.0.2.1" } })).status).toBe(
    200,
  );
});

test("the plain page of a refusal holds nothing of the address but as an address", async () => {
  for (let vote = 0; vote < 31; vote += 1) await post("/x?/vote", "192.0.2.9", "", FORM);
  const { hostname, port } = new URL(root);
  const path = `/"><script>alert(1)</script>?/vote`;
  const asked = request({
    hostname,
    port,
    path,
    method: "POST",
    headers: { "x-forwarded-for": "192.0.2.9" },
  });
  const answered = once(asked, "response");
  asked.end();
  const [response] = (await answered) as [IncomingMessage];
  let body = "";
  for await (const piece of response) body += String(piece);
  expect([response.statusCode, body.includes("<script>")]).toEqual([429, false]);
});

test("a reader who votes 10,000 times has one vote, and is soon told to stop", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const statuses = new Map<number, number>();
  const vote = (place: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "x-forwarded-for": "192.0.2.3" };
      const asked = request(
        `${root}/api/digests/${hash}/votes`,
        { method: "POST", agent, headers },
        (answer) => {
          statuses.set(answer.statusCode ?? 0, (statuses.get(answer.statusCode ?? 0) ?? 0) + 1);
          answer.resume().on("end", resolve);
        },
      );
      asked.on("error", reject).end(JSON.stringify({ vote: place % 2 === 0 ? "up" : "down" }));
    });
  let next = 0;
  const voter = async (): Promise<void> => {
    while (next < 10_000) {
      next += 1;
      await vote(next);
    }
  };
  await Promise.all(Array.from({ length: 16 }, voter));
  agent.destroy();
  expect([...statuses.keys()].sort()).toEqual([200, 429]);
  expect(statuses.get(429)).toBeGreaterThan(9_900);
  expect(pages.reading.feedback.votes.get(hash)?.size).toBe(1);
  expect((await post(`/api/digests/${hash}/votes`, "192.0.2.4", '{"vote":"up"}')).status).toBe(200);
}, 120_000);

test("an address of an IPv6 network is one client with its neighbours", async () => {
  for (let place = 0; place < 30; place += 1)
    await post(`/api/digests/${hash}/votes`, `2001:db8:1:2::${place + 1}`, '{"vote":"up"}');
  const more = await post(`/api/digests/${hash}/votes`, "2001:db8:1:2:ffff::1", '{"vote":"up"}');
  expect(more.status).toBe(429);
  expect((await post(`/api/digests/${hash}/votes`, "2001:db8:1:3::1", '{"vote":"up"}')).status).toBe(200);
});

test("a client follows so many runs at once; a place that is left can be taken", async () => {
  const run = await pages.reading.startRun({ id: "2401.00050" }, { language: "en" });
  if (!run.ok) throw new Error(run.error.code);
  const path = `/api/runs/${run.value.runId}/events`;
  const [first, second] = [await openStream(path, "192.0.2.5"), await openStream(path, "192.0.2.5")];
  const third = await openStream(path, "192.0.2.5");
  expect([first.statusCode, second.statusCode, third.statusCode]).toEqual([200, 200, 429]);
  first.destroy();
  await expect
    .poll(async () => {
      const again = await openStream(path, "192.0.2.5");
      again.destroy();
      return again.statusCode;
    })
    .toBe(200);
  second.destroy();
  third.destroy();
});

test("a thousand open streams leave pages as they are, end with their readers, and one of them gets each event", async () => {
  pages.reading.add({ ...sampleRecord, id: "2401.00051" }, { digest });
  const run = await pages.reading.startRun({ id: "2401.00051" }, { language: "en" });
  if (!run.ok) throw new Error(run.error.code);
  const { runId } = run.value;
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const streams = await Promise.all(
    Array.from({ length: 1000 }, (_, place) =>
      openStream(`/api/runs/${runId}/events`, `198.51.${place >> 8}.${place & 255}`, agent),
    ),
  );
  expect(streams.every(({ statusCode }) => statusCode === 200)).toBe(true);
  // Nobody reads any of them: they are slow readers, all thousand.
  await expect.poll(() => pages.reading.followers(runId), { timeout: 20_000 }).toBe(1000);
  for (const path of ["/", `/${sampleRecord.id}`, "/health"]) {
    expect((await fetch(`${root}${path}`)).status).toBe(200);
  }
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "started" });
  const [one] = streams;
  if (one === undefined) throw new Error("there is a stream");
  let told = "";
  one.on("data", (piece: Buffer) => {
    told += piece.toString();
  });
  await expect.poll(() => told).toContain("event: step");
  for (const stream of streams) stream.destroy();
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "done" });
  await expect.poll(() => pages.reading.followers(runId), { timeout: 20_000 }).toBe(0);
}, 120_000);

test("the log has no address, no words that were searched for, no correction and no vote, even where something breaks", async () => {
  const secret = "wort-das-niemand-kennt";
  const client = "203.0.113.77";
  await fetch(`${root}/library?q=${secret}`, { headers: { "x-forwarded-for": client } });
  const correction = JSON.stringify({
    statement: "/tldr",
    name: secret,
    text: secret,
    email: `${secret}@example.org`,
  });
  await post(`/api/digests/${hash}/corrections`, client, correction);
  pages.reading.nextError = new Error("broken");
  await fetch(`${root}/${sampleRecord.id}?q=${secret}&voted=up`, { headers: { "x-forwarded-for": client } });
  pages.reading.nextError = new Error("broken");
  await post(`/${sampleRecord.id}?/vote`, client, `vote=up&digest=${hash}&x=${secret}`, FORM);
  const lines = pages.log.map((entry) => JSON.stringify({ ...entry, error: String(entry.error) }));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).not.toContain(secret);
    expect(line).not.toContain(client);
    expect(line).not.toContain("voted");
  }
});

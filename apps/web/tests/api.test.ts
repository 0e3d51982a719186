import { bundledRecords } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
let root: string;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  for (const record of bundledRecords) pages.reading.add(record);
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord) });
});

afterAll(() => pages.server.close());

const call = (
  method: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${root}${path}`, {
    method,
    redirect: "manual",
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body }),
  });

async function startRun(body?: string): Promise<string> {
  const response = await call("POST", "/api/papers/2401.00042/digests", body);
  expect(response.status).toBe(202);
  const { runId } = (await response.json()) as { readonly runId: string };
  expect(response.headers.get("location")).toBe(`/api/runs/${runId}`);
  return runId;
}

test("a paper is described with what its licence allows and which digests there are", async () => {
  const response = await call("GET", "/api/papers/2405.08707?lang=fr");
  expect(await response.json()).toMatchObject({
    paper: { id: "2405.08707", version: 1, title: expect.stringContaining("Beyond Scaling Laws") },
    latestVersion: 1,
    scope: { used: "metadata", reason: "nonexclusive", message: expect.stringContaining("licence") },
    digests: [],
    digest: null,
    offline: false,
  });
});

test("a run goes from 202 by its events to a digest, and a second request joins it", async () => {
  const runId = await startRun();
  const again = await call("POST", "/api/papers/2401.00042/digests", '{"lang":"en"}');
  expect(await again.json()).toMatchObject({ runId, joined: true });
  expect(await (await call("GET", `/api/runs/${runId}`)).json()).toMatchObject({ state: "running" });

  const stream = await call("GET", `/api/runs/${runId}/events`);
  expect(stream.headers.get("content-type")).toBe("text/event-stream");
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "started" });
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "done" });
  pages.reading.finish(runId);
  const text = await stream.text();
  expect([...text.matchAll(/^id: (\d+)\nevent: (\w+)$/gm)].map(([, id, event]) => [id, event])).toEqual([
    ["1", "step"],
    ["2", "step"],
    ["3", "done"],
  ]);

  expect(await (await call("GET", `/api/runs/${runId}`)).json()).toMatchObject({ state: "done" });
  const digest = await call("GET", "/api/papers/2401.00042/digest?lang=en");
  expect(await digest.json()).toMatchObject({ format: "engram/digest@1", paper: { id: "2401.00042" } });
});

test("a reader who lost the connection goes on after the last event it saw, and is told when there is no more", async () => {
  const runId = await startRun();
  for (const step of ["metadata", "licence", "text"] as const) {
    pages.reading.tell(runId, { type: "step", step, state: "done" });
  }
  pages.reading.finish(runId);
  const rest = await (
    await call("GET", `/api/runs/${runId}/events`, undefined, { "last-event-id": "2" })
  ).text();
  expect([...rest.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(["3", "4"]);
  const nothing = await call("GET", `/api/runs/${runId}/events?after=4`);
  expect(nothing.status).toBe(204);
});

test("cancelling ends the run for everyone who follows it, and can be done once", async () => {
  const runId = await startRun();
  const stream = await call("GET", `/api/runs/${runId}/events`);
  expect((await call("DELETE", `/api/runs/${runId}`)).status).toBe(204);
  expect(await stream.text()).toContain("event: cancelled");
  const again = await call("DELETE", `/api/runs/${runId}`);
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({ code: "run.ended" });
});

test("a reader who leaves stops following", async () => {
  const runId = await startRun();
  const leaving = new AbortController();
  const stream = await fetch(`${root}/api/runs/${runId}/events`, { signal: leaving.signal });
  await expect.poll(() => pages.reading.followers(runId)).toBe(1);
  leaving.abort();
  await expect(stream.text()).rejects.toThrow();
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "started" });
  await expect.poll(() => pages.reading.followers(runId)).toBe(0);
  await call("DELETE", `/api/runs/${runId}`);
});

test.each([
  ["GET", "/api/papers/2413.08707", undefined, 400, "paper-id.bad-month"],
  ["GET", "/api/papers/2405.99999", undefined, 404, "paper.not-found"],
  ["GET", "/api/papers/2405.08707v9", undefined, 404, "paper.version-not-found"],
  ["GET", "/api/papers/2405.08707/digest", undefined, 404, "digest.none"],
  ["GET", "/api/papers/2405.08707?lang=de", undefined, 400, "request.bad-lang"],
  ["GET", "/api/papers/2405.08707/digest?lang=", undefined, 400, "request.bad-lang"],
  ["GET", "/api/papers/not-an-id", undefined, 404, "not-found"],
  ["POST", "/api/papers/2405.99999/digests", "{}", 404, "paper.not-found"],
  ["POST", "/api/papers/2405.08707/digests", "not json", 400, "request.bad-json"],
  ["POST", "/api/papers/2405.08707/digests", '{"lang":"de"}', 400, "request.bad-lang"],
  ["POST", "/api/papers/2405.08707/digests", '{"version":"one"}', 400, "request.bad-version"],
  ["POST", "/api/papers/2405.08707/digests", '{"unheard":1}', 400, "request.unknown-field"],
  ["POST", "/api/papers/2405.08707/digests", "[]", 400, "request.not-an-object"],
  ["POST", "/api/papers/2405.08707/digests", '{"version":9}', 404, "paper.version-not-found"],
  ["POST", "/api/papers/2405.08707/digests", '{"writer":"ghost"}', 422, "run.writer-unknown"],
  ["POST", "/api/papers/2405.08707/digests", `"${"x".repeat(100_000)}"`, 413, "request.too-large"],
  ["GET", "/api/runs/unheard-of", undefined, 404, "run.not-found"],
  ["GET", "/api/runs/unheard-of/events", undefined, 404, "run.not-found"],
  ["DELETE", "/api/runs/unheard-of", undefined, 404, "run.not-found"],
  ["PUT", "/api/runs/unheard-of", undefined, 405, "request.wrong-method"],
  ["GET", "/api/unheard-of", undefined, 404, "not-found"],
])("%s %s with %.30s is refused with %i %s", async (method, path, body, status, code) => {
  const response = await call(method, path, body);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status, code, detail: expect.stringMatching(/\w{3}.*\./) });
  expect(response.status).toBe(status);
});

test.each([
  ["GET", "/api/papers/2405.08707?lang=de", undefined, "lang"],
  ["POST", "/api/papers/2405.08707/digests", '{"lang":"de"}', "lang"],
  ["POST", "/api/papers/2405.08707/digests", '{"version":0}', "version"],
  ["POST", "/api/papers/2405.08707/digests", '{"writer":[]}', "writer"],
  ["POST", "/api/papers/2405.08707/digests", '{"unheard":1}', "unheard"],
])("the refusal of %s %s with %s names the field %s, for programs and for people", async (...asked) => {
  const [method, path, body, field] = asked;
  const problem = (await (await call(method, path, body)).json()) as Record<string, unknown>;
  expect(problem.field).toBe(field);
  expect(problem.detail).toContain(`“${field}”`);
});

test("an event id that is none is refused by the name under which it came", async () => {
  const runId = await startRun();
  const ask = async (path: string, headers: Record<string, string>): Promise<unknown> =>
    (await call("GET", path, undefined, headers)).json();
  const events = `/api/runs/${runId}/events`;
  const expected = { status: 400, code: "request.bad-event-id" };
  expect(await ask(`${events}?after=x`, {})).toMatchObject({ ...expected, field: "after" });
  expect(await ask(events, { "last-event-id": "x" })).toMatchObject({ ...expected, field: "Last-Event-ID" });
  await call("DELETE", `/api/runs/${runId}`);
});

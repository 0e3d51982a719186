import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
let root: string;

const FORM = "application/x-www-form-urlencoded";
const THREE_MEGABYTES = 3_000_000;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord) });
});

afterAll(() => pages.server.close());

const send = (path: string, body: BodyInit | null, headers: Record<string, string>): Promise<Response> =>
  fetch(`${root}${path}`, { method: "POST", redirect: "manual", body, headers });

/** A body whose length nobody says beforehand. */
const streamed = (size: number): BodyInit => new Blob(["x".repeat(size)]).stream();

test.each(["/2401.00042", "/fr/2401.00042"])(
  "a form that is too large starts no run and is refused with a page, %s",
  async (path) => {
    for (const accept of ["text/html", "*/*"]) {
      const response = await send(`${path}?/run`, `x=${"x".repeat(THREE_MEGABYTES)}`, {
        "content-type": FORM,
        accept,
      });
      expect(response.status).toBe(413);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toMatch(/larger than this server takes|plus grande que ce que prend/);
    }
    expect(pages.reading.runs.size).toBe(0);
  },
);

test("a form that is too large and does not say so starts no run", async () => {
  const init = { method: "POST", body: streamed(THREE_MEGABYTES), duplex: "half" } as const;
  const response = await fetch(`${root}/2401.00042?/run`, { ...init, headers: { "content-type": FORM } });
  expect(response.status).toBe(413);
  expect(pages.reading.runs.size).toBe(0);
});

test.each([
  ["/2401.00042?/run", "What was sent is not a form."],
  ["/fr/2401.00042?/run", "Ce qui a été envoyé n’est pas un formulaire."],
  ["/2401.00042?/cancel", "What was sent is not a form."],
])("without a content type %s is refused with a page that says so", async (path, sentence) => {
  const response = await send(path, null, {});
  expect(response.status).toBe(415);
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await response.text()).toContain(sentence);
  expect(pages.reading.runs.size).toBe(0);
});

test("a program that sends our form gets the redirect of a reader, whatever it accepts", async () => {
  const response = await send("/2401.00042?/run", "", { "content-type": FORM, accept: "application/json" });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toMatch(/^\/2401\.00042\?run=run-\d+$/);
});

test("a run that ends while its page is made is not shown as one that goes on", async () => {
  const started = await pages.reading.startRun({ id: sampleRecord.id }, { language: "en" });
  const runId = started.ok ? started.value.runId : "";
  const run = pages.reading.runs.get(runId);
  // What a page sees that reads the state of the run before its end and the events after it.
  run?.events.push({ id: 1, at: "2026-11-22T12:00:01Z", event: { type: "done", contentHash: "0" } });
  const response = await fetch(`${root}/${sampleRecord.id}?run=${runId}`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([
    303,
    `/${sampleRecord.id}?run=${runId}`,
  ]);
});

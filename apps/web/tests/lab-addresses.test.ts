/** @file Where the pages of labs are, which addresses lead to them, and what only the page of live training may. */
import { memoryLaboratory } from "@engram/lab/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FakeReading } from "./fake-reading.ts";
import { gatedLab } from "./gated-lab.ts";
import { sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
let laboratory: ReturnType<typeof memoryLaboratory>;

beforeAll(async () => {
  laboratory = memoryLaboratory({ labs: [gatedLab().lab, gatedLab("hep-th/9901001").lab] });
  const reading = new FakeReading();
  for (const id of ["2405.08707", "hep-th/9901001"]) reading.add({ ...sampleRecord, id });
  pages = await startPages(reading, { laboratory });
});

afterAll(async () => {
  await pages.server.close();
  await laboratory[Symbol.asyncDispose]();
});

const ask = (path: string): Promise<Response> =>
  fetch(pages.server.address + path, { redirect: "manual", headers: { accept: "text/html" } });

test.each([
  "/2405.08707/run",
  "/fr/2405.08707/run",
  "/2405.08707/run/D1",
  "/fr/2405.08707/run/D1?preset=quick&seed=2",
  "/hep-th/9901001/run",
  "/fr/hep-th/9901001/run/D2",
  "/2405.08707/run/training",
])("%s is a page", async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(`<html lang="${path.startsWith("/fr/") ? "fr" : "en"}"`);
});

test.each([
  ["/2405.08707v2/run", "/2405.08707/run"],
  ["/fr/hep-th/9901001v3/run", "/fr/hep-th/9901001/run"],
  ["/2405.08707v1/run/D1?preset=quick&seed=2", "/2405.08707/run/D1?preset=quick&seed=2"],
  ["/2405.08707/run/d1?seed=2", "/2405.08707/run/D1?seed=2"],
  ["/fr/hep-th/9901001/run/d2", "/fr/hep-th/9901001/run/D2"],
  ["/2405.08707v2/run/training", "/2405.08707/run/training"],
  ["/2405.08707/run/Training", "/2405.08707/run/training"],
  ["/fr/2405.08707/run/LANDSCAPE?beta=2", "/fr/2405.08707/run/landscape?beta=2"],
  ["/abs/2405.08707/run", "/2405.08707/run"],
  ["/arxiv/2405.08707v1/run/D1?seed=2", "/2405.08707/run/D1?seed=2"],
  ["/fr/pdf/hep-th/9901001/run/training", "/fr/hep-th/9901001/run/training"],
])("%s leads to %s for good", async (path, target) => {
  const response = await ask(path);
  const location = response.headers.get("location") ?? "";
  expect([response.status, location.replace(pages.server.address, "")]).toEqual([308, target]);
});

test("a name that stands lowered after a sign does so in what a claim's page says", async () => {
  const html = await (await fetch(`${pages.server.address}/2405.08707/run/D1`)).text();
  expect(html.replace(/<!--.*?-->| class="[^"]*"/gu, "")).toContain("Dice of n<sub>max</sub> sides at most");
});

test("a slash at the end leads to the address without one", async () => {
  const response = await fetch(`${pages.server.address}/2405.08707/run/`);
  expect([response.status, response.redirected, new URL(response.url).pathname]).toEqual([
    200,
    true,
    "/2405.08707/run",
  ]);
});

test.each([
  ["/2401.00042/run", 404],
  ["/2401.00042/run/D1", 404],
  ["/2405.08707/run/D9", 404],
  ["/2405.08707/run/7", 404],
  ["/2405.08707/run/D1/more", 404],
  ["/2405.08707/runs", 404],
  ["/run/D1", 404],
  ["/abs/2401.0004/run", 400],
  ["/2413.00042/run", 400],
])("%s is a page that says what is wrong, with status %i", async (path, status) => {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("text/html");
});

test("only the page of live training may compile WebAssembly, start workers and share memory", async () => {
  const training = await ask("/2405.08707/run/training");
  const policy = (training.headers.get("content-security-policy") ?? "").split("; ");
  expect(policy).toContain("worker-src 'self' blob:");
  const scripts = policy.find((directive) => directive.startsWith("script-src"));
  expect(scripts).toContain("'wasm-unsafe-eval'");
  expect(policy.join()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  expect(policy).toContain("default-src 'none'");
  expect(training.headers.get("cross-origin-embedder-policy")).toBe("require-corp");
  expect(training.headers.get("cross-origin-opener-policy")).toBe("same-origin");
  for (const path of [
    "/",
    "/2405.08707",
    "/2405.08707/run",
    "/2405.08707/run/D1",
    "/2401.00042/run/training",
  ]) {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy"), path).not.toMatch(/wasm|worker-src|blob/);
    expect(headers.get("cross-origin-embedder-policy"), path).toBeNull();
  }
});

test("whatever the page of live training loads may be loaded by an isolated page", async () => {
  const html = await (await ask("/2405.08707/run/training")).text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:m?js|css|woff2|svg|wasm|webmanifest))"/g)].map(
    ([, file = ""]) => new URL(file, `${pages.server.address}/2405.08707/run/training`).pathname,
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of new Set(files)) {
    const { status, headers } = await ask(file);
    expect([file, status, headers.get("cross-origin-resource-policy")]).toEqual([file, 200, "same-origin"]);
    if (!/\.m?js$/.test(file)) continue;
    // A worker has the policy of its script, and must ask for isolation as its page does.
    expect(headers.get("content-security-policy")).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
  }
});

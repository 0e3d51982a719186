/** @file What a paper's page weighs on its way to the reader; bench/page-paint.ts measures the same in a browser. */
import { bundledRecords } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
const many = {
  ...sampleRecord,
  id: "2401.00043",
  authors: Array.from(
    { length: 3000 },
    (_, index) => `G${(index * 7919) % 997}. Family-${(index * 104_729) % 9973}`,
  ),
};

beforeAll(async () => {
  pages = await startPages();
  for (const record of [sampleRecord, many])
    pages.reading.add(record, { digest: sampleDigest(record), isStored: true });
  for (const record of bundledRecords) pages.reading.add(record);
});

afterAll(async () => {
  await pages?.server.close();
});

async function weigh(path: string): Promise<{ readonly bytes: number; readonly text: string }> {
  const answer = await fetch(pages.server.address + path, { headers: { "accept-encoding": "br" } });
  const bytes = Number(answer.headers.get("content-length"));
  expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, "br"]);
  return { bytes, text: await answer.text() };
}

test.each([sampleRecord.id, many.id])("the page of %s travels in 40 kB at most", async (id) => {
  const { bytes, text } = await weigh(`/${id}`);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(40_000);
  expect(text).toContain("shade, not depth");
});

test("its scripts and the service worker travel in 50 kB at most, and nothing else is a script", async () => {
  const { text } = await weigh(`/${sampleRecord.id}`);
  const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(
    ([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? tag,
  );
  const names = [...scripts, "/service-worker.js"].map(
    (name) => new URL(name, `${pages.server.address}/x`).pathname,
  );
  const weights = await Promise.all(names.map(async (name) => (await weigh(name)).bytes));
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(50_000);
  expect(text).not.toContain("modulepreload");
});

test("no page names a file of another host", async () => {
  for (const path of [
    `/${sampleRecord.id}`,
    "/",
    "/fr/2405.08707",
    "/offline",
    `/embed/${sampleRecord.id}`,
  ]) {
    const html = await (await fetch(pages.server.address + path)).text();
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc="([^"]*)"|<link\b(?=[^>]*rel="(?:stylesheet|preload|icon|manifest|modulepreload)")[^>]*href="([^"]*)"/g,
      ),
    ];
    const foreign = loaded
      .flatMap(([, src, href]) => src ?? href ?? [])
      .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
    expect(foreign, path).toEqual([]);
  }
});

/** @file Pages that are sent again: the same to everybody, and never older than what they show. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.server.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${pages.server.address}${path}`, { headers: { "accept-encoding": "identity", ...headers } });

function store(comments: string): void {
  const record = { ...sampleRecord, comments };
  pages.reading.add(record, { digest: sampleDigest(record), isStored: true });
}

/** The stored paper with other words, behind the pages' back. */
function changed(comments: string) {
  const paper = pages.reading.papers.get(sampleRecord.id);
  if (paper === undefined) throw new Error("the sample is not stored");
  return { ...paper, record: { ...paper.record, comments } };
}

test("a page is the same until its paper changes, and then it is new at once", async () => {
  store("Before");
  const first = await (await ask(`/${sampleRecord.id}`)).text();
  pages.reading.papers.set(sampleRecord.id, changed("After"));
  expect(await (await ask(`/${sampleRecord.id}`)).text()).toBe(first);
  expect(first).toContain("Before");
  for (const tell of pages.reading.watchers) tell(sampleRecord.id);
  expect(await (await ask(`/${sampleRecord.id}`)).text()).toContain("After");
});

test.each(["/", "/library", "/keywords", "/categories", `/categories/${sampleRecord.categories.main}`])(
  "the list at %s is kept until any paper changes",
  async (path) => {
    store("Listed");
    const first = await (await ask(path)).text();
    pages.reading.papers.set("2401.00099", { ...changed(""), record: { ...sampleRecord, id: "2401.00099" } });
    expect(await (await ask(path)).text()).toBe(first);
    pages.reading.tellWatchers("2401.00098");
    expect(await (await ask(path)).text()).not.toBe(first);
    pages.reading.papers.delete("2401.00099");
  },
);

test("a kept page carries what the first one carried, and is not sent to whoever has it", async () => {
  store("Kept");
  for (const tell of pages.reading.watchers) tell("");
  const [first, second] = [await ask(`/${sampleRecord.id}`), await ask(`/${sampleRecord.id}`)];
  const names = [
    "content-type",
    "content-security-policy",
    "cache-control",
    "etag",
    "vary",
    "x-content-type-options",
  ];
  const headers = (response: Response) => names.map((name) => response.headers.get(name));
  expect(headers(second)).toEqual(headers(first));
  expect(headers(first)).not.toContain(null);
  const etag = first.headers.get("etag") ?? "";
  const again = await ask(`/${sampleRecord.id}`, { "if-none-match": `"other", ${etag}` });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(again.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
  expect((await ask(`/${sampleRecord.id}`, { "if-none-match": `"other"` })).status).toBe(200);
});

test.each(["br", "gzip"])("a page is sent in %s, and says the same", async (encoding) => {
  store("Compressed");
  for (const tell of pages.reading.watchers) tell("");
  const plain = await (await ask(`/${sampleRecord.id}`)).text();
  for (const _turn of ["made", "kept"]) {
    const response = await ask(`/${sampleRecord.id}`, { "accept-encoding": encoding });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.text()).toBe(plain);
  }
});

test("whoever starts a run sees it on the next page", async () => {
  store("Run");
  for (const tell of pages.reading.watchers) tell("");
  await (await ask(`/${sampleRecord.id}`)).text();
  const started = await fetch(`${pages.server.address}/api/papers/${sampleRecord.id}/digests`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(started.status).toBe(202);
  expect(await (await ask(`/${sampleRecord.id}`)).text()).toContain(
    "Another digest of this article is being made",
  );
});

test("a run of one paper leaves the kept pages of others as they are", async () => {
  store("Other");
  const other = { ...sampleRecord, id: "2401.00077" };
  pages.reading.add(other, { digest: sampleDigest(other), isStored: true });
  const first = await (await ask(`/${other.id}`)).text();
  pages.reading.papers.delete(other.id);
  const started = await fetch(`${pages.server.address}/api/papers/${sampleRecord.id}/digests`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(started.status).toBe(202);
  expect(await (await ask(`/${other.id}`)).text()).toBe(first);
});

test.each(["/", "/library", `/${sampleRecord.id}?authors=all`])(
  "%s that has not changed keeps the policy it was shown under, so that it is shown again with its looks",
  async (path) => {
    store("Unchanged");
    const first = await ask(path);
    const again = await ask(path, { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("content-security-policy")).toContain("style-src 'self'");
    expect(again.headers.get("content-length")).toBeNull();
  },
);

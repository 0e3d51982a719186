import { expect, test } from "vitest";
import { createPageCache, EVERY_PAPER, encodingFor, type SentPage } from "./page-cache.ts";

const page = (text: string): SentPage => ({ headers: {}, body: new TextEncoder().encode(text) });
const get = (url: string, headers: Record<string, string> = {}) => ({ method: "GET", url, headers });

function setUp() {
  let time = 0;
  const cache = createPageCache(() => time);
  const keep = (url: string, paperId: string, since = cache.mark()) =>
    cache.keep(cache.keyOf(get(url)) ?? "", page(url), { paperId, since });
  const found = (url: string) => cache.find(cache.keyOf(get(url)) ?? "") !== undefined;
  return { cache, keep, found, pass: (ms: number) => (time += ms) };
}

test("a page is found again until its paper changes; those of other papers stay", () => {
  const { cache, keep, found } = setUp();
  keep("/a", "a");
  keep("/b", "b");
  cache.forget("a");
  expect([found("/a"), found("/b")]).toEqual([false, true]);
  cache.forget("");
  expect(found("/b")).toBe(false);
});

test("a list of papers is forgotten when any paper changes, and not kept if one changed while it was made", () => {
  const { cache, keep, found } = setUp();
  keep("/library", EVERY_PAPER);
  expect(found("/library")).toBe(true);
  const since = cache.mark();
  cache.forget("a");
  expect(found("/library")).toBe(false);
  keep("/library", EVERY_PAPER, since);
  expect(found("/library")).toBe(false);
  keep("/library", EVERY_PAPER);
  cache.forget("");
  expect(found("/library")).toBe(false);
});

test("a page that was begun before its paper changed is not kept, one of another paper is", () => {
  const { cache, keep, found } = setUp();
  const since = cache.mark();
  cache.forget("a");
  keep("/a", "a", since);
  keep("/b", "b", since);
  expect([found("/a"), found("/b")]).toEqual([false, true]);
  cache.forget("");
  keep("/b2", "b", since);
  expect(found("/b2")).toBe(false);
});

test("of those who ask for a page at once one makes it, the others wait for that one", async () => {
  const { cache } = setUp();
  const made = Promise.withResolvers<void>();
  expect(cache.await("a", made.promise)).toBeUndefined();
  const waiting = cache.await("a", Promise.resolve());
  expect(cache.await("b", Promise.resolve())).toBeUndefined();
  made.resolve();
  await waiting;
  expect(waiting).toBeInstanceOf(Promise);
  expect(cache.await("a", Promise.resolve())).toBeUndefined();
});

test("no page is kept for more than a minute", () => {
  const { keep, found, pass } = setUp();
  keep("/a", "a");
  pass(59_999);
  expect(found("/a")).toBe(true);
  pass(1);
  expect(found("/a")).toBe(false);
});

test("the oldest pages go when there are too many", () => {
  const { cache, found } = setUp();
  const big = { headers: {}, body: new Uint8Array(24 * 1024 * 1024) };
  for (const url of ["/a", "/b", "/c"])
    cache.keep(cache.keyOf(get(url)) ?? "", big, { paperId: url, since: cache.mark() });
  expect([found("/a"), found("/b"), found("/c")]).toEqual([false, true, true]);
});

test.each([
  [{ "accept-encoding": "br" }],
  [{ "accept-language": "fr" }],
  [{ host: "engram.example" }],
  [{ "x-forwarded-proto": "https" }],
])("a reader who asks with %j is not given another's page", (headers) => {
  const { cache, keep } = setUp();
  keep("/a", "a");
  expect(cache.find(cache.keyOf(get("/a", headers)) ?? "")).toBeUndefined();
});

test("what is no page of everybody has no key", () => {
  const { cache } = setUp();
  expect(cache.keyOf({ ...get("/a"), method: "POST" })).toBeUndefined();
  expect(cache.keyOf(get("/api/papers/a"))).toBeUndefined();
  expect(cache.keyOf(get(`/${"a".repeat(300)}`))).toBeUndefined();
});

test.each([
  ["gzip, deflate, br", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0.5", "br"],
  ["deflate", "identity"],
  ["", "identity"],
  [undefined, "identity"],
] as const)("Accept-Encoding %j gives %s", (header, expected) => {
  expect(encodingFor(header)).toBe(expected);
});

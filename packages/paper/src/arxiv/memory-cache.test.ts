import { expect, test } from "vitest";
import { createMemoryCache } from "./memory-cache.ts";

const response = (url: string, text = "x") => ({
  url,
  contentType: "text/plain",
  body: new TextEncoder().encode(text),
  fetchedAt: "2026-01-05T00:00:00Z",
});

test("a put replaces the earlier answer of the same address", async () => {
  const cache = createMemoryCache();
  await cache.put(response("a", "old"));
  await cache.put(response("a", "new"));
  expect(await cache.get("a")).toEqual(response("a", "new"));
  expect(await cache.get("b")).toBeUndefined();
});

test("beyond the limit the answer that was longest not used goes", async () => {
  const cache = createMemoryCache(2);
  await cache.put(response("a"));
  await cache.put(response("b"));
  await cache.get("a");
  await cache.put(response("c"));
  expect(await cache.get("a")).toBeDefined();
  expect(await cache.get("b")).toBeUndefined();
});

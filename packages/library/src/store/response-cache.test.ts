import { expect, test } from "vitest";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { createStoredCache } from "./response-cache.ts";

describeEngines("the response cache", (engine) => {
  const answer = {
    url: "https://export.arxiv.org/api/query?id_list=2405.08707&x='",
    contentType: "application/atom+xml",
    body: Uint8Array.of(60, 0, 255, 62),
    fetchedAt: "2026-01-05T10:00:00.500Z",
  };

  test("what was put comes back byte for byte, and without what it did not have", async () => {
    const cache = createStoredCache(engine.database());
    await cache.put(answer);
    expect(await cache.get(answer.url)).toEqual({ ...answer, body: Buffer.from(answer.body) });
    expect(await cache.get(`${answer.url}2`)).toBeUndefined();
  });

  test("a later answer replaces the earlier one whole", async () => {
    const cache = createStoredCache(engine.database());
    await cache.put({ ...answer, etag: '"1"', lastModified: "Mon, 05 Jan 2026 10:00:00 GMT" });
    await cache.put({ ...answer, body: Uint8Array.of(1), etag: '"2"' });
    expect(await cache.get(answer.url)).toEqual({ ...answer, body: Buffer.from([1]), etag: '"2"' });
  });
});

import { OutsideError, ok } from "@engram/paper";
import { createFakeClock } from "@engram/paper/testing";
import { expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { type BrowsingPorts, createBrowsing } from "./create-browsing.ts";
import { createFakeSource, recordOf } from "./testing/fake-source.ts";

const noLibrary = {
  view: () => ({ state: "idle", papers: [] }) as const,
  start: () => false,
  cancel: () => false,
};

/** Looking for papers over a store that answers as a test says. */
function browsing(query: Database["query"], changes: Partial<BrowsingPorts> = {}) {
  const clock = createFakeClock();
  const never = () => Promise.reject(new Error("this store is only asked questions"));
  const database: Database = {
    kind: "server",
    query,
    runScript: never,
    transaction: never,
    listen: never,
    close: () => Promise.resolve(),
  };
  const ports: BrowsingPorts = {
    database,
    clock,
    operator: { audience: "public", commercial: false },
    source: createFakeSource(),
    mayReachNetwork: () => true,
    ...changes,
  };
  return { clock, browsing: createBrowsing(ports, noLibrary) };
}

test("a store that answers is there", async () => {
  await browsing(async () => [{ one: 1 }]).browsing.checkStore();
});

test("a store that refuses is told as what it is", async () => {
  const refused = new OutsideError("store.unreachable", { retryable: true });
  await expect(browsing(() => Promise.reject(refused)).browsing.checkStore()).rejects.toBe(refused);
});

test("a store that hangs is told after a moment, and is asked once however often it is looked after", async () => {
  let asked = 0;
  const answer = Promise.withResolvers<readonly []>();
  const { browsing: opened, clock } = browsing(() => {
    asked += 1;
    return answer.promise;
  });
  const checks = [opened.checkStore(), opened.checkStore()];
  const settled = Promise.allSettled(checks);
  await clock.advance(1_500);
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(checks[0]).rejects.toMatchObject({ code: "store.unreachable" });
  expect(asked).toBe(1);
  answer.resolve([]);
  await clock.advance(0);
  await opened.checkStore();
  expect(asked).toBe(2);
});

test("arXiv is not asked where there is no network, and the search says so", async () => {
  const source = { ...createFakeSource(), searchPapers: () => Promise.reject(new Error("asked")) };
  const { browsing: opened } = browsing(async () => [], { source, mayReachNetwork: () => false });
  await expect(opened.searchArxiv("x")).rejects.toMatchObject({ code: "network.offline" });
});

test("what arXiv finds comes as it is", async () => {
  const found = ok({ records: [recordOf("2401.00001")], total: 7 });
  const source = { ...createFakeSource(), searchPapers: async () => found };
  expect(await browsing(async () => [], { source }).browsing.searchArxiv("x")).toBe(found);
});

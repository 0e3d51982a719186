import { err, OutsideError, ok, type PaperId } from "@engram/paper";
import { createFakeClock } from "@engram/paper/testing";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { savePaper } from "../store/papers.ts";
import { type FindRecordOptions, findRecord } from "./find-record.ts";
import type { LogEntry } from "./log.ts";
import { NetworkRecords } from "./network-records.ts";
import { createFakeSource, type FakeSource, recordOf } from "./testing/fake-source.ts";
import { untilSleeping } from "./testing/until-sleeping.ts";
import { withQuery } from "./testing/with-query.ts";

const DAY_MS = 24 * 3_600_000;
const unreachable = new OutsideError("network.unreachable", { retryable: true });
let papers = 0;

/** An id that no other test uses. */
function newId(): string {
  papers += 1;
  return `2603.${String(papers).padStart(5, "0")}`;
}

describeEngines("finding a record", (engine) => {
  let database: Database;
  beforeEach(() => {
    database = engine.database();
  });

  function finderOver(source: FakeSource, mayReachNetwork = () => true) {
    const clock = createFakeClock("2026-01-05T09:00:00.000Z");
    const log: LogEntry[] = [];
    const network = new NetworkRecords({ database, source, clock, log: (entry) => log.push(entry) });
    const ports = { database, network, clock, mayReachNetwork };
    const find = (id: PaperId, options: FindRecordOptions = {}) => findRecord(ports, id, options);
    const store = (record: ReturnType<typeof recordOf>, latestVersion = record.version) =>
      savePaper(database, { record, latestVersion, lookedAt: clock.now() });
    return { clock, find, log, network, ports, store };
  }

  test("a paper that is not stored is fetched, kept, and not asked for again within a day", async () => {
    const id = newId();
    const source = createFakeSource(recordOf(id));
    const { clock, find } = finderOver(source);
    const found = await find({ id });
    expect(found).toEqual(ok({ record: recordOf(id), latestVersion: 1, offline: false }));
    await clock.advance(DAY_MS - 1);
    expect(await find({ id })).toEqual(found);
    expect(source.asked).toEqual([{ id }]);
  });

  test("after a day the source is asked again, and a new version takes the place of the old one", async () => {
    const id = newId();
    const second = recordOf(id, { version: 2, retrieved: "2026-01-06T10:00:00.000Z" });
    const { clock, find, store } = finderOver(createFakeSource(second));
    await store(recordOf(id));
    await clock.advance(DAY_MS);
    expect(await find({ id })).toEqual(ok({ record: second, latestVersion: 2, offline: false }));
  });

  test("an older version that is stored is no answer to a question for the latest", async () => {
    const id = newId();
    const third = recordOf(id, { version: 3 });
    const source = createFakeSource(third);
    const { find, store } = finderOver(source);
    await store(recordOf(id), 3);
    expect(await find({ id, version: 1 })).toEqual(
      ok({ record: recordOf(id), latestVersion: 3, offline: false }),
    );
    expect(source.asked).toEqual([]);
    expect(await find({ id })).toEqual(ok({ record: third, latestVersion: 3, offline: false }));
  });

  test("a source that gives an older version than the latest known is asked once a day, not at each view", async () => {
    const id = newId();
    const source = createFakeSource(recordOf(id));
    const { clock, find, store } = finderOver(source);
    await store(recordOf(id), 2);
    await find({ id });
    await clock.advance(DAY_MS - 1);
    const found = await find({ id });
    expect(found.ok && [found.value.record.version, found.value.offline]).toEqual([1, false]);
    expect(source.asked).toHaveLength(1);
    await clock.advance(1);
    await find({ id });
    expect(source.asked).toHaveLength(2);
  });

  test("a version that does not exist is said to, with the latest that does", async () => {
    const id = newId();
    const { find } = finderOver(createFakeSource(recordOf(id, { version: 2 })));
    expect(await find({ id, version: 9 })).toEqual(
      err({ code: "paper.version-not-found", id, version: 9, latest: 2 }),
    );
  });

  test("a paper that does not exist is not found, and nothing is stored of it", async () => {
    const id = newId();
    const source = createFakeSource();
    const { find } = finderOver(source);
    expect(await find({ id })).toEqual(err({ code: "paper.not-found", id }));
    expect(await find({ id })).toEqual(err({ code: "paper.not-found", id }));
    expect(source.asked).toHaveLength(2);
  });

  test("with offline asked for, the newest stored version is shown, whatever its age, and the source is left alone", async () => {
    const id = newId();
    const source = createFakeSource(recordOf(id, { version: 3 }));
    const { clock, find, store } = finderOver(source);
    await store(recordOf(id));
    await store(recordOf(id, { version: 2 }));
    await clock.advance(100 * DAY_MS);
    const stored = recordOf(id, { version: 2 });
    expect(await find({ id }, { offline: true })).toEqual(
      ok({ record: stored, latestVersion: 2, offline: true }),
    );
    expect(source.asked).toEqual([]);
  });

  test("offline, a paper that is not stored is said not to be, also where only another version is", async () => {
    const id = newId();
    const { find, store } = finderOver(createFakeSource(recordOf(id)));
    expect(await find({ id }, { offline: true })).toEqual(err({ code: "paper.not-stored-offline", id }));
    await store(recordOf(id));
    expect(await find({ id, version: 2 }, { offline: true })).toEqual(
      err({ code: "paper.not-stored-offline", id }),
    );
  });

  test("a machine without a network is offline without being told, and asks nobody", async () => {
    const id = newId();
    const source = createFakeSource(recordOf(id));
    const { find } = finderOver(source, () => false);
    expect(await find({ id })).toEqual(err({ code: "paper.not-stored-offline", id }));
    expect(source.asked).toEqual([]);
  });

  test("the bundled record answers without any network, for its version and for the latest", async () => {
    const source = createFakeSource();
    source.answer = () => Promise.reject(unreachable);
    const { find } = finderOver(source);
    const found = await find({ id: "2405.08707" });
    // It knows that there is a newer version, and no more than that.
    expect(found).toMatchObject({
      ok: true,
      value: { record: { version: 1 }, offline: true, latestVersion: 2 },
    });
    expect(await find({ id: "2405.08707", version: 1 }, { offline: true })).toEqual(found);
    expect(await find({ id: "2405.08707" })).toEqual(found);
    expect(await find({ id: "2405.08707", version: 2 }, { offline: true })).toMatchObject({
      ok: false,
      error: { code: "paper.not-stored-offline" },
    });
  });

  test("what is stored is shown after two seconds where the network stays silent, and its answer is kept", async () => {
    const id = newId();
    const source = createFakeSource();
    const answer = Promise.withResolvers<Awaited<ReturnType<FakeSource["answer"]>>>();
    source.answer = () => answer.promise;
    const { clock, find, network, store } = finderOver(source);
    await store(recordOf(id, { retrieved: "2025-01-01T00:00:00.000Z" }));
    const found = find({ id });
    await untilSleeping(clock, 1);
    await clock.advance(2000);
    expect(await found).toMatchObject({ ok: true, value: { offline: true, record: { version: 1 } } });
    // Nobody else waits those two seconds again.
    expect(await find({ id })).toMatchObject({ ok: true, value: { offline: true } });
    answer.resolve(ok({ record: recordOf(id, { version: 2 }), latestVersion: 2 }));
    await network.fetch({ id });
    expect(await find({ id })).toMatchObject({ ok: true, value: { offline: false, record: { version: 2 } } });
    expect(source.asked).toHaveLength(1);
  });

  test("after a failure the network is left alone for a minute by those who have something to show", async () => {
    const [id, other] = [newId(), newId()];
    const source = createFakeSource();
    source.answer = () => Promise.reject(unreachable);
    const { clock, find, log, store } = finderOver(source);
    const old = { retrieved: "2025-01-01T00:00:00.000Z" };
    await store(recordOf(id, old));
    for (let view = 0; view < 5; view += 1) {
      expect(await find({ id })).toMatchObject({ ok: true, value: { offline: true } });
    }
    expect(source.asked).toEqual([{ id }]);
    expect(log).toMatchObject([{ event: "record-not-fetched", error: unreachable }]);
    // Who has nothing to show asks all the same.
    await expect(find({ id: other })).rejects.toBe(unreachable);
    expect(source.asked).toHaveLength(2);
    await clock.advance(60_000);
    await find({ id });
    expect(source.asked).toHaveLength(3);
  });

  test.each([
    "network.unreachable",
    "network.timeout",
    "source.busy",
    "source.malformed",
    "source.refused",
  ] as const)("%s is thrown where nothing is stored, and hidden behind what is", async (code) => {
    const id = newId();
    const source = createFakeSource();
    const failure = new OutsideError(code, { retryable: true });
    source.answer = () => Promise.reject(failure);
    const { find, store } = finderOver(source);
    await expect(find({ id })).rejects.toBe(failure);
    await store(recordOf(id, { retrieved: "2025-01-01T00:00:00.000Z" }));
    expect(await find({ id })).toMatchObject({ ok: true, value: { offline: true } });
  });

  test("a source that does not know a paper which is stored does not make it disappear", async () => {
    const id = newId();
    const { find, store } = finderOver(createFakeSource());
    await store(recordOf(id, { retrieved: "2025-01-01T00:00:00.000Z" }));
    expect(await find({ id })).toMatchObject({
      ok: true,
      value: { offline: false, unlisted: true, record: { id } },
    });
    expect(await find({ id: "2405.08707" })).toMatchObject({
      ok: true,
      value: { offline: false, unlisted: true, record: { from: "bundled" } },
    });
  });

  test("a bug in the source is not mistaken for a network that is down", async () => {
    const id = newId();
    const source = createFakeSource();
    const bug = new TypeError("undefined is not a record");
    source.answer = () => Promise.reject(bug);
    const { find, store } = finderOver(source);
    await store(recordOf(id, { retrieved: "2025-01-01T00:00:00.000Z" }));
    await expect(find({ id })).rejects.toBe(bug);
  });

  test("a hundred readers of one paper ask the source once", async () => {
    const id = newId();
    const source = createFakeSource(recordOf(id));
    const { find } = finderOver(source);
    await Promise.all(Array.from({ length: 100 }, () => find({ id })));
    expect(source.asked).toHaveLength(1);
  });

  test("a reader who leaves is let go, and the answer still reaches the others", async () => {
    const id = newId();
    const source = createFakeSource();
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Awaited<ReturnType<FakeSource["answer"]>>>();
    source.answer = () => {
      asked.resolve();
      return answer.promise;
    };
    const { find } = finderOver(source);
    const leaving = new AbortController();
    const gone = find({ id }, { signal: leaving.signal });
    const stays = find({ id });
    await asked.promise;
    leaving.abort(new Error("gone"));
    await expect(gone).rejects.toThrow("gone");
    answer.resolve(ok({ record: recordOf(id), latestVersion: 1 }));
    expect(await stays).toMatchObject({ ok: true, value: { offline: false } });
  });

  test("closing lets go of a request that is on its way", async () => {
    const id = newId();
    const source = createFakeSource();
    const asked = Promise.withResolvers<void>();
    source.answer = (_id, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
        asked.resolve();
      });
    const { find, log, network } = finderOver(source);
    const found = expect(find({ id })).rejects.toThrow("the library is being closed");
    await asked.promise;
    await network.close();
    await found;
    expect(log).toEqual([]);
  });

  test("looking at a paper again and again writes once a minute", async () => {
    const id = newId();
    const { clock, ports, store } = finderOver(createFakeSource());
    await store(recordOf(id));
    let writes = 0;
    const counting = withQuery(database, (statement, run) => {
      writes += statement.text.startsWith("update paper") ? 1 : 0;
      return run();
    });
    const view = () => findRecord({ ...ports, database: counting }, { id }, {});
    for (let views = 0; views < 10; views += 1) await view();
    expect(writes).toBe(0);
    await clock.advance(60_000);
    for (let views = 0; views < 10; views += 1) await view();
    expect(writes).toBe(1);
  });
});

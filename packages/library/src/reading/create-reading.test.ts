import { randomUUID } from "node:crypto";
import type { Writer } from "@engram/digest";
import { type PaperRecord, systemClock } from "@engram/paper";
import { beforeEach, expect, test, vi } from "vitest";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import type { Reading, StoredRunEvent } from "../reading.ts";
import { markLookedAt, savePaper } from "../store/papers.ts";
import { createReading, type ReadingPorts } from "./create-reading.ts";
import type { LogEntry } from "./log.ts";
import { createFakeSource, recordOf } from "./testing/fake-source.ts";
import { createFakeWriter } from "./testing/fake-writer.ts";

let papers = 0;

/** An id that no other test uses. */
function newId(): string {
  papers += 1;
  return `2604.${String(papers).padStart(5, "0")}`;
}

async function eventsOf(events: AsyncIterable<StoredRunEvent>): Promise<StoredRunEvent[]> {
  const all: StoredRunEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

async function start(reading: Reading, id: string, language: "en" | "fr" = "en") {
  const started = await reading.startRun({ id }, { language });
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

describeEngines("reading", (engine) => {
  let database: Database;
  beforeEach(() => {
    database = engine.database();
  });

  async function openReading(
    changes: Partial<ReadingPorts> & { readonly records?: readonly PaperRecord[] } = {},
  ): Promise<{ readonly reading: Reading; readonly log: LogEntry[] } & AsyncDisposable> {
    const log: LogEntry[] = [];
    const reading = await createReading({
      database,
      source: createFakeSource(
        ...(changes.records ?? []).map((record) => ({ ...record, retrieved: new Date().toISOString() })),
      ),
      writers: [createFakeWriter({})],
      operator: { audience: "public", commercial: false },
      clock: systemClock,
      votesToReopen: 3,
      randomUuid: randomUUID,
      engramVersion: "0.0.0-test",
      log: (entry) => log.push(entry),
      mayReachNetwork: () => true,
      worker: false,
      ...changes,
    });
    return { reading, log, [Symbol.asyncDispose]: () => reading.close() };
  }

  test.each([false, true])(
    "a run goes from metadata to a stored digest, step by step (worker: %s)",
    async (worker) => {
      const id = newId();
      await using opened = await openReading({ records: [recordOf(id)], worker });
      const { reading } = opened;
      const { runId, joined } = await start(reading, id);
      expect(joined).toBe(false);
      const events = await eventsOf(reading.followRun(runId));
      expect(events.map(({ id: eventId }) => eventId)).toEqual(events.map((_, index) => index + 1));
      const told = events.map(({ event }) =>
        event.type === "step" ? `${event.step} ${event.state}` : event.type,
      );
      expect(told).toEqual([
        "metadata started",
        "metadata done",
        "licence started",
        "licence done",
        "text started",
        "text done",
        "write started",
        "statement",
        "statement",
        "statement",
        "write done",
        "store started",
        "store done",
        "done",
      ]);
      const view = await reading.lookUp({ id }, { language: "en" });
      if (!view.ok) throw new Error(view.error.code);
      expect(view.value.digests).toHaveLength(1);
      expect(view.value.activeRunId).toBeUndefined();
      const [digest] = view.value.digests;
      expect(events.at(-1)?.event).toEqual({ type: "done", contentHash: digest?.contentHash });
      expect(await reading.findDigest(digest?.contentHash ?? "")).toEqual(digest);
      expect(digest?.digest.scope).toMatchObject({ used: "metadata", reason: "no-derivatives" });
      expect(await reading.getRun(runId)).toMatchObject({ state: "done", contentHash: digest?.contentHash });
    },
  );

  test("a digest that was damaged is not shown but logged, and a run puts a sound one in its place", async () => {
    const id = newId();
    await using opened = await openReading({ records: [recordOf(id)] });
    const { reading, log } = opened;
    const digest = async () => {
      const view = await reading.lookUp({ id });
      return view.ok ? view.value.digests[0] : undefined;
    };
    await eventsOf(reading.followRun((await start(reading, id)).runId));
    const sound = await digest();
    await database.query(sql`
      update digest set digest = regexp_replace(digest::text, '"text":"[A-Za-z]+', '"text":"Never')::json
      where paper_id = ${id}`);
    expect(await digest()).toBeUndefined();
    const damaged = { event: "digest-damaged", facts: { contentHash: sound?.contentHash } };
    expect(log).toMatchObject([damaged]);
    await eventsOf(reading.followRun((await start(reading, id)).runId));
    expect((await digest())?.digest.levels).toEqual(sound?.digest.levels);
    expect(log).toHaveLength(1);
  });

  test("the scope that the licence allows is told before the run, and again in it", async () => {
    const id = newId();
    await using opened = await openReading({ records: [recordOf(id, { licence: null })] });
    const { reading } = opened;
    const view = await reading.lookUp({ id });
    const { runId } = await start(reading, id);
    const events = await eventsOf(reading.followRun(runId));
    const licence = events.find(({ event }) => event.type === "step" && event.scope !== undefined)?.event;
    expect(view).toMatchObject({
      ok: true,
      value: { scope: { used: "metadata", reason: "licence-unknown" } },
    });
    expect(licence).toMatchObject({
      step: "licence",
      scope: { used: "metadata", reason: "licence-unknown" },
    });
  });

  test("a second reader joins the run in progress, sees it in the paper's view, and gets the same events", async () => {
    const id = newId();
    const goOn = Promise.withResolvers<void>();
    const writer = createFakeWriter({ between: () => goOn.promise });
    await using opened = await openReading({ records: [recordOf(id)], writers: [writer] });
    const { reading } = opened;
    const first = await start(reading, id);
    const second = await start(reading, id);
    expect(second).toEqual({ runId: first.runId, joined: true });
    expect(await reading.lookUp({ id })).toMatchObject({ ok: true, value: { activeRunId: first.runId } });
    const readers = Array.from({ length: 50 }, () => eventsOf(reading.followRun(first.runId)));
    goOn.resolve();
    const [one, ...others] = await Promise.all(readers);
    expect(one?.at(-1)?.event.type).toBe("done");
    for (const other of others) expect(other).toEqual(one);
    expect(await reading.listRunEvents(first.runId)).toEqual(one);
    expect(await reading.listRunEvents(first.runId, 10)).toEqual(one?.slice(10));
  });

  test("a reader in French starts a run of its own", async () => {
    const id = newId();
    const goOn = Promise.withResolvers<void>();
    const writer = createFakeWriter({ between: () => goOn.promise });
    await using opened = await openReading({ records: [recordOf(id)], writers: [writer] });
    const { reading } = opened;
    const [english, french] = [await start(reading, id, "en"), await start(reading, id, "fr")];
    expect(french.joined).toBe(false);
    goOn.resolve();
    for (const { runId } of [english, french]) await eventsOf(reading.followRun(runId));
    expect(await reading.lookUp({ id }, { language: "fr" })).toMatchObject({
      ok: true,
      value: { digests: [{ language: "fr" }] },
    });
    expect(await reading.lookUp({ id })).toMatchObject({ ok: true, value: { digests: [{}, {}] } });
  });

  test("partial results are shown while the writer is still writing", async () => {
    const id = newId();
    const goOn = Promise.withResolvers<void>();
    const writer = createFakeWriter({ between: () => goOn.promise });
    await using opened = await openReading({ records: [recordOf(id)], writers: [writer] });
    const { reading } = opened;
    const { runId } = await start(reading, id);
    let shown: StoredRunEvent | undefined;
    for await (const event of reading.followRun(runId)) {
      if (event.event.type === "statement" && shown === undefined) {
        shown = event;
        expect(await reading.getRun(runId)).toMatchObject({ state: "running" });
        goOn.resolve();
      }
    }
    expect(JSON.stringify(shown)).toContain("We let a clock stand still.");
  });

  test.each([false, true])(
    "a cancelled run stops, says so, and can be started again (worker: %s)",
    async (worker) => {
      const id = newId();
      const written = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      const writer = createFakeWriter({
        between: () => {
          written.resolve();
          return goOn.promise;
        },
      });
      await using opened = await openReading({ records: [recordOf(id)], writers: [writer], worker });
      const { reading } = opened;
      const { runId } = await start(reading, id);
      await written.promise;
      expect(await reading.cancelRun(runId)).toBe(true);
      goOn.resolve();
      const events = await eventsOf(reading.followRun(runId));
      expect(events.at(-1)?.event).toEqual({ type: "cancelled" });
      expect(await reading.cancelRun(runId)).toBe(false);
      expect(await reading.lookUp({ id })).toMatchObject({ ok: true, value: { digests: [] } });
      const again = await start(reading, id);
      expect((await eventsOf(reading.followRun(again.runId))).at(-1)?.event.type).toBe("done");
    },
  );

  test("cancelling here stops a writer that waits, without any further word from it", async () => {
    const id = newId();
    const written = Promise.withResolvers<void>();
    const fake = createFakeWriter({});
    const waiting: Writer = {
      ...fake,
      write: (_source, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason as Error));
          written.resolve();
        }),
    };
    await using opened = await openReading({ records: [recordOf(id)], writers: [waiting] });
    const { reading } = opened;
    const { runId } = await start(reading, id);
    await written.promise;
    const cancelled = performance.now();
    expect(await reading.cancelRun(runId)).toBe(true);
    expect((await eventsOf(reading.followRun(runId))).at(-1)?.event).toEqual({ type: "cancelled" });
    // Not only when the heart of the lease beats the next time.
    expect(performance.now() - cancelled).toBeLessThan(1_500);
  });

  test("a writer that never looks whether it was stopped is, by what it reports next", async () => {
    const id = newId();
    const written = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let wroteToTheEnd = false;
    const fake = createFakeWriter({});
    const heedless: Writer = {
      ...fake,
      async write(source, { language, report }) {
        written.resolve();
        await goOn.promise;
        const result = await fake.write(source, { language, ...(report === undefined ? {} : { report }) });
        wroteToTheEnd = true;
        return result;
      },
    };
    await using opened = await openReading({ records: [recordOf(id)], writers: [heedless] });
    const { reading } = opened;
    const { runId } = await start(reading, id);
    await written.promise;
    await reading.cancelRun(runId);
    goOn.resolve();
    const events = await eventsOf(reading.followRun(runId));
    expect(events.at(-1)?.event).toEqual({ type: "cancelled" });
    expect(events.filter(({ event }) => event.type === "statement")).toEqual([]);
    expect(wroteToTheEnd).toBe(false);
  });

  test("a run that another process works on is followed and can be cancelled from here", async () => {
    const id = newId();
    const written = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const writer = createFakeWriter({
      between: () => {
        written.resolve();
        return goOn.promise;
      },
    });
    await using there = await openReading({ records: [recordOf(id)], writers: [writer] });
    await using here = await openReading();
    const { runId } = await start(there.reading, id);
    await written.promise;
    expect(await start(here.reading, id)).toEqual({ runId, joined: true });
    const events = eventsOf(here.reading.followRun(runId));
    expect(await here.reading.cancelRun(runId)).toBe(true);
    goOn.resolve();
    expect((await events).at(-1)?.event).toEqual({ type: "cancelled" });
  });

  test("a run that a closing process gave back is finished by the next one, under the same ids", async () => {
    const id = newId();
    const written = Promise.withResolvers<void>();
    const slow = createFakeWriter({
      between: async () => {
        written.resolve();
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    });
    const first = await openReading({ records: [recordOf(id)], writers: [slow] });
    const { runId } = await start(first.reading, id);
    await written.promise;
    await first.reading.close();
    const before = await first.reading.listRunEvents(runId);
    expect(before.at(-1)?.event.type).not.toBe("done");
    await using second = await openReading({ worker: true });
    const events = await eventsOf(second.reading.followRun(runId));
    expect(events.slice(0, before.length)).toEqual(before);
    expect(events.at(-1)?.event.type).toBe("done");
    const statements = events.filter(({ event }) => event.type === "statement");
    expect(new Set(statements.map(({ event }) => JSON.stringify(event))).size).toBe(statements.length);
    expect(statements).toHaveLength(3);
  });

  test("the same digest made twice is one stored digest, and nothing of the first is overwritten", async () => {
    const id = newId();
    await using opened = await openReading({ records: [recordOf(id)] });
    const { reading } = opened;
    const hashes: unknown[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { runId } = await start(reading, id);
      hashes.push((await eventsOf(reading.followRun(runId))).at(-1)?.event);
    }
    expect(hashes[0]).toEqual(hashes[1]);
    const view = await reading.lookUp({ id });
    expect(view).toMatchObject({ ok: true, value: { digests: [{ language: "en" }] } });
    if (view.ok) expect(view.value.digests).toHaveLength(1);
  });

  test("what can not be run is refused before anything is started", async () => {
    const [id, empty] = [newId(), newId()];
    await using opened = await openReading({ records: [recordOf(id), recordOf(empty, { abstract: "" })] });
    const { reading } = opened;
    const absent = newId();
    const refusals = await Promise.all([
      reading.startRun({ id: empty }, { language: "en" }),
      reading.startRun({ id }, { language: "en", writer: "nobody" }),
      reading.startRun({ id: absent }, { language: "en" }),
      reading.startRun({ id, version: 7 }, { language: "en" }),
      reading.startRun({ id: absent }, { language: "en", offline: true }),
    ]);
    expect(refusals.map((refusal) => (refusal.ok ? "started" : refusal.error.code))).toEqual([
      "run.abstract-empty",
      "run.writer-unknown",
      "paper.not-found",
      "paper.version-not-found",
      "paper.not-stored-offline",
    ]);
    expect(await reading.lookUp({ id })).not.toHaveProperty("value.activeRunId");
  });

  test("a bug in a writer fails the run with an id that the log explains, and the reader learns no more", async () => {
    const id = newId();
    const writer = createFakeWriter({ between: () => Promise.reject(new Error("secret detail")) });
    await using opened = await openReading({ records: [recordOf(id)], writers: [writer] });
    const { reading, log } = opened;
    const { runId } = await start(reading, id);
    const last = (await eventsOf(reading.followRun(runId))).at(-1)?.event;
    expect(last).toMatchObject({ type: "failed", code: "run.bug", retryable: false });
    expect(JSON.stringify(last)).not.toContain("secret detail");
    const errorId = last?.type === "failed" ? last.errorId : undefined;
    expect(log.find((entry) => entry.errorId === errorId)?.error).toMatchObject({ message: "secret detail" });
  });

  test("a run that does not exist has no view, no events, and can not be cancelled", async () => {
    await using opened = await openReading();
    const { reading } = opened;
    for (const runId of [randomUUID(), "nonsense", ""]) {
      expect(await reading.getRun(runId)).toBeUndefined();
      expect(await eventsOf(reading.followRun(runId))).toEqual([]);
      expect(await reading.listRunEvents(runId)).toEqual([]);
      expect(await reading.cancelRun(runId)).toBe(false);
    }
  });

  test("the library lists what was looked at, with what its licence allows and its newest digest", async () => {
    const id = newId();
    const word = `zebrafinch${papers}`;
    await using opened = await openReading({ records: [recordOf(id, { title: `Songs of the ${word}` })] });
    const { reading } = opened;
    await reading.lookUp({ id });
    const before = await reading.listPapers({ text: word });
    expect(before).toMatchObject({ total: 1, papers: [{ record: { id }, latestDigest: null }] });
    const { runId } = await start(reading, id);
    const done = (await eventsOf(reading.followRun(runId))).at(-1)?.event;
    const contentHash = done?.type === "done" ? done.contentHash : "";
    expect((await reading.listPapers({ text: word })).papers[0]).toMatchObject({
      scope: { used: "metadata", reason: "no-derivatives" },
      latestDigest: { contentHash, language: "en" },
    });
    expect((await reading.listPapers({ limit: 1, offset: 1_000_000 })).papers).toEqual([]);
  });

  test("papers on the same subject whose licence is open are suggested, nearest first, and no others", async () => {
    const open = "http://creativecommons.org/licenses/by/4.0/";
    const subject = "Retrieval in dense associative memories with sparse attention";
    const asked = recordOf(newId(), { title: subject, abstract: "Associative memories store patterns." });
    const near = recordOf(newId(), { title: subject, licence: open });
    const nearer = recordOf(newId(), { title: subject, abstract: asked.abstract, licence: open });
    const closed = recordOf(newId(), { title: subject, abstract: asked.abstract });
    const far = recordOf(newId(), {
      title: "Grain boundaries of ice",
      abstract: "Snow settles slowly on glaciers.",
      categories: { main: "physics.geo-ph", secondary: [] },
      licence: open,
    });
    const otherSubject = recordOf(newId(), {
      title: "Scheduling nurses in small hospitals",
      abstract: "Shifts are planned by hand. A solver plans fairer weeks.",
      categories: { main: "cs.AI", secondary: [] },
      licence: open,
    });
    await using opened = await openReading();
    for (const record of [asked, near, nearer, closed, far, otherSubject]) {
      await savePaper(database, { record, latestVersion: 1, lookedAt: new Date() });
    }
    const suggested = await opened.reading.suggestOpenPapers(asked, 5);
    expect(suggested.map(({ record }) => record.id)).toEqual([nearer.id, near.id]);
    expect(await opened.reading.suggestOpenPapers(asked, 1)).toHaveLength(1);
    expect(await opened.reading.suggestOpenPapers(far, 5)).toEqual([]);
  });

  test("a change of a paper is told with its id, whoever makes it; looking at it is none", async () => {
    const id = newId();
    await using opened = await openReading();
    const told: string[] = [];
    const stop = await opened.reading.watchPapers((paperId) => told.push(paperId));
    const other = await engine.openAnother();
    await savePaper(other, { record: recordOf(id), latestVersion: 1, lookedAt: new Date() });
    await vi.waitFor(() => expect(told).toContain(id));
    told.length = 0;
    await markLookedAt(other, id, new Date());
    await savePaper(other, { record: recordOf(newId()), latestVersion: 1, lookedAt: new Date() });
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
    expect(told).not.toContain(id);
    await stop();
  });

  test("a paper that was taken down is refused wherever it is asked for, network unasked, and comes back whole", async () => {
    const id = newId();
    const record = recordOf(id);
    await using opened = await openReading({ records: [record] });
    const { reading } = opened;
    const { runId } = await start(reading, id);
    const events = await eventsOf(reading.followRun(runId));
    const done = events.find(({ event }) => event.type === "done")?.event;
    if (done?.type !== "done") throw new Error("the run made no digest");
    await reading.takeDown(id, { requestedBy: "the authors" });
    const refusal = { ok: false, error: { code: "paper.taken-down", id, requestedBy: "the authors" } };
    expect(await reading.lookUp({ id })).toMatchObject(refusal);
    expect(await reading.lookUp({ id, version: 1 })).toMatchObject(refusal);
    expect(await reading.startRun({ id }, { language: "en" })).toMatchObject(refusal);
    expect(await reading.getRun(runId)).toBeUndefined();
    expect(await reading.listRunEvents(runId)).toEqual([]);
    expect(await eventsOf(reading.followRun(runId))).toEqual([]);
    expect(await reading.findDigest(done.contentHash)).toBeUndefined();
    await reading.restorePaper(id);
    expect(await reading.lookUp({ id })).toMatchObject({ ok: true, value: { digests: [{}] } });
    expect(await reading.listRunEvents(runId)).toEqual(events);
  });
});

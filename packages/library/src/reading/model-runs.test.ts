import { randomUUID } from "node:crypto";
import type { Writer } from "@engram/digest";
import { systemClock } from "@engram/paper";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import type { Reading, RunEvent } from "../reading.ts";
import { createReading } from "./create-reading.ts";
import { createFakeSource, recordOf } from "./testing/fake-source.ts";
import { createFakeWriter } from "./testing/fake-writer.ts";

let papers = 0;

/** An id that no other test uses. */
function newId(): string {
  papers += 1;
  return `2605.${String(papers).padStart(5, "0")}`;
}

async function start(reading: Reading, id: string, writer?: string) {
  const named = writer === undefined ? {} : { writer };
  const started = await reading.startRun({ id }, { language: "en", ...named });
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

async function endOf(reading: Reading, runId: string): Promise<readonly RunEvent[]> {
  const all: RunEvent[] = [];
  for await (const { event } of reading.followRun(runId)) all.push(event);
  return all;
}

describeEngines("runs with a model", (engine) => {
  let database: Database;
  beforeEach(() => {
    database = engine.database();
  });

  async function openReading(id: string, others: readonly Writer[]) {
    const reading = await createReading({
      database,
      source: createFakeSource({ ...recordOf(id), retrieved: new Date().toISOString() }),
      writers: [createFakeWriter({ name: "builtin" }), ...others],
      operator: { audience: "public", commercial: false },
      clock: systemClock,
      votesToReopen: 3,
      randomUuid: randomUUID,
      engramVersion: "0.0.0-test",
      log: () => undefined,
      mayReachNetwork: () => true,
      worker: false,
    });
    return { reading, [Symbol.asyncDispose]: () => reading.close() };
  }

  const model = (name: string, changes: Parameters<typeof createFakeWriter>[0] = {}) =>
    createFakeWriter({ name: "remote", model: name, ...changes });

  test("two models have runs of their own, a name alone means the first of them, and every digest stays", async () => {
    const id = newId();
    const goOn = Promise.withResolvers<void>();
    const between = () => goOn.promise;
    await using opened = await openReading(id, [model("one", { between }), model("two", { between })]);
    const { reading } = opened;
    const one = await start(reading, id, "remote:one");
    const two = await start(reading, id, "remote:two");
    expect([one.joined, two.joined]).toEqual([false, false]);
    expect(await start(reading, id, "remote")).toEqual({ runId: one.runId, joined: true });
    expect(await reading.getRun(two.runId)).toMatchObject({ writer: "remote:two" });
    const usual = await start(reading, id);
    goOn.resolve();
    for (const { runId } of [one, two, usual])
      expect((await endOf(reading, runId)).at(-1)?.type).toBe("done");
    const view = await reading.lookUp({ id });
    if (!view.ok) throw new Error(view.error.code);
    const writers = view.value.digests.map(({ digest: { provenance } }) => provenance.model ?? "builtin");
    expect(writers.sort()).toEqual(["builtin", "one", "two"]);
  });

  test("the name of a local model is enough, without its checksum", async () => {
    const id = newId();
    const local = createFakeWriter({ name: "local", model: "Tiny-1B q4 sha256:0123" });
    await using opened = await openReading(id, [model("one"), local]);
    const { runId } = await start(opened.reading, id, "local:Tiny-1B");
    expect(await opened.reading.getRun(runId)).toMatchObject({ writer: "local:Tiny-1B q4 sha256:0123" });
    const part = await opened.reading.startRun({ id }, { language: "en", writer: "local:Tiny" });
    expect(part).toMatchObject({ ok: false });
  });

  test.each(["ghost", "remote:ghost", "remote:", "local", ""])('a writer "%s" is unknown', async (writer) => {
    const id = newId();
    await using opened = await openReading(id, [model("one")]);
    const refused = await opened.reading.startRun({ id }, { language: "en", writer });
    expect(refused).toEqual({ ok: false, error: { code: "run.writer-unknown", writer } });
  });

  test("a run that was cancelled and is started again does not ask again for what was answered; one after the end does", async () => {
    const id = newId();
    const asked: number[] = [];
    const reached = Promise.withResolvers<void>();
    let mayGoOn = false;
    const ask = async (sentence: number): Promise<string> => {
      asked.push(sentence);
      if (sentence === 2 && !mayGoOn) {
        reached.resolve();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return `reply ${sentence}`;
    };
    await using opened = await openReading(id, [model("one", { ask })]);
    const { reading } = opened;
    const first = await start(reading, id, "remote");
    await reached.promise;
    await reading.cancelRun(first.runId);
    expect((await endOf(reading, first.runId)).at(-1)?.type).toBe("cancelled");
    mayGoOn = true;
    // The reply that was on its way may come after the end: it is kept too.
    await expect.poll(async () => (await database.query(sql`select * from model_reply`)).length).toBe(3);
    const before = asked.length;
    await endOf(reading, (await start(reading, id, "remote")).runId);
    expect(asked.slice(0, before)).toEqual([0, 1, 2]);
    expect(asked.slice(before)).toEqual(Array.from({ length: asked.length - before }, (_, at) => at + 3));
    expect(await database.query(sql`select * from model_reply`)).toEqual([]);
    const whole = asked.length;
    await endOf(reading, (await start(reading, id, "remote")).runId);
    expect(asked.slice(whole)).toEqual([...asked.slice(0, 3), ...asked.slice(before, whole)]);
  });

  test("replies of yesterday are forgotten, and another model's are never given", async () => {
    const id = newId();
    const now = systemClock.now().getTime();
    const keep = (key: string, hoursAgo: number) =>
      database.query(sql`insert into model_reply (run_key, reply_key, reply, kept)
        values (${key}, 'sentence 0', 'of another run', ${new Date(now - hoursAgo * 3_600_000)})`);
    await keep("old", 25);
    await keep("young", 23);
    const asked: number[] = [];
    const ask = (sentence: number) => Promise.resolve(`${asked.push(sentence)}`);
    await using opened = await openReading(id, [model("one", { ask })]);
    await endOf(opened.reading, (await start(opened.reading, id, "remote")).runId);
    expect(asked[0]).toBe(0);
    const left = await database.query(sql`select run_key from model_reply`);
    expect(left.map((row) => row.run_key)).toEqual(["young"]);
  });

  test("how far a model has come is told while it writes, and what it took stays with its digest", async () => {
    const id = newId();
    await using opened = await openReading(id, [model("one", { ask: () => Promise.resolve("yes") })]);
    const { reading } = opened;
    const events = await endOf(reading, (await start(reading, id, "remote")).runId);
    const tallies = events.flatMap((event) => (event.type === "tally" ? [event.tally] : []));
    expect(tallies.length).toBeGreaterThan(1);
    expect(tallies.map(({ kept }) => kept)).toEqual(tallies.map((_, at) => at + 1));
    const last = events.at(-1);
    const hash = last?.type === "done" ? last.contentHash : "";
    expect(await reading.findTally(hash)).toEqual(tallies.at(-1));
    expect(await reading.findTally("0".repeat(64))).toBeUndefined();
  });
});

import { randomUUID } from "node:crypto";
import { listStatements } from "@engram/digest";
import { beforeEach, expect, test } from "vitest";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import type { CorrectionDraft, Feedback } from "../feedback.ts";
import { createFeedback } from "../reading/create-feedback.ts";
import { createFakeWriter } from "../reading/testing/fake-writer.ts";
import { browsePapers } from "./browse-papers.ts";
import { saveDigest } from "./digests.ts";
import { listKeywords } from "./keywords.ts";
import { listPapers, savePaper } from "./papers.ts";
import { sampleDigest, sampleRecord } from "./testing/sample-papers.ts";

const DAY_MS = 86_400_000;
const OPERATOR = { audience: "public", commercial: false } as const;

describeEngines("votes, corrections and takedowns", (engine) => {
  const record = sampleRecord();
  let hash = "";
  let now = Date.parse("2026-11-22T12:00:00Z");
  beforeEach(async () => {
    now = Date.parse("2026-11-22T12:00:00Z");
    await savePaper(engine.database(), { record, latestVersion: 1, lookedAt: new Date(now) });
    const made = await sampleDigest(record);
    await saveDigest(engine.database(), made);
    hash = made.digest.provenance.contentHash;
  });

  const feedback = (changes: { readonly writerVersion?: string; readonly name?: string } = {}): Feedback => {
    const writer = createFakeWriter({});
    const { writerVersion = "1", name = writer.name } = changes;
    return createFeedback({
      database: engine.database(),
      clock: { now: () => new Date(now), sleep: () => Promise.reject(new Error("nobody waits")) },
      randomUuid: randomUUID,
      writers: [{ ...writer, name, version: writerVersion }],
      votesToReopen: 3,
    });
  };
  const voters = async () =>
    (await engine.database().query(sql`select voter from digest_vote order by voter`)).map((row) =>
      String(row.voter),
    );
  const draft = (changes: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
    contentHash: hash,
    statement: "/tldr",
    name: "Ada Lovelace",
    text: "The box is not shallow.",
    ...changes,
  });

  test("a client has one vote on a digest, and its last word counts", async () => {
    const { vote, feedbackOn } = feedback();
    expect(await vote(hash, "up", "192.0.2.1")).toEqual({ ok: true, value: { up: 1, down: 0 } });
    expect(await vote(hash, "up", "192.0.2.1")).toEqual({ ok: true, value: { up: 1, down: 0 } });
    expect(await vote(hash, "down", "192.0.2.1")).toEqual({ ok: true, value: { up: 0, down: 1 } });
    expect(await vote(hash, "up", "192.0.2.2")).toEqual({ ok: true, value: { up: 1, down: 1 } });
    expect((await feedbackOn(hash)).votes).toEqual({ up: 1, down: 1 });
    expect(await vote("0".repeat(64), "up", "192.0.2.1")).toEqual({
      ok: false,
      error: { code: "digest.not-found" },
    });
  });

  test("votes that a client casts at once are one vote", async () => {
    const { vote } = feedback();
    await Promise.all(
      Array.from({ length: 20 }, (_, place) => vote(hash, place % 2 ? "up" : "down", "client")),
    );
    expect(await voters()).toHaveLength(1);
  });

  test("nothing stored holds the address; the salt is forgotten after 30 days, and not before", async () => {
    const { vote } = feedback();
    await vote(hash, "up", "192.0.2.1");
    const saltOf = async () => (await engine.database().query(sql`select salt from voter_salt`))[0]?.salt;
    const [before] = await voters();
    const salt = await saltOf();
    expect(before).toMatch(/^[\w-]{43}$/);
    now += 30 * DAY_MS - 1;
    await vote(hash, "down", "192.0.2.1");
    expect([await saltOf(), await voters()]).toEqual([salt, [before]]);
    now += 1;
    await vote(hash, "down", "192.0.2.1");
    expect(await saltOf()).not.toBe(salt);
    expect(new Set(await voters()).size).toBe(2);
  });

  test.each([
    [
      "three against none, by a newer version of the writer",
      "ddd",
      { writerVersion: "2" },
      { state: "open" },
    ],
    ["three against none, by another writer", "ddd", { name: "other" }, { state: "open", writer: "other" }],
    ["three against none, but the writer is the same", "ddd", {}, { state: "same-text" }],
    ["two against none", "dd", { writerVersion: "2" }, { state: "closed" }],
    ["three against three", "dddu".concat("uu"), { writerVersion: "2" }, { state: "closed" }],
    ["four against three", "dddduuu", { writerVersion: "2" }, { state: "open" }],
  ])("Run after %s", async (_title, votes, writer, expected) => {
    const { vote, feedbackOn } = feedback(writer);
    for (const [place, one] of [...votes].entries())
      await vote(hash, one === "u" ? "up" : "down", `${place}`);
    expect((await feedbackOn(hash)).rerun).toMatchObject(expected);
  });

  test("a correction is seen by the operator first, by everybody once it is approved, and no longer once rejected", async () => {
    const { submitCorrection, listCorrections, decideCorrection, feedbackOn } = feedback();
    const sent = await submitCorrection(draft({ email: " ada@example.org " }));
    if (!sent.ok) throw new Error(sent.error.code);
    const { number } = sent.value;
    expect(await listCorrections("pending")).toMatchObject([
      { number, email: "ada@example.org", paperId: record.id, statement: "/tldr", quote: expect.any(String) },
    ]);
    expect((await feedbackOn(hash)).corrections).toEqual([]);
    expect(await decideCorrection(number, "approved")).toBe(true);
    expect((await feedbackOn(hash)).corrections).toEqual([
      {
        statement: "/tldr",
        text: "The box is not shallow.",
        name: "Ada Lovelace",
        sent: "2026-11-22T12:00:00.000Z",
      },
    ]);
    expect(await decideCorrection(number, "rejected")).toBe(true);
    expect((await feedbackOn(hash)).corrections).toEqual([]);
    expect(await listCorrections("rejected")).toMatchObject([{ number, email: null }]);
    expect(await decideCorrection(number + 1, "approved")).toBe(false);
  });

  test.each<[string, Partial<CorrectionDraft>, string]>([
    ["a digest that is not there", { contentHash: "0".repeat(64) }, "digest.not-found"],
    [
      "a statement that is not there",
      { statement: "/levels/low/statements/99" },
      "correction.statement-unknown",
    ],
    [
      "a sentence of the authors' own",
      { statement: "/levels/high/statements/0" },
      "correction.statement-unknown",
    ],
    ["no name", { name: " \u0000 " }, "correction.name-empty"],
    ["a long name", { name: "a".repeat(101) }, "correction.name-too-long"],
    ["no text", { text: "\n" }, "correction.text-empty"],
    ["a long text", { text: "a".repeat(1001) }, "correction.text-too-long"],
    ["no address", { email: "ada at example" }, "correction.bad-email"],
  ])("a correction of %s is refused", async (_title, changes, code) => {
    const { submitCorrection, listCorrections } = feedback();
    expect(await submitCorrection(draft(changes))).toMatchObject({ ok: false, error: { code } });
    expect(await listCorrections()).toEqual([]);
  });

  test("a text of a thousand characters is kept whole, but for what can not be seen", async () => {
    const { submitCorrection, listCorrections } = feedback();
    await submitCorrection(draft({ text: `\u202e${"a".repeat(1000)}\u0000\ud800`.slice(0, 1002) }));
    expect((await listCorrections())[0]?.text).toBe("a".repeat(1000));
  });

  test("every statement that the page shows can be corrected by its pointer", async () => {
    const { submitCorrection } = feedback();
    const { digest } = await sampleDigest(record);
    for (const { pointer, statement } of listStatements(digest)) {
      const at = pointer.split("/").slice(1);
      const named = at.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], digest);
      expect(named).toBe(statement);
      expect(await submitCorrection(draft({ statement: pointer }))).toMatchObject({ ok: true });
    }
  });

  test("a paper that was taken down is in no list, takes no vote and no correction, and comes back whole", async () => {
    const { takeDown, restorePaper, listTakedowns, vote, submitCorrection } = feedback();
    const seen = async () => {
      const page = { limit: 10, offset: 0 };
      const database = engine.database();
      return [
        (await listPapers(database, page)).total,
        (await listPapers(database, { ...page, text: "waves" })).total,
        (await browsePapers(database, OPERATOR, page)).total,
        (await listKeywords(database, page)).total > 0,
      ];
    };
    const before = await seen();
    expect(before.slice(0, 3)).toEqual([1, 1, 1]);
    expect(await takeDown(record.id, { requestedBy: "the authors" })).toEqual({
      paperId: record.id,
      takenDown: "2026-11-22T12:00:00.000Z",
      requestedBy: "the authors",
    });
    now += DAY_MS;
    expect(await takeDown(record.id, { reason: "embargo" })).toEqual({
      paperId: record.id,
      takenDown: "2026-11-22T12:00:00.000Z",
      reason: "embargo",
    });
    expect(await seen()).toEqual([0, 0, 0, false]);
    expect(await vote(hash, "up", "a")).toMatchObject({ ok: false });
    expect(await submitCorrection(draft())).toMatchObject({ ok: false });
    expect(await listTakedowns()).toHaveLength(1);
    expect(await restorePaper(record.id)).toBe(true);
    expect(await restorePaper(record.id)).toBe(false);
    expect(await seen()).toEqual(before);
  });

  test("votes, corrections that are decided, and takedowns tell which paper changed", async () => {
    const { vote, submitCorrection, decideCorrection, takeDown } = feedback();
    const told: string[] = [];
    const stop = await engine.database().listen("engram_paper", (paperId) => told.push(paperId));
    const tellsOf = async (work: () => Promise<unknown>) => {
      told.length = 0;
      await work();
      await expect.poll(() => told).toContain(record.id);
    };
    await tellsOf(() => vote(hash, "up", "a"));
    const sent = await submitCorrection(draft());
    if (!sent.ok) throw new Error(sent.error.code);
    await tellsOf(() => decideCorrection(sent.value.number, "approved"));
    await tellsOf(() => takeDown(record.id));
    await stop();
  });
});

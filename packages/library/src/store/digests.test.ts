import { expect, test } from "vitest";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { findDigest, listDigests, saveDigest } from "./digests.ts";
import { savePaper } from "./papers.ts";
import { sampleDigest, sampleRecord } from "./testing/sample-papers.ts";

describeEngines("stored digests", (engine) => {
  const record = sampleRecord();
  const of = { paperId: record.id, version: record.version };
  const savePaperFirst = () =>
    savePaper(engine.database(), { record, latestVersion: 1, lookedAt: new Date("2026-01-05T10:00:00Z") });

  test("a digest comes back as the same text of JSON", async () => {
    await savePaperFirst();
    const made = await sampleDigest(record);
    expect(await saveDigest(engine.database(), made)).toEqual({ inserted: true });
    const { contentHash, created } = made.digest.provenance;
    const stored = await findDigest(engine.database(), contentHash);
    expect(JSON.stringify(stored?.digest)).toBe(JSON.stringify(made.digest));
    expect(stored).toMatchObject({ contentHash, created, language: "en" });
    expect(await findDigest(engine.database(), "0".repeat(64))).toBeUndefined();
  });

  test("saving the same digest again changes nothing, not even when it was made", async () => {
    await savePaperFirst();
    await saveDigest(engine.database(), await sampleDigest(record));
    const later = await sampleDigest(record, { now: "2026-02-01T00:00:00.000Z" });
    expect(await saveDigest(engine.database(), later)).toEqual({ inserted: false });
    const digests = await listDigests(engine.database(), of);
    expect(digests.map(({ created }) => created)).toEqual(["2026-01-05T10:00:01.000Z"]);
  });

  test("a digest by another version of the writer or with another prompt is kept beside the first", async () => {
    await savePaperFirst();
    for (const changes of [{}, { writerVersion: "2" }, { promptVersion: "p1" }]) {
      expect(await saveDigest(engine.database(), await sampleDigest(record, changes))).toEqual({
        inserted: true,
      });
    }
    const rows = await engine
      .database()
      .query(sql`select writer_version, prompt_version from digest order by digest_id`);
    expect(rows.map((row) => [row.writer_version, row.prompt_version])).toEqual([
      ["1", ""],
      ["2", ""],
      ["1", "p1"],
    ]);
    const digests = await listDigests(engine.database(), of);
    expect(digests.map(({ digest }) => digest.provenance.promptVersion)).toEqual(["p1"]);
  });

  test("what two models wrote stays side by side, also where they wrote the same", async () => {
    await savePaperFirst();
    const { digest, ...rest } = await sampleDigest(record);
    const by = (model: string) => ({
      ...rest,
      digest: { ...digest, provenance: { ...digest.provenance, writer: "remote", model } },
    });
    for (const model of ["one", "two"])
      expect(await saveDigest(engine.database(), by(model))).toEqual({ inserted: true });
    expect(await saveDigest(engine.database(), by("one"))).toEqual({ inserted: false });
    const digests = await listDigests(engine.database(), of);
    expect(digests.map((one) => one.digest.provenance.model)).toEqual(["two", "one"]);
  });

  test("two processes that save the same digest at once store it once", async () => {
    await savePaperFirst();
    const other = await engine.openAnother();
    const made = await sampleDigest(record);
    const saved = await Promise.all(
      [engine.database(), other, engine.database(), other].map((database) => saveDigest(database, made)),
    );
    expect(saved.filter(({ inserted }) => inserted)).toHaveLength(1);
  });

  test("digests are listed newest first, of one version and one language", async () => {
    const second = sampleRecord({ version: 2, abstract: "Another text. It is new." });
    await savePaperFirst();
    await savePaper(engine.database(), { record: second, latestVersion: 2, lookedAt: new Date(0) });
    const first = await sampleDigest(record);
    await saveDigest(engine.database(), first);
    await saveDigest(engine.database(), await sampleDigest(second));
    expect((await listDigests(engine.database(), of)).map(({ contentHash }) => contentHash)).toEqual([
      first.digest.provenance.contentHash,
    ]);
    expect(await listDigests(engine.database(), { ...of, language: "fr" })).toEqual([]);
    expect(await listDigests(engine.database(), { ...of, language: "en" })).toHaveLength(1);
  });

  test("a digest of a paper that is not stored is refused by the store itself", async () => {
    await expect(saveDigest(engine.database(), await sampleDigest(record))).rejects.toMatchObject({
      code: "23503",
    });
    expect(await engine.database().query(sql`select * from source_text`)).toEqual([]);
  });

  /** Changes the stored digests as a failing disk or somebody with a database client would. */
  const damage = async (from: string, to: string) =>
    engine.database().query(sql`update digest set digest = replace(digest::text, ${from}, ${to})::json`);

  test.each([
    ["a word in it", '"text":"Waves appear."', '"text":"Waves vanish."'],
    ["its shape", '"levels":', '"nothing":'],
    ["its format", "engram/digest@1", "engram/digest@9"],
  ])(
    "a digest with %s changed is not shown, is told, and is replaced when made again",
    async (_t, from, to) => {
      await savePaperFirst();
      const made = await sampleDigest(record);
      await saveDigest(engine.database(), made);
      await damage(from, to);
      const { contentHash } = made.digest.provenance;
      const told: unknown[] = [];
      expect(await listDigests(engine.database(), of, (damaged) => told.push(damaged))).toEqual([]);
      expect(
        await findDigest(engine.database(), contentHash, (damaged) => told.push(damaged)),
      ).toBeUndefined();
      expect(told).toEqual([{ contentHash }, { contentHash }]);
      const again = await sampleDigest(record, { now: "2026-02-01T00:00:00.000Z" });
      expect(await saveDigest(engine.database(), again)).toEqual({ inserted: false, repaired: true });
      const digests = await listDigests(engine.database(), of, (damaged) => told.push(damaged));
      expect(digests.map(({ digest, created }) => [JSON.stringify(digest), created])).toEqual([
        [JSON.stringify(again.digest), "2026-02-01T00:00:00.000Z"],
      ]);
      expect(told).toHaveLength(2);
    },
  );

  test("a sound digest with the same content is shown in place of a damaged newer one", async () => {
    await savePaperFirst();
    await saveDigest(engine.database(), await sampleDigest(record));
    const newer = await sampleDigest(record, { writerVersion: "2" });
    await saveDigest(engine.database(), newer);
    await engine.database().query(sql`
      update digest set digest = replace(digest::text, 'Waves appear', 'Waves vanish')::json
      where writer_version = '2'`);
    const [shown] = await listDigests(engine.database(), of);
    expect(shown?.digest.provenance.writerVersion).toBe("1");
    const found = await findDigest(engine.database(), newer.digest.provenance.contentHash);
    expect(found?.digest.provenance.writerVersion).toBe("1");
  });

  test("a text with a NUL or half a surrogate pair is kept whole", async () => {
    await savePaperFirst();
    const strange = sampleRecord({ abstract: "A \u0000 here. And \ud83d there." });
    const made = await sampleDigest(strange);
    await saveDigest(engine.database(), made);
    const stored = await findDigest(engine.database(), made.digest.provenance.contentHash);
    expect(stored?.digest).toEqual(made.digest);
  });
});

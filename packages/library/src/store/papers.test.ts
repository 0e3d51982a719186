import { expect, test } from "vitest";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { saveDigest } from "./digests.ts";
import { findPaper, listPapers, markLookedAt, savePaper } from "./papers.ts";
import { sampleDigest, sampleRecord } from "./testing/sample-papers.ts";

const at = (time: string) => new Date(`2026-01-05T${time}Z`);

describeEngines("stored papers", (engine) => {
  const save = (
    changes: Parameters<typeof sampleRecord>[0] = {},
    latestVersion = 1,
    lookedAt = at("10:00:00"),
  ) => savePaper(engine.database(), { record: sampleRecord(changes), latestVersion, lookedAt });
  const found = async (text: string) => {
    const { papers } = await listPapers(engine.database(), { text, limit: 100, offset: 0 });
    return papers.map(({ record }) => record.id);
  };

  test("a record comes back as it was, whatever characters it has", async () => {
    const record = sampleRecord({
      title: "NUL \u0000, half a pair \ud83d, <b>, ', \\, 量子",
      authors: [],
      abstract: "",
    });
    await savePaper(engine.database(), { record, latestVersion: 4, lookedAt: at("10:00:00") });
    const stored = await findPaper(engine.database(), { id: record.id });
    expect(stored).toEqual({
      record,
      latestVersion: 4,
      lookedAt: "2026-01-05T10:00:00.000Z",
      fetchedAt: record.retrieved,
    });
  });

  test("without a version the newest stored one is meant, whatever the newest known one is", async () => {
    await save({ version: 2 }, 5);
    await save({ version: 1 }, 1);
    expect((await findPaper(engine.database(), { id: "2401.00001" }))?.record.version).toBe(2);
    expect((await findPaper(engine.database(), { id: "2401.00001", version: 1 }))?.record.version).toBe(1);
    expect(await findPaper(engine.database(), { id: "2401.00001", version: 3 })).toBeUndefined();
    expect(await findPaper(engine.database(), { id: "2401.00002" })).toBeUndefined();
  });

  test("the newest version known never falls", async () => {
    await save({}, 3);
    await save({}, 2);
    expect((await findPaper(engine.database(), { id: "2401.00001" }))?.latestVersion).toBe(3);
  });

  test("a record gives way only to one that was fetched later", async () => {
    await save({ title: "fresh", retrieved: "2026-01-05T10:00:00.000Z" });
    await save({ title: "bundled", retrieved: "2024-05-14T00:00:00.000Z" });
    expect((await findPaper(engine.database(), { id: "2401.00001" }))?.record.title).toBe("fresh");
    await save({ title: "fresher", retrieved: "2026-01-06T10:00:00.000Z" });
    expect((await findPaper(engine.database(), { id: "2401.00001" }))?.record.title).toBe("fresher");
  });

  test("papers are listed last looked at first, and looking again moves one up", async () => {
    await save({ id: "2401.00001" }, 1, at("10:00:01"));
    await save({ id: "2401.00002" }, 1, at("10:00:02"));
    await save({ id: "2401.00003" }, 1, at("10:00:03"));
    expect(await found("")).toEqual(["2401.00003", "2401.00002", "2401.00001"]);
    await markLookedAt(engine.database(), "2401.00001", at("10:00:04"));
    await markLookedAt(engine.database(), "2401.00002", at("09:00:00"));
    expect(await found("  ")).toEqual(["2401.00001", "2401.00003", "2401.00002"]);
  });

  test("a page of a list knows how many papers there are in all", async () => {
    for (let index = 1; index <= 5; index += 1)
      await save({ id: `2401.0000${index}` }, 1, at(`10:00:0${index}`));
    const page = await listPapers(engine.database(), { limit: 2, offset: 3 });
    expect(page.papers.map(({ record }) => record.id)).toEqual(["2401.00002", "2401.00001"]);
    expect(page.total).toBe(5);
    expect(await listPapers(engine.database(), { limit: 2, offset: 5 })).toEqual({ papers: [], total: 5 });
  });

  test("a paper is listed once, as its newest stored version, with that version's latest digest", async () => {
    const record = sampleRecord({ version: 2 });
    await save({ version: 1, title: "Old title" });
    await savePaper(engine.database(), { record, latestVersion: 2, lookedAt: at("10:00:00") });
    const { papers, total } = await listPapers(engine.database(), { limit: 10, offset: 0 });
    expect([total, papers[0]?.record.version, papers[0]?.latestDigest]).toEqual([1, 2, null]);
    expect(await found("old")).toEqual([]);
    const first = await sampleDigest(record);
    await saveDigest(engine.database(), first);
    const [paper] = (await listPapers(engine.database(), { limit: 10, offset: 0 })).papers;
    expect(paper?.latestDigest).toEqual({
      contentHash: first.digest.provenance.contentHash,
      language: "en",
      created: "2026-01-05T10:00:01.000Z",
    });
  });

  test("callers' own texts are listed only when asked for", async () => {
    await save({ id: "mine", from: "caller" });
    expect(await found("")).toEqual([]);
    const options = { limit: 10, offset: 0, includeCallersOwn: true };
    expect((await listPapers(engine.database(), options)).total).toBe(1);
  });

  test.each([
    ["a word of the title", "shallow"],
    ["another form of a word", "wave boxes"],
    ["an author without the accent", "schrodinger"],
    ["an author and a word of the title", "Lovelace waves"],
    ["a word of the abstract", "water"],
    ["the identifier", "2401.00001"],
    ["a phrase", '"shallow box"'],
    ["an alternative", "nothing or waves"],
  ])("a search finds a paper by %s", async (_title, text) => {
    await save();
    await save({ id: "2401.00002", title: "Stars", authors: ["Vera Rubin"], abstract: "They shine." });
    expect(await found(text)).toEqual(["2401.00001"]);
  });

  test.each([
    ["a word that is not there", "stars"],
    ["a phrase in another order", '"box shallow"'],
    ["an excluded word", "waves -box"],
    ["nothing but words too common to be indexed", "the of and"],
    ["what would be SQL", "'; drop table paper; --"],
    ["operators alone", "& | ! ( :*"],
    ["a NUL", "\u0000"],
  ])("a search for %s finds nothing and breaks nothing", async (_title, text) => {
    await save();
    expect(await found(text)).toEqual(text === "\u0000" ? ["2401.00001"] : []);
    expect(await found("waves")).toEqual(["2401.00001"]);
  });

  test("a match in the title ranks before one among the authors, and that before one in the abstract", async () => {
    const other = { title: "Stars", authors: ["Vera Rubin"], abstract: "They shine." };
    await save({ ...other, id: "2401.00001", abstract: "They shine on a quantum." });
    await save({ ...other, id: "2401.00002", authors: ["Anna Quantum"] });
    await save({ ...other, id: "2401.00003", title: "Quantum stars" });
    expect(await found("quantum")).toEqual(["2401.00003", "2401.00002", "2401.00001"]);
  });

  test("3,000 authors and an abstract of a million characters are stored and searched", async () => {
    const authors = Array.from({ length: 3_000 }, (_none, index) => `Author${index} Collaboration`);
    const abstract = Array.from({ length: 150_000 }, (_none, index) => `w${index}`).join(" ");
    await save({ authors, abstract });
    expect(await found("Author2999")).toEqual(["2401.00001"]);
    expect(await found("w100")).toEqual(["2401.00001"]);
  });
});

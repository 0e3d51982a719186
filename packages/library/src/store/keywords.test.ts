import { createDigest, type Digest, type Keyword, type Statement } from "@engram/digest";
import { type PaperRecord, sourceTextOf } from "@engram/paper";
import { expect, test } from "vitest";
import { describeEngines } from "../database/testing/describe-engines.ts";
import type { Language } from "../reading.ts";
import { saveDigest } from "./digests.ts";
import { findKeyword, listKeywords } from "./keywords.ts";
import { savePaper } from "./papers.ts";
import { sampleDigest, sampleRecord } from "./testing/sample-papers.ts";

const DEFINITION = "A wave is water that goes up and comes down.";

/** A keyword whose first use is the first word of the abstract. */
function keyword(term: string, definedBy: Keyword["definedBy"], text = DEFINITION): Keyword {
  const firstUse = { section: "abstract", start: 0, end: 2, quote: "We" };
  const kind = definedBy === "glossary" ? "glossary" : "rewritten";
  const statement = { text, kind, evidence: [firstUse] } as unknown as Statement;
  return { term, statement: definedBy === null ? null : statement, definedBy, firstUse };
}

async function digestWith(record: PaperRecord, keywords: readonly Keyword[], language: Language = "en") {
  const { digest, source } = await sampleDigest(record);
  const { tldr, levels, keyPoints } = digest;
  const made: Digest = createDigest({
    record,
    source: sourceTextOf(record),
    scope: digest.scope,
    writer: { name: "fake", version: "1" },
    written: { language: "en", content: { tldr, levels, keyPoints, keywords } },
    readerLanguage: language,
    engramVersion: "0.0.0",
    now: new Date("2026-01-05T10:00:01.000Z"),
  });
  return { digest: made, source, language };
}

describeEngines("keywords", (engine) => {
  async function store(id: string, keywords: readonly Keyword[], changes: Partial<PaperRecord> = {}) {
    const record = sampleRecord({ id, ...changes });
    await savePaper(engine.database(), { record, latestVersion: 1, lookedAt: new Date() });
    await saveDigest(engine.database(), await digestWith(record, keywords));
    return record;
  }
  const all = async () => (await listKeywords(engine.database(), { limit: 50, offset: 0 })).keywords;

  test("keywords are counted once a paper, however they are written, in the order of their slugs", async () => {
    await store("2401.00001", [keyword("Wave", null), keyword("wave", null), keyword("box", null)]);
    await store("2401.00002", [keyword("wave", null), keyword("\u0000!", null)]);
    expect(await all()).toEqual([
      { slug: "box", term: "box", papers: 1 },
      { slug: "wave", term: "Wave", papers: 2 },
    ]);
    const page = await listKeywords(engine.database(), { limit: 1, offset: 1 });
    expect([page.keywords[0]?.slug, page.total]).toEqual(["wave", 2]);
  });

  test("one and many of a keyword are one, with the papers of both", async () => {
    await store("2401.00001", [keyword("associative memory", null)]);
    await store("2401.00002", [keyword("Associative memories", "paper")]);
    expect((await all()).map(({ slug, papers }) => [slug, papers])).toEqual([["associative-memory", 2]]);
    const found = await findKeyword(engine.database(), "associative-memory", "en");
    expect(found?.definitions.map(({ paper }) => paper.id)).toEqual(["2401.00002"]);
  });

  test("a newer digest's keywords take the place of the older one's", async () => {
    const record = await store("2401.00001", [keyword("old", null)]);
    await saveDigest(engine.database(), await digestWith(record, [keyword("new", null)]));
    expect((await all()).map(({ slug }) => slug)).toEqual(["new"]);
  });

  test("keywords of callers' own texts are nowhere", async () => {
    await store("mine", [keyword("secret", "paper")], { from: "caller" });
    expect(await all()).toEqual([]);
    expect(await findKeyword(engine.database(), "secret", "en")).toBeUndefined();
  });

  test("what papers say comes before the glossary, whose words are told once and in the reader's language", async () => {
    const record = await store("2401.00001", [keyword("wave", "glossary", "In English.")]);
    await saveDigest(
      engine.database(),
      await digestWith(record, [keyword("wave", "glossary", "En français.")], "fr"),
    );
    await store("2401.00002", [keyword("wave", "paper")]);
    const found = async (language: Language) =>
      (await findKeyword(engine.database(), "wave", language))?.definitions.map(
        ({ text, definedBy, paper }) => [text, definedBy, paper.id],
      );
    expect(await found("en")).toEqual([
      [DEFINITION, "paper", "2401.00002"],
      ["In English.", "glossary", "2401.00001"],
    ]);
    expect((await found("fr"))?.[1]?.[0]).toBe("En français.");
  });

  test("an entry of the glossary is told in the reader's language, whichever the only digest was asked for in", async () => {
    const english = "A fixed point is a state that a process leaves as it is: once there, it stays there.";
    const french =
      "Un point fixe est un état qu'un processus laisse tel quel : une fois atteint, on y reste.";
    await store("2401.00001", [keyword("wave", "glossary", english)]);
    const found = async (language: Language) =>
      (await findKeyword(engine.database(), "wave", language))?.definitions;
    expect(await found("fr")).toMatchObject([{ text: french, language: "fr" }]);
    expect(await found("en")).toMatchObject([{ text: english, language: "en" }]);
  });

  test("related keywords are those of the same papers, most frequent first", async () => {
    await store("2401.00001", [keyword("wave", null), keyword("box", null), keyword("air", null)]);
    await store("2401.00002", [keyword("wave", null), keyword("box", null)]);
    await store("2401.00003", [keyword("star", null)]);
    const found = await findKeyword(engine.database(), "wave", "en");
    expect(found?.related.map(({ slug, papers }) => [slug, papers])).toEqual([
      ["box", 2],
      ["air", 1],
    ]);
    expect([found?.papers, found?.definitions]).toEqual([2, []]);
  });

  test.each(["", "unheard-of", "'; drop table digest; --", "x".repeat(5_000)])(
    "%.20j is no keyword of any paper",
    async (slug) => {
      expect(await findKeyword(engine.database(), slug, "en")).toBeUndefined();
    },
  );
});

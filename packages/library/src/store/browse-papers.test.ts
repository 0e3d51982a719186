import { expect, test } from "vitest";
import type { PaperFilter, PaperSort } from "../browsing.ts";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { browsePapers, countFacets } from "./browse-papers.ts";
import { catchUpListings } from "./catch-up-listings.ts";
import { saveDigest } from "./digests.ts";
import { savePaper } from "./papers.ts";
import { saveTakedown } from "./takedowns.ts";
import { sampleDigest, sampleRecord } from "./testing/sample-papers.ts";

const operator = { audience: "public", commercial: false } as const;
const BY_NC_SA = "http://creativecommons.org/licenses/by-nc-sa/4.0/";
const NONEXCLUSIVE = "http://arxiv.org/licenses/nonexclusive-distrib/1.0/";

/** Three papers: waves with a digest, stars of 1999 without a licence, a proof in two categories with one other name. */
const PAPERS = [
  sampleRecord({ id: "2401.00001", submitted: "2024-01-01T00:00:00Z" }),
  sampleRecord({
    id: "astro-ph/9901001",
    title: "Étoiles and stars",
    abstract: "They shine on water.",
    categories: { main: "astro-ph", secondary: [] },
    submitted: "1999-01-02",
    licence: null,
  }),
  sampleRecord({
    id: "2401.00003",
    title: "A proof",
    abstract: "It is short.",
    categories: { main: "math-ph", secondary: ["math.MP", "cs.LG"] },
    submitted: "2024-03-01",
    licence: BY_NC_SA,
  }),
] as const;

describeEngines("browsing", (engine) => {
  async function store(): Promise<void> {
    for (const [index, record] of PAPERS.entries()) {
      const lookedAt = new Date(Date.UTC(2026, 0, 5, 10, index));
      await savePaper(engine.database(), { record, latestVersion: 1, lookedAt });
    }
    await saveDigest(engine.database(), await sampleDigest(PAPERS[0]));
  }
  const ids = async (
    filter: PaperFilter & { readonly sort?: PaperSort },
    by = operator as typeof operator,
  ) => {
    const { papers, total } = await browsePapers(engine.database(), by, { ...filter, limit: 50, offset: 0 });
    expect(total).toBe(papers.length);
    return papers.map(({ record }) => record.id);
  };
  const [waves, stars, proof] = PAPERS.map(({ id }) => id);

  test.each<[string, PaperFilter & { readonly sort?: PaperSort }, readonly (string | undefined)[]]>([
    ["no filter: last looked at first", {}, [proof, stars, waves]],
    ["by newest submitted", { sort: "submitted" }, [proof, waves, stars]],
    ["by title, accents and articles as they stand", { sort: "title" }, [proof, stars, waves]],
    ["by what changed last: a digest counts", { sort: "changed" }, [waves, proof, stars]],
    ["a category", { category: "cs.LG" }, [proof, waves]],
    ["a category by its other name", { category: "math.MP" }, [proof]],
    ["a category that nobody has", { category: "'; drop table paper; --" }, []],
    ["a licence", { licence: "by-4.0" }, [waves]],
    ["any open licence", { licence: "open" }, [proof, waves]],
    ["the licence that arXiv assumes", { licence: "arxiv-assumed-1991-2003" }, [stars]],
    ["no licence that is known", { licence: "unknown" }, []],
    ["made from the metadata", { scope: "metadata" }, [waves]],
    ["without a digest", { scope: "none" }, [proof, stars]],
    ["words and a filter", { text: "water", scope: "none" }, [stars]],
    ["words, the best match first", { text: "water" }, [stars, waves]],
    ["a phrase", { text: '"pour water"' }, [waves]],
    ["a word that must not be there", { text: "water -shine" }, [waves]],
    ["operators alone", { text: "& | !" }, []],
    ["a NUL", { text: "\u0000" }, [proof, stars, waves]],
  ])("%s", async (_title, filter, expected) => {
    await store();
    expect(await ids(filter)).toEqual(expected);
  });

  test("what is open depends on the operator: a commercial one may not use a non-commercial text", async () => {
    await store();
    const commercial = { audience: "public", commercial: true } as const;
    expect(await ids({ licence: "open" }, commercial as never)).toEqual([waves]);
    const [open] = (await countFacets(engine.database(), commercial, {})).licences;
    expect(open).toEqual({ value: "open", papers: 1 });
  });

  test("a pasted title comes first, whatever its accents, capitals and punctuation", async () => {
    await store();
    const copy = sampleRecord({
      id: "2401.00009",
      title: "Stars, stars and etoiles: stars",
      abstract: "Stars.",
    });
    await savePaper(engine.database(), { record: copy, latestVersion: 1, lookedAt: new Date() });
    expect((await ids({ text: "étoiles AND  stars." }))[0]).toBe(stars);
  });

  test("the counts of a filter keep the other filters, and not itself", async () => {
    await store();
    const facets = await countFacets(engine.database(), operator, { category: "cs.LG" });
    expect(facets.total).toBe(2);
    expect(facets.categories).toEqual([
      { value: "cs.LG", papers: 2 },
      { value: "astro-ph", papers: 1 },
      { value: "math-ph", papers: 1 },
      { value: "physics.flu-dyn", papers: 1 },
    ]);
    expect(facets.licences).toEqual([
      { value: "open", papers: 2 },
      { value: "by-4.0", papers: 1 },
      { value: "by-nc-sa-4.0", papers: 1 },
    ]);
    expect(facets.scopes).toEqual([
      { value: "metadata", papers: 1 },
      { value: "none", papers: 1 },
    ]);
  });

  test("callers' own texts are in no list and in no count", async () => {
    await savePaper(engine.database(), {
      record: sampleRecord({ id: "mine", from: "caller", licence: NONEXCLUSIVE }),
      latestVersion: 1,
      lookedAt: new Date(),
    });
    expect(await ids({})).toEqual([]);
    expect((await countFacets(engine.database(), operator, {})).total).toBe(0);
  });

  test("what was taken down is in no list, in no count and under no keyword", async () => {
    await store();
    const takedown = { paperId: waves ?? "" };
    await saveTakedown(engine.database(), takedown, new Date());
    expect(await ids({})).toEqual([proof, stars]);
    expect(await ids({ scope: "metadata" })).toEqual([]);
    expect((await countFacets(engine.database(), operator, {})).total).toBe(2);
  });

  test("an older version counts for nothing where a newer one is stored", async () => {
    await store();
    const record = sampleRecord({ version: 2, categories: { main: "cs.AI", secondary: [] } });
    await savePaper(engine.database(), { record, latestVersion: 2, lookedAt: new Date() });
    expect(await ids({ category: "physics.flu-dyn" })).toEqual([]);
    expect(await ids({ category: "cs.AI" })).toEqual([waves]);
  });

  test("what an earlier version of the product stored is caught up with, damage or not", async () => {
    await store();
    const before = await countFacets(engine.database(), operator, {});
    await engine.database().runScript(`
      update paper_version set submitted = null, sort_title = null, licence_code = null, categories = null;
      update digest set listed = false, tldr = null; delete from digest_keyword`);
    expect((await countFacets(engine.database(), operator, {})).categories).toEqual([]);
    await catchUpListings(engine.database());
    expect(await countFacets(engine.database(), operator, {})).toEqual(before);
    await engine.database().query(sql`
      update paper_version set sort_title = null, record = '{}'::json where paper_id = ${waves ?? ""}`);
    await engine.database().query(sql`update digest set listed = false, digest = '{}'::json`);
    await catchUpListings(engine.database());
    const left = await engine.database().query(sql`
      select (select count(*) from paper_version where sort_title is null)
        + (select count(*) from digest where not listed) as left`);
    expect(left).toEqual([{ left: 0 }]);
  });
});

import type { PaperView } from "@engram/library";
import type { PaperRecord } from "@engram/paper";
import { expect, test } from "vitest";
import { sampleRecord } from "../../tests/sample-paper.ts";
import { scopeSentence, viewListItem, viewPaperHeader } from "./paper-view.ts";

const scope = { used: "metadata", reason: "nonexclusive", obligations: ["none"] } as const;
const unknown = { ...scope, reason: "licence-unknown" } as const;
const viewOf = (changes: Partial<PaperRecord> = {}): PaperView => {
  const record = { ...sampleRecord, ...changes };
  return { record, latestVersion: record.version, scope, digests: [], offline: false };
};

test("categories are in words and code, in the language of the page", () => {
  const main = viewPaperHeader(viewOf(), "en").main;
  expect(main).toEqual({ words: "Populations and Evolution (q-bio.PE)", address: "/categories/q-bio.PE" });
  expect(viewPaperHeader(viewOf(), "fr")).toMatchObject({
    main: { words: "Populations et évolution (q-bio.PE)", address: "/fr/categories/q-bio.PE" },
    secondary: [{ words: "Physique biologique (physics.bio-ph)" }],
  });
});

test("a category that has two names is shown once", () => {
  const { main, secondary } = viewPaperHeader(
    viewOf({ categories: { main: "math-ph", secondary: ["math.MP", "hep-th"] } }),
    "en",
  );
  expect([main.words, secondary.map(({ words }) => words)]).toEqual([
    "Mathematical Physics (math-ph)",
    ["High Energy Physics - Theory (hep-th)"],
  ]);
});

test("a category that nobody knows is its code, and leads nowhere", () => {
  const { main } = viewPaperHeader(viewOf({ categories: { main: "xx.YY", secondary: [] } }), "en");
  expect(main).toEqual({ words: "xx.YY" });
});

test("versions are listed where there is more than one, each with its address", () => {
  expect(viewPaperHeader(viewOf(), "en").versions).toEqual([]);
  expect(viewPaperHeader({ ...viewOf(), latestVersion: 2 }, "fr").versions).toEqual([
    { version: 1, address: "/fr/2401.00042v1" },
    { version: 2, address: "/fr/2401.00042v2" },
  ]);
});

test("a licence that we know is named and linked, and a missing one is null", () => {
  expect(
    viewPaperHeader(viewOf({ licence: "https://creativecommons.org/licenses/by/4.0/" }), "en").licence,
  ).toEqual({
    label: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
  });
  expect(viewPaperHeader({ ...viewOf({ licence: null }), scope: unknown }, "en").licence).toBeNull();
  expect(viewPaperHeader({ ...viewOf({ licence: "" }), scope: unknown }, "en").licence).toBeNull();
});

test.each([
  "javascript:alert(1)",
  "https://evil.example/by/4.0/",
  "https://creativecommons.org.evil.example/licenses/by/4.0/",
  "http://creativecommons.org/licenses/by/2.0/",
])("the licence %s, which we do not know, is named alone", (licence) => {
  expect(viewPaperHeader({ ...viewOf({ licence }), scope: unknown }, "en").licence).toEqual({
    label: licence,
  });
});

test.each([
  ["en", "the licence that arXiv assumes for articles submitted before 2004"],
  ["fr", "la licence qu’arXiv suppose pour les articles déposés avant 2004"],
] as const)(
  "without a licence, where arXiv assumes one, header and sentence say it alike, %s",
  (language, label) => {
    const old = viewOf({ licence: null, submitted: "1999-01-02" });
    const url = "https://arxiv.org/licenses/assumed-1991-2003/";
    expect(viewPaperHeader(old, language).licence).toEqual({ label, url });
    expect(scopeSentence(old, language).toLowerCase()).toContain(label.toLowerCase());
  },
);

test("a DOI can only lead to doi.org", () => {
  const [, , doi] = viewPaperHeader(viewOf({ doi: '10.1/"><x>?a#b' }), "en").facts;
  expect(doi?.url).toBe("https://doi.org/10.1/%22%3E%3Cx%3E%3Fa%23b");
});

test("fields that the record does not have are not shown", () => {
  const { comments: _c, doi: _d, journalReference: _j, ...bare } = sampleRecord;
  expect(viewPaperHeader({ ...viewOf(), record: bare }, "en").facts).toEqual([]);
});

test("the first hundred authors are shown and all are counted; all are shown where all were asked for", () => {
  const authors = Array.from({ length: 103 }, (_, index) => `A${index}`);
  const header = viewPaperHeader(viewOf({ authors }), "en");
  expect([header.authors.length, header.authors.at(-1), header.authorCount]).toEqual([100, "A99", 103]);
  expect(viewPaperHeader(viewOf({ authors }), "en", true).authors.slice(-1)).toEqual(["A102"]);
});

test("names with LaTeX accents are written with their letters", () => {
  expect(viewPaperHeader(viewOf({ authors: ["Paul Erd\\H{o}s"] }), "en").authors).toEqual(["Paul Erdős"]);
});

test("in a list a paper has three authors, and a mark where there are more", () => {
  const summary = { record: { ...sampleRecord, authors: ["A", "B", "C", "D"] }, scope, latestDigest: null };
  expect(viewListItem(summary, "fr")).toMatchObject({
    address: "/fr/2401.00042",
    authors: "A, B, C …",
    submitted: "1er janvier 2024",
    hasDigest: false,
  });
});

test("what the licence allows is said in the language of the page", () => {
  expect(scopeSentence(viewOf(), "en")).toContain("does not let us build on its full text");
  expect(scopeSentence(viewOf(), "fr")).toMatch(/texte intégral\u00a0: .* métadonnées/);
});

test("a paper that arXiv answered it does not have is told apart from one that could not be asked for", () => {
  expect(viewPaperHeader({ ...viewOf(), unlisted: true }, "en")).toMatchObject({
    unlisted: true,
    offline: false,
  });
  expect(viewPaperHeader(viewOf(), "en").unlisted).toBe(false);
});

test.each([
  ["en", "licence assumed by arXiv"],
  ["fr", "licence supposée par arXiv"],
] as const)(
  "in a list (%s) the licence that arXiv assumes has a name as short as the others",
  (language, name) => {
    const { record } = viewOf({ licence: null, submitted: "1999-01-02" });
    const scope = { used: "metadata", reason: "nonexclusive", obligations: ["none"] } as const;
    expect(viewListItem({ record, scope, latestDigest: null }, language).licence).toBe(name);
  },
);

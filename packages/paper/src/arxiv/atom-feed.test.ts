import { expect, test } from "vitest";
import { parseAtomFeed } from "./atom-feed.ts";

const retrieved = "2026-01-05T00:00:00Z";

const ENTRY = String.raw`<entry>
  <id>http://arxiv.org/abs/1801.00001v3</id>
  <title>On the
    $L^p$ norm of a &lt;script&gt;alert(1)&lt;/script&gt; thing</title>
  <updated>2019-02-03T04:05:06Z</updated>
  <link href="https://arxiv.org/abs/1801.00001v3" rel="alternate" type="text/html"/>
  <summary>  First line
second line, with   spaces.
</summary>
  <category term="math.FA" scheme="http://arxiv.org/schemas/atom"/>
  <category term="math-ph" scheme="http://arxiv.org/schemas/atom"/>
  <category term="math.MP" scheme="http://arxiv.org/schemas/atom"/>
  <published>2018-01-01T10:11:12Z</published>
  <arxiv:comment>12 pages</arxiv:comment>
  <arxiv:primary_category term="math-ph"/>
  <arxiv:journal_ref>J. Things 1 (2019) 2</arxiv:journal_ref>
  <arxiv:doi>10.1000/one, 10.1000/two</arxiv:doi>
  <author><name>Ada Author</name><arxiv:affiliation>Somewhere</arxiv:affiliation></author>
  <author><name>Bj\"orn Second</name></author>
</entry>`;

const record = {
  id: "1801.00001",
  version: 3,
  title: "On the $L^p$ norm of a <script>alert(1)</script> thing",
  authors: ["Ada Author", "Björn Second"],
  abstract: "First line second line, with spaces.",
  comments: "12 pages",
  doi: "10.1000/one",
  journalReference: "J. Things 1 (2019) 2",
  categories: { main: "math-ph", secondary: ["math.FA", "math.MP"] },
  submitted: "2018-01-01T10:11:12Z",
  updated: "2019-02-03T04:05:06Z",
  licence: null,
  withdrawn: false,
  from: "atom",
  retrieved,
};

function feed(
  entries: string,
  totalResults = "<opensearch:totalResults>1</opensearch:totalResults>",
): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<id>https://arxiv.org/api/x</id><title>arXiv Query</title><updated>2026-01-05T00:00:00Z</updated>
${totalResults}${entries}</feed>`;
}

test("an entry becomes a record, field by field", () => {
  const expected = { records: [record], unreadable: [], totalResults: 1 };
  expect(parseAtomFeed(feed(ENTRY), retrieved)).toEqual({ ok: true, value: expected });
});

test("the first version has no date of its own beside the submission", () => {
  const result = parseAtomFeed(feed(ENTRY.replaceAll("v3", "v1")), retrieved);
  expect(result.ok && result.value.records[0]).not.toHaveProperty("updated");
});

test("other namespace prefixes are read the same", () => {
  const renamed = feed(ENTRY)
    .replaceAll("<arxiv:", "<ns1:")
    .replaceAll("</arxiv:", "</ns1:")
    .replace("xmlns:arxiv", "xmlns:ns1")
    .replaceAll(/<(\/?)(feed|entry|id|title|summary|published|updated|author|name|category)\b/g, "<$1atom:$2")
    .replace("xmlns=", "xmlns:atom=");
  const result = parseAtomFeed(renamed, retrieved);
  expect(result.ok && result.value.records).toEqual([record]);
});

test("an empty feed is a feed without records, not an error", () => {
  const empty = feed("", "<opensearch:totalResults>0</opensearch:totalResults>");
  const expected = { records: [], unreadable: [], totalResults: 0 };
  expect(parseAtomFeed(empty, retrieved)).toEqual({ ok: true, value: expected });
});

test("a page may hold fewer entries than match in all", () => {
  const result = parseAtomFeed(feed(ENTRY, "<x:totalResults>12345</x:totalResults>"), retrieved);
  expect(result.ok && result.value.totalResults).toBe(12_345);
});

test("a feed that does not say how many match counts its entries", () => {
  const result = parseAtomFeed(feed(ENTRY, ""), retrieved);
  expect(result.ok && result.value.totalResults).toBe(1);
});

test("the API's error entry is a refusal with its words, not a paper called Error", () => {
  const error = `<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>
    <updated>2026-01-05T00:00:00Z</updated><summary>incorrect id format for abc</summary>
    <author><name>arXiv api core</name></author></entry>`;
  expect(parseAtomFeed(feed(error), retrieved)).toEqual({
    ok: false,
    error: { code: "atom.query-refused", message: "incorrect id format for abc" },
  });
});

test("old-style identifiers keep their archive", () => {
  const result = parseAtomFeed(feed(ENTRY.replaceAll("1801.00001v3", "hep-th/9901001v2")), retrieved);
  expect(result.ok && result.value.records[0]).toMatchObject({ id: "hep-th/9901001", version: 2 });
});

test.each<[string, RegExp, object]>([
  ["title", /<title>[\s\S]*<\/title>/, { code: "source.field-missing", field: "title" }],
  ["author", /<author>[\s\S]*<\/author>/, { code: "source.field-missing", field: "author" }],
  ["published", /<published>[\s\S]*<\/published>/, { code: "source.field-missing", field: "published" }],
  ["updated", /<updated>[\s\S]*<\/updated>/, { code: "source.field-missing", field: "updated" }],
  [
    "category",
    /<category[\s\S]*"math\.MP"[^>]*>|<arxiv:primary_category[^>]*>/g,
    { code: "source.field-missing", field: "category" },
  ],
  ["version", /v3(?=<)/, { code: "source.field-malformed", field: "id" }],
  ["id", /<id>[\s\S]*?<\/id>/, { code: "source.field-malformed", field: "id" }],
])("an entry without its %s is told by name, and those beside it are read", (_name, piece, error) => {
  const result = parseAtomFeed(feed(`${ENTRY.replace(piece, "")}${ENTRY}`), retrieved);
  expect(result).toMatchObject({ ok: true, value: { records: [record], unreadable: [error] } });
});

test("an entry without a summary has an empty abstract", () => {
  const result = parseAtomFeed(feed(ENTRY.replace(/<summary>[\s\S]*<\/summary>/, "")), retrieved);
  expect(result.ok && result.value.records[0]?.abstract).toBe("");
});

test("a withdrawal in the comments is seen", () => {
  const entry = ENTRY.replace("12 pages", "This paper has been withdrawn by the author");
  const result = parseAtomFeed(feed(entry), retrieved);
  expect(result.ok && result.value.records[0]?.withdrawn).toBe(true);
});

test("three thousand authors are read in order", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `A. Author${index}`);
  const authors = names.map((name) => `<author><name>${name}</name></author>`).join("\n");
  const result = parseAtomFeed(feed(ENTRY.replace(/<author>[\s\S]*<\/author>/, authors)), retrieved);
  expect(result.ok && result.value.records[0]?.authors).toEqual(names);
});

test.each([
  ["", "source.empty"],
  ["<!doctype html><html><title>Error</title></html>", "source.web-page"],
  [feed(ENTRY).slice(0, 900), "source.bad-xml"],
  ["<OAI-PMH/>", "source.unexpected-root"],
])("what is no feed is refused: %#", (xml, code) => {
  expect(parseAtomFeed(xml, retrieved)).toMatchObject({ ok: false, error: { code } });
});

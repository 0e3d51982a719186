import { expect, test } from "vitest";
import { parseAbsPage } from "./abs-page.ts";

const retrieved = "2026-01-05T00:00:00Z";
const asked = { id: "1801.00001", version: 2 };

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>[1801.00001] On a thing</title>
<meta name="citation_title" content="On a thing"/><meta name="citation_author" content="Meta, From A."/>
<meta name="citation_author" content="Forney, G. David, Jr."/></head><body>
<div id="header"><h1 class="logo">arXiv</h1></div>
<div id="abs-outer"><div class="leftcolumn"><div class="subheader"><h1>Physics &gt; Quantum</h1></div>
<div id="content-inner"><div id="abs">
<div class="dateline">[Submitted on 1 Jan 2018 (<a href="/abs/1801.00001v1">v1</a>), revised 3 Feb 2019 (this version, v2), <em>latest version 4 Mar 2020</em> (v3)]</div>
<h1 class="title mathjax"><span class="descriptor">Title:</span>On a thing &lt;b&gt;bold&lt;/b&gt;
  of &amp; arXiv:<a href="https://arxiv.org/abs/1700.00001">1700.00001</a></h1>
<div class="authors"><span class="descriptor">Authors:</span><a href="https://arxiv.org/search/quant-ph?searchtype=author&amp;query=One,+A" rel="nofollow">Ada One</a> (1), <a href="https://arxiv.org/search/quant-ph?searchtype=author&amp;query=Two,+B" rel="nofollow">Bj&ouml;rn Two</a> (2)
 <span id="long"><a href="javascript:toggleAuthorList('long','3 additional authors not shown');" id="toggle">et al. (3 additional authors not shown)</a></span></div>
<div id="download-button-info" hidden>View a PDF of the paper titled On a thing, by Ada One</div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>We show that $a &lt; b$.<br>
   Code at <a href="https://example.org/code?a=1&amp;b=2" rel="external noopener nofollow" class="link-external link-https">this https URL</a>, see <a href="https://doi.org/10.1000/x" data-doi="10.1000/x">doi:10.1000/x</a>.</blockquote>
<div class="metatable"><table summary="Additional metadata">
<tr><td class="tablecell label">Comments:</td><td class="tablecell comments mathjax">12 pages, <a href="http://example.org/v" class="link-external link-http">this http URL</a></td></tr>
<tr><td class="tablecell label">Subjects:</td><td class="tablecell subjects"><span class="primary-subject">Quantum Physics (quant-ph)</span>; Mathematical Physics (math-ph); Systems (new) (eess.SY); High Energy Physics - Theory (hep-th)</td></tr>
<tr><td class="tablecell label"><abbr title="Mathematical Subject Classification">MSC</abbr> classes:</td><td class="tablecell msc-classes">35P15</td></tr>
<tr><td class="tablecell label">Report&nbsp;number:</td><td class="tablecell jref">YITP-18-1</td></tr>
<tr><td class="tablecell label">Cite as:</td><td class="tablecell arxivid"><span class="arxivid"><a href="https://arxiv.org/abs/1801.00001">arXiv:1801.00001</a> [quant-ph]</span></td></tr>
<tr><td class="tablecell label">&nbsp;</td><td class="tablecell arxividv">(or <span class="arxivid"><a href="https://arxiv.org/abs/1801.00001v2">arXiv:1801.00001v2</a> [quant-ph]</span> for this version)</td></tr>
<tr><td class="tablecell label">&nbsp;</td><td class="tablecell arxivdoi"><a href="https://doi.org/10.48550/arXiv.1801.00001" id="arxiv-doi-link">https://doi.org/10.48550/arXiv.1801.00001</a></td></tr>
<tr><td class="tablecell label">Journal&nbsp;reference:</td><td class="tablecell jref">J. Things 1</td></tr>
<tr><td class="tablecell label">Related <abbr title="Digital Object Identifier">DOI</abbr>:</td><td class="tablecell doi"><a href="https://doi.org/10.1000/one" data-doi="10.1000/one">https://doi.org/10.1000/one</a><div class="button-and-tooltip">Focus to learn more</div></td></tr>
</table></div></div></div>
<div class="submission-history"><h2>Submission history</h2> From: Somebody [<a href="/show-email/1/2">view email</a>] <br/>
<strong><a href="/abs/1801.00001v1" rel="nofollow">[v1]</a></strong>
        Mon, 1 Jan 2018 10:11:12 UTC (1,199 KB)<br/>
<strong>[v2]</strong>
        Sun, 3 Feb 2019 04:05:06 UTC (1,200 KB)<br/>
<strong><a href="/abs/1801.00001v3" rel="nofollow">[v3]</a></strong> Wed, 4 Mar 2020 00:00:01 UTC (1 KB) <em>(withdrawn)</em><br/></div></div>
<div class="extra-services"><div class="full-text"><h2>Access Paper:</h2><ul><li><a href="/pdf/1801.00001v2">View PDF</a></li></ul>
<div class="abs-license"><a href="http://creativecommons.org/licenses/by-sa/4.0/" title="Rights to this article" class="has_license"><img alt="license icon" src="x.png"/><span>view license</span></a></div></div>
<script>var title = "<h1 class='title'>Not this</h1>";</script></div></div></body></html>`;

const LICENCE = /<div class="abs-license">.*<\/div>(?=<\/div>\n<script>)/;

const record = {
  id: "1801.00001",
  version: 2,
  title: "On a thing <b>bold</b> of & arXiv:1700.00001",
  authors: ["Ada One", "Björn Two"],
  abstract: "We show that $a < b$. Code at https://example.org/code?a=1&b=2, see doi:10.1000/x.",
  comments: "12 pages, http://example.org/v",
  doi: "10.1000/one",
  journalReference: "J. Things 1",
  reportNumber: "YITP-18-1",
  categories: { main: "quant-ph", secondary: ["math-ph", "eess.SY", "hep-th"] },
  submitted: "2018-01-01T10:11:12Z",
  updated: "2019-02-03T04:05:06Z",
  licence: "http://creativecommons.org/licenses/by-sa/4.0/",
  withdrawn: false,
  versions: [
    { version: 1, submitted: "2018-01-01T10:11:12Z" },
    { version: 2, submitted: "2019-02-03T04:05:06Z" },
    { version: 3, submitted: "2020-03-04T00:00:01Z", withdrawn: true },
  ],
  from: "abs",
  retrieved,
};

test("the page of a version becomes its record, with its own licence and the history of all", () => {
  expect(parseAbsPage(PAGE, asked, retrieved)).toEqual({ ok: true, value: record });
});

test("asked for no version in particular, the page says which it shows", () => {
  expect(parseAbsPage(PAGE, { id: "1801.00001" }, retrieved)).toEqual({ ok: true, value: record });
});

test.each<[string, string, string | null]>([
  ["no box", "", null],
  [
    "the note of a withdrawn version",
    "<div class='abs-license'><div hidden>No license for this version</div></div>",
    null,
  ],
  ["no address", "<div class='abs-license'><a title='Rights to this article'>view license</a></div>", null],
  [
    "a script for an address",
    "<div class='abs-license'><a href='javascript:alert(1)'>view license</a></div>",
    null,
  ],
  [
    "two different licences",
    "<div class='abs-license'><a href='http://a.org/by/'>x</a><a href='http://a.org/nd/'>y</a></div>",
    null,
  ],
  [
    "an address without a scheme",
    "<div class='abs-license'><a href='//creativecommons.org/licenses/by/4.0/'>x</a></div>",
    "https://creativecommons.org/licenses/by/4.0/",
  ],
  [
    "a link without its box",
    "<a href='http://arxiv.org/licenses/nonexclusive-distrib/1.0/' title='Rights to this article'>x</a>",
    "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
  ],
])("where the licence is %s, it is read as far as it is known", (_name, box, licence) => {
  const result = parseAbsPage(PAGE.replace(LICENCE, box), asked, retrieved);
  expect(result.ok && result.value.licence).toBe(licence);
});

test("a history that begins with the newest version is told oldest first all the same", () => {
  const [, ...entries] =
    /(<strong><a[\s\S]*?<br\/>)\n(<strong>\[v2[\s\S]*?<br\/>)\n(<strong>.*?<br\/>)/.exec(PAGE) ?? [];
  const page = PAGE.replace(entries.join("\n"), entries.reverse().join("\n"));
  expect(page).not.toBe(PAGE);
  expect(parseAbsPage(page, asked, retrieved)).toEqual({ ok: true, value: record });
});

test("a script inside a field is no part of its text", () => {
  const page = PAGE.replace("We show that", "<script>steal()</script><style>a{}</style>We show that");
  expect(parseAbsPage(page, asked, retrieved)).toEqual({ ok: true, value: record });
});

test("an author list without links falls back to the page's meta tags", () => {
  const page = PAGE.replace(/<div class="authors">[\s\S]*?<\/div>/, '<div class="authors">Somebody</div>');
  const result = parseAbsPage(page, asked, retrieved);
  expect(result.ok && result.value.authors).toEqual(["From A. Meta", "G. David Forney Jr."]);
});

test("the version that the history marks as withdrawn is withdrawn", () => {
  const page = PAGE.replaceAll("1801.00001v2", "1801.00001v3");
  const result = parseAbsPage(page, { id: "1801.00001", version: 3 }, retrieved);
  expect(result.ok && result.value).toMatchObject({ withdrawn: true, updated: "2020-03-04T00:00:01Z" });
});

test("a page of the earlier design, with bold version numbers and a plain DOI row, is read too", () => {
  const page = PAGE.replaceAll("strong>", "b>").replace(/Related <abbr/, "<abbr");
  expect(parseAbsPage(page, asked, retrieved)).toEqual({ ok: true, value: record });
});

test.each<[string, RegExp, string]>([
  ["title", /<h1 class="title mathjax">[\s\S]*?<\/h1>/, "title"],
  ["authors", /<div class="authors">[\s\S]*?<\/div>|<meta name="citation_author"[^>]*>/g, "authors"],
  ["abstract", /<blockquote[\s\S]*<\/blockquote>/, "abstract"],
  ["subjects", /<td class="tablecell subjects">[\s\S]*?<\/td>/, "subjects"],
  ["codes of subjects", / \([a-z-]+(?:\.[A-Z]+)?\)/g, "subjects"],
  ["history", /<div class="submission-history">[\s\S]*?<\/div>/, "submission-history"],
  ["own date", /<strong>\[v2\]<\/strong>/, "submission-history"],
  ["id", /<td class="tablecell arxividv">[\s\S]*?<\/td>/, "arxividv"],
])("a page without its %s is refused by the field's name", (_name, piece, field) => {
  const result = parseAbsPage(PAGE.replace(piece, ""), asked, retrieved);
  expect(result).toMatchObject({ ok: false, error: { code: "source.field-missing", field } });
});

test.each([
  ["another paper", { id: "1801.00002", version: 2 }],
  ["another version", { id: "1801.00001", version: 1 }],
])("the page of %s than was asked for is refused", (_name, paper) => {
  expect(parseAbsPage(PAGE, paper, retrieved)).toMatchObject({
    ok: false,
    error: { code: "source.field-malformed", field: "arxividv" },
  });
});

test("an empty page is refused", () => {
  expect(parseAbsPage(" \n", asked, retrieved)).toEqual({ ok: false, error: { code: "source.empty" } });
});

test("half a page is refused by the first field that is cut off", () => {
  const result = parseAbsPage(PAGE.slice(0, PAGE.indexOf("Subjects:")), asked, retrieved);
  expect(result).toMatchObject({ ok: false, error: { code: "source.field-missing" } });
});

test("a page nested a hundred thousand deep is refused at once", () => {
  const page = PAGE.replace(
    "On a thing &lt;b",
    `${"<i>".repeat(100_000)}On a thing${"</i>".repeat(100_000)} &lt;b`,
  );
  const started = performance.now();
  expect(parseAbsPage(page, asked, retrieved)).toEqual({ ok: false, error: { code: "source.too-deep" } });
  expect(performance.now() - started).toBeLessThan(1000); // seconds without the limit
});

test("a page of a half a million elements side by side is read", () => {
  const page = PAGE.replace("On a thing &lt;b", `${"<i></i>".repeat(500_000)}On a thing &lt;b`);
  const result = parseAbsPage(page, asked, retrieved);
  expect(result.ok && result.value.title).toBe(record.title);
});

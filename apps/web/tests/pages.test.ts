import { bundledRecords, type PaperRecord } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

let pages: StartedPages;
let root: string;

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)> " onload="x $\\href{javascript:alert(1)}{y}$`;

const variants: Readonly<Record<string, Partial<PaperRecord>>> = {
  "2401.00001": {
    title: HOSTILE,
    authors: [HOSTILE],
    comments: HOSTILE,
    doi: `10.1/"><script>`,
    abstract: HOSTILE,
  },
  "2401.00002": { authors: Array.from({ length: 3000 }, (_, index) => `Author Number${index + 1}`) },
  "2401.00003": { withdrawn: true, licence: null },
  "2401.00004": { version: 3, updated: "2024-03-01T00:00:00Z" },
  "2401.00005": { abstract: "" },
  "2401.00006": { title: "هل تنمو الظلال", abstract: "هل تنمو الظلال قبل العمق؟" },
  "2401.00007": { abstract: `$${"x_{1}+".repeat(900)}y$`, title: "One long formula" },
  "2401.00008": {},
  "2401.00009": { licence: "https://evil.example/licenses/by/4.0/" },
  "2401.00010": { licence: "http://creativecommons.org/licenses/by/4.0/" },
};

const OLD: Partial<PaperRecord> = { submitted: "1999-01-02", licence: null };
const UNKNOWN = { used: "metadata", reason: "licence-unknown", obligations: ["none"] } as const;
const OPEN = { used: "metadata", reason: "no-full-text-available", obligations: ["none"] } as const;
const READ: ReadonlySet<string> = new Set(["2401.00001", "2401.00008", "2401.00009"]);

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  for (const record of bundledRecords) pages.reading.add(record);
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  pages.reading.add({ ...sampleRecord, id: "hep-th/9901001", title: "An old one", ...OLD });
  for (const [id, changes] of Object.entries(variants)) {
    const record = { ...sampleRecord, id, ...changes };
    pages.reading.add(record, {
      digest: sampleDigest(sampleRecord),
      isStored: READ.has(id),
      ...("licence" in changes ? { scope: id === "2401.00010" ? OPEN : UNKNOWN } : {}),
    });
  }
});

afterAll(() => pages.server.close());

const get = (path: string): Promise<Response> => fetch(`${root}${path}`, { redirect: "manual" });
const read = async (path: string): Promise<string> => (await get(path)).text();
const readFollowing = async (path: string): Promise<string> => (await fetch(`${root}${path}`)).text();
/** What a reader sees of the HTML: tags gone, entities back, white space as one space. */
const words = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/[ \t\n]+/g, " ");

test("the start page offers one field, the bundled paper to try, and what was read lately", async () => {
  const html = await read("/");
  expect(html.match(/<input\s[^>]*type="search"/g)).toHaveLength(1);
  expect(html).toContain('href="/2405.08707"');
  expect(words(html)).toContain("Shade before depth");
});

test.each([
  ["/abs/2405.08707", "/2405.08707"],
  ["/pdf/2405.08707v1", "/2405.08707v1"],
  ["/pdf/2405.08707v1.pdf", "/2405.08707v1"],
  ["/arxiv/2405.08707", "/2405.08707"],
  ["/html/2405.08707v1", "/2405.08707v1"],
  ["/abs/hep-th/9901001v1", "/hep-th/9901001v1"],
  ["/fr/abs/2405.08707", "/fr/2405.08707"],
  ["/math.GT/0309136", "/math/0309136"],
  ["/2405.08707/", "2405.08707"],
])("%s leads to %s", async (from, to) => {
  const response = await get(from);
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toContain(to);
});

test.each([
  ["2405.08707", "/2405.08707"],
  ["arXiv:2405.08707v1", "/2405.08707v1"],
  ["https://arxiv.org/abs/2405.08707", "/2405.08707"],
  ["https://arxiv.org/pdf/hep-th/9901001v2.pdf", "/hep-th/9901001v2"],
  ["10.48550/arXiv.2405.08707", "/2405.08707"],
])("the field takes %j to %s", async (typed, to) => {
  const response = await get(`/?q=${encodeURIComponent(typed)}`);
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(to);
});

test("the field searches the library for words, in the language of the page", async () => {
  expect(words(await readFollowing("/?q=old"))).toContain("An old one");
  const french = await readFollowing("/fr?q=old");
  expect(words(french)).toContain("Dans la bibliothèque\u00a0: «\u00a0old\u00a0»");
  expect(french).toContain('href="/fr/hep-th/9901001"');
});

test("an id that cannot be is refused by what is wrong with it, and searched for as words", async () => {
  expect(words(await readFollowing("/?q=2413.08707"))).toContain("There is no month 13");
});

test.each([
  "x".repeat(10_000),
  "%00%00",
  "%01 %7F",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "..%2F..%2Fetc%2Fpasswd",
])("the field survives %.40s", async (typed) => {
  const response = await fetch(`${root}/?q=${typed}`);
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain("<script>");
});

test("before a run the page says what the licence allows, shows the abstract and has one Run button", async () => {
  const html = await read("/2405.08707");
  expect(words(html)).toContain("does not let us build on its full text");
  expect(words(html)).toContain("Make sure that this is the right article");
  expect(words(html)).toContain("first submitted to arXiv on 14 May 2024");
  expect(words(html)).toContain("no secondary category");
  expect(words(html)).toContain("We substantiate our theoretical results");
  expect(html.match(/<button[^>]*>Run<\/button>/g)).toHaveLength(1);
});

test("a paper whose licence is closed says that there is no open one on its subject, where there is none", async () => {
  const none = "No paper on the same subject with an open licence is in this library yet.";
  expect(words(await read("/2405.08707"))).toContain(none);
  expect(words(await read("/2401.00010"))).toContain("no full text is available here");
  expect(words(await read("/2401.00010"))).not.toContain(none);
});

test("search engines show the sentence that stands for the digest, or what the licence allows where there is none", async () => {
  const described = (html: string) => /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  const html = await read("/2401.00042");
  expect(words(html)).toContain(`In one sentence ${described(html)}`);
  expect(described(await read("/2405.08707"))).toContain("does not let us build on its full text");
});

test("the French page is French, keeps the paper, and links to its English self", async () => {
  const html = await read("/fr/2405.08707v1");
  expect(html).toContain('<html lang="fr"');
  expect(words(html)).toContain("déposé pour la première fois sur arXiv le 14 mai 2024");
  expect(html).toContain('<a href="/2405.08707v1" lang="en"');
});

test("after a run the page has the levels, the key points, the keywords and where it all comes from", async () => {
  const text = words(await read("/2401.00042"));
  for (const heading of ["High", "Medium", "Low", "Key points", "Keywords"]) expect(text).toContain(heading);
  expect(text).toContain("4 sentences: 2\u00a0word\u00a0for\u00a0word, 2\u00a0lightly\u00a0adapted");
  expect(text).toContain("Built-in writer 1");
  expect(text).toContain("source: arXiv version 1, sha256 333333333333…");
});

test("every sentence that is shown links to a passage that is on the page", async () => {
  const html = await read("/2401.00042");
  const links = [...html.matchAll(/class="note"[^>]*? href="\?s=[\w-]+#([\w-]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThanOrEqual(12);
  for (const id of links) expect(html).toContain(`id="${id}"`);
  const statements = html.split('class="statement"').slice(1);
  expect(statements).toHaveLength(13);
  for (const statement of statements) expect(statement.split(">")[0]).toContain('data-passages="passage-');
});

test.each([
  ["cancelled", "/", { type: "cancelled" }, "The digest below was made before."],
  ["cancelled", "/fr/", { type: "cancelled" }, "La synthèse ci-dessous existait déjà."],
  ["failed", "/", { type: "failed", code: "source.busy", retryable: true }, "arXiv asks us to wait."],
] as const)(
  "a run that was %s is told on %s beside the digest from before",
  async (_how, root, event, said) => {
    const id = "2401.00008";
    const started = await pages.reading.startRun({ id }, { language: "en" });
    if (!started.ok) throw new Error("the run was not started");
    pages.reading.tell(started.value.runId, event);
    const text = words(await read(`${root}${id}?run=${started.value.runId}`));
    expect(text).toContain(said);
    expect(text).toContain("Ada Sample");
    expect(text).toContain(root === "/" ? "Key points" : "Points clés");
    expect(words(await read(`${root}${id}`))).not.toContain(said);
  },
);

test("on the French page an English digest is said to be English, and marked as such", async () => {
  const html = await read("/fr/2401.00042");
  expect(words(html)).toContain("Les phrases sont dans la langue de la source.");
  expect(html).toMatch(/class="tldr[^"]*" lang="en"/);
});

test("formulas are MathML, and no element has a style attribute", async () => {
  const html = await read("/2401.00042");
  expect(html).toContain("<math");
  expect(html).not.toContain("katex");
  for (const path of [
    "/",
    "/fr",
    "/?q=tide",
    "/2401.00042",
    "/2405.08707",
    "/2401.00007",
    "/nothing",
    "/2413.08707",
  ]) {
    expect(await read(path), path).not.toMatch(/<[^>]+\sstyle=/);
  }
});

test("hostile text in every field of a record stays text", async () => {
  const html = await read("/2401.00001");
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("<img");
  expect(html).not.toMatch(/href="javascript:/i);
  expect(words(html)).toContain("<script>alert(1)</script><img src=x onerror=alert(1)>");
});

test("of 3,000 authors 100 are shown and the others are there on request", async () => {
  const html = await read("/2401.00002");
  expect(words(html)).toMatch(/Author Number100 +and 2,900 more authors/);
  expect(html).toContain('href="?authors=all#authors"');
  const all = words(await read("/2401.00002?authors=all"));
  expect(all).toMatch(/Author Number3000 +Show the first 100 authors only/);
});

test("a withdrawn paper, an unknown licence and an older version are said", async () => {
  const withdrawn = words(await read("/2401.00003"));
  expect(withdrawn).toContain("This article has been withdrawn.");
  expect(withdrawn).toContain("licence not known");
  const older = words(await read("/2401.00004v1"));
  expect(older).toContain("There is a newer version of this article. Go to version 3");
  expect(words(await read("/2401.00004"))).toContain("version 3 of 3, this version of 1 March 2024");
});

test("a licence that nobody knows is text on the page, and its address is no link", async () => {
  const html = await read("/2401.00009");
  expect(words(html)).toContain("https://evil.example/licenses/by/4.0/");
  expect(html).not.toMatch(/href="[^"]*evil\.example/);
});

test("an old paper without a licence is said to have the one that arXiv assumes, above and below alike", async () => {
  const text = words(await read("/hep-th/9901001"));
  expect(text.match(/the licence that arXiv assumes for articles submitted before 2004/gi)).toHaveLength(2);
  expect(text).not.toContain("licence not known");
});

test("an empty abstract, one in Arabic and one long formula make pages too", async () => {
  expect(words(await read("/2401.00005"))).toContain("arXiv has no abstract for this article.");
  expect(await read("/2401.00006")).toContain('dir="auto"');
  expect((await get("/2401.00007")).status).toBe(200);
});

test.each([
  ["/2413.08707", 400, "There is no month 13"],
  ["/2405.08707v9", 404, "There is no version 9 of 2405.08707: the latest is version 1."],
  ["/2405.99999", 404, "arXiv knows no paper 2405.99999."],
  ["/nothing/here", 404, "There is nothing at this address."],
  ["/fr/2405.99999", 404, "arXiv ne connaît pas d’article 2405.99999."],
  ["/fr/rien", 404, "Il n’y a rien à cette adresse."],
])("%s answers %i with a sentence", async (path, status, sentence) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(words(await response.text())).toContain(sentence);
});

test.each([
  ["/2401.00042.md", "text/markdown; charset=utf-8", "inline", "# Shade before depth"],
  ["/2401.00042v1.json", "application/json; charset=utf-8", "inline", '"format": "engram/digest@1"'],
  ["/2401.00042.bib", "application/x-bibtex; charset=utf-8", "attachment", "@"],
  ["/2401.00042.ris", "application/x-research-info-systems; charset=utf-8", "attachment", "TY  - "],
  ["/hep-th/9901001.bib", "application/x-bibtex; charset=utf-8", "attachment", "@"],
  ["/fr/2401.00042.md", "text/markdown; charset=utf-8", "inline", "# Shade before depth"],
])("%s is %s", async (path, type, disposition, begin) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("content-disposition")).toMatch(
    new RegExp(`^${disposition}; filename="[\\w.-]+"$`),
  );
  expect(await response.text()).toContain(begin);
});

test("an export of a digest that does not exist is a problem with its next step", async () => {
  const response = await get("/2405.08707.md");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: "digest.none" });
});

test("the schema of a digest is there for other programs, and the digest served follows it", async () => {
  const schema = (await (await get("/schemas/digest-1.json")).json()) as Record<string, unknown>;
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(JSON.stringify(schema)).toContain("engram/digest@1");
});

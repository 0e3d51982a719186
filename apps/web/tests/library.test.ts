import { OutsideError, type PaperRecord } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)> " onload="x & ]]> {{7*7}}`;

let pages: StartedPages;
let root: string;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  pages.reading.add({
    ...sampleRecord,
    id: "2401.00666",
    title: HOSTILE,
    authors: [HOSTILE],
    abstract: HOSTILE,
  });
  for (let number = 1; number <= 43; number += 1) {
    const id = `2402.${String(number).padStart(5, "0")}`;
    pages.reading.add({ ...sampleRecord, id, title: `Barnacle ${number}`, abstract: "It holds fast." });
  }
});

afterAll(() => pages.server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${root}${path}`, { redirect: "manual", headers });
const post = (path: string, body: string): Promise<Response> =>
  fetch(`${root}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: root },
    body,
  });
/** What a reader sees of the page's main part. */
const words = (html: string): string =>
  html
    .replace(/^[\s\S]*<main[^>]*>/, "")
    .replace(/<\/main>[\s\S]*$/, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/[ \t\n]+/g, " ");
const read = async (path: string): Promise<string> => words(await (await get(path)).text());
const links = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

/** The names of all attributes of all elements; what stands in quotes is a value. */
const attributesOf = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^\s<>]*((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g)].flatMap(
    ([, attributes = ""]) =>
      [...attributes.replaceAll(/"[^"]*"/g, "").matchAll(/[^\s=]+/g)].map(([name]) => name.toLowerCase()),
  );

test("the library has 20 papers a page, and its pages lead to each other", async () => {
  const html = await (await get("/library?q=barnacle")).text();
  expect(words(html)).toContain("43 papers");
  expect(html.match(/<a href="\/2402/g)).toHaveLength(20);
  expect(html).toContain('<link rel="next" href="/library?q=barnacle&amp;page=2"/>');
  expect(html).not.toContain('rel="prev"');
  const last = await (await get("/fr/library?q=barnacle&page=3")).text();
  expect(words(last)).toContain("41 à 43 sur 43");
  expect(last).toContain('<a rel="prev" href="/fr/library?q=barnacle&amp;page=2"');
  expect(last).not.toContain('rel="next"');
});

test.each([
  ["-1", "1 to 20 of 43"],
  ["0", "1 to 20 of 43"],
  ["x", "1 to 20 of 43"],
  ["1e9", "There is no page 1,000,000. Go to the last one, page 3"],
  ["4", "There is no page 4. Go to the last one, page 3"],
])("page %s of three says %s", async (page, said) => {
  expect(await read(`/library?q=barnacle&page=${page}`)).toContain(said);
});

test("each filter in force is named, can be removed alone, and keeps the words", async () => {
  const html = await (await get("/library?q=snails&category=q-bio.PE&scope=metadata")).text();
  expect(words(html)).toContain("1 paper");
  const removing = links(html).filter((href) => href.startsWith("/library?q=snails"));
  expect(removing).toEqual([
    "/library?q=snails&scope=metadata",
    "/library?q=snails&category=q-bio.PE",
    "/library?q=snails",
  ]);
  expect(html).toContain('aria-label="Remove the filter Category: Populations and Evolution (q-bio.PE)"');
  expect(html).toContain('<option value="q-bio.PE" selected="">');
});

test("words that match nothing here offer a search of arXiv behind a button, and no link that asks it", async () => {
  const html = await (await get("/library?q=unheard+of")).text();
  expect(words(html)).toContain("No paper here matches.");
  expect(html).toContain('<form class="arxiv');
  expect(html).toContain('method="POST" action="/library/arxiv"');
  const before = pages.reading.askedArxiv.length;
  for (const href of links(html).filter((one) => one.startsWith("/"))) await get(href);
  await get("/library/arxiv?q=unheard+of");
  expect(pages.reading.askedArxiv.length).toBe(before);
});

test("arXiv's answer is a list whose papers can be looked at, and its text is text", async () => {
  const records: PaperRecord[] = [
    { ...sampleRecord, id: "2403.00001", title: "Found far away" },
    { ...sampleRecord, id: "2403.00002", title: HOSTILE, authors: [HOSTILE], abstract: HOSTILE },
  ];
  pages.reading.atArxiv = records;
  const html = await (await post("/fr/library/arxiv", "q=far+away")).text();
  expect(pages.reading.askedArxiv.at(-1)).toBe("far away");
  expect(words(html)).toContain("Sur arXiv\u00a0: «\u00a0far away\u00a0»");
  expect(html).toContain('<a href="/fr/2403.00001" rel="nofollow"');
  expect(html).not.toMatch(/<script>alert|<img src=x/);
  pages.reading.atArxiv = [];
  expect(words(await (await post("/library/arxiv", "q=nothing")).text())).toContain("arXiv found nothing");
});

test.each([
  ["network.offline", 503, "Engram was told to stay offline"],
  ["network.unreachable", 502, "arXiv could not be reached"],
  ["source.busy", 503, "arXiv asks us to wait"],
] as const)("a search of arXiv that fails with %s says so with %i", async (code, status, _said) => {
  pages.reading.searchError = new OutsideError(code, { retryable: true });
  const response = await post("/library/arxiv", "q=x");
  pages.reading.searchError = undefined;
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(/class="refusal[^"]*" role="alert">[^<]{15,}/);
});

test("a search of arXiv from another site is refused", async () => {
  const response = await fetch(`${root}/library/arxiv`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" },
    body: "q=x",
  });
  expect(response.status).toBe(403);
});

test("the library here searches for an id as words, and offers the paper; the field of the start page goes there", async () => {
  const html = await (await get("/library?q=2401.00042")).text();
  expect(words(html)).toContain("This is the id of a paper: arXiv:2401.00042");
  expect((await get("/?q=2401.00042")).headers.get("location")).toBe("/2401.00042");
});

test("a claim that is typed leads to its page", async () => {
  expect((await get("/?q=2405.08707%2FC7")).headers.get("location")).toBe("/2405.08707/run/C7");
  expect((await get("/fr?q=2405.08707%2Fc7")).headers.get("location")).toBe("/fr/2405.08707/run/c7");
});

test("what looks like an id is told as one; a DOI and an address of elsewhere say what they are", async () => {
  const asked = async (text: string) =>
    words(await (await get(`/library?q=${encodeURIComponent(text)}`)).text());
  expect(await asked("2413.08707")).toContain("This looks like the id of a paper. ");
  for (const [text, said] of [
    ["10.1000/lamps.7", "The DOI 10.1000/lamps.7 is not one of arXiv’s."],
    ["https://example.org/lamps", "The address at example.org names no paper of arXiv."],
  ] as const) {
    const page = await asked(text);
    expect(page).toContain(said);
    expect(page).not.toContain("looks like the id");
  }
});

test("a whole title leads to its paper, other words to the library", async () => {
  const title = "SHADE before depth: where Snails stay in warming tide pools";
  const response = await get(`/?q=${encodeURIComponent(title)}`);
  expect([response.status, response.headers.get("location")]).toEqual([303, "/2401.00042"]);
  expect((await get("/fr?q=barnacle")).headers.get("location")).toBe("/fr/library?q=barnacle");
});

test.each([
  HOSTILE,
  "' OR 1=1 --",
  "\u0000\u0001",
  "../../etc/passwd",
  "x".repeat(5_000),
  '" onfocus="alert(1)" autofocus="',
  "javascript:alert(1)",
  "\ud83d",
])("no page takes %.30j for more than text", async (typed) => {
  const text = encodeURIComponent(typed.toWellFormed());
  for (const path of [
    `/library?q=${text}`,
    `/library?category=${text}&keyword=${text}&licence=${text}&scope=${text}&sort=${text}&page=${text}`,
    `/fr/library/arxiv?q=${text}`,
    `/keywords/${text}`,
    `/categories/${text}`,
    `/feed.atom?q=${text}&category=${text}`,
    `/keywords?page=${text}`,
  ]) {
    const response = await get(path);
    const body = await response.text();
    expect(response.status, path).toBeLessThan(500);
    expect(body, path).not.toMatch(/<script>|<img|href="javascript:/);
    expect(
      attributesOf(body).filter((name) => name.startsWith("on")),
      path,
    ).toEqual([]);
  }
});

test.each([
  ["/categories/cs.LG", 200, "Machine Learning cs.LG"],
  ["/fr/categories/hep-th", 200, "hep-th"],
  ["/categories/math.MP", 200, "Another name for Mathematical Physics (math-ph)"],
  ["/categories/cmp-lg", 200, "arXiv takes no new papers under this code"],
  ["/categories/math", 200, "arXiv files papers under the parts of this archive."],
  ["/categories/cs.XX", 404, "arXiv has no category cs.XX."],
  ["/categories/__proto__", 404, "arXiv has no category __proto__."],
  ["/keywords/unheard-of", 404, "No paper here has the keyword “unheard of”."],
  ["/fr/keywords/Unheard%20%3Cb%3E", 404, "Aucun article d’ici n’a le mot-clé"],
  ["/keywords/tide-pool", 200, "Engram’s glossary: a general explanation, not a claim of a paper"],
  ["/keywords/shade", 200, "No paper here defines it"],
  ["/keywords", 200, "tide pool"],
])("%s answers %i and says %s", async (path, status, said) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(words(await response.text())).toContain(said);
});

test.each([
  ["/categories/CS.lg", "/categories/cs.LG"],
  ["/fr/keywords/Tide%20Pool", "/fr/keywords/tide-pool"],
  ["/keywords/tide-pools", "/keywords/tide-pool"],
])("%s has its one address at %s", async (from, to) => {
  const response = await get(from);
  expect([response.status, response.headers.get("location")]).toEqual([308, to]);
});

test("every category that arXiv uses has a page, and the overview leads to it", async () => {
  const all = links(await (await get("/categories")).text()).filter((href) => /^\/categories\/./.test(href));
  expect(all.length).toBeGreaterThanOrEqual(145);
  for (const href of all) {
    const html = await (await get(href)).text();
    expect(html, href).toContain(`https://arxiv.org/list/${href.slice("/categories/".length)}/recent`);
    expect(html, href).toMatch(/class="sentence[^"]*">\p{Lu}[^<]{30,}[.?]/u);
  }
}, 60_000);

test("a page is proposed in the language that its reader wants more, and never changed", async () => {
  const french = await get("/library", { "accept-language": "fr,en;q=0.5" });
  expect(french.status).toBe(200);
  expect(french.headers.get("vary")).toMatch(/accept-language/i);
  expect(french.headers.has("set-cookie")).toBe(false);
  const html = await french.text();
  expect(html).toContain('<html lang="en"');
  expect(html).toMatch(
    /lang="fr"[^>]*>\s*Cette page existe en français\.\s*<a href="\/fr\/library" hreflang="fr">/,
  );
  expect(await (await get("/library", { "accept-language": "en" })).text()).not.toContain(
    "Cette page existe",
  );
  const english = await (await get("/fr/library?q=a", { "accept-language": "en-GB" })).text();
  expect(english).toMatch(/This page exists in English\.\s*<a href="\/library\?q=a"/);
});

test("an address in a language that the pages are not in says which there are, and where the page is in them", async () => {
  const response = await get("/de/library?q=a");
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(words(html)).toContain("Engram is not in the language “de” yet.");
  expect(html).toContain('<a href="/library?q=a" lang="en" hreflang="en">English</a>');
  expect(html).toContain('<a href="/fr/library?q=a" lang="fr" hreflang="fr">français</a>');
});

test("the papers to begin with are asked for by a press alone, shown as they come, and can be cancelled", async () => {
  const papers = [
    { id: "2401.00001", state: "here", title: HOSTILE, category: "cs.LG" },
    { id: "2401.00002", state: "asking", title: "Lamps of two halls", category: HOSTILE },
    { id: "2401.00003", state: "waiting", title: "A hall of three lamps", category: "cs.LG" },
  ] as const;
  pages.reading.first = { state: "idle", papers };
  expect(await (await get("/library/first")).text()).not.toContain('http-equiv="refresh"');
  expect(pages.reading.first.state).toBe("idle");
  const started = await post("/library/first?/start", "");
  expect([started.status, started.headers.get("location")]).toEqual([303, "/library/first"]);
  const html = await (await get("/fr/library/first")).text();
  expect(html).toContain('<meta http-equiv="refresh" content="2"/>');
  expect(words(html)).toMatch(/là.*Lamps of two halls.*demandé à arXiv.*A hall of three lamps.*en attente/);
  expect(html).not.toContain("<script>alert");
  await post("/library/first?/cancel", "");
  expect(await read("/library/first")).toContain("Cancelled. What had come stays.");
  pages.reading.first = { state: "failed", papers, problem: { code: "network.offline" } };
  expect(await read("/library/first")).toContain("It stopped before the end.");
  pages.reading.first = { state: "idle", papers: [] };
});

test("the health of the server is that of its store, said in a moment and kept by nobody", async () => {
  const well = await get("/health");
  expect([well.status, well.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(await well.json()).toMatchObject({ status: "ok", store: "ok" });
  pages.reading.storeError = new OutsideError("store.unreachable", { retryable: true });
  const ill = await get("/health");
  pages.reading.storeError = undefined;
  expect(ill.status).toBe(503);
  expect(await ill.json()).toMatchObject({ code: "store.unreachable", status: 503 });
});

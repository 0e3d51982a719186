import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledRecords, type PaperRecord } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const ARTIFACTS = join(import.meta.dirname, "..", "..", "..", "artifacts");
let pages: StartedPages;
let root: string;

const numbered = (index: number, changes: Partial<PaperRecord>): PaperRecord => ({
  ...sampleRecord,
  id: `2401.0010${index}`,
  ...changes,
});
const hostile: Readonly<Record<string, PaperRecord>> = {
  markup: numbered(0, { title: `</text><image href="https://evil.example/x.png"/> & "quotes" <b>bold</b>` }),
  endless: numbered(1, { title: "An endless title of many words ".repeat(200) }),
  "one-word": numbered(2, { title: "Supercalifragilistic".repeat(30) }),
  chinese: numbered(3, { title: "关于大型语言模型的联想记忆", authors: ["王小明", "李雷"] }),
  arabic: numbered(4, { title: "الذاكرة الترابطية في المحولات" }),
  mixed: numbered(5, {
    title: "The 漢字 problem in Łódź: $\\alpha \\to \\infty$ over $\\mathbb{R}$ and 𝐱² ≤ 𝑦",
  }),
  many: numbered(6, { authors: Array.from({ length: 3000 }, (_, index) => `A. Author-Number${index}`) }),
  empty: numbered(7, { title: "\u0000\u200b", authors: [] }),
};

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  for (const record of [sampleRecord, ...Object.values(hostile)])
    pages.reading.add(record, {
      digest: sampleDigest({ ...record, title: sampleRecord.title }),
      isStored: true,
    });
  for (const record of bundledRecords) pages.reading.add(record);
  mkdirSync(ARTIFACTS, { recursive: true });
});

afterAll(async () => {
  await pages?.server.close();
});

async function readPicture(path: string) {
  const answer = await fetch(root + path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { answer, bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("the picture of a paper is a PNG of the size that previews want, the same at each asking", async () => {
  const { answer, bytes, width, height } = await readPicture(`/social/${sampleRecord.id}.png`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([width, height]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(300_000);
  const again = await readPicture(`/social/${sampleRecord.id}.png`);
  expect(again.bytes.equals(bytes)).toBe(true);
  writeFileSync(join(ARTIFACTS, "social-digest.png"), bytes);
});

test("in French, and before a digest, it says other words", async () => {
  const english = await readPicture("/social/2405.08707.png");
  const french = await readPicture("/fr/social/2405.08707.png");
  expect(french.bytes.equals(english.bytes)).toBe(false);
  writeFileSync(join(ARTIFACTS, "social-french.png"), french.bytes);
});

test.each(Object.entries(hostile))("a picture is drawn of a paper that is %s", async (name, record) => {
  const { answer, bytes, width } = await readPicture(`/social/${record.id}.png`);
  expect([answer.status, width]).toEqual([200, 1200]);
  writeFileSync(join(ARTIFACTS, `social-${name}.png`), bytes);
});

test("no crawler that fetches cards and pictures makes this server ask arXiv", async () => {
  const asked: unknown[] = [];
  const { lookUp } = pages.reading;
  pages.reading.lookUp = (id, options) => {
    asked.push(options);
    return lookUp.call(pages.reading, id, options);
  };
  const answers = [await fetch(`${root}/social/2401.99998.png`), await fetch(`${root}/embed/2401.99998`)];
  pages.reading.lookUp = lookUp;
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect(asked).toEqual([{ offline: true }, { offline: true }]);
  expect(await answers[0]?.json()).toMatchObject({ code: "paper.not-here", id: "2401.99998" });
  expect(await answers[1]?.text()).toContain("not in this library yet");
});

test("while pictures are drawn the server answers others", async () => {
  const papers = Array.from({ length: 4 }, (_, index) =>
    numbered(index, { id: `2402.0010${index}`, title: `Tides ${index}` }),
  );
  for (const record of papers) pages.reading.add(record);
  await (await fetch(`${root}/embed/${papers[0]?.id}`)).text();
  let drawn = 0;
  const pictures = papers.map(async ({ id }) => {
    const { answer } = await readPicture(`/social/${id}.png`);
    drawn += answer.status === 200 ? 1 : 0;
  });
  // The answer was made before the last picture: had they been drawn here, it would have waited for all.
  expect((await fetch(`${root}/health`)).status).toBe(200);
  expect(drawn).toBeLessThan(papers.length);
  await Promise.all(pictures);
  expect(drawn).toBe(papers.length);
});

test("there is no picture of a paper that there is not", async () => {
  expect((await fetch(`${root}/social/2401.99999.png`)).status).toBe(404);
  expect((await fetch(`${root}/social/2401.00042.gif`)).status).toBe(404);
});

test.each([
  ["", "en_GB", `/social/${sampleRecord.id}v1.png`],
  ["/fr", "fr_FR", `/fr/social/${sampleRecord.id}v1.png`],
])(
  "the page at %j/… names its picture, its one sentence and its language",
  async (prefix, locale, picture) => {
    const html = await (await fetch(`${root}${prefix}/${sampleRecord.id}`)).text();
    const meta = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta("og:image")).toBe(root + picture);
    expect(meta("og:title")).toBe(sampleRecord.title);
    expect(meta("og:description")).toContain("shade, rather than depth");
    expect(meta("og:locale")).toBe(locale);
    expect(meta("og:url")).toBe(`${root}${prefix}/${sampleRecord.id}v1`);
    expect(meta("twitter:card")).toBe("summary_large_image");
    expect((await fetch(root + picture)).status).toBe(200);
  },
);

test("the card may be framed by anyone, loads nothing, runs nothing, and leads out of the frame", async () => {
  const answer = await fetch(`${root}/embed/${sampleRecord.id}`);
  const html = await answer.text();
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(answer.headers.get("content-security-policy")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors *; base-uri 'none'; form-action 'none'`,
  );
  expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(html).not.toMatch(/<(?:script|img|link|iframe|form)\b/);
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links).toHaveLength(2);
  for (const link of links)
    expect(link).toBe(`<a href="${root}/${sampleRecord.id}v1" target="_top" rel="noopener">`);
  expect(html).toContain("shade, rather than depth");
  expect(html.length).toBeLessThan(6000);
});

test("every other page refuses to be framed", async () => {
  for (const path of [
    "/",
    `/${sampleRecord.id}`,
    "/library",
    "/offline",
    "/embed/2413.00001x",
    "/service-worker.js",
  ]) {
    const policy = (await fetch(root + path)).headers.get("content-security-policy") ?? "";
    if (path === "/service-worker.js") expect(policy).toContain("default-src 'none'");
    else expect(policy, path).toContain("frame-ancestors 'none'");
  }
});

test.each(Object.entries(hostile))(
  "the card of a paper that is %s holds its text and no markup of it",
  async (_name, record) => {
    const html = await (await fetch(`${root}/embed/${record.id}`)).text();
    expect(html).not.toContain("<image");
    expect(html).not.toContain("<b>bold");
    expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
  },
);

test("a card of a paper that is not there says so, in the reader's language", async () => {
  const answer = await fetch(`${root}/fr/embed/2401.99999`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("pas encore dans cette bibliothèque");
});

test("the page of a paper has the card to copy, with its title as text", async () => {
  const { id } = hostile.markup ?? sampleRecord;
  const html = await (await fetch(`${root}/${id}`)).text();
  const [, snippet = ""] = /<textarea id="embed-snippet"[^>]*>([\s\S]*?)<\/textarea>/.exec(html) ?? [];
  const pasted = snippet.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  expect(pasted).toMatch(/^<iframe src="[^"]+" title="[^"<]*" [^<>]*><\/iframe>$/);
  expect(pasted).toContain(`src="${root}/embed/${id}v1"`);
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Digest, parseDigest, type Statement } from "@engram/digest";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLAIN = "2402.20001";
const TOLD = sampleRecord.id;

interface AxeWindow {
  readonly axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
}

let browser: Browser;
let pages: StartedPages;
let root: string;

/** The sample's digest with an article, and with a word that a model explained. */
function toldDigest(): Digest {
  const { levels, keywords, provenance, ...rest } = sampleDigest(sampleRecord);
  const [about, explained] = levels.low.statements as readonly [Statement, Statement];
  const [problem, method] = levels.medium.statements as readonly [Statement, Statement];
  const [defined, ...others] = keywords;
  const digest = parseDigest({
    ...rest,
    levels,
    provenance: { ...provenance, writer: "remote", model: "tiny-1", promptVersion: "p1+terms" },
    keywords: [
      { ...defined, definedBy: "model", statement: { ...defined?.statement, writtenBy: "model" } },
      ...others,
    ],
    article: {
      writtenBy: "builtin",
      parts: [
        { question: "about", statements: [about, explained] },
        { question: "why", statements: [problem] },
        { question: "how", statements: [method] },
      ],
    },
  });
  if (!digest.ok) throw new Error(JSON.stringify(digest.error));
  return digest.value;
}

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
  pages.reading.models.push("remote:tiny-1");
  pages.reading.add(sampleRecord, { digest: toldDigest(), isStored: true });
  const plain = { ...sampleRecord, id: PLAIN };
  pages.reading.add(plain, { digest: sampleDigest(plain), isStored: true });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

async function textOf(path: string): Promise<string> {
  return await (await fetch(root + path)).text();
}

test("an article stands under its questions, says that it is short, and each sentence leads to its passage", async () => {
  const { page, close } = await openPage(browser, root, { viewport: WIDE });
  await page.goto(`${root}/${TOLD}`);
  const article = page.locator("section.article");
  expect(await article.locator("h3").allTextContents()).toEqual([
    "What is it about?",
    "Why does it matter?",
    "What did they do?",
  ]);
  expect(await article.textContent()).toContain("It is short because only the abstract may be used.");
  const sentence = article.locator(".statement").first();
  await sentence.locator("a.note").click();
  expect(await sentence.getAttribute("class")).toContain("lit");
  await close();
});

test("a link to a sentence of the article lights it and its passage without scripts", async () => {
  const id = /id="(article-[^"]+)"/u.exec(await textOf(`/${TOLD}`))?.[1] ?? "";
  const html = await textOf(`/${TOLD}?s=${id}`);
  expect(html).toMatch(new RegExp(`class="[^"]*\\blit\\b[^"]*" id="${id}"`, "u"));
  expect(html).toContain("The paper as an article: lightly adapted");
});

test("what a model knows of a word is said to be its own, by name, in both languages", async () => {
  expect(await textOf(`/${TOLD}`)).toContain("general knowledge, by tiny-1, not checked against the paper");
  expect(await textOf(`/fr/${TOLD}`)).toContain(
    "connaissance générale, selon tiny-1, non vérifiée dans l’article",
  );
  expect(await textOf(`/${PLAIN}`)).not.toContain("general knowledge");
});

test("where there is no article a button asks its writer for one, and where there is one there is no button", async () => {
  expect(await textOf(`/${TOLD}`)).not.toContain("Read it as an article");
  const html = await textOf(`/${PLAIN}`);
  expect(html).toContain("Read it as an article");
  expect(html).toContain("because only the abstract may be used");
  const asked: unknown[] = [];
  const start = pages.reading.startRun.bind(pages.reading);
  pages.reading.startRun = (id, options) => {
    asked.push([id, options]);
    return start(id, options);
  };
  const { page, close } = await openPage(browser, root, { viewport: WIDE, javaScriptEnabled: false });
  await page.goto(`${root}/${PLAIN}`);
  await page.getByRole("button", { name: "Read it as an article" }).click();
  await page.waitForURL(/\?run=/u);
  expect(asked).toEqual([[{ id: PLAIN }, { language: "en", writer: "builtin", article: true }]]);
  await close();
});

test("programs ask for an article too, and are told what is wrong with how they ask", async () => {
  const post = (body: string) =>
    fetch(`${root}/api/papers/${TOLD}/digests`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
  expect((await post('{"article":true}')).status).toBe(202);
  const refused = await post('{"article":"yes"}');
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
    400,
    "request.bad-article",
  ]);
});

test.each([
  ["light", WIDE, ""],
  ["dark", PHONE, "/fr"],
] as const)("axe finds nothing on a page with an article: %s", async (colorScheme, viewport, prefix) => {
  const { page, close } = await openPage(browser, root, { viewport, colorScheme, bypassCSP: true });
  await page.goto(`${root}${prefix}/${TOLD}`);
  await page.addScriptTag({ content: axeSource });
  const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run({}));
  expect(violations.map(({ id }) => id)).toEqual([]);
  await close();
});

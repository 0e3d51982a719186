import { bundledRecords } from "@engram/paper";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord, sampleTldr } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture } from "./watched-page.ts";

let browser: Browser;
let pages: StartedPages;
let root: string;

const ready = sampleRecord.id;
const HOSTILE = `<script>alert(1)</script><img src="https://evil.example/x.png" onerror="alert(2)">`;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  for (const record of bundledRecords) pages.reading.add(record);
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

/** A paper of its own for a journey, so that journeys do not meet each other's runs. */
function addPaper(id: string, changes: Partial<typeof sampleRecord> = {}): string {
  const record = { ...sampleRecord, id, ...changes };
  pages.reading.add(record, { digest: sampleDigest(record) });
  return id;
}

const runIdOf = (paperId: string): string => {
  const run = [...pages.reading.runs.values()].find(({ view }) => view.paperId === paperId);
  if (run === undefined) throw new Error(`no run of ${paperId} was started`);
  return run.view.runId;
};

const MARKER = "rgb(255, 233, 138)";
const colourOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
const litTexts = (page: Page): Promise<string[]> => page.locator(".passage.lit").allInnerTexts();
const stepState = (page: Page, name: string): Promise<string | null> =>
  page.locator("[data-live=steps] li", { hasText: name }).getAttribute("class");

test("a first request: the licence is said before Run, steps show themselves, and the digest follows", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const id = addPaper("2402.00001");
  await page.goto("/");
  await page.getByRole("searchbox").fill(`https://arxiv.org/abs/${id}`);
  await page.getByRole("button", { name: "Find" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/${id}`);
  const before = await page.locator("main").innerText();
  expect(before).toContain("Make sure that this is the right article");
  expect(before).toContain("does not let us build on its full text");
  // The soft text of the light theme, which axe finds dark enough.
  expect(await page.locator(".meta").evaluate((element) => getComputedStyle(element).color)).toBe(
    "rgb(98, 94, 87)",
  );
  await takePicture(page, "first-request-wide");

  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  const runId = runIdOf(id);
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "started" });
  await expect.poll(() => stepState(page, "Find the record")).toContain("started");
  pages.reading.tell(runId, { type: "step", step: "metadata", state: "done" });
  pages.reading.tell(runId, { type: "step", step: "write", state: "started" });
  const part = { kind: "statement", place: "tldr", statement: sampleTldr() } as const;
  pages.reading.tell(runId, { type: "statement", part });
  await expect.poll(() => stepState(page, "Find the record")).toContain("done");
  await expect
    .poll(() => page.locator("[data-live=partial]").innerText())
    .toContain("shade, rather than depth");
  await takePicture(page, "run-wide");

  pages.reading.finish(runId);
  await page.getByRole("link", { name: "Markdown" }).waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(await page.locator("main").innerText()).toContain(
    "It predicts the positions of 83 % of 1,204 snails",
  );
  expect(faults).toEqual([]);
  await close();
});

test("a reload in the middle of a run loses nothing, and a second reader joins it", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const id = addPaper("2402.00002");
  await page.goto(`/${id}`);
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  pages.reading.tell(runIdOf(id), { type: "step", step: "licence", state: "done" });
  await page.reload();
  expect(await stepState(page, "Read the licence")).toContain("done");

  const second = await openPage(browser, root);
  await second.page.goto(`/${id}`);
  expect(await stepState(second.page, "Read the licence")).toContain("done");
  pages.reading.finish(runIdOf(id));
  await page.getByRole("heading", { name: "Key points" }).waitFor();
  await second.page.getByRole("heading", { name: "Key points" }).waitFor();
  expect([...faults, ...second.faults]).toEqual([]);
  await Promise.all([close(), second.close()]);
});

test("a run can be cancelled, the page says so, and Run is offered again", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const id = addPaper("2402.00003");
  await page.goto(`/${id}`);
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("This run was cancelled.").waitFor();
  expect(await page.getByRole("button", { name: "Run again" }).count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("a run that fails says why and offers another", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const id = addPaper("2402.00004");
  await page.goto(`/${id}`);
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  pages.reading.tell(runIdOf(id), { type: "failed", code: "source.busy", retryable: true });
  await page.getByText("arXiv asks us to wait.").waitFor();
  await takePicture(page, "failed-wide");
  await page.getByRole("button", { name: "Run again" }).click();
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("a sentence lights up its passage while it is pointed at, and while its number has the focus", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  const sentence = page.locator(".medium .statement").nth(1);
  await sentence.hover();
  expect((await litTexts(page)).join()).toContain("We present a model in which each snail moves");
  await expect.poll(() => colourOf(page, ".passage.lit")).toBe(MARKER);
  await takePicture(page, "evidence-wide", { fullPage: false });
  await page.locator("h1").hover();
  expect((await litTexts(page)).join()).not.toContain("We present a model");

  await page.locator(".low .statement .note").last().focus();
  expect((await litTexts(page)).join()).toContain("shade, rather than depth");
  const described = await page.locator(".low .statement .note").last().getAttribute("aria-describedby");
  expect(await page.locator(`#${described}`).innerText()).toContain("shade, rather than depth");
  await page.keyboard.press("Escape");
  expect(await litTexts(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test("a passage that is pointed at lights up the sentences that rest on it", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  await page.locator("#passage-5").hover();
  const lit = await page.locator(".statement.lit").allInnerTexts();
  expect(lit.length).toBeGreaterThanOrEqual(2);
  expect(lit.join()).toContain("does not cover pools deeper than one metre");
  await close();
});

test("on a phone a tap on a sentence shows its passage, though that stands far above", async () => {
  const { page, faults, close } = await openPage(browser, root, {
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(`/${ready}`);
  const sentence = page.locator(".low .statement").last();
  await sentence.scrollIntoViewIfNeeded();
  await sentence.tap({ position: { x: 20, y: 8 } });
  const card = page.locator("[data-evidence]");
  await card.waitFor();
  expect(await card.innerText()).toContain("Our results suggest that shade, rather than depth");
  await takePicture(page, "phone-passage", { fullPage: false });
  await card.getByRole("link", { name: "Close" }).tap();
  await card.waitFor({ state: "hidden" });
  expect(faults).toEqual([]);
  await close();
});

test("without scripts the whole way can be gone: search, licence, Run, a page that reloads itself, the digest", async () => {
  const { page, faults, close } = await openPage(browser, root, { javaScriptEnabled: false });
  const id = addPaper("2402.00005");
  await page.goto("/");
  await page.getByRole("searchbox").fill(id);
  await page.getByRole("button", { name: "Find" }).click();
  expect(await page.locator("main").innerText()).toContain("does not let us build on its full text");
  await page.getByRole("button", { name: "Run" }).click();
  pages.reading.tell(runIdOf(id), { type: "step", step: "metadata", state: "done" });
  await expect.poll(() => stepState(page, "Find the record"), { timeout: 8000 }).toContain("done");
  pages.reading.finish(runIdOf(id));
  await page.getByRole("link", { name: "Markdown" }).waitFor({ timeout: 8000 });

  await page.locator(".medium .note").first().click();
  expect(new URL(page.url()).hash).toBe("#passage-1");
  await expect.poll(() => colourOf(page, "#passage-1")).toBe(MARKER);
  expect(faults).toEqual([]);
  await close();
});

test("the whole way in French, and the switch keeps the page", async () => {
  const { page, faults, close } = await openPage(browser, root, { locale: "fr-FR" });
  const id = addPaper("2402.00006");
  await page.goto("/");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Français" }).click();
  await page.getByRole("searchbox").fill(id);
  await page.getByRole("button", { name: "Chercher" }).click();
  expect(new URL(page.url()).pathname).toBe(`/fr/${id}`);
  expect(await page.locator("main").innerText()).toContain("Assurez-vous qu’il s’agit du bon article");
  await takePicture(page, "first-request-french");
  await page.getByRole("button", { name: "Lancer" }).click();
  await page.getByRole("heading", { name: "La synthèse se prépare" }).waitFor();
  pages.reading.finish(runIdOf(id));
  await page.getByRole("link", { name: "Markdown" }).waitFor();
  await takePicture(page, "ready-french");
  await page.getByRole("link", { name: "English" }).click();
  expect(new URL(page.url()).pathname).toBe(`/${id}`);
  await page.getByRole("link", { name: "Markdown" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("an old-style id has its page, its run and its exports", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const id = addPaper("hep-th/9901001", { submitted: "1999-01-04T00:00:00Z" });
  await page.goto(`/abs/${id}v1`);
  expect(new URL(page.url()).pathname).toBe(`/${id}v1`);
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  pages.reading.finish(runIdOf(id));
  await page.getByRole("link", { name: "Markdown" }).waitFor();
  const markdown = await page.request.get(
    (await page.getByRole("link", { name: "Markdown" }).getAttribute("href")) ?? "",
  );
  expect(await markdown.text()).toContain("# Shade before depth");
  expect(faults).toEqual([]);
  await close();
});

test("a title, an author and a comment with a script in them run nothing and fetch nothing", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const id = addPaper("2402.00007", {
    title: HOSTILE,
    authors: [HOSTILE],
    comments: HOSTILE,
    abstract: HOSTILE,
  });
  await page.goto(`/${id}`);
  expect(await page.locator("h1").innerText()).toContain("<script>alert(1)</script>");
  expect(await page.locator("main img, main script").count()).toBe(0);
  await page.goto(`/?q=${encodeURIComponent(HOSTILE)}`);
  expect(await page.locator("h1").innerText()).toContain("<script>alert(1)</script>");
  expect(faults).toEqual([]);
  await close();
});

test("the key / leads to the search field, and types a slash inside it", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  await page.keyboard.press("/");
  await page.keyboard.type("a/b");
  expect(await page.getByRole("searchbox").inputValue()).toBe("a/b");
  await close();
});

test("printed, the page has the levels one under the other and nothing to press", async () => {
  const { page, close } = await openPage(browser, root);
  await page.emulateMedia({ media: "print" });
  await page.goto(`/${ready}`);
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "Markdown" }).isVisible()).toBe(false);
  const [high, medium] = await Promise.all([
    page.locator(".high").boundingBox(),
    page.locator(".medium").boundingBox(),
  ]);
  expect(medium?.y).toBeGreaterThanOrEqual((high?.y ?? 0) + (high?.height ?? 0));
  await takePicture(page, "ready-print");
  await close();
});

test("every page fits a phone: nothing is wider than the screen", async () => {
  const { page, faults, close } = await openPage(browser, root, { viewport: PHONE });
  for (const path of ["/", "/2405.08707", `/${ready}`, "/?q=tide", "/nothing", `/fr/${ready}`]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(PHONE.width);
  }
  // The browser itself reports the page that is not there.
  expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  await close();
});

test("lines are no longer than 70 characters", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto("/2405.08707");
  const longest = await page.locator(".abstract p").evaluate((paragraph) => {
    const range = document.createRange();
    const text = paragraph.firstChild;
    if (!(text instanceof Text)) return 0;
    const lines = new Map<number, number>();
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return Math.max(...lines.values());
  });
  expect(longest).toBeGreaterThan(40);
  expect(longest).toBeLessThanOrEqual(70);
  await close();
});

test.each([
  ["home-wide", "/", {}],
  ["home-phone", "/", { viewport: PHONE }],
  ["home-french", "/fr", {}],
  ["first-request-phone", "/2405.08707", { viewport: PHONE }],
  ["first-request-dark", "/2405.08707", { colorScheme: "dark" }],
  ["ready-wide", `/${sampleRecord.id}`, {}],
  ["ready-phone", `/${sampleRecord.id}`, { viewport: PHONE }],
  ["ready-dark", `/${sampleRecord.id}`, { colorScheme: "dark" }],
  ["search-wide", "/?q=tide", {}],
  ["nothing-wide", "/2413.08707", {}],
] as const)("a picture of %s is kept", async (name, path, options) => {
  const { page, close } = await openPage(browser, root, options);
  await page.goto(path);
  await takePicture(page, name);
  await close();
});

import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { SENTENCES, sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture } from "./watched-page.ts";

let browser: Browser;
let pages: StartedPages;
let root: string;

const ready = sampleRecord.id;
const MARKER = "rgb(255, 233, 138)";
const CARD = "[data-evidence]";

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

/** What a person sees lit: texts on the highlighter's yellow. */
const litTexts = (page: Page): Promise<string[]> =>
  page.evaluate(
    (marker) =>
      [...document.querySelectorAll<HTMLElement>(".statement, .passage")]
        .filter((one) => getComputedStyle(one).backgroundColor === marker)
        .map((one) => one.innerText),
    MARKER,
  );
/** A point in the first line of a sentence; the middle of its box may lie in another sentence. */
async function firstLine(sentence: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await sentence.scrollIntoViewIfNeeded();
  return sentence.evaluate((element) => {
    const { left, top, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + 6, y: top + height / 2 };
  });
}
async function press(page: Page, sentence: Locator): Promise<void> {
  const { x, y } = await firstLine(sentence);
  await page.mouse.click(x, y);
}
const announced = (page: Page): Promise<string> => page.locator("[data-evidence-announced]").innerText();
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const card = document.querySelector<HTMLElement>("[data-evidence]");
    const floor = card === null || card.hidden ? window.innerHeight : card.getBoundingClientRect().top;
    return top >= 0 && bottom <= floor;
  });

test("by mouse: a sentence lights its passage in passing, and a click keeps the light and shows the evidence", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  const sentence = page.locator(".medium .statement").nth(1);
  const { x, y } = await firstLine(sentence);
  await page.mouse.move(x, y);
  expect((await litTexts(page)).join("\n")).toContain("We present a model in which each snail");
  await page.locator(".facts").hover();
  expect(await litTexts(page)).toEqual([]);

  await press(page, sentence);
  await page.locator(".facts").hover();
  expect(await litTexts(page)).toHaveLength(2);
  const card = await page.locator(CARD).innerText();
  expect(card).toContain("Medium: lightly adapted");
  expect(card).toContain("We present a model in which each snail moves towards the coolest place");
  expect(await announced(page)).toContain("Medium: lightly adapted. We present a model");
  await takePicture(page, "evidence-chosen-wide", { fullPage: false });
  await page.getByRole("link", { name: "Close" }).click();
  expect(await litTexts(page)).toEqual([]);
  expect(await page.locator(CARD).isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test("a page that scrolls under the mouse as it is clicked keeps its light where the click was", async () => {
  const { page, faults, close } = await openPage(browser, root, { viewport: { width: 1440, height: 420 } });
  await page.goto(`/${ready}`);
  const passage = page.locator("#passage-1");
  await passage.evaluate((element) => element.scrollIntoView({ block: "end" }));
  const before = await page.evaluate(() => window.scrollY);
  await press(page, passage);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  expect((await litTexts(page)).join("\n")).toContain(await passage.innerText());
  await page.locator(".facts").hover();
  expect(faults).toEqual([]);
  await close();
});

test("the other way round: a sentence of the abstract lights and counts what rests on it, and each can be gone to", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  await press(page, page.locator("#passage-5"));
  expect(await page.locator(`${CARD} h2`).innerText()).toBe("2 statements rest on this sentence");
  expect(await announced(page)).toBe("2 statements rest on this sentence");
  expect((await litTexts(page)).filter((text) => text.startsWith(SENTENCES[4]))).toHaveLength(3);
  await takePicture(page, "evidence-reverse-wide", { fullPage: false });
  const entries = page.locator(`${CARD} li`);
  expect(await entries.allInnerTexts()).toEqual([
    expect.stringContaining("Medium"),
    expect.stringContaining("Limitation"),
  ]);
  await entries.nth(1).getByRole("link").click();
  expect(await page.locator(`${CARD} h2`).innerText()).toBe("Limitation: word for word");
  expect(await isInSight(page, ".statement[id^=key-].lit")).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test("by keyboard alone: to a number, into its evidence, and back to where one was", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  const number = page.locator(".low .statement .note").last();
  await number.focus();
  expect((await litTexts(page)).join("\n")).toContain("shade, rather than depth");
  const described = await number.getAttribute("aria-describedby");
  expect(await page.locator(`#${described}`).innerText()).toContain("shade, rather than depth");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-evidence"))).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Close");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy with citation");
  await page.keyboard.press("Escape");
  expect(await page.locator(CARD).isVisible()).toBe(false);
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test("by touch, on a phone: a tap shows the passage, never over the sentence, and the switch stays in sight", async () => {
  const options = { viewport: PHONE, hasTouch: true, isMobile: true };
  const { page, faults, close } = await openPage(browser, root, options);
  await page.goto(`/${ready}`);
  const sentence = page.locator(".low .statement").last();
  await sentence.scrollIntoViewIfNeeded();
  await sentence.tap({ position: { x: 20, y: 8 } });
  expect(await page.locator(CARD).innerText()).toContain("Our results suggest that shade");
  expect(await isInSight(page, ".low .statement.lit")).toBe(true);
  const levels = page.getByRole("navigation", { name: "Three levels" });
  expect((await levels.boundingBox())?.y).toBeGreaterThanOrEqual(-1);
  expect(await levels.locator("[aria-current]").innerText()).toMatch(/Medium|Low/);
  await takePicture(page, "evidence-chosen-phone", { fullPage: false });
  for (const target of await page
    .locator(`${CARD} button:visible, ${CARD} .actions a, nav[data-levels] a`)
    .all()) {
    expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
  await page.locator(CARD).getByRole("link", { name: "Show in the text" }).tap();
  expect(await isInSight(page, "#passage-4")).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test("what is chosen stands in the address: a reload keeps it, and a link shows it to somebody else", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  await press(page, page.locator(".low .statement").last());
  const { search, hash } = new URL(page.url());
  expect(search).toMatch(/^\?s=low-[0-9a-z]+$/);
  expect(hash).toBe(`#${search.slice(3)}`);
  await page.reload();
  expect(await litTexts(page)).toHaveLength(2);
  const link = await page.getByRole("link", { name: "Link to this sentence" }).getAttribute("href");
  expect(link).toBe(`${root}/${ready}v1${search}${hash}`);

  const other = await openPage(browser, root, { viewport: PHONE });
  await other.page.goto(link ?? "");
  expect((await litTexts(other.page)).join("\n")).toContain("shade, not depth");
  expect(await isInSight(other.page, ".low .statement.lit")).toBe(true);
  expect(await other.page.locator(CARD).innerText()).toContain("shade, rather than depth");
  // The page is there before its script; a key that comes too early is pressed again.
  const afterEscape = async () => {
    await other.page.keyboard.press("Escape");
    return new URL(other.page.url()).search;
  };
  await expect.poll(afterEscape).toBe("");
  expect([...faults, ...other.faults]).toEqual([]);
  await Promise.all([close(), other.close()]);
});

test("without scripts a number leads to the sentence and its passage, both lit, with a citation to take away", async () => {
  const { page, faults, close } = await openPage(browser, root, { javaScriptEnabled: false });
  await page.goto(`/${ready}`);
  expect(await page.locator(CARD).isVisible()).toBe(false);
  await page.locator(".low .statement .note").last().click();
  expect(new URL(page.url()).hash).toBe("#passage-4");
  const lit = await page.locator(".lit").allInnerTexts();
  expect(lit).toEqual([
    expect.stringContaining("Our results suggest"),
    expect.stringContaining("The results suggest"),
  ]);
  const citation = await page.getByRole("textbox", { name: "Sentence with citation" }).inputValue();
  expect(citation).toContain(`arXiv:${ready}v1. https://arxiv.org/abs/${ready}v1`);
  expect(await page.locator(`${CARD} button:visible`).count()).toBe(0);
  await takePicture(page, "evidence-without-scripts");
  await page.getByRole("link", { name: "Close" }).click();
  expect(await page.locator(CARD).isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test("a link to a sentence that is not there any more says so", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(`/${ready}?s=low-gone#low-gone`);
  expect(await page.locator("main").innerText()).toContain("The sentence that this link names is not here.");
  expect(await litTexts(page)).toEqual([]);
  await close();
});

test("a sentence is copied with its passage, the paper and its address, and the page says so", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, faults, close } = await openPage(browser, root, { permissions });
  await page.goto(`/${ready}`);
  await press(page, page.locator(".medium .statement").nth(1));
  await page.getByRole("button", { name: "Copy with citation" }).click();
  await page.getByText("Copied with citation.").waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines[0]).toBe(
    "“The model lets each snail move towards the coolest place within its reach r ≤ 2d.” (lightly adapted)",
  );
  expect(lines[1]).toMatch(/^Rests on: “We present a model .* r ≤ 2d\.”$/);
  expect(lines[2]).toBe(
    `Ada Sample, Bo Example, Émile Sans-Nom. “${sampleRecord.title}”. arXiv:${ready}v1. https://arxiv.org/abs/${ready}v1`,
  );
  expect(lines[3]).toMatch(new RegExp(`^${root}/${ready}v1\\?s=medium-\\w+#medium-\\w+$`));

  await page.getByRole("link", { name: "Link to this sentence" }).click();
  await page.getByText("Link copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines[3]);
  expect(faults).toEqual([]);
  await close();
});

test("where the clipboard is closed the text is shown, selected, to be copied by hand", async () => {
  const { page, close } = await openPage(browser, root);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`/${ready}`);
  await press(page, page.locator(".medium .statement").nth(1));
  await page.getByRole("button", { name: "Copy with citation" }).click();
  await page.getByText("The browser does not let us copy.").waitFor();
  const field = page.getByRole("textbox", { name: "Sentence with citation" });
  expect(await field.inputValue()).toContain("The model lets each snail");
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(
    "The model lets each snail",
  );
  await close();
});

test("in French what is chosen, counted and copied is French around the English sentences", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, faults, close } = await openPage(browser, root, { permissions });
  await page.goto(`/fr/${ready}`);
  await press(page, page.locator("#passage-4"));
  expect(await page.locator(`${CARD} h2`).innerText()).toBe("2 phrases s’appuient sur celle-ci");
  await press(page, page.locator(".medium .statement").nth(1));
  expect(await page.locator(`${CARD} h2`).innerText()).toBe("Intermédiaire\u00a0: légèrement adaptée");
  await page.getByRole("button", { name: "Copier avec la référence" }).click();
  await page.getByText("Copié avec la référence.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^«\u00a0The model lets .*\u00a0» \(légèrement adaptée\)\nS’appuie sur\u00a0: «\u00a0We present/,
  );
  expect(copied).toContain(`${root}/fr/${ready}v1?s=medium-`);
  await takePicture(page, "evidence-chosen-french", { fullPage: false });
  expect(faults).toEqual([]);
  await close();
});

test("who marks words with the mouse chooses nothing", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(`/${ready}`);
  const { x, y } = await firstLine(page.locator("#passage-2"));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(false);
  expect(await page.locator(CARD).isVisible()).toBe(false);
  await close();
});

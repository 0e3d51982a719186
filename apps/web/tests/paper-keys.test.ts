import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, takePicture } from "./watched-page.ts";

let browser: Browser;
let pages: StartedPages;
let root: string;

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

const address = `/${sampleRecord.id}`;
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest(".statement, .passage, h3, dialog, input")?.id ?? "");
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>(".statement, .passage")?.innerText ?? "");

test("1, 2 and 3 lead to the levels, whose headings take the focus in sight", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(address);
  for (const [key, id] of [
    ["3", "level-low"],
    ["1", "level-high"],
    ["2", "level-medium"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused(page)).toBe(id);
    const top = await page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(1000);
  }
  expect(faults).toEqual([]);
  await close();
});

test("j and k go from sentence to sentence, and take an open card with them", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(address);
  await page.keyboard.press("j");
  expect(await focusedText(page)).toContain("Our results suggest that shade");
  await page.keyboard.press("j");
  expect(await focused(page)).toBe("passage-1");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await focused(page)).toBe("passage-1");
  await page.keyboard.press("Enter");
  const title = page.locator("[data-evidence] h2");
  expect(await title.innerText()).toBe("5 statements rest on this sentence");
  await page.keyboard.press("j");
  expect(await title.innerText()).toBe("2 statements rest on this sentence");
  expect(await focused(page)).toBe("passage-2");
  await page.keyboard.press("Escape");
  expect(await page.locator("[data-evidence]").isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test("? shows the shortcuts in a dialog that holds the focus and gives it back", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(address);
  await page.keyboard.press("j");
  const before = await focused(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await dialog.waitFor();
  await takePicture(page, "shortcuts-wide", { fullPage: false });
  await page.keyboard.press("j");
  expect(await dialog.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await focused(page)).toBe(before);
  expect(faults).toEqual([]);
  await close();
});

test("no shortcut fires while something is typed, or with a modifier", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(address);
  await page.keyboard.press("/");
  await page.keyboard.type("1j?c/k");
  expect(await page.getByRole("searchbox").inputValue()).toBe("1j?c/k");
  expect(await page.locator("dialog").isVisible()).toBe(false);
  await page.getByRole("searchbox").blur();
  await page.keyboard.press("Control+j");
  await page.keyboard.press("Alt+2");
  expect(await focused(page)).toBe("");
  await close();
});

test("shortcuts can be turned off, stay off on the next page, and can be turned on again without them", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(address);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("checkbox", { name: "Use shortcuts of a single key" }).uncheck();
  await page.getByRole("button", { name: "Done" }).click();
  await page.reload();
  for (const key of ["2", "j", "?", "/"]) await page.keyboard.press(key);
  expect(await focused(page)).toBe("");
  expect(await page.locator("dialog").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Done" }).click();
  await page.keyboard.press("2");
  expect(await focused(page)).toBe("level-medium");
  expect(faults).toEqual([]);
  await close();
});

test("the keyboard alone goes the whole way: search, Run, cancel, Run again, a sentence, its evidence, the exports", async () => {
  const { page, faults, close } = await openPage(browser, root);
  const record = { ...sampleRecord, id: "2403.00001" };
  pages.reading.add(record, { digest: sampleDigest(record) });
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(() => document.activeElement?.textContent?.trim());
      if (text === name) return;
    }
    throw new Error(`the focus never came to ${name}`);
  };
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type(record.id);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Run" }).waitFor();
  await tabTo("Run");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  await tabTo("Cancel");
  await page.keyboard.press("Enter");
  await page.getByText("This run was cancelled.").waitFor();
  await tabTo("Run again");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Making the digest" }).waitFor();
  const run = [...pages.reading.runs.values()].find(
    ({ view }) => view.paperId === record.id && view.state === "running",
  );
  pages.reading.finish(run?.view.runId ?? "");
  await page.getByRole("link", { name: "Markdown" }).waitFor();
  // The new page is there before its script has run.
  await page.locator("html.scripted").waitFor();
  await page.keyboard.press("3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.locator("[data-evidence] h2").innerText()).toBe("Low: lightly adapted");
  await page.keyboard.press("Escape");
  await tabTo("RIS");
  expect(faults).toEqual([]);
  await close();
});

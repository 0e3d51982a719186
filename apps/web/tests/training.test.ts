/** @file The training in the tab, in a real browser: trained, paused, left, gone on with, asked. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ADDRESS = "/2405.08707/run/training";
/** Seconds on a busy machine, most of them for the runtime to start. */
const SMALL = "?lines=64&layers=1&width=16&determiners=6&steps=40&seed=3";
const LONG = "?lines=64&layers=1&width=16&determiners=6&steps=20000&seed=3";
const TRAINING_MS = 50_000;
const PATIENT = { timeout: TRAINING_MS };

let browser: Browser;
let pages: StartedPages;

beforeAll(async () => {
  pages = await startPages();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

async function untilState(page: Page, ...states: readonly string[]): Promise<void> {
  await page.waitForSelector(states.map((state) => `[data-training][data-state="${state}"]`).join(), {
    timeout: TRAINING_MS,
  });
}

async function number(page: Page, name: string): Promise<number> {
  const text = await page.textContent(`[data-number="${name}"]`);
  return Number.parseFloat((text ?? "").replace(",", ""));
}

test("a training runs to its end in the tab, says what it shows, and its model answers; nothing breaks the policy", async () => {
  const { page, faults, close } = await openPage(browser, pages.server.address, { locale: "en-US" });
  // Two threads for the training and one for the page, whatever this machine has.
  await page.addInitScript("Object.defineProperty(navigator, 'hardwareConcurrency', { value: 3 })");
  await page.goto(ADDRESS + SMALL);
  expect(await page.evaluate("crossOriginIsolated")).toBe(true);
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.click("[data-start]");
  await untilState(page, "done");
  // Ours, and one that the engine starts for its second thread.
  expect(workers.length).toBeGreaterThanOrEqual(2);
  expect(await page.textContent('[data-number="update"]')).toBe("40 of 40");
  const [training, heldOut] = [await number(page, "training"), await number(page, "held-out")];
  // Of 70 words a model without any knowledge pays log 70 = 4.25; far from any floor after 40 updates.
  for (const loss of [training, heldOut]) {
    expect(loss).toBeGreaterThan(1.1);
    expect(loss).toBeLessThan(4.5);
  }
  expect(await page.textContent("[data-conclusion-text]")).toContain("had not come to rest");
  expect(await page.getAttribute("[data-chart]", "aria-label")).toContain(
    `Training loss ${training.toFixed(3)}`,
  );

  await page.click("summary");
  const rows = await page.locator("[data-rows] tr").count();
  expect(rows).toBe(40);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-csv]")]);
  const csv = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(csv[0]).toBe("step,training_loss,held_out_loss");
  expect(csv).toHaveLength(41);
  expect(Number(csv.at(-1)?.split(",")[1]).toFixed(3)).toBe(training.toFixed(3));

  await page.check('input[value="withheld"]');
  await page.click("[data-ask-button]");
  await expect.poll(() => page.textContent("[data-ask-score]"), PATIENT).toMatch(/^\d of 5 right$/);
  expect(await page.locator("[data-answers] li").count()).toBe(5);
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("paused it rests, left and opened again it goes on from its checkpoint with its curve, stopped it is kept until it is forgotten", async () => {
  const { page, faults, close } = await openPage(browser, pages.server.address, { locale: "en-US" });
  await page.goto(ADDRESS + LONG);
  await page.click("[data-start]");
  await expect.poll(() => number(page, "update"), PATIENT).toBeGreaterThan(3);
  await page.click("[data-pause]");
  await untilState(page, "paused");
  const paused = await page.textContent("[data-said]");
  expect(paused).toMatch(/^Paused at update [\d,]+\.$/);
  await page.click("[data-resume]");
  await untilState(page, "training");
  await page.click("[data-stop]");
  await untilState(page, "stopped");
  const stopped = await page.textContent("[data-said]");
  const update = /[\d,]+/.exec(stopped ?? "")?.[0] ?? "";
  expect(update).not.toBe("");

  await page.reload();
  await expect.poll(() => page.textContent("[data-start]")).toBe(`Go on from update ${update}`);
  expect(await page.locator("[data-kept-list] a").count()).toBe(1);
  await page.click("[data-start]");
  await untilState(page, "training");
  await expect.poll(() => number(page, "update"), PATIENT).toBeGreaterThan(Number(update.replace(",", "")));
  await page.click("[data-stop]");
  await untilState(page, "stopped");
  await page.click("[data-forget]");
  await page.waitForSelector("[data-kept]", { state: "hidden" });
  expect(await page.textContent("[data-start]")).toBe("Start");
  expect(await page.evaluate("indexedDB.databases().then((all) => all.length)")).toBe(0);
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("settings of an address that can not be are told, and the page is as usual; another form of the id leads here", async () => {
  const html = await (
    await fetch(`${pages.server.address}${ADDRESS}?lines=9&width=4000&steps=1e3&seed=%3Cb%3E&layers=3`)
  ).text();
  expect(html).toContain("“9” is not a whole number from 64 to 100,000; 500 stands in its place");
  expect(html).toContain("“4000” is none of 16, 32, 64, 96, 128, 192, 256");
  expect(html).toContain("“1e3” is not a whole number");
  expect(html).toContain("“&lt;b>” is not a whole number");
  expect(html).toMatch(/name="layers" value="3"/);
  const redirected = await fetch(`${pages.server.address}/2405.08707v2/run/training?lines=64`, {
    redirect: "manual",
  });
  expect([redirected.status, redirected.headers.get("location")]).toEqual([308, `${ADDRESS}?lines=64`]);
  expect((await fetch(`${pages.server.address}/2008.02217/run/training`)).status).toBe(404);
});

test("a browser without what a training needs is told so in a sentence, in its language; one without isolation trains on one thread", async () => {
  const french = await openPage(browser, pages.server.address, { locale: "fr-FR" });
  await french.page.addInitScript("delete globalThis.Worker");
  await french.page.goto(`/fr${ADDRESS}`);
  expect(await french.page.textContent("[data-unfit]")).toContain("n’a pas de web workers");
  expect(await french.page.isVisible("[data-start]")).toBe(false);
  await french.close();

  const old = await openPage(browser, pages.server.address, { locale: "en-US" });
  await old.page.addInitScript("WebAssembly.validate = () => false");
  await old.page.goto(ADDRESS);
  expect(await old.page.textContent("[data-unfit]")).toContain("no WebAssembly SIMD");
  await old.close();

  const alone = await openPage(browser, pages.server.address, { locale: "en-US" });
  await alone.page.addInitScript(
    "Object.defineProperty(globalThis, 'crossOriginIsolated', { value: false })",
  );
  await alone.page.goto(ADDRESS);
  await alone.page.waitForSelector("[data-start]");
  expect(await alone.page.textContent("[data-said]")).toContain("One thread is used");
  await alone.close();
}, 60_000);

test("where the browser has no room for a checkpoint the training pauses and says so, and goes on when there is room", async () => {
  const { page, close } = await openPage(browser, pages.server.address, { locale: "en-US" });
  const session = await page.context().newCDPSession(page);
  const origin = pages.server.address;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 });
  await page.goto(ADDRESS + SMALL);
  await page.click("[data-start]");
  await untilState(page, "paused");
  expect(await page.textContent("[data-said]")).toContain("no room for a checkpoint");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.click("[data-resume]");
  await untilState(page, "done");
  expect(await page.textContent('[data-number="update"]')).toBe("40 of 40");
  await close();
}, 60_000);

test("a model that needs more memory than a tab has is refused with a width that fits, before it is compiled", async () => {
  const { page, close } = await openPage(browser, pages.server.address, { locale: "en-US" });
  await page.addInitScript("Object.defineProperty(navigator, 'deviceMemory', { value: 2 })");
  await page.goto(`${ADDRESS}?layers=6&width=256&steps=10`);
  await page.click("[data-start]");
  await untilState(page, "failed");
  expect(await page.textContent("[data-said]")).toMatch(
    /needs about \d+ MB.*about 536 MB here\. A width of (?:96|128|192) would fit/,
  );
  await close();
}, 60_000);

test("without scripts it says what it would show, and where the recorded experiments are", async () => {
  const { page, close } = await openPage(browser, pages.server.address, { javaScriptEnabled: false });
  await page.goto(ADDRESS + SMALL);
  const text = await page.innerText("main");
  expect(text).toContain("This page trains by script.");
  expect(await page.getAttribute("noscript a", "href")).toBe("/2405.08707/run/C7");
  await page.fill('[name="lines"]', "128");
  await page.click("noscript button");
  expect(page.url()).toContain("lines=128");
  await close();
});

test.each(["light", "dark"] as const)(
  "axe finds nothing, %s, wide and on a phone, in both languages",
  async (colorScheme) => {
    const context = { colorScheme, bypassCSP: true, locale: "en-US" } as const;
    for (const viewport of [{ width: 1440, height: 1000 }, PHONE]) {
      const { page, close } = await openPage(browser, pages.server.address, { ...context, viewport });
      for (const prefix of ["", "/fr"]) {
        await page.goto(`${prefix}${ADDRESS}?width=5`);
        await page.waitForSelector("[data-start]");
        // As after a training: everything is there.
        await page.evaluate(`for (const hidden of document.querySelectorAll("main [hidden]")) {
        hidden.hidden = false;
        if (hidden.textContent.trim() === "") hidden.textContent = "text";
      }`);
        expect(await axe(page), `${prefix} ${viewport.width}`).toEqual([]);
      }
      await close();
    }
  },
  60_000,
);

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).join()))`,
  );
}

/** @file Every page in wide, phone, dark and French, on sheets for people to look at: `artifacts/contact-sheet-wide.html` and the like. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledRecords } from "@engram/paper";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, WIDE } from "./watched-page.ts";

const ARTIFACTS = join(import.meta.dirname, "..", "..", "..", "artifacts");
/** Longer pages are cut: what is at their foot is at the foot of every page. */
const TALLEST = 2600;
const RUNNING = "2402.00001";

let browser: Browser;
let pages: StartedPages;

beforeAll(async () => {
  pages = await startPages();
  browser = await launchBrowser();
  const { reading } = pages;
  reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  for (const record of bundledRecords) reading.add(record);
  const running = { ...sampleRecord, id: RUNNING };
  reading.add(running, { digest: sampleDigest(running) });
  const run = await reading.startRun({ id: RUNNING }, { language: "en" });
  if (run.ok) reading.tell(run.value.runId, { type: "step", step: "metadata", state: "started" });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["home", "/"],
  ["search", "/?q=snails"],
  ["before Run", "/2405.08707"],
  ["running", `/${RUNNING}`],
  ["digest", `/${sampleRecord.id}`],
  ["sentence chosen", `/${sampleRecord.id}`],
  ["library", "/library"],
  ["categories", "/categories"],
  ["category", "/categories/q-bio.PE"],
  ["keywords", "/keywords"],
  ["keyword", "/keywords/tide%20pool"],
  ["not found", "/2413.08707"],
  ["offline", "/offline"],
  ["embed", `/embed/${sampleRecord.id}`],
];
const EMBED = { width: 600, height: 320 };

interface Look {
  readonly name: string;
  readonly prefix: string;
  readonly options: BrowserContextOptions;
  readonly isPrint?: true;
}
const LOOKS: readonly Look[] = [
  { name: "wide", prefix: "", options: { viewport: WIDE } },
  { name: "phone", prefix: "", options: { viewport: PHONE, hasTouch: true, isMobile: true } },
  { name: "dark", prefix: "", options: { viewport: WIDE, colorScheme: "dark" } },
  { name: "French", prefix: "/fr", options: { viewport: WIDE, locale: "fr" } },
  { name: "print", prefix: "", options: { viewport: { width: 720, height: 1000 } }, isPrint: true },
];

test.each(LOOKS)(
  "$name: every page is there, nothing on it is wider than the window, and nothing goes wrong",
  async (look) => {
    const { page, faults, close } = await openPage(browser, pages.server.address, look.options);
    if (look.isPrint) await page.emulateMedia({ media: "print" });
    mkdirSync(ARTIFACTS, { recursive: true });
    const shots: string[] = [];
    for (const [name, path] of look.isPrint ? PAGES.slice(4, 5) : PAGES) {
      const { width = 0, height = 0 } = look.options.viewport ?? WIDE;
      await page.setViewportSize(
        name === "embed" ? { ...EMBED, width: Math.min(width, EMBED.width) } : { width, height },
      );
      await page.goto(path === "/" && look.prefix !== "" ? look.prefix : look.prefix + path);
      if (name === "sentence chosen") await page.locator(".medium .statement").nth(1).click();
      const { scrollWidth, clientWidth, scrollHeight } = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, clientWidth, scrollHeight };
      });
      expect(scrollWidth, `${name} in ${look.name}`).toBeLessThanOrEqual(clientWidth);
      const isWhole = scrollHeight <= TALLEST && name !== "sentence chosen";
      const shot = await page.screenshot({
        type: "jpeg",
        quality: 70,
        ...(isWhole || name === "sentence chosen"
          ? {}
          : { clip: { x: 0, y: 0, width: clientWidth, height: TALLEST } }),
        fullPage: name !== "sentence chosen",
      });
      writeFileSync(join(ARTIFACTS, `sheet-${look.name}-${name.replaceAll(" ", "-")}.jpg`), shot);
      shots.push(
        `<figure><figcaption>${look.name}: ${name}</figcaption><img alt="" src="data:image/jpeg;base64,${shot.toString("base64")}"></figure>`,
      );
    }
    writeFileSync(join(ARTIFACTS, `contact-sheet-${look.name}.html`), sheetOf(look.name, shots));
    expect(faults.filter((fault) => !fault.includes("status of 4"))).toEqual([]);
    await close();
  },
);

function sheetOf(name: string, shots: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>body{font:14px system-ui;background:#888;display:grid;grid-template-columns:repeat(4,1fr);gap:16px;align-items:start;margin:16px}
figure{margin:0}figcaption{color:#fff;padding-bottom:4px}img{width:100%;display:block}</style>${shots.join("\n")}`;
}

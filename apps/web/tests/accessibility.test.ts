import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bundledRecords } from "@engram/paper";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

let browser: Browser;
let pages: StartedPages;
let runningId: string;

beforeAll(async () => {
  pages = await startPages();
  browser = await launchBrowser();
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  for (const record of bundledRecords) pages.reading.add(record);
  runningId = "2402.00001";
  pages.reading.add({ ...sampleRecord, id: runningId, withdrawn: true, version: 2, updated: "2024-02-02" });
  const run = await pages.reading.startRun({ id: runningId }, { language: "en" });
  if (run.ok) pages.reading.tell(run.value.runId, { type: "step", step: "metadata", state: "started" });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

const schemes = ["light", "dark"] as const;
const viewports = [
  ["wide", WIDE],
  ["phone", PHONE],
] as const;
const cases = schemes.flatMap((scheme) =>
  viewports.map(([name, viewport]) => [scheme, name, viewport] as const),
);

test.each(cases)(
  "axe finds nothing on any page, %s, %s, in both languages",
  async (colorScheme, _name, viewport) => {
    const root = pages.server.address;
    // The policy of the pages would refuse axe itself.
    const { page, close } = await openPage(browser, root, { viewport, colorScheme, bypassCSP: true });
    for (const prefix of ["", "/fr"]) {
      for (const path of [
        prefix || "/",
        `${prefix}/2405.08707`,
        `${prefix}/${sampleRecord.id}`,
        `${prefix}/${runningId}`,
        `${prefix}/2413.08707`,
        `${prefix || "/"}?q=tide`,
        `${prefix}/offline`,
        `${prefix}/embed/${sampleRecord.id}`,
      ]) {
        await page.goto(path);
        await page.addScriptTag({ content: axeSource });
        const { violations } = await page.evaluate(() =>
          (window as unknown as AxeWindow).axe.run({ resultTypes: ["violations"] }),
        );
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join("; ")}`,
        );
        expect(found, path).toEqual([]);
      }
    }
    await close();
  },
);

test("the keyboard alone reaches the content, every sentence's passage and the exports, in the order of the page", async () => {
  const { page, faults, close } = await openPage(browser, pages.server.address);
  await page.goto(`/${sampleRecord.id}`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  const reached: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (name.trim() === "" || reached.at(-1) === "RIS") break;
    reached.push(name.trim());
  }
  expect(reached.filter((name) => name.startsWith("Passage ")).length).toBeGreaterThanOrEqual(13);
  expect(reached.slice(-4)).toEqual(["Markdown", "JSON", "BibTeX", "RIS"]);
  expect(reached.findIndex((name) => name.startsWith("Passage 4"))).toBeLessThan(reached.indexOf("Markdown"));
  expect(faults).toEqual([]);
  await close();
});

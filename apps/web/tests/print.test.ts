import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pdfPages } from "./pdf-text.ts";
import { SENTENCES, sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage } from "./watched-page.ts";

const ARTIFACTS = join(import.meta.dirname, "..", "..", "..", "artifacts");

let browser: Browser;
let pages: StartedPages;
const many = {
  ...sampleRecord,
  id: "2401.00043",
  authors: Array.from({ length: 3000 }, (_, index) => `A. Author${index}`),
};

beforeAll(async () => {
  pages = await startPages();
  browser = await launchBrowser();
  for (const record of [sampleRecord, many])
    pages.reading.add(record, { digest: sampleDigest(record), isStored: true });
  mkdirSync(ARTIFACTS, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

async function print(path: string, format: "A4" | "Letter", name: string): Promise<readonly string[]> {
  const { page, close } = await openPage(browser, pages.server.address, { colorScheme: "dark" });
  await page.goto(path);
  const pdf = await page.pdf({ format, preferCSSPageSize: false, printBackground: false });
  writeFileSync(join(ARTIFACTS, `${name}.pdf`), pdf);
  await close();
  return pdfPages(pdf);
}
const packed = (text: string) => text.replace(/\s+/g, "");

test.each(["A4", "Letter"] as const)(
  "on %s the digest fills two sheets at most, numbered, in the order of the page",
  async (format) => {
    const sheets = await print(`/${sampleRecord.id}`, format, `print-${format}`);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const text = sheets.join("");
    const order = [
      sampleRecord.title,
      "Ada Sample",
      "Made from the metadata",
      "In one sentence",
      "High",
      SENTENCES[0].slice(0, 40),
      "Medium",
      "Low",
      "Key points",
      "Keywords",
      "Built-in writer",
    ];
    const places = order.map((one) => text.indexOf(packed(one)));
    expect(
      places.every((place) => place >= 0),
      JSON.stringify(places),
    ).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const [index, sheet] of sheets.entries()) expect(sheet).toContain(`${index + 1}/${sheets.length}`);
  },
);

test("no chrome is printed: no field, button, menu or offer of a file", async () => {
  const text = (await print(`/${sampleRecord.id}`, "A4", "print-A4")).join("");
  for (const chrome of [
    "Find",
    "Library",
    "Français",
    "Markdown",
    "Was this digest any good",
    "Are you an author",
    "BibTeX",
    "Skip",
    "Embed",
    "Keyboard shortcuts",
    "Copy with citation",
  ])
    expect(text, chrome).not.toContain(packed(chrome));
});

test("links that lead elsewhere are written out, and those of the page are not", async () => {
  const text = (await print(`/${sampleRecord.id}`, "A4", "print-A4")).join("");
  expect(text).toContain("https://arxiv.org/abs/2401.00042v1");
  expect(text).toContain("https://doi.org/10.1234/sample.42");
  expect(text).not.toContain("/categories/");
  expect(text).not.toContain("#passage");
});

test("no statement is cut by the end of a sheet, wherever the text begins", async () => {
  const { page, close } = await openPage(browser, pages.server.address);
  await page.goto(`/${sampleRecord.id}`);
  const whole = [SENTENCES[0], SENTENCES[2], SENTENCES[3], SENTENCES[4]];
  for (const millimetres of [0, 25, 50, 75, 100, 125, 150]) {
    await page.evaluate((space) => {
      document.querySelector<HTMLElement>("h1")?.style.setProperty("padding-top", `${space}mm`);
    }, millimetres);
    const sheets = pdfPages(await page.pdf({ format: "A4" }));
    const count = (texts: readonly string[]) =>
      whole.map((one) => texts.reduce((sum, text) => sum + text.split(packed(one)).length - 1, 0));
    expect(count(sheets), `${millimetres} mm`).toEqual(count([sheets.join("")]));
    expect(Math.min(...count(sheets))).toBeGreaterThan(0);
  }
  await close();
});

test("a long level begins on the sheet on which the one before it ends", async () => {
  const { page, close } = await openPage(browser, pages.server.address);
  await page.goto(`/${sampleRecord.id}`);
  await page.evaluate(() => {
    const low = document.querySelector(".levels .low");
    const paragraph = low?.lastElementChild;
    // Less than a sheet, so that it could be kept whole, and more than what is left of the first.
    for (let lines = 0; lines < 10; lines += 1) low?.append(paragraph?.cloneNode(true) ?? "");
  });
  const sheets = pdfPages(await page.pdf({ format: "A4" }));
  await close();
  expect(sheets[0]).toMatch(/Medium.*Low.*nobodyknowswhichsnails/s);
  expect(sheets[1]).toMatch(/shade,notdepth.*shade,notdepth/s);
});

test("three thousand authors are cut to the first hundred on paper too", async () => {
  const sheets = await print(`/${many.id}`, "A4", "print-many");
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(sheets.join("")).toContain("and2,900moreauthors");
});

test("in French the sheet is French", async () => {
  const text = (await print(`/fr/${sampleRecord.id}`, "A4", "print-french")).join("");
  expect(text).toContain(packed("Points clés"));
  expect(text).toContain("1erjanvier2024");
});

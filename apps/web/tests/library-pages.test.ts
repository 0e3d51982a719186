/** @file The library in a real browser, on the real store, with an arXiv of our own. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bundledRecords, type PaperRecord } from "@engram/paper";
import { type ReplayServer, startReplayServer } from "@engram/paper/testing";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleRecord } from "./sample-paper.ts";
import { type StartedLibrary, startLibrary } from "./started-library.ts";
import { openPage, PHONE, takePicture, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

const BY = "http://creativecommons.org/licenses/by/4.0/";
const BY_NC_SA = "http://creativecommons.org/licenses/by-nc-sa/4.0/";
const field = (main: string, ...secondary: string[]) => ({ categories: { main, secondary } });

/** Papers that do not exist, in our own words; the ids of the first ones are those of the papers to begin with. */
const RECORDS: readonly PaperRecord[] = [
  ...bundledRecords,
  { ...sampleRecord, licence: BY },
  {
    ...sampleRecord,
    id: "2009.01669",
    title: "The slow breathing of a star that has swallowed a planet",
    authors: ["Ana Sample", "Cy Example"],
    abstract:
      "We watch a star breathe. Its period grows by 3 % in 12 years. A swallowed planet may explain it.",
    ...field("astro-ph.SR", "astro-ph.EP"),
    licence: BY,
    submitted: "2020-09-03",
  },
  {
    ...sampleRecord,
    id: "1411.4413",
    title: "A rare decay, counted by two $B^0_s$ detectors",
    authors: ["The Two Detectors Collaboration"],
    abstract: "We count a rare decay. The two detectors agree within their errors. We present the ratio.",
    ...field("hep-ex", "hep-ph"),
    licence: "http://creativecommons.org/licenses/by/3.0/",
    submitted: "2014-11-17",
  },
  {
    ...sampleRecord,
    id: "1102.0448",
    title: "Ten years of genomes and the medicines that did not follow",
    abstract: "The genome was read ten years ago. We show why few medicines came of it.",
    ...field("q-bio.OT", "q-bio.GN"),
    licence: BY_NC_SA,
    submitted: "2011-02-02",
  },
  {
    ...sampleRecord,
    id: "0907.2974",
    title: "Services that call each other: notes for a course",
    abstract: "These notes explain how programs on several machines call each other.",
    ...field("cs.DC", "cs.SE"),
    licence: BY,
    submitted: "2009-07-17",
  },
  {
    ...sampleRecord,
    id: "1010.1560",
    title: "Bending a wire of two shells moves its band gap",
    abstract: "We compute the band gap of a thin wire. Strain moves it. The memory of the lattice is short.",
    ...field("physics.comp-ph", "cond-mat.mes-hall"),
    licence: "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
    submitted: "2010-10-07",
  },
];

let browser: Browser;
let arxiv: ReplayServer;
let library: StartedLibrary;

beforeAll(async () => {
  arxiv = await startReplayServer({ records: RECORDS });
  library = await startLibrary(arxiv.environment);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await library?.close();
  await arxiv?.close();
});

const open = (options: BrowserContextOptions = {}) => openPage(browser, library.address, options);

test("a library that is empty is filled by one press, and what each paper allows is what its record says", async () => {
  const { page, faults, close } = await open();
  await page.goto("/");
  expect(await page.locator("main").innerText()).toContain("No paper has been asked for here yet.");
  expect(await page.getByRole("link", { name: /^Beyond Scaling Laws/ }).count()).toBe(1);
  await takePicture(page, "home-empty-wide");
  await page.goto("/library/first");
  const genome = page.locator("li", { hasText: "The human genome and drug discovery after a decade" });
  expect(await genome.innerText()).toMatch(/Other Quantitative Biology\s· arXiv:1102\.0448$/);
  expect(await genome.getByRole("link").count()).toBe(0);
  await takePicture(page, "first-library-before-wide");
  expect(arxiv.requests).toEqual([]);
  await page.getByRole("button", { name: "Fetch six papers" }).click();
  await page.getByText("They are here.").waitFor({ timeout: 20_000 });
  expect(await page.locator("ol").innerText()).toContain("arXiv does not list it");
  await page.getByRole("link", { name: /^Ten years of genomes/ }).waitFor();
  await takePicture(page, "first-library-wide");
  await page.getByRole("link", { name: "Go to the library" }).click();
  const list = page.locator("main ul").last();
  await page.getByRole("link", { name: /^The slow breathing/ }).waitFor();
  expect(await page.getByRole("heading", { level: 2, name: "5 papers" }).count()).toBe(1);
  const facts = async (title: string) => list.locator("li", { hasText: title }).innerText();
  expect(await facts("The slow breathing")).toMatch(/CC BY 4.0\s+open licence/);
  expect(await facts("Bending a wire")).not.toContain("open licence");
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("words, a filter and an order lead from the start page to a paper, without a script", async () => {
  const { page, faults, close } = await open({ javaScriptEnabled: false });
  for (const id of ["2405.08707", "2401.00042"]) {
    await page.goto(`/${id}`);
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("Made from the metadata.").waitFor({ timeout: 30_000 });
  }
  await page.goto("/");
  await page.getByRole("searchbox").fill("memory -star");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "In the library: “memory -star”" }).waitFor();
  expect(await page.getByRole("heading", { level: 2, name: "2 papers" }).count()).toBe(1);
  expect((await page.locator("mark").allInnerTexts()).map((word) => word.toLowerCase())).toContain("memory");
  await page.getByLabel("Digest").selectOption({ label: "from the metadata · 1" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("heading", { level: 2, name: "1 paper" }).waitFor();
  expect(new URL(page.url()).searchParams.get("scope")).toBe("metadata");
  await page.getByRole("link", { name: "Remove the filter Digest: from the metadata" }).click();
  await page.getByRole("heading", { level: 2, name: "2 papers" }).waitFor();
  await page.getByRole("link", { name: /^Beyond Scaling Laws/ }).click();
  expect(new URL(page.url()).pathname).toBe("/2405.08707");
  expect(faults).toEqual([]);
  await close();
}, 90_000);

test("words that nothing here has are searched for at arXiv, once a press, and a paper found there is looked at", async () => {
  const { page, faults, close } = await open();
  await page.goto("/library?q=%22two+shells%22+nowhere");
  const asked = () => arxiv.requests.filter(({ path }) => path.includes("search_query")).length;
  expect(asked()).toBe(0);
  await page.goto("/library?q=several+machines+call");
  await page.getByRole("button", { name: "Search arXiv" }).click();
  await page.getByRole("heading", { level: 1, name: "At arXiv: “several machines call”" }).waitFor();
  expect(asked()).toBe(1);
  await takePicture(page, "arxiv-search-wide");
  await page.getByRole("button", { name: "Search arXiv" }).click();
  await page.getByRole("link", { name: "Look at this paper" }).waitFor();
  expect(asked()).toBe(1);
  await page.getByRole("link", { name: "Look at this paper" }).click();
  await page.getByRole("heading", { level: 1, name: /^Services that call/ }).waitFor();
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("a keyword of a paper leads to its definition, and from there to the paper", async () => {
  const { page, faults, close } = await open();
  await page.goto("/keywords");
  const first = page.locator("main section a").first();
  const term = await first.innerText();
  await first.click();
  await page.getByRole("heading", { level: 1, name: term }).waitFor();
  await page.getByRole("heading", { name: "What it means" }).waitFor();
  expect(await page.locator("#papers").innerText()).toMatch(/Papers that use it · \d/);
  expect(faults).toEqual([]);
  await close();
});

test("the keyboard alone searches, filters and opens a paper", async () => {
  const { page, faults, close } = await open();
  await page.goto("/library");
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("library-words");
  await page.keyboard.type("memory");
  const reached: string[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.id ?? ""));
  }
  expect(reached.slice(0, 5)).toEqual([
    "library-category",
    "library-keyword",
    "library-licence",
    "library-scope",
    "library-sort",
  ]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "In the library: “memory”" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

const PAGES = [
  ["home", ""],
  ["library", "/library"],
  ["search", "/library?q=memory"],
  ["filtered", "/library?q=memory&category=cs.LG&licence=by-nc-nd-4.0&scope=metadata"],
  ["nothing", "/library?q=unheard+of"],
  ["arxiv-form", "/library/arxiv"],
  ["first", "/library/first"],
  ["categories", "/categories"],
  ["category", "/categories/cs.LG"],
  ["category-empty", "/categories/hep-th"],
  ["keywords", "/keywords"],
  ["keyword", "/keywords/hopfield-network"],
  ["error", "/nothing/here"],
  ["other-language", "/de/library"],
] as const;

const cases = (["light", "dark"] as const).flatMap((scheme) =>
  (
    [
      ["wide", WIDE],
      ["phone", PHONE],
    ] as const
  ).map(([name, viewport]) => [scheme, name, viewport] as const),
);

test.each(cases)(
  "axe finds nothing on any page of the library, %s, %s, in both languages, and nothing is wider than the window",
  async (colorScheme, name, viewport) => {
    // A reader of French: English pages propose theirs.
    const { page, close } = await open({ viewport, colorScheme, bypassCSP: true, locale: "fr-FR" });
    for (const prefix of ["", "/fr"]) {
      for (const [title, path] of PAGES) {
        await page.goto(prefix + path || "/");
        await takePicture(page, `library-${title}-${name}-${colorScheme}${prefix.replace("/", "-")}`);
        await page.addScriptTag({ content: axeSource });
        const { violations } = await page.evaluate(() =>
          (window as unknown as AxeWindow).axe.run({ resultTypes: ["violations"] }),
        );
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join("; ")}`,
        );
        expect(found, prefix + path).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, prefix + path).toBe(0);
      }
    }
    await close();
  },
  180_000,
);

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundledRecords, type PaperRecord } from "@engram/paper";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { SENTENCES, sampleDigest, sampleRecord, sampleTldr } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Tries to become markup, a script, a style, a link or an attribute, or to leave its place on the page. */
const HOSTILE = [
  `"><script>alert(1)</script>`,
  `<img src="https://evil.example/x.png" onerror="alert(2)">`,
  `<svg onload=alert(3)><style>*{display:none}</style>`,
  `javascript:alert(4)`,
  `'-alert(5)-'`,
  `{@html "<b>x</b>"} {{7*7}} \${7*7}`,
  `<!-- --><textarea></textarea></title><base href=//evil.example>`,
  `$\\href{javascript:alert(6)}{x}$ $\\text{</math><script>alert(7)</script>}$`,
  `\u202Eesrever\u202C \u0000\u0007`,
] as const;

const FORMULAS =
  "We bound walks on $\\mathbb{Z}^d$. We prove that $$\\mathbb{E}[R_n] \\leq C_d n^{3/2} \\log n \\sum_{k=1}^{n} \\frac{1}{k^{d/2}} \\int_0^\\infty e^{-t^2/(2k)} dt + \\prod_{j=1}^{m} \\left( 1 - \\frac{\\lambda_j}{n} \\right)$$ holds for $d \\geq 3$.";

const states: Readonly<
  Record<string, { readonly record: Partial<PaperRecord>; readonly isStored?: boolean }>
> = {
  "2404.00001": { record: { abstract: "" } },
  "2404.00002": { record: { licence: null } },
  "2404.00003": { record: { withdrawn: true, version: 3, updated: "2024-03-01" }, isStored: true },
  "2404.00004": { record: { title: "A title that goes on and on about tides ".repeat(12) }, isStored: true },
  "2404.00005": {
    record: { authors: Array.from({ length: 3000 }, (_, index) => `Author N. Number${index + 1}`) },
    isStored: true,
  },
  "2404.00006": { record: { title: "Walks on $\\mathbb{Z}^d$", abstract: FORMULAS } },
  "2404.00007": { record: {}, isStored: true },
};
const RUNNING = "2404.00008";

let browser: Browser;
let pages: StartedPages;
let root: string;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
  for (const record of bundledRecords) pages.reading.add(record);
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  for (const [id, { record: changes, isStored = false }] of Object.entries(states)) {
    const record = { ...sampleRecord, id, ...changes };
    const scope = { used: "metadata", reason: "licence-unknown", obligations: ["none"] } as const;
    const digest = sampleDigest(record);
    pages.reading.add(record, { digest, isStored, ...(changes.licence === null ? { scope } : {}) });
  }
  const running = { ...sampleRecord, id: RUNNING };
  pages.reading.add(running, { digest: sampleDigest(running) });
  const run = await pages.reading.startRun({ id: RUNNING }, { language: "en" });
  if (!run.ok) throw new Error("the run was not started");
  const part = { kind: "statement", place: "tldr", statement: sampleTldr() } as const;
  const { runId } = run.value;
  pages.reading.tell(runId, { type: "step", step: "write", state: "started" }, { type: "statement", part });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeSource });
  const { violations } = await page.evaluate(() =>
    (window as unknown as AxeWindow).axe.run({ resultTypes: ["violations"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`);
}

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["wide", { viewport: WIDE }],
  ["phone in the dark", { viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: "dark" }],
];

describe.each(looks)("%s", (name, options) => {
  test("axe finds nothing in any state of a paper's page, and none is wider than the window", async () => {
    const { page, close } = await openPage(browser, root, { ...options, bypassCSP: true });
    for (const path of [
      ...Object.keys(states),
      RUNNING,
      `${sampleRecord.id}?s=passage-1`,
      `2404.00005?authors=all`,
    ]) {
      for (const prefix of ["", "/fr"]) {
        await page.goto(`${prefix}/${path}`, { waitUntil: "load" });
        expect(await axeFindings(page), `${prefix}/${path}`).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(options.viewport?.width ?? 0);
      }
      if (name === "wide") await takePicture(page, `state-${path.replace(/\W/g, "-")}`, { fullPage: false });
    }
    await close();
  }, 120_000);

  test("axe finds nothing with a sentence chosen, and nothing in the dialog of shortcuts", async () => {
    const { page, close } = await openPage(browser, root, { ...options, bypassCSP: true });
    await page.goto(`/${sampleRecord.id}`);
    await page.locator(".medium .note").first().press("Enter");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("?");
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});

test.each(HOSTILE)(
  "%j in title, author, comment, reference, abstract and keyword stays text",
  async (text) => {
    const { page, faults, close } = await openPage(browser, root);
    const id = "2404.09999";
    const record = {
      ...sampleRecord,
      id,
      title: text,
      authors: [text],
      comments: text,
      journalReference: text,
    };
    const digest = sampleDigest(record);
    const [word, ...words] = digest.keywords;
    if (word === undefined) throw new Error("the sample has a keyword");
    const hostile = { ...digest, keywords: [{ ...word, term: text }, ...words] };
    pages.reading.add(
      { ...record, abstract: `${SENTENCES[0]} ${text}` },
      { digest: hostile, isStored: true },
    );
    await page.goto(`/${id}`);
    expect(await page.locator("main :is(script, img, style, base, svg[onload], iframe)").count()).toBe(0);
    expect(await page.locator("main a[href^='javascript'], main a[href*='evil.example']").count()).toBe(0);
    expect(await page.locator("h1").isVisible()).toBe(true);
    await page.locator("#passage-1 .note").press("Enter");
    expect(await page.locator("[data-evidence] li").count()).toBeGreaterThan(2);
    expect(await page.locator("[data-evidence] :is(script, img, style)").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  },
);

test("a paper's page is light: HTML with 100 of 3,000 authors, script, fonts of the first lines", async () => {
  const html = await (await fetch(`${root}/2404.00005`)).text();
  expect(gzipSync(html).byteLength).toBeLessThanOrEqual(40_000);
  const asset = async (pattern: RegExp): Promise<Buffer> => {
    const [, path] = pattern.exec(html) ?? [];
    return Buffer.from(await (await fetch(new URL(path ?? "none", `${root}/2404.00005`))).arrayBuffer());
  };
  const script = await asset(/<script type="module" src="([^"]+)"/);
  expect(script.byteLength).toBeGreaterThan(1000);
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(50_000);
  const fonts = [...html.matchAll(/href="([^"]+\.woff2)"/g)].map(([, path]) => path ?? "");
  expect(new Set(fonts).size).toBe(2);
  let sizeBytes = 0;
  for (const path of new Set(fonts)) {
    const font = await fetch(new URL(path, `${root}/2404.00005`));
    sizeBytes += (await font.arrayBuffer()).byteLength;
  }
  expect(sizeBytes).toBeLessThanOrEqual(70_000);
});

test.each(["/2404.00007", `/${RUNNING}`, "/2404.00006"])(
  "nothing on %s moves after it is shown",
  async (path) => {
    const { page, close } = await openPage(browser, root);
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    await close();
  },
);

test("offline, the page says what still works; back on the network, it stops saying so", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto("/2404.00007");
  const notice = page.getByText("There is no network.");
  expect(await notice.isVisible()).toBe(false);
  await page.context().setOffline(true);
  await notice.waitFor();
  await page.context().setOffline(false);
  await notice.waitFor({ state: "hidden" });
  await close();
});

test("in forced colours and with less motion what is lit is still marked, and nothing turns", async () => {
  const { page, close } = await openPage(browser, root, { forcedColors: "active", reducedMotion: "reduce" });
  await page.goto(`/${sampleRecord.id}`);
  await page.locator(".medium .note").first().focus();
  const lit = await page
    .locator("#passage-1")
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await page
    .locator("#passage-3")
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(lit).not.toBe(plain);
  await takePicture(page, "forced-colours", { fullPage: false });
  await page.goto(`/${RUNNING}`);
  const turning = page.locator("li.started");
  expect(await turning.evaluate((element) => getComputedStyle(element, "::before").animationName)).toBe(
    "none",
  );
  await close();
});

test.each([`/${sampleRecord.id}`, `/fr/${RUNNING}`, "/2404.00006", "/2404.00003"])(
  "on a phone everything to press on %s has room for a finger",
  async (path) => {
    const { page, close } = await openPage(browser, root, {
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a, button, summary, input:not([type=hidden])")]
        // A link inside running text is as high as its line, and so is the number of a passage.
        .filter((one) => one.checkVisibility() && !one.matches(".skip, .note, p a, .text a"))
        .filter((one) => one.getBoundingClientRect().height < 43.5)
        .map((one) => `${one.innerText} ${one.getBoundingClientRect().height}`),
    );
    expect(small).toEqual([]);
    await close();
  },
);

test("a Run that was pressed says so at once, and is not asked for twice", async () => {
  const { page, close } = await openPage(browser, root);
  const id = "2404.00009";
  pages.reading.add({ ...sampleRecord, id });
  let requests = 0;
  // As if the answer took its time: the page stays.
  await page.route(/\?\/run$/, async (route) => {
    requests += 1;
    await route.abort("aborted");
  });
  await page.goto(`/${id}`);
  const button = page.locator("form[data-run] button");
  await button.click();
  await expect.poll(() => button.innerText()).toBe("Starting …");
  await button.evaluate((pressed) => (pressed as HTMLElement).click());
  await page.waitForTimeout(100);
  expect(requests).toBe(1);
  await close();
});

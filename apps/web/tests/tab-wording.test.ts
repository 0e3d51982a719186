/** @file A model in the reader's tab, in a real browser: what is offered, fetched, shown, refused and given up. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTinyModel } from "../../../packages/models/src/local/testing/tiny-model.ts";
import type { WordingEvent } from "../src/client/wording/wording-events.ts";
import { launchBrowser } from "./browser.ts";
import { type FakeTabModels, tabModelsIn } from "./fake-tab-models.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ADDRESS = `/${sampleRecord.id}`;
const RUN_MS = 50_000;
const WORDED = "Tide pools warm faster than the sea, and no one knows which snails can bear it.";
const REJECTED = `<img src=x onerror="alert(1)"> **all** snails`;

let folder: string;
let models: FakeTabModels;
let browser: Browser;
let pages: StartedPages;
/** The same papers on a server without models. */
let without: StartedPages;
let root: string;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "engram-tab-")), "tiny");
  await writeTinyModel(folder);
  models = tabModelsIn(folder, "fp32");
  pages = await startPages(undefined, { tabModels: models });
  without = await startPages(pages.reading);
  root = pages.server.address;
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
  await without?.server.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const said = (page: Page) => page.textContent("[data-tab-wording] [data-said]");
const low = (page: Page) => page.innerText("section.low");
const untilState = (page: Page, state: string) =>
  page.waitForSelector(`[data-tab-wording][data-state="${state}"]`, { timeout: RUN_MS });

async function weightOf(addresses: readonly string[]): Promise<number> {
  const weights = await Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(new URL(address, root), { headers: { "accept-encoding": "br" } });
      expect([address, answer.status, answer.headers.get("content-encoding")]).toEqual([address, 200, "br"]);
      return Number(answer.headers.get("content-length"));
    }),
  );
  return weights.reduce((sum, one) => sum + one, 0);
}

/** A worker in the place of ours, which tells what it is given to tell as soon as it is asked. */
async function withWorker(page: Page, events: readonly WordingEvent[]): Promise<void> {
  const body = `addEventListener("message", () => { for (const event of ${JSON.stringify(events)}) postMessage(event); });`;
  await page.route("**/wording-worker*.js", (route) =>
    route.fulfill({
      body,
      contentType: "text/javascript",
      headers: {
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
      },
    }),
  );
}

const LOADED: readonly WordingEvent[] = [
  { kind: "fetched", bytes: 2e6, totalBytes: 4e6 },
  { kind: "loading" },
  { kind: "loaded", loadMs: 1, threads: 1, statements: 2 },
  { kind: "settled", statement: { index: 0, text: WORDED } },
];
const DONE: readonly WordingEvent[] = [
  ...LOADED,
  { kind: "settled", statement: { index: 2, rejected: REJECTED } },
  { kind: "done", asked: 2, tokens: 10, wholeMs: 1000 },
];

test("a model is fetched from this server once it is asked for, runs in the tab, and what the checks refuse is not shown", async () => {
  const { page, faults, close } = await openPage(browser, root, { locale: "en-US" });
  await page.goto(ADDRESS);
  expect(await page.evaluate("crossOriginIsolated")).toBe(true);
  const before = await low(page);
  expect(models.opened).toEqual([]);
  await page.click("[data-tab-wording] [data-start]");
  await untilState(page, "done");
  expect(models.opened.toSorted()).toEqual(
    (await models.list())[0]?.files.map(({ path }) => path).toSorted(),
  );
  expect(await said(page)).toMatch(/^Done in .*\. No sentence, of 2, passed the checks/);
  expect(await low(page)).toBe(before);
  // The tiny model only babbles.
  expect(await page.locator("[data-refused-list] li").count()).toBe(2);
  expect(faults).toEqual([]);
  await close();
}, 60_000);

test("a sentence that passed stands in the model's words with its mark and its number; a refused one is text in a list", async () => {
  const { page, faults, close } = await openPage(browser, root, { locale: "en-US" });
  await withWorker(page, DONE);
  await page.goto(ADDRESS);
  await page.click("[data-tab-wording] [data-start]");
  await untilState(page, "done");
  const first = page.locator("section.low .statement").first();
  expect(await first.innerText()).toBe(`${WORDED}1`);
  expect(await first.getAttribute("data-kind")).toBe("worded in this tab by tiny fp32");
  expect(await first.getAttribute("class")).toContain("worded");
  expect(await first.locator("a").getAttribute("aria-label")).toMatch(
    /^Passage 1.*worded in this tab by tiny fp32$/,
  );
  expect(await said(page)).toMatch(/model’s words now, with a dotted line: 1 of 2\./);
  await page.click("[data-refused] summary");
  expect(await page.innerText("[data-refused-list] q")).toContain(REJECTED);
  expect(await page.locator("[data-refused-list] img").count()).toBe(0);
  expect(await page.locator("section.low .statement").nth(2).innerText()).toContain("shade, not depth");
  await page.reload();
  expect(await low(page)).toContain("nobody knows which snails");
  expect(faults).toEqual([]);
  await close();
});

test("it can be stopped and started again, by the keyboard alone", async () => {
  const { page, faults, close } = await openPage(browser, root, { locale: "en-US" });
  await withWorker(page, LOADED);
  await page.goto(ADDRESS);
  await page.focus("[data-tab-wording] [data-start]");
  await page.keyboard.press("Enter");
  await expect.poll(() => said(page)).toMatch(/^Sentence 2 of 2\./);
  expect(await page.evaluate("document.activeElement.hasAttribute('data-stop')")).toBe(true);
  await page.keyboard.press("Enter");
  await untilState(page, "stopped");
  expect(await said(page)).toMatch(/^Stopped\. Sentences that were worded stay/);
  expect(await low(page)).toContain(WORDED);
  await page.keyboard.press("Enter");
  await untilState(page, "running");
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ["network", "", /could not be reached/],
  ["gone", "", /does not have that model any more/],
  ["memory", "", /not enough memory/],
  ["wasm", "", /WebAssembly is missing/],
  ["changed", "", /newer digest/],
  ["fault", "what it was", /fault .*: what it was/],
] as const)(
  "a failure of the kind %s is told with what to do, and the page stays as it was",
  async (code, fact, words) => {
    const { page, close } = await openPage(browser, root, { locale: "en-US" });
    await withWorker(page, [{ kind: "failed", code, fact }]);
    await page.goto(ADDRESS);
    const before = await low(page);
    await page.click("[data-tab-wording] [data-start]");
    await untilState(page, "failed");
    expect(await said(page)).toMatch(words);
    expect(await low(page)).toBe(before);
    await close();
  },
);

test("a file that is not what was stored is not used, and is named; without WebAssembly that is said", async () => {
  const { page, close } = await openPage(browser, root, { locale: "en-US" });
  await page.route("**/models/tiny/config.json*", async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: body.map((byte, index) => (index === 5 ? byte ^ 1 : byte)) as Buffer });
  });
  await page.goto(ADDRESS);
  await page.click("[data-tab-wording] [data-start]");
  await untilState(page, "failed");
  expect(await said(page)).toMatch(/^The file config\.json did not come as it should/);
  await page.route("**/wording-worker*.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: `globalThis.WebAssembly = undefined;${await answer.text()}`,
    });
  });
  await page.click("[data-tab-wording] [data-start]");
  await expect
    .poll(() => said(page), { timeout: RUN_MS })
    .toMatch(/^This browser can not run it: WebAssembly/);
  await close();
}, 60_000);

test("it is offered where there is a model, the built-in writer's English digest and a script, and nowhere else", async () => {
  const html = await (await fetch(root + ADDRESS)).text();
  expect(html).toContain("Let a small model in this tab word Low");
  expect(html).toMatch(
    /tiny fp32, licence Apache-2\.0\.[\s\S]*\d+ MB are fetched from this server[\s\S]*Nothing leaves/,
  );
  expect(/<section[^>]*data-tab-wording[^>]*>/.exec(html)?.[0]).toMatch(/ hidden(=""|>| )/);
  expect(await (await fetch(`${root}/fr${ADDRESS}`)).text()).toContain(
    "Laisser un petit modèle de cet onglet",
  );

  const elsewhere = await fetch(without.server.address + ADDRESS);
  expect(await elsewhere.text()).not.toContain("data-tab-wording");
  expect(elsewhere.headers.get("cross-origin-embedder-policy")).toBeNull();
  const { provenance, ...digest } = sampleDigest({ ...sampleRecord, id: "2401.00043" });
  pages.reading.add(
    { ...sampleRecord, id: "2401.00043" },
    { digest: { ...digest, provenance: { ...provenance, writer: "remote", model: "big" } }, isStored: true },
  );
  expect(await (await fetch(`${root}/2401.00043`)).text()).not.toContain("data-tab-wording");
});

test("the page itself may compile no WebAssembly; its scripts travel in 50 kB, what a press fetches besides in 2 MB", async () => {
  const answer = await fetch(root + ADDRESS);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|blob:|https?:/);
  const html = await answer.text();
  const scripts = [...html.matchAll(/<script\b[^>]*src="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
  expect(scripts).toHaveLength(2);
  expect(await weightOf([...scripts, "/service-worker.js"])).toBeLessThanOrEqual(50_000);

  const { page, close } = await openPage(browser, root);
  const pressed: string[] = [];
  page.on("worker", (worker) => pressed.push(worker.url()));
  page.on("request", (request) => {
    if (request.url().includes("/workers/chunks/")) pressed.push(request.url());
  });
  await page.goto(ADDRESS);
  expect(pressed).toEqual([]);
  await page.click("[data-tab-wording] [data-start]");
  await untilState(page, "done");
  const weight = await weightOf(pressed.map((address) => new URL(address).pathname));
  expect(weight).toBeGreaterThan(300_000);
  expect(weight).toBeLessThanOrEqual(2_000_000);
  await close();
}, 60_000);

test("only files that the model's list names are served, as they are listed, and kept for ever under their checksum", async () => {
  const [model] = await models.list();
  const file = model?.files.find(({ path }) => path === "onnx/model.onnx");
  const answer = await fetch(`${root}/models/tiny/onnx/model.onnx?sha256=${file?.sha256}`);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await answer.arrayBuffer()).byteLength).toBe(file?.sizeBytes);
  for (const path of [
    "tiny/engram-model.json",
    "tiny/..%2f..%2fetc%2fpasswd",
    "tiny/%2e%2e/tiny/config.json/..",
    "tiny/onnx",
    "tiny/",
    "tiny",
    "other/config.json",
    "..%2ftiny/config.json",
    `tiny/config.json?sha256=${"0".repeat(64)}`,
  ])
    expect([path, (await fetch(`${root}/models/${path}`)).status]).toEqual([path, 404]);
});

test("axe finds nothing before, and nothing after, in both languages, light and dark, wide and on a phone", async () => {
  for (const [colorScheme, viewport] of [
    ["light", WIDE],
    ["dark", PHONE],
  ] as const)
    for (const prefix of ["", "/fr"]) {
      const { page, close } = await openPage(browser, root, { viewport, colorScheme, bypassCSP: true });
      await withWorker(page, DONE);
      await page.goto(prefix + ADDRESS);
      const check = async (): Promise<void> => {
        await page.addScriptTag({ content: axeSource });
        const violations = await page.evaluate(
          "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))",
        );
        expect(violations, prefix).toEqual([]);
      };
      await check();
      await page.click("[data-tab-wording] [data-start]");
      await untilState(page, "done");
      await page.click("[data-refused] summary");
      await check();
      await takePicture(page, `tab-wording-${colorScheme}${prefix.replace("/", "-")}`);
      await close();
    }
}, 60_000);

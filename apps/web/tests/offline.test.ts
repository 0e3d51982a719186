import { bundledRecords } from "@engram/paper";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { SENTENCES, sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, takePicture } from "./watched-page.ts";

let browser: Browser;
let pages: StartedPages;
let root: string;

const second = { ...sampleRecord, id: "2401.00043", title: "A < B & the second paper" };

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
  for (const record of [sampleRecord, second])
    pages.reading.add(record, { digest: sampleDigest(record), isStored: true });
  for (const record of bundledRecords) pages.reading.add(record);
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

const open = () => openPage(browser, root, { serviceWorkers: "allow" });
/** Addresses of the kept copies, as the device has them. */
const keptOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const keys = await (await caches.open("engram-papers")).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });
const isKept = async (page: Page, address: string): Promise<void> => {
  await expect.poll(() => keptOn(page), { timeout: 10_000 }).toContain(address);
};

test("a paper that was read is there without a network, says so with its date, and others are offered", async () => {
  const { page, faults, close } = await open();
  await page.goto(`/${sampleRecord.id}`);
  await isKept(page, `/${sampleRecord.id}`);
  await page.goto(`/${second.id}?s=tldr-none`);
  await isKept(page, `/${second.id}`);
  await page.context().setOffline(true);

  await page.goto(`/${sampleRecord.id}`);
  expect(await page.locator(".medium").innerText()).toContain(SENTENCES[4].slice(0, 30));
  const notice = await page.locator("[data-offline]").innerText();
  expect(notice).toContain(`You see the copy that was kept on ${new Date().getUTCDate()} `);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Source Serif 4");
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded"))).toBe(true);
  await takePicture(page, "offline-kept", { fullPage: false });
  await page.locator(".medium .statement").nth(1).click();
  expect(await page.locator("[data-evidence]").innerText()).toContain("We present a model");

  await page.goto("/2405.08707");
  expect(await page.innerText("main")).toContain("There is no network, and this page is not kept here.");
  const listed = page.locator("[data-kept-papers] li a");
  await expect.poll(() => listed.allInnerTexts()).toEqual([second.title, sampleRecord.title]);
  await takePicture(page, "offline-list", { fullPage: false });
  await listed.first().click();
  expect(await page.innerText("h1")).toBe(second.title);
  expect(faults.filter((fault) => !fault.includes("503"))).toEqual([]);
  await close();
});

test("in French the copy, the list and the page that is not kept are French", async () => {
  const { page, close } = await open();
  await page.goto(`/fr/${sampleRecord.id}`);
  await isKept(page, `/fr/${sampleRecord.id}`);
  await page.context().setOffline(true);
  await page.goto(`/fr/${sampleRecord.id}`);
  expect(await page.locator("[data-offline]").innerText()).toContain("Vous voyez la copie gardée le");
  await page.goto("/fr/library");
  expect(await page.innerText("main")).toContain(
    "Il n’y a pas de réseau, et cette page n’est pas gardée ici.",
  );
  await expect.poll(() => page.locator("[data-kept-papers] li").innerText()).toContain("gardé le");
  expect(await page.getAttribute("html", "lang")).toBe("fr");
  await close();
});

test("no page but that of a paper that is read is kept, and no answer of the API", async () => {
  const { page, close } = await open();
  await page.goto(`/${sampleRecord.id}`);
  await isKept(page, `/${sampleRecord.id}`);
  const started = await pages.reading.startRun({ id: "2405.08707" }, { language: "en" });
  const run = started.ok ? started.value.runId : "";
  for (const path of ["/", "/2405.08707", `/2405.08707?run=${run}`, "/library", `/${sampleRecord.id}.json`])
    await page.goto(path);
  await page.goto("/");
  await page.evaluate((id) => fetch(`/api/papers/${id}`).then((answer) => answer.text()), sampleRecord.id);
  expect(await keptOn(page)).toEqual([`/${sampleRecord.id}`]);
  const everything = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  const kinds = /^\/(?:_app\/immutable\/.*|favicon\.svg|(?:fr\/)?offline|2401\.00042)$/;
  expect(everything.filter((path) => !kinds.test(path))).toEqual([]);
  await close();
});

test("a paper that was taken away is forgotten, and all can be removed by a press", async () => {
  const { page, close } = await open();
  const gone = { ...sampleRecord, id: "2401.00044" };
  pages.reading.add(gone, { digest: sampleDigest(gone), isStored: true });
  await page.goto(`/${gone.id}`);
  await isKept(page, `/${gone.id}`);
  pages.reading.papers.delete(gone.id);
  for (const watcher of pages.reading.watchers) watcher(gone.id);
  await page.goto(`/${gone.id}`);
  await expect.poll(() => keptOn(page)).toEqual([]);

  await page.goto(`/${sampleRecord.id}`);
  await isKept(page, `/${sampleRecord.id}`);
  await page.goto("/offline");
  await page.getByRole("button", { name: "Remove them all from this device" }).click();
  expect(await page.locator("[data-kept-none]").innerText()).toContain("No paper is kept yet");
  expect(await keptOn(page)).toEqual([]);
  await close();
});

test("a later build drops the files that nothing kept is drawn with, and only those", async () => {
  const { page, close } = await open();
  await page.goto(`/${sampleRecord.id}`);
  await isKept(page, `/${sampleRecord.id}`);
  await page.evaluate(async () => {
    const cache = await caches.open("engram-files");
    await cache.put("/_app/immutable/assets/of-a-kept-page.css", new Response("p{}"));
    await cache.put("/_app/immutable/assets/of-no-page.css", new Response("p{}"));
    const papers = await caches.open("engram-papers");
    await papers.put("/2301.00001", new Response('<link href="/_app/immutable/assets/of-a-kept-page.css">'));
    await (await navigator.serviceWorker.ready).unregister();
  });
  // The next visit finds no worker, as after an update: it installs one, which looks after what is there.
  const next = await page.context().newPage();
  await page.close();
  await next.goto("/");
  const readFiles = () =>
    next.evaluate(async () => {
      const cache = await caches.open("engram-files");
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
  await expect.poll(readFiles, { timeout: 10_000 }).not.toContain("/_app/immutable/assets/of-no-page.css");
  const files = await readFiles();
  expect(files).toContain("/_app/immutable/assets/of-a-kept-page.css");
  expect(files.some((file) => file.endsWith(".woff2"))).toBe(true);
  await close();
});

test("a browser can install it: the manifest names icons that are there, in the language of the page", async () => {
  for (const [prefix, start] of [
    ["", "/"],
    ["/fr", "/fr"],
  ] as const) {
    const manifest = (await (await fetch(`${root}${prefix}/manifest.webmanifest`)).json()) as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
    };
    expect(manifest.start_url).toBe(start);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512", "512x512"]);
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await fetch(root + src);
      expect([icon.status, icon.headers.get("content-type")]).toEqual([200, type]);
      if (type !== "image/png") continue;
      const bytes = new DataView(await icon.arrayBuffer());
      expect(`${bytes.getUint32(16)}x${bytes.getUint32(20)}`).toBe(sizes);
    }
  }
});

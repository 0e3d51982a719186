/** @file The same pages on the real library: embedded store, real runs, the built-in writer, no network. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openReading, parseSettings, type Reading } from "@engram/library";
import { systemClock } from "@engram/paper";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWebServer, type WebServer } from "../src/server/start-web-server.ts";
import { launchBrowser } from "./browser.ts";
import { ensureBuilt } from "./started-pages.ts";
import { openPage, PHONE, takePicture } from "./watched-page.ts";

let home: string;
let reading: Reading;
let server: WebServer;
let browser: Browser;

beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), "engram-pages-"));
  const place = { platform: process.platform, userFolder: home, currentFolder: home };
  const settings = parseSettings({ ENGRAM_HOME: home }, place);
  if (!settings.ok) throw new Error(`the settings are refused: ${JSON.stringify(settings.error)}`);
  reading = await openReading(settings.value, {
    fetch: () => Promise.reject(new Error("these tests use no network")),
    clock: systemClock,
    randomUuid: () => crypto.randomUUID(),
    engramVersion: "0.1.0",
    log: () => undefined,
    hasNetwork: () => false,
    worker: true,
    offline: true,
  });
  const options = {
    reading,
    facts: { engramVersion: "0.1.0" },
    host: "127.0.0.1",
    port: 0,
    log: () => undefined,
  };
  server = await startWebServer(options);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await reading?.close();
  rmSync(home, { recursive: true, force: true });
});

test("the bundled paper goes from a first request to its digest with no network", async () => {
  const { page, faults, close } = await openPage(browser, server.address);
  await page.goto("/");
  await page
    .getByRole("link", { name: /^Beyond Scaling Laws/ })
    .first()
    .click();
  const before = await page.locator("main").innerText();
  expect(before).toContain("CC BY-NC-ND 4.0");
  expect(before).toContain("does not let us build on its full text");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Medium" }).waitFor({ timeout: 20_000 });
  expect(await page.locator("#passage-1").innerText()).toBe(
    "Increasing the size of a Transformer model does not always lead to enhanced performance.",
  );
  const links = await page.locator(".statement a.note").count();
  expect(links).toBeGreaterThanOrEqual(await page.locator(".statement").count());
  for (const link of await page.locator(".statement a.note").all()) {
    const target = await link.getAttribute("href");
    expect(await page.locator(target ?? "#none").count()).toBe(1);
  }
  await page.locator(".medium .statement").nth(3).hover();
  await takePicture(page, "readme", { fullPage: false });
  await takePicture(page, "real-wide");
  expect(faults).toEqual([]);
  await close();
});

test("its exports and its API answer with the same digest", async () => {
  const get = (path: string): Promise<Response> => fetch(`${server.address}${path}`);
  const byApi = (await (await get("/api/papers/2405.08707/digest")).json()) as {
    readonly provenance: unknown;
  };
  const exported = (await (await get("/2405.08707.json")).json()) as { readonly provenance: unknown };
  expect(exported.provenance).toEqual(byApi.provenance);
  expect(await (await get("/2405.08707.md")).text()).toContain("# Beyond Scaling Laws");
  expect(await (await get("/2405.08707.bib")).text()).toMatch(/^@/);
  expect(await (await get("/2405.08707.ris")).text()).toMatch(/^TY {2}- /);
});

test("on the French page the digest stays English and says why; the library finds the paper by its words", async () => {
  const { page, faults, close } = await openPage(browser, server.address, { viewport: PHONE });
  await page.goto("/fr/2405.08707");
  await page.getByText("Les phrases sont dans la langue de la source.").waitFor();
  await takePicture(page, "real-french-phone");
  await page.goto("/fr?q=associative%20memory");
  expect(await page.getByRole("link", { name: /^Beyond Scaling Laws/ }).count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("another paper, without a network, gets a sentence that says what to do", async () => {
  const response = await fetch(`${server.address}/2401.00042`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("Connect, then try again.");
});

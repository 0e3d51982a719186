/** @file The same pages on the real library: embedded store, real runs, the built-in writer. */
import { bundledRecords } from "@engram/paper";
import { startReplayServer } from "@engram/paper/testing";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type StartedLibrary, startLibrary } from "./started-library.ts";
import { openPage, PHONE, takePicture } from "./watched-page.ts";

let server: StartedLibrary;
let browser: Browser;

beforeAll(async () => {
  server = await startLibrary();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
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
  // The number of its note stands after it.
  expect(await page.locator("#passage-1").innerText()).toBe(
    "Increasing the size of a Transformer model does not always lead to enhanced performance.1",
  );
  const links = await page.locator(".statement a.note").count();
  expect(links).toBeGreaterThanOrEqual(await page.locator(".statement").count());
  for (const link of await page.locator(".statement a.note").all()) {
    const { hash, search } = new URL((await link.getAttribute("href")) ?? "", page.url());
    const sentence = new URLSearchParams(search).get("s") ?? "";
    expect([await page.locator(hash).count(), await page.locator(`#${sentence}`).count()]).toEqual([1, 1]);
  }
  expect(await page.locator("main").innerText()).toContain("arXiv could not be asked.");
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

test("with arXiv in reach the page says where the digest comes from, and nothing of a network", async () => {
  await using arxiv = await startReplayServer({ records: bundledRecords });
  const connected = await startLibrary(arxiv.environment);
  const { page, faults, close } = await openPage(browser, connected.address);
  await page.goto("/2405.08707");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("heading", { name: "Medium" }).waitFor({ timeout: 20_000 });
  const text = await page.locator("main").innerText();
  expect(text).toContain("Made from the metadata.");
  expect(text).toContain("CC BY-NC-ND 4.0");
  expect(text).not.toContain("arXiv could not be asked.");
  expect(arxiv.requests.length).toBeGreaterThan(0);
  await page.locator(".medium .statement").nth(3).hover();
  await takePicture(page, "readme", { fullPage: false });
  await takePicture(page, "real-wide");
  expect(faults).toEqual([]);
  await close();
  await connected.close();
}, 60_000);

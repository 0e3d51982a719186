/** @file A page in a browser that notes what must not happen: requests to other hosts, refusals by the policy, errors. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const ARTIFACTS = join(import.meta.dirname, "..", "..", "..", "artifacts");

export const WIDE = { width: 1440, height: 1000 };
export const PHONE = { width: 390, height: 844 };

/** Less than a test has, so that its failure names what was waited for. */
const ACTION_MS = 10_000;

/** What the test browser says where a page is to be without its service worker, as in every test that is not about it. */
const BLOCKED = "Service Worker registration blocked by Playwright";

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far, each as a sentence; empty at the end of every good journey. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Opens a page that reaches `root` and nothing else: a request elsewhere is stopped and noted. */
export async function openPage(
  browser: Browser,
  root: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: WIDE,
    baseURL: root,
    serviceWorkers: "block",
    ...options,
  });
  const faults: string[] = [];
  await context.route(
    (url) => url.origin !== root,
    async (route) => {
      faults.push(`a request to another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_MS);
  page.on("console", (message) => {
    if (message.text() === BLOCKED) return;
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("dialog", async (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return { page, faults, close: () => context.close() };
}

/** Keeps a picture of the page under `artifacts/`, for people to look at. */
export async function takePicture(
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), fullPage: options.fullPage ?? true });
}

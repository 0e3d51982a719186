/**
 * @file What the page of a paper costs its reader: time to the first paint, shifts of its layout, bytes of script and
 * of HTML, requests to other hosts. The real server in this process with an embedded store, a real Chromium with a new
 * profile for each load, the bundled paper and a digest by the built-in writer.
 *
 * Script is counted until the page is idle after one sentence was pointed at, as transferred (brotli): what the page
 * loads, and the service worker, apart.
 *
 * Usage: `npm run bench -- page-paint [--loads 10] [--json]`
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { bundledRecords } from "@engram/paper";
import { launchBrowser } from "../apps/web/tests/browser.ts";
import { FakeReading } from "../apps/web/tests/fake-reading.ts";
import { sampleDigest, sampleRecord } from "../apps/web/tests/sample-paper.ts";
import { startLibrary } from "../apps/web/tests/started-library.ts";
import { startPages } from "../apps/web/tests/started-pages.ts";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;

const PAPER = "2405.08707";
const AUTHORS = 3000;
const BAR = { scriptBytes: 50_000, firstPaintMs: 500, layoutShift: 0, htmlBytes: 40_000, otherHosts: 0 };
const { values } = parseArgs({
  options: { loads: { type: "string", default: "10" }, json: { type: "boolean", default: false } },
});

interface Load {
  readonly firstPaintMs: number;
  readonly layoutShift: number;
}

// These run in the page, as text: this program knows the names of Node alone.
const WATCH_SHIFTS = `
  globalThis.seenShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.seenShift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });`;
const READ_LOAD = `({
  firstPaintMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
  layoutShift: globalThis.seenShift,
})`;
const IS_KEPT = `caches.open("engram-papers").then((cache) => cache.keys()).then((keys) => keys.length > 0)`;

/** One load in a browser that has seen nothing. */
async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH_SHIFTS });
  await page.goto(address, { waitUntil: "networkidle" });
  const load = await page.evaluate<Load>(READ_LOAD);
  await context.close();
  return load;
}

interface Transfer {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly byWorker: boolean;
}

/** Everything that is transferred until the page is idle after one sentence was pointed at. */
async function transfers(browser: Browser, address: string): Promise<readonly Transfer[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const seen: Promise<Transfer>[] = [];
  context.on("requestfinished", (request) => {
    const facts = {
      url: request.url(),
      type: request.resourceType(),
      byWorker: request.serviceWorker() !== null,
    };
    seen.push(request.sizes().then(({ responseBodySize }) => ({ ...facts, bytes: responseBodySize })));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".medium .statement").first().hover();
  await untilKept(page);
  const all = await Promise.all(seen);
  await context.close();
  if (!all.some(({ type, bytes }) => type === "script" && bytes > 0))
    throw new Error("no script was counted");
  return all;
}

/** Until the service worker has kept this page, which is the last that it does. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(IS_KEPT);
  await page.waitForTimeout(500);
}

async function compressedHtml(address: string): Promise<number> {
  const answer = await fetch(address, { headers: { "accept-encoding": "br" } });
  const served = Number(answer.headers.get("content-length"));
  const html = Buffer.from(await answer.arrayBuffer());
  return served > 0 ? served : brotliCompressSync(html).length;
}

const library = await startLibrary();
const browser = await launchBrowser();
const many = new FakeReading();
const pages = await startPages(many);
try {
  const address = `${library.address}/${PAPER}`;
  const started = await fetch(`${library.address}/api/papers/${PAPER}/digests`, {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  const { runId } = (await started.json()) as { readonly runId: string };
  for (;;) {
    const run = (await (await fetch(`${library.address}/api/runs/${runId}`)).json()) as {
      readonly state: string;
    };
    if (run.state === "done") break;
    if (run.state === "failed") throw new Error("the run failed");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await load(browser, address);
  const loads: Load[] = [];
  for (let turn = 0; turn < Number(values.loads); turn += 1) loads.push(await load(browser, address));
  const paints = loads.map(({ firstPaintMs }) => firstPaintMs).sort((a, b) => a - b);

  const seen = await transfers(browser, address);
  const scripts = seen.filter(({ type, url }) => type === "script" && !url.includes("service-worker"));
  const sum = (some: readonly Transfer[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const worker = Number(
    (
      await fetch(`${library.address}/service-worker.js`, { headers: { "accept-encoding": "br" } })
    ).headers.get("content-length"),
  );
  const record = {
    ...(bundledRecords[0] ?? sampleRecord),
    id: sampleRecord.id,
    authors: Array.from(
      { length: AUTHORS },
      (_, index) => `Author-${index} Family${(index * 7919) % 10_007}`,
    ),
  };
  many.add(record, { digest: sampleDigest({ ...record, title: sampleRecord.title }), isStored: true });
  const result = {
    firstPaintMs: {
      median: Math.round(paints[Math.floor(paints.length / 2)] ?? Number.NaN),
      worst: Math.round(paints.at(-1) ?? Number.NaN),
    },
    layoutShift: Math.max(...loads.map(({ layoutShift }) => layoutShift)),
    scriptBytes: {
      ofPages: sum(scripts.filter(({ byWorker }) => !byWorker)),
      serviceWorker: worker,
    },
    allBytes: sum(seen.filter(({ byWorker }) => !byWorker)),
    requests: seen.filter(({ byWorker }) => !byWorker).length,
    otherHosts: seen.filter(({ url }) => new URL(url).origin !== library.address).length,
    htmlBytes: {
      bundled: await compressedHtml(address),
      [`${AUTHORS} authors`]: await compressedHtml(`${pages.server.address}/${record.id}`),
    },
    bar: BAR,
    loadAverage: loadavg()[0],
  };
  if (values.json) console.log(JSON.stringify(result));
  else console.dir(result, { depth: null });
} finally {
  await browser.close();
  await library.close();
  await pages.server.close();
}

/**
 * @file What a frame of the energy landscape costs while a pattern is dragged: 50 patterns on one panel, a grid of
 * 128 x 128, the built page in a real Chromium. Work is what the page's main thread does from one animation frame to the
 * next, as the browser's own trace has it: events of the pointer, script, style, layout, paint and commit. Rasterising
 * happens on other threads and is told apart.
 *
 * Usage: `npm run bench -- landscape-frame [--frames 360]`
 */
import { parseArgs } from "node:util";
import { launchBrowser } from "../apps/web/tests/browser.ts";
import { startPages } from "../apps/web/tests/started-pages.ts";
import { writeResult } from "./write-result.ts";

const BAR_MS = 12;
const ADDRESS = "/2405.08707/run/landscape?preset=random&compare=none";
const { values } = parseArgs({ options: { frames: { type: "string", default: "360" } } });

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and length in microseconds; `tdur` is the processor's time of the thread. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What the main thread does for a frame. An event inside another is counted with it. */
const WORK: ReadonlySet<string> = new Set([
  "EventDispatch",
  "FireAnimationFrame",
  "TimerFire",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
]);

/** Work of each frame in ms, by the clock and by the processor; rasterising of the page's process likewise. */
function framesOf(events: readonly TraceEvent[]) {
  const first = events.find(({ name, ph }) => name === "FireAnimationFrame" && ph === "X");
  if (first === undefined) throw new Error("the trace has no frames");
  const work = events
    .filter(
      ({ ph, name, pid, tid }) => ph === "X" && WORK.has(name) && pid === first.pid && tid === first.tid,
    )
    .sort((a, b) => a.ts - b.ts);
  const raster = events.filter(
    ({ ph, name, pid }) => ph === "X" && name === "RasterTask" && pid === first.pid,
  );
  const starts = work.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts);
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start;
    const frame = { clockMs: 0, processorMs: 0, rasterMs: 0 };
    let until = 0;
    for (const event of work) {
      if (event.ts < start || event.ts >= end || event.ts < until) continue;
      until = event.ts + (event.dur ?? 0);
      frame.clockMs += (event.dur ?? 0) / 1000;
      frame.processorMs += (event.tdur ?? 0) / 1000;
    }
    for (const event of raster) {
      if (event.ts >= start && event.ts < end) frame.rasterMs += (event.dur ?? 0) / 1000;
    }
    return frame;
  });
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const pages = await startPages();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(pages.server.address + ADDRESS, { waitUntil: "networkidle" });
  const handle = page.locator('[data-part="first"] [data-handle="28"]');
  const plane = await page.locator('[data-part="first"] [data-part="plane"]').boundingBox();
  if (plane === null) throw new Error("the page has no landscape");
  await handle.hover();
  await page.mouse.down();
  const drag = async (turn: number): Promise<void> => {
    const angle = turn / 40;
    const radius = 0.3 * plane.width;
    const x = plane.x + plane.width / 2 + radius * Math.cos(angle);
    await page.mouse.move(x, plane.y + plane.height / 2 + radius * Math.sin(1.3 * angle));
  };
  // The first frames are the compiler's.
  for (let turn = 0; turn < 60; turn += 1) await drag(turn);
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  for (let turn = 0; turn < Number(values.frames); turn += 1) await drag(60 + turn);
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await page.mouse.up();
  const patterns = await page.locator('[data-part="first"] button[data-handle]').count();
  const frames = framesOf(trace.traceEvents);
  const of = (name: keyof (typeof frames)[number]) => {
    const numbers = frames.map((frame) => frame[name]);
    return { p50: percentile(numbers, 0.5), p95: percentile(numbers, 0.95) };
  };
  const result = {
    frames: frames.length,
    patterns: patterns - 1,
    grid: 128,
    clockMs: of("clockMs"),
    processorMs: of("processorMs"),
    rasterMs: of("rasterMs"),
    barMs: BAR_MS,
    browser: `Chromium ${browser.version()}`,
  };
  writeResult("landscape-frame", result);
  const ms = ({ p50, p95 }: { readonly p50: number; readonly p95: number }) =>
    `${p50.toFixed(1)} | ${p95.toFixed(1)}`;
  console.log(
    "| landscape, 50 patterns, 128 x 128 | frames | p50 ms | p95 ms | p50 processor ms | p95 processor ms | p50 raster ms | p95 raster ms |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  console.log(
    `| drag of a pattern | ${result.frames} | ${ms(result.clockMs)} | ${ms(result.processorMs)} | ${ms(result.rasterMs)} |`,
  );
} finally {
  await browser.close();
  await pages.server.close();
}

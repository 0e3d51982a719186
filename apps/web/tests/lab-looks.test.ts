/** @file Every state of a lab's pages as people with other eyes and windows meet it; pictures of them are kept. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type ExperimentRequest, memoryExperimentStore } from "@engram/lab";
import { memoryLaboratory } from "@engram/lab/testing";
import { bundledRecords } from "@engram/paper";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchBrowser } from "./browser.ts";
import { FakeReading } from "./fake-reading.ts";
import { gatedLab } from "./gated-lab.ts";
import { sampleDigest } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const soon = { timeout: 15_000 };
const LAB = "/2405.08707/run";

const gate = gatedLab();
const store = memoryExperimentStore();
const laboratory = memoryLaboratory({ labs: [gate.lab], store });

let browser: Browser;
let pages: StartedPages;

/** Seed by seed: recorded, changed by hand, interrupted, running, waiting. */
const states = {
  lab: LAB,
  recorded: `${LAB}/D1?seed=1`,
  refused: `${LAB}/D1?seed=2`,
  interrupted: `${LAB}/D1?seed=3`,
  running: `${LAB}/D1?seed=4`,
  queued: `${LAB}/D1?seed=5`,
  none: `${LAB}/D2`,
  faulty: `${LAB}/D1?rounds=0&sides=4,x`,
  missing: "/2402.00001/run",
  paper: "/2405.08707",
  home: "/",
} as const;

beforeAll(async () => {
  await record(1);
  const refused = await record(2);
  await (await store.folder(refused)).write("rolls.csv", new TextEncoder().encode("round,excess\n"));
  const interrupted = await start(3);
  await untilState(interrupted, "running");
  laboratory.runner.cancel(interrupted);
  await untilState(interrupted, "cancelled");
  const running = await start(4);
  gate.open(2);
  await start(5);
  await vi.waitUntil(() => {
    const state = laboratory.runner.stateOf(running);
    return state?.kind === "running" && state.fraction > 0.6;
  }, soon);
  const reading = new FakeReading();
  for (const one of bundledRecords) reading.add(one, { digest: sampleDigest(one), isStored: true });
  pages = await startPages(reading, { laboratory });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
  await laboratory[Symbol.asyncDispose]();
});

async function start(seed: number): Promise<string> {
  const [claim] = gate.lab.claims;
  if (claim === undefined) throw new Error("the lab must have a claim");
  const request: ExperimentRequest = { preset: "quick", seed, settings: claim.presets.quick };
  const started = await laboratory.runner.start(gate.lab, claim, request);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.experimentId;
}

const untilState = (id: string, kind: string) =>
  vi.waitUntil(() => laboratory.runner.stateOf(id)?.kind === kind, soon);

async function record(seed: number): Promise<string> {
  const id = await start(seed);
  gate.open(3);
  await untilState(id, "finished");
  return id;
}

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
  ["wide-light", { viewport: WIDE }],
  ["wide-dark", { viewport: WIDE, colorScheme: "dark" }],
  ["phone-light", { viewport: PHONE, hasTouch: true, isMobile: true }],
  ["phone-dark", { viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: "dark" }],
];

/** For people to look at; the others differ in colours or words alone. */
const pictured = new Set(["wide-light", "wide-light/fr", "wide-dark", "phone-light"]);

test.each(looks)(
  "%s: axe finds nothing in any state, in either language, and no page is wider than its window",
  async (name, options) => {
    const { page, close } = await openPage(browser, pages.server.address, { ...options, bypassCSP: true });
    for (const [state, path] of Object.entries(states)) {
      for (const prefix of ["", "/fr"]) {
        await page.goto(path === "/" ? prefix || "/" : prefix + path, { waitUntil: "load" });
        for (const summary of await page.locator("main summary").all()) await summary.click();
        expect(await axeFindings(page), `${prefix}${path}`).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(options.viewport?.width ?? 0);
        if (pictured.has(name + prefix))
          await takePicture(page, `lab-${state}-${name}${prefix.replace("/", "-")}`);
      }
    }
    await close();
  },
  240_000,
);

test("on paper a page has the claims of which something was found, and nothing to run", async () => {
  await using untouched = memoryLaboratory({ labs: [gate.lab] });
  const reading = new FakeReading();
  for (const one of bundledRecords) reading.add(one, { digest: sampleDigest(one), isStored: true });
  const empty = await startPages(reading, { laboratory: untouched });
  for (const [server, shown] of [
    [pages.server, ["D1"]],
    [empty.server, []],
  ] as const) {
    const { page, close } = await openPage(browser, server.address);
    await page.goto("/2405.08707");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".claims b:visible").allInnerTexts()).toEqual(shown);
    expect(await page.locator("#claims").isVisible()).toBe(shown.length > 0);
    await close();
  }
  await empty.server.close();
});

/** @file The pages of a lab in a browser, with a laboratory that is real but for the disk, the processes and the waiting. */
import { memoryExperimentStore, type RunError } from "@engram/lab";
import { memoryLaboratory } from "@engram/lab/testing";
import { bundledRecords } from "@engram/paper";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { FakeReading } from "./fake-reading.ts";
import { type GatedLab, gatedLab } from "./gated-lab.ts";
import { sampleDigest } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE } from "./watched-page.ts";

const LAB = "/2405.08707/run";
const CLAIM = `${LAB}/D1`;
/** What a page brings about by itself, on a machine that does other things too. */
const soon = { timeout: 15_000 };

let browser: Browser;
let pages: StartedPages;
let root: string;
let gate: GatedLab;
let tooLarge: RunError | undefined;
let laboratory: ReturnType<typeof memoryLaboratory>;
const store = memoryExperimentStore();

beforeAll(async () => {
  gate = gatedLab();
  laboratory = memoryLaboratory({
    labs: [gate.lab],
    store,
    findTooLarge: () => Promise.resolve(tooLarge),
  });
  const reading = new FakeReading();
  for (const record of bundledRecords) reading.add(record, { digest: sampleDigest(record), isStored: true });
  pages = await startPages(reading, { laboratory });
  root = pages.server.address;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
  await laboratory?.[Symbol.asyncDispose]();
});

afterEach(async () => {
  tooLarge = undefined;
  gate.close();
  for (const { experimentId } of laboratory.runner.listActive()) laboratory.runner.cancel(experimentId);
  await expect.poll(() => laboratory.runner.listActive(), soon).toEqual([]);
});

const text = (page: Page): Promise<string> => page.locator("main").innerText();
const pressRun = (page: Page) => page.getByRole("button", { name: "Run", exact: true }).click();
const active = () => laboratory.runner.listActive().length;

/** Runs D1 with this seed to its end, behind the pages' back. */
async function record(seed: number): Promise<string> {
  const [claim] = gate.lab.claims;
  if (claim === undefined) throw new Error("the lab must have a claim");
  const request = { preset: "quick", seed, settings: claim.presets.quick } as const;
  const started = await laboratory.runner.start(gate.lab, claim, request);
  if (!started.ok) throw new Error(started.error.code);
  gate.open(3);
  const { experimentId } = started.value;
  await expect.poll(() => laboratory.runner.stateOf(experimentId)?.kind, soon).toBe("finished");
  return experimentId;
}

test("a claim is run from its page to its verdict: progress, plot so far, figure, numbers and files", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?seed=2`);
  expect(await text(page)).toContain("This has not been run on this machine with these settings.");
  expect(await text(page)).toContain("Predicted: 30 sec on two cores");
  await pressRun(page);
  await expect.poll(() => new URL(page.url()).search, soon).toBe("?preset=quick&seed=2");
  await page.getByRole("heading", { name: "Running" }).waitFor();
  expect(await text(page)).toContain("The first numbers will be drawn here.");
  gate.open(1);
  await page.locator("[data-live=plots] svg").waitFor();
  await expect.poll(() => text(page), soon).toMatch(/(33|50)%/);
  gate.open(2);
  await page.getByRole("heading", { name: "Confirmed" }).waitFor();
  expect(new URL(page.url()).search).toBe("?preset=quick&seed=2");
  expect(await page.locator("dl .value").innerText()).toMatch(/^-?0\.\d+$/);
  expect(await page.locator("figure svg").count()).toBe(1);
  await page.getByText("The numbers of figure 1").click();
  expect(await page.locator("figure + details tbody tr").count()).toBe(3);
  const files = await page
    .locator("a[href^='/api/experiments/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(files).toHaveLength(2);
  for (const file of files) expect((await fetch(root + file)).status, file).toBe(200);
  expect(faults).toEqual([]);
  await close();
});

test("nothing of the page moves while its progress does", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?seed=3`);
  await pressRun(page);
  await page.getByRole("heading", { name: "Running" }).waitFor();
  await page.evaluate(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: false });
  });
  const placeOf = () =>
    page.locator("#method").evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const before = await placeOf();
  gate.open(1);
  await page.locator("[data-live=plots] svg").waitFor();
  gate.open(1);
  await expect.poll(() => text(page), soon).toMatch(/(66|83)%/);
  // The room for one picture is kept; half a pixel is rounding.
  expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(0.5);
  const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
  expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(0.001);
  await close();
});

test("a run is cancelled, and goes on from what was done when it is resumed", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?seed=4`);
  await pressRun(page);
  gate.open(2);
  await expect.poll(() => text(page), soon).toMatch(/(66|83)%/);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("This run was cancelled.").waitFor();
  expect(await text(page)).toContain("What was done is kept");
  expect(active()).toBe(0);
  await page.goto(LAB);
  expect(await page.locator("#D1 .state").innerText()).toContain("not finished");
  await page.locator("#D1 .line", { hasText: "seed 4" }).getByRole("button", { name: "Resume" }).click();
  await page.getByRole("heading", { name: "Running" }).waitFor();
  // One part was left of three.
  gate.open(1);
  await page.getByRole("heading", { name: "Confirmed" }).waitFor();
  expect(await text(page)).toContain("yes, and gone on with");
  expect(faults).toEqual([]);
  await close();
});

test("whoever asks for the same joins it: one run, and both see it end", async () => {
  const first = await openPage(browser, root);
  const second = await openPage(browser, root);
  await first.page.goto(`${CLAIM}?seed=5`);
  await second.page.goto(`${CLAIM}?seed=5`);
  await pressRun(first.page);
  await first.page.getByRole("heading", { name: "Running" }).waitFor();
  await pressRun(second.page);
  await second.page.getByRole("heading", { name: "Running" }).waitFor();
  expect(active()).toBe(1);
  gate.open(3);
  for (const { page } of [first, second]) await page.getByRole("heading", { name: "Confirmed" }).waitFor();
  expect([...first.faults, ...second.faults]).toEqual([]);
  await first.close();
  await second.close();
});

test("an address names every setting, and the link that can be copied names them all", async () => {
  const { page, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?preset=standard&seed=6&sides=4,8`);
  expect(await page.locator("#setting-sides").inputValue()).toBe("4,8");
  expect(await page.locator("#setting-rounds").inputValue()).toBe("5");
  expect(await page.locator("#copy-permalink").inputValue()).toBe(
    `${root}${CLAIM}?preset=standard&seed=6&rounds=5&sides=4,8`,
  );
  expect(await page.locator("#copy-command").inputValue()).toBe(
    "engram run 2405.08707/D1 --preset standard --seed 6 --set sides=4,8",
  );
  await page.locator("#setting-rounds").fill("2");
  await page.locator("#setting-rounds").press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("rounds"), soon).toBe("2");
  // Enter shows; only Run runs.
  expect(active()).toBe(0);
  await pressRun(page);
  await expect
    .poll(() => new URL(page.url()).search, soon)
    .toBe("?preset=standard&seed=6&rounds=2&sides=4,8");
  await close();
});

test.each([
  ["rounds=0", "rounds", "has to be a whole number from 1 to 1,000,000"],
  ["sides=4,99", "sides", "has to be a whole number from 2 to 20"],
  ["sides=4,x", "sides", "has to be a number"],
  ["sides=4,5,6,7", "sides", "at most 3"],
  ["seed=-1", "seed", "The seed has to be a whole number"],
])("%s is said at its field with status 422, and nothing runs", async (query, field, sentence) => {
  const { page, close } = await openPage(browser, root);
  const answer = await page.goto(`${CLAIM}?${query}`);
  expect(answer?.status()).toBe(422);
  expect(await page.locator(`#fault-${field}`).innerText()).toContain(sentence);
  expect(await page.locator(`#setting-${field}`).getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator("[aria-invalid]").count()).toBe(1);
  await pressRun(page);
  await page.getByText("These settings cannot be run.").waitFor();
  expect(await page.locator(`#fault-${field}`).innerText()).toContain(sentence);
  expect(active()).toBe(0);
  await close();
});

test.each(["preset=huge", "colour=blue"])("%s, which is no setting, is refused in words", async (query) => {
  const answer = await fetch(`${root}${CLAIM}?${query}`);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("These settings cannot be run.");
});

test("without scripts a claim is run, watched, cancelled and read all the same", async () => {
  const { page, close } = await openPage(browser, root, { javaScriptEnabled: false });
  await page.goto(`${CLAIM}?seed=7`);
  await pressRun(page);
  expect(await text(page)).toContain("Running");
  expect(await page.locator("meta[http-equiv=refresh]").getAttribute("content")).toBe("5");
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await text(page)).toContain("This run was cancelled.");
  await page.getByRole("button", { name: "Resume" }).click();
  gate.open(3);
  await expect.poll(active, soon).toBe(0);
  await page.reload();
  expect(await text(page)).toContain("Confirmed");
  expect(await page.locator("figure svg").count()).toBe(1);
  expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
  await close();
});

test("what does not fit is refused with what would; what lacks its engine ends in a sentence", async () => {
  const { page, close } = await openPage(browser, root);
  tooLarge = { code: "experiment.too-large", resource: "memory", neededBytes: 3e9, freeBytes: 2e9 };
  await page.goto(`${CLAIM}?preset=full`);
  await pressRun(page);
  const refusal = page.getByRole("alert").filter({ hasText: "This was not run." });
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain(
    "3 GB of memory, and 2 GB can be used. The preset full would fit.",
  );
  // What was asked for stands there still.
  expect(await page.locator("#setting-rounds").inputValue()).toBe(
    String(gate.lab.claims[0]?.presets.full.rounds),
  );
  tooLarge = undefined;
  await page.goto(`${LAB}/D2`);
  await pressRun(page);
  await page.getByText("the training engine is not installed here").waitFor();
  await close();
});

test("a record that was changed by hand is refused, and nothing is concluded from it", async () => {
  const id = await record(8);
  const folder = await store.folder(id);
  const before = new TextDecoder().decode(await folder.read("rolls.csv"));
  await folder.write("rolls.csv", new TextEncoder().encode(before.replace("\n0,", "\n1,")));
  // Something is recorded, so that what is kept in memory is read again.
  await record(9);
  const { page, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?seed=8`);
  expect(await text(page)).toContain("This record is refused.");
  expect(await page.locator("figure").count()).toBe(0);
  await page.goto(LAB);
  expect(await page.locator("#D1 .state").innerText()).toContain("record refused");
  await page.goto(`${CLAIM}?seed=8`);
  await page.getByRole("button", { name: "Run again" }).click();
  gate.open(3);
  await page.getByRole("heading", { name: "Confirmed" }).waitFor();
  await close();
});

test("all claims of a preset are queued from the lab's page, whose table shows them go on by itself", async () => {
  const { page, close } = await openPage(browser, root, { viewport: PHONE });
  await page.goto(LAB);
  await page.getByRole("button", { name: /^All, quick/ }).click();
  await expect.poll(() => page.locator("#D1 .state").innerText(), soon).toMatch(/running, \d+%/);
  expect(await page.locator("#D2 .state").innerText()).toContain("waiting, 1 before it");
  gate.open(3);
  await expect.poll(() => page.locator("#D1 .state").innerText(), soon).not.toContain("running");
  await expect.poll(() => page.locator("#D2 .state").innerText(), soon).toContain("not finished");
  await close();
});

test("the report can be had once something is recorded, in three forms and both languages", async () => {
  await record(10);
  for (const [format, type, words] of [
    ["html", "text/html; charset=utf-8", "Rapport de reproduction"],
    ["md", "text/markdown; charset=utf-8", "# Rapport de reproduction"],
    ["json", "application/json", "engram/report@1"],
  ] as const) {
    const answer = await fetch(`${root}/fr${LAB}/report.${format}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="engram-2405.08707-report.${format}"`,
    );
    expect(await answer.text()).toContain(words);
  }
  expect((await fetch(`${root}${LAB}/report.pdf`)).status).toBe(404);
});

test("the page of the paper shows what is recorded of its claims, and what runs, as soon as it does", async () => {
  const read = async () => await (await fetch(`${root}/2405.08707`)).text();
  await record(11);
  expect(await read()).toContain("Claims you can run");
  expect(await read()).toMatch(/Confirmed/);
  const { page, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?seed=12`);
  await pressRun(page);
  await page.getByRole("heading", { name: "Running" }).waitFor();
  expect(await read()).toMatch(/running, \d+%/);
  gate.open(3);
  await page.getByRole("heading", { name: "Confirmed" }).waitFor();
  expect(await read()).not.toMatch(/running, \d+%/);
  await close();
});

test("a paper without a lab and a lab without that claim say so, and name what there is", async () => {
  const { page, close } = await openPage(browser, root);
  const answer = await page.goto("/2402.00001/run");
  expect(answer?.status()).toBe(404);
  expect(await text(page)).toContain("nobody has made its claims runnable yet");
  await page.getByRole("link", { name: "On Dice" }).click();
  expect(new URL(page.url()).pathname).toBe(LAB);
  expect((await page.goto(`${LAB}/D9`))?.status()).toBe(404);
  await page.getByRole("link", { name: "D2", exact: true }).click();
  expect(new URL(page.url()).pathname).toBe(`${LAB}/D2`);
  await close();
});

test("in French the words, the claim and the numbers are French", async () => {
  await record(13);
  const { page, close } = await openPage(browser, root);
  await page.goto(`/fr${CLAIM}?seed=13`);
  expect(await page.locator("dl .value").innerText()).toMatch(/^-?0,\d+$/);
  expect(await text(page)).toContain("Confirmée");
  expect(await text(page)).toContain("(fr)");
  expect(await page.locator("#copy-permalink").inputValue()).toContain("/fr/2405.08707/run/D1?");
  await close();
});

test("with the keyboard alone a claim is run, and cancelled", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`${CLAIM}?seed=14`);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  for (let presses = 0; presses < 40 && (await focused()) !== "Run"; presses += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Running" }).waitFor();
  for (let presses = 0; presses < 40 && (await focused()) !== "Cancel"; presses += 1)
    await page.keyboard.press("Tab");
  gate.open(1);
  await page.locator("[data-live=plots] svg").waitFor();
  // What moves has not taken the focus away.
  expect(await focused()).toBe("Cancel");
  await page.keyboard.press("Enter");
  await page.getByText("This run was cancelled.").waitFor();
  expect(faults).toEqual([]);
  await close();
});

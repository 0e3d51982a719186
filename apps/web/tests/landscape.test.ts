import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture, WIDE } from "./watched-page.ts";

const ADDRESS = "/2405.08707/run/landscape";
const SCRIPT_BYTES = 30_000;

let browser: Browser;
let pages: StartedPages;
let root: string;

beforeAll(async () => {
  pages = await startPages();
  root = pages.server.address;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

const handle = (page: Page, name: string) => page.locator(`[data-part="first"] [data-handle="${name}"]`);
const told = (page: Page, part: string, panel = "first"): Promise<string> =>
  page.locator(`[data-part="${panel}"] [data-part="${part}"]`).innerText();

/** Drags a handle to a place of the plane, as a hand does. */
async function drag(
  page: Page,
  name: string,
  [x, y]: readonly [number, number],
  panel = "first",
): Promise<void> {
  const plane = page.locator(`[data-part="${panel}"] [data-part="plane"]`);
  await plane.scrollIntoViewIfNeeded();
  const box = await plane.boundingBox();
  if (box === null) throw new Error("no plane");
  await page.locator(`[data-part="${panel}"] [data-handle="${name}"]`).hover();
  await page.mouse.down();
  await page.mouse.move(box.x + ((x + 3.3) / 6.6) * box.width, box.y + ((3.3 - y) / 6.6) * box.height, {
    steps: 5,
  });
  await page.mouse.up();
}

describe("without a browser's scripts", () => {
  test("the page shows that MCHN loses the short pattern and the distance energy none, in both languages", async () => {
    const english = await (await fetch(root + ADDRESS)).text();
    expect(english).toContain("Keeps all 3 patterns.");
    expect(english).toContain("Pattern 2 is lost: it flows to pattern 3.");
    const french = await (await fetch(`${root}/fr${ADDRESS}`)).text();
    expect(french).toContain("Garde les 3 motifs.");
    expect(french).toMatch(/Le motif 2 est perdu\u00a0: il coule vers le motif 3\./u);
    for (const html of [english, french]) expect(html).not.toMatch(/NaN|Infinity|undefined| style=/);
  });

  test("it is of this paper alone, and a version leads to the one address with what was asked", async () => {
    expect((await fetch(`${root}/2008.02217/run/landscape`)).status).toBe(404);
    const moved = await fetch(`${root}/2405.08707v2/run/landscape?preset=ring`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([308, `${ADDRESS}?preset=ring`]);
  });

  test.each([
    ["patterns=none", "Nothing is stored"],
    ["patterns=1,1_1,1_1,1", "All patterns are equal"],
    ["patterns=1,1_1,1_2,0", "Some patterns are equal"],
    ["patterns=0.5,-1", "One pattern has the whole plane"],
    ["patterns=0.5,-1&compare=none&energy=mchn", "One pattern has the whole plane"],
    ["beta=0", "every query goes to their mean"],
    ["beta=1000000", "the nearest bowl alone counts"],
    ["delta=0", "The query stays at"],
    ["preset=wells&query=0,0", "on a ridge between valleys"],
    ["preset=ring", "All patterns are equally long"],
    ["preset=corners", "the mirror image of pattern 2"],
    ["preset=random&beta=1", "that is none of them"],
    ["beta=-3&query=99,x", "nearest that can is shown"],
    ["patterns=9,9_a&delta=0.3&energy=x&compare=y&preset=z", "nearest that can is shown"],
  ])("?%s says what is the case, and shows no number that is none", async (query, sentence) => {
    const response = await fetch(`${root}${ADDRESS}?${query}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(sentence);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("its script travels in 30 kB at most", async () => {
    const html = await (await fetch(root + ADDRESS)).text();
    const sources = [...html.matchAll(/<script\b[^>]*src="([^"]*landscape[^"]*)"/g)].map(
      ([, src = ""]) => src,
    );
    expect(sources).toHaveLength(1);
    const script = await (await fetch(new URL(sources[0] ?? "", root + ADDRESS))).text();
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(SCRIPT_BYTES);
  });
});

test("a pattern that is dragged away is lost no more, from either panel", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(ADDRESS);
  await handle(page, "1").waitFor();
  expect(await told(page, "verdict", "second")).toContain("Pattern 2 is lost");
  await takePicture(page, "landscape-wide");
  await drag(page, "1", [2, -2]);
  await expect.poll(() => told(page, "verdict", "second")).toBe("Keeps all 3 patterns.");
  await drag(page, "1", [0.2, -0.3], "second");
  await expect.poll(() => told(page, "verdict", "second")).toContain("Pattern 2 is lost");
  expect(await told(page, "verdict")).toBe("Keeps all 3 patterns.");
  expect(faults).toEqual([]);
  await close();
});

test("a query that is dropped runs down to the pattern whose basin it fell in, and the voice says so", async () => {
  const { page, faults, close } = await openPage(browser, root, { reducedMotion: "reduce" });
  await page.goto(ADDRESS);
  await handle(page, "query").waitFor();
  await page.locator('[data-part="first"] [data-part="plane"]').click({ position: { x: 60, y: 480 } });
  await expect
    .poll(() => told(page, "answer"))
    .toMatch(/comes to rest at \(−1\.98, −0\.50\), after \d+ steps.* pattern 1\./);
  await expect
    .poll(() => page.locator("[data-part=spoken]").innerText())
    .toContain("recognised as pattern 1");
  // With reduced motion the whole way is there at once.
  expect(await page.locator("[data-part=progress]").innerText()).toMatch(/step (\d+) of \1/);
  expect(faults).toEqual([]);
  await close();
});

test("the descent can be stepped through, played and paused", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`${ADDRESS}?preset=wells&delta=0.01`);
  await page.getByRole("button", { name: "Back to the query" }).click();
  await page.getByRole("button", { name: "One step" }).click();
  await page.getByRole("button", { name: "One step" }).click();
  expect(await page.locator("[data-part=progress]").innerText()).toMatch(/^step 2 of \d+/);
  await page.getByRole("button", { name: "Watch the descent" }).click();
  await expect.poll(() => page.locator("[data-part=progress]").innerText()).not.toMatch(/^step 2 /);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Watch the descent" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("the keyboard alone moves, chooses, stores and removes patterns, and chooses the energy", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(`${ADDRESS}?compare=none`);
  await handle(page, "0").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowUp");
  await expect
    .poll(() => handle(page, "0").getAttribute("aria-label"))
    .toBe("Pattern 1 at (−1.50, −0.45), kept");
  await page.keyboard.press("PageDown");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("2");
  await page.keyboard.press("Delete");
  await expect.poll(() => told(page, "verdict")).toBe("Keeps all 2 patterns.");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("2");
  await page.keyboard.press("Insert");
  await expect.poll(() => page.locator('[data-part="first"] button[data-handle]').count()).toBe(4);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("3");
  await page.getByLabel("Energy", { exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => told(page, "name")).toBe("Modern Hopfield, 2020");
  await page.getByLabel("β, how sharply").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("beta=1.05");
  expect(faults).toEqual([]);
  await close();
});

test("the address restores what was made, the older energies and a cleared memory too", async () => {
  const { page, faults, close } = await openPage(browser, root);
  await page.goto(ADDRESS);
  await drag(page, "2", [-1, 2]);
  await page.getByLabel("Beside it").selectOption("hopfield");
  await expect.poll(() => page.url()).toMatch(/compare=hopfield&patterns=-2,-0\.5_0\.2,-0\.3_-/);
  const [verdict, answer] = [await told(page, "verdict"), await told(page, "answer", "second")];
  await page.reload();
  await handle(page, "2").waitFor();
  expect([await told(page, "verdict"), await told(page, "answer", "second")]).toEqual([verdict, answer]);
  await page.getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  for (let left = 3; left > 0; left -= 1) {
    await handle(page, "0").focus();
    await page.keyboard.press("Delete");
  }
  await expect.poll(() => told(page, "remark")).toContain("Nothing is stored");
  await expect.poll(() => page.url()).toContain("patterns=none");
  expect(faults).toEqual([]);
  await close();
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.each([
  ["light", WIDE],
  ["dark", WIDE],
  ["light", PHONE],
  ["dark", PHONE],
] as const)("axe finds nothing, %s, %j, in both languages", async (colorScheme, viewport) => {
  const { page, close } = await openPage(browser, root, { viewport, colorScheme, bypassCSP: true });
  for (const path of [ADDRESS, `/fr${ADDRESS}?preset=corners`]) {
    await page.goto(path);
    await handle(page, "1").waitFor();
    await takePicture(
      page,
      `landscape-${path.startsWith("/fr") ? "french" : "english"}-${colorScheme}-${viewport.width}`,
    );
    await page.addScriptTag({ content: axeSource });
    const { violations } = await page.evaluate<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }[];
    }>("axe.run({ resultTypes: ['violations'] })");
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join("; ")}`,
    );
    expect(found, path).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  }
  await close();
});

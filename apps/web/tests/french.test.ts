import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Digest, parseDigest, type Statement } from "@engram/digest";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, takePicture, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FRENCH: ReadonlyMap<string, string> = new Map([
  [
    "Our results suggest that shade, rather than depth, decides where snails stay.",
    "Nos résultats suggèrent que l’ombre, et non la profondeur, décide où les escargots restent.",
  ],
  [
    "The model lets each snail move towards the coolest place within its reach $r \\leq 2d$.",
    "Le modèle laisse chaque escargot aller vers l’endroit le plus frais à sa portée $r \\leq 2d$.",
  ],
  [
    "It predicts the positions of 83 % of 1,204 snails in 12 pools.",
    "Il prédit les positions de 83 % de 1 204 escargots dans 12 mares.",
  ],
  [
    "The model does not cover pools deeper than one metre.",
    "Le modèle ne couvre pas les mares de plus d’un mètre de profondeur.",
  ],
  [
    "The results suggest that shade, not depth, decides where snails stay.",
    "Les résultats suggèrent que l’ombre, et non la profondeur, décide où les escargots restent.",
  ],
]);
const LEFT =
  "Tide pools warm faster than the open sea, and it is not known which of their snails can bear it.";

let browser: Browser;
let pages: StartedPages;

/** The sample's digest as a model might have translated it: one sentence was refused twice and stayed in English. */
function frenchDigest(): Digest {
  const { tldr, levels, keyPoints, provenance, ...rest } = sampleDigest(sampleRecord);
  const inFrench = (statement: Statement) => {
    const text = FRENCH.get(statement.text);
    if (text === undefined) return statement;
    return { ...statement, text, kind: "rewritten", writtenBy: "model", translatedFrom: statement.text };
  };
  const level = ({ statements }: { readonly statements: readonly Statement[] }) => ({
    writtenBy: "remote",
    statements: statements.map(inFrench),
  });
  const digest = parseDigest({
    ...rest,
    tldr: tldr === null ? null : inFrench(tldr),
    levels: { high: levels.high, medium: level(levels.medium), low: level(levels.low) },
    keyPoints: keyPoints.map(({ role, statement }) => ({ role, statement: inFrench(statement) })),
    provenance: {
      ...provenance,
      writer: "remote",
      model: "tiny-1",
      promptVersion: "p1",
      language: "fr",
      contentHash: "f".repeat(64),
    },
  });
  if (!digest.ok) throw new Error(JSON.stringify(digest.error));
  return digest.value;
}

beforeAll(async () => {
  pages = await startPages();
  browser = await launchBrowser();
  pages.reading.add(sampleRecord, { digest: frenchDigest(), isStored: true });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

async function open(options: BrowserContextOptions = {}) {
  const watched = await openPage(browser, pages.server.address, options);
  await watched.page.goto(`/fr/${sampleRecord.id}`);
  return watched;
}

test("a French digest says in French what was compared, and marks what stayed in English", async () => {
  const watched = await open();
  const { page } = watched;
  const tldr = page.locator(".tldr .statement");
  expect(await tldr.getAttribute("lang")).toBe("fr");
  expect(await tldr.textContent()).toContain("décide où les escargots restent");
  const left = page.locator(".medium .statement", { hasText: LEFT });
  expect(await left.getAttribute("lang")).toBe("en");
  expect(await left.locator(".left").textContent()).toContain("(en anglais)");
  expect(await page.locator(".high .text").getAttribute("lang")).toBe("en");
  expect(await page.locator("h1").getAttribute("lang")).toBe("en");
  const note = (await page.locator("[aria-labelledby=model-note]").textContent()) ?? "";
  expect(note).toMatch(/traduites de l’anglais par tiny-1\. Les nombres, négations, réserves/);
  expect(note).toContain("Les autres sont restées en anglais");
  await watched.close();
});

test("a chosen sentence shows the English one that it was translated from, with and without scripts", async () => {
  const watched = await open();
  const statement = watched.page.locator(".tldr .statement");
  await statement.locator("a.note").first().click();
  const from = watched.page.locator("[data-evidence-from]");
  expect(await from.isVisible()).toBe(true);
  expect(await from.textContent()).toContain("Our results suggest that shade, rather than depth");
  await watched.page.locator(".medium .statement", { hasText: LEFT }).locator("a.note").first().click();
  expect(await from.isVisible()).toBe(false);
  const id = await statement.getAttribute("id");
  expect(watched.faults).toEqual([]);
  await watched.close();
  const html = await (await fetch(`${pages.server.address}/fr/${sampleRecord.id}?s=${id}`)).text();
  expect(html).toMatch(/data-evidence-english[^>]*>(?:<!--[^>]*-->)*Our results suggest/);
});

test.each([
  ["wide and light", { viewport: WIDE }],
  ["narrow and dark", { viewport: PHONE, colorScheme: "dark" as const }],
])("axe finds nothing on a French digest, %s", async (_what, options) => {
  const watched = await open(options);
  await watched.page.evaluate(axeSource);
  const found = await watched.page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: { run(): Promise<{ readonly violations: readonly { readonly id: string }[] }> };
    };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  await takePicture(watched.page, `french-${options.viewport.width}`);
  await watched.close();
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Digest, parseDigest } from "@engram/digest";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";
import { openPage, PHONE, WIDE } from "./watched-page.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REJECTED = `<img src=x onerror="alert(1)"> ignore $\\href{x}{y}$ & all **rules**`;
const NEW = "2402.10001";
const RUNNING = "2402.10002";
const READ = sampleRecord.id;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

let browser: Browser;
let pages: StartedPages;
let root: string;

/** The sample's digest as a model might have worded it: one sentence of it, and one refused. */
function digestBy(model: string, contentHash: string): Digest {
  const { levels, provenance, ...rest } = sampleDigest(sampleRecord);
  const [first, second, ...others] = levels.medium.statements;
  const digest = parseDigest({
    ...rest,
    provenance: {
      ...provenance,
      writer: "remote",
      model,
      promptVersion: "p1",
      sampling: { temperature: 0.2, seed: 1 },
      contentHash,
    },
    levels: {
      ...levels,
      medium: {
        writtenBy: "remote",
        statements: [{ ...first, writtenBy: "model" }, { ...second, rejectedModelText: REJECTED }, ...others],
      },
    },
  });
  if (!digest.ok) throw new Error(JSON.stringify(digest.error));
  return digest.value;
}

beforeAll(async () => {
  pages = await startPages(undefined, {
    models: [
      { kind: "remote", model: "big-1", host: "models.example.org" },
      { kind: "local", model: "Tiny-1B q4 sha256:0123456789ab" },
    ],
    prompts: () =>
      Promise.resolve({
        version: "p1",
        prompts: [{ name: "reword", messages: [{ role: "system", content: "Say <b>exactly</b> that." }] }],
      }),
  });
  root = pages.server.address;
  browser = await launchBrowser();
  const { reading } = pages;
  reading.models.push("remote:big-1", "local:Tiny-1B q4 sha256:0123456789ab");
  reading.add({ ...sampleRecord, id: NEW });
  reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  reading.addDigest(READ, digestBy("one", "b".repeat(64)));
  reading.addDigest(READ, digestBy("two", "c".repeat(64)));
  const counts = { planned: 9, kept: 6, keptAfterRetry: 2, replaced: 1 };
  const tally = {
    ...counts,
    tokens: { prompt: 1234, completion: 56 },
    cost: { amount: 0.5, currency: "EUR" },
  };
  reading.tallies.set("c".repeat(64), tally);
  reading.add({ ...sampleRecord, id: RUNNING });
  const run = await reading.startRun({ id: RUNNING }, { language: "en", writer: "remote:big-1" });
  if (run.ok) reading.tell(run.value.runId, { type: "tally", tally: { ...tally, planned: 12 } });
});

afterAll(async () => {
  await browser?.close();
  await pages?.server.close();
});

const htmlOf = async (path: string): Promise<string> => (await fetch(`${root}${path}`)).text();
const post = (path: string, body: string): Promise<Response> =>
  fetch(`${root}${path}`, { method: "POST", redirect: "manual", body, headers: FORM });

test("the form offers every writer that is here, the built-in one first and chosen, and says where the text goes", async () => {
  const html = await htmlOf(`/${NEW}`);
  const values = [...html.matchAll(/name="writer" value="([^"]*)"( checked)?/g)].map(([, id, is]) => [
    id,
    is !== undefined,
  ]);
  expect(values).toEqual([
    ["builtin", true],
    ["remote:big-1", false],
    ["local:Tiny-1B q4 sha256:0123456789ab", false],
  ]);
  expect(html).toMatch(/models\.example\.org: the paper’s public text is sent there/);
  expect(html).toMatch(/Tiny-1B q4<\/b>[\s\S]*on this server: the text goes nowhere/);
});

test("without a model nothing is to be chosen", async () => {
  const plain = await startPages(pages.reading);
  const html = await (await fetch(`${plain.server.address}/${NEW}`)).text();
  await plain.server.close();
  expect([html.includes('name="writer"'), html.includes(">Run</button>")]).toEqual([false, true]);
});

test("the form without scripts starts a run of the writer that was chosen; an unknown one is refused", async () => {
  const id = "2402.10003";
  pages.reading.add({ ...sampleRecord, id });
  const refused = await post(`/${id}?/run`, "writer=remote%3Aghost");
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining("no writer “remote:ghost”"),
  ]);
  const started = await post(`/${id}?/run`, "writer=remote%3Abig-1");
  expect(started.status).toBe(303);
  const run = new URL(started.headers.get("location") ?? "", root).searchParams.get("run") ?? "";
  expect(pages.reading.runs.get(run)?.view.writer).toBe("remote:big-1");
});

test("the API takes the same writers, and refuses others with the same problem", async () => {
  const ask = async (writer: string) => {
    const body = JSON.stringify({ writer });
    const response = await fetch(`${root}/api/papers/${RUNNING}/digests`, { method: "POST", body });
    return [response.status, ((await response.json()) as { code?: string }).code];
  };
  expect(await ask("remote:big-1")).toEqual([202, undefined]);
  expect(await ask("remote:ghost")).toEqual([422, "run.writer-unknown"]);
});

test("every writer's digest has an address of its own, in the page, the exports and the API; the newest is the usual one", async () => {
  const current = async (path: string) =>
    /<a href="([^"]*)" aria-current="true"[^>]*>([^<]*)/.exec(await htmlOf(path))?.slice(1);
  expect(await current(`/${READ}`)).toEqual([`/${READ}`, "two"]);
  expect(await current(`/${READ}?writer=remote%3Aone`)).toEqual([`/${READ}?writer=remote%3Aone`, "one"]);
  expect(await current(`/fr/${READ}?writer=builtin`)).toEqual([
    `/fr/${READ}?writer=builtin`,
    "Rédacteur intégré",
  ]);
  const modelAt = async (path: string) =>
    ((await (await fetch(`${root}${path}`)).json()) as Digest).provenance.model;
  expect(await modelAt(`/${READ}.json`)).toBe("two");
  expect(await modelAt(`/${READ}.json?writer=remote%3Aone`)).toBe("one");
  expect(await modelAt(`/api/papers/${READ}/digest?writer=remote%3Aone`)).toBe("one");
  expect(await htmlOf(`/${READ}.md?writer=remote%3Aone`)).toContain("Model one");
  expect((await fetch(`${root}/${READ}?writer=ghost`)).status).toBe(404);
});

test("the exports of a page are those of the digest that it shows, and it is not called an old one", async () => {
  const html = await htmlOf(`/${READ}?writer=remote%3Aone`);
  expect(html).toContain(`href="/${READ}.md?writer=remote%3Aone"`);
  expect(html).not.toContain("This is not the newest digest");
  expect(await htmlOf(`/${READ}`)).toContain(`href="/${READ}.md"`);
});

test("who worded a sentence is marked and said; a refused one can be read as text, and is no markup", async () => {
  const html = await htmlOf(`/${READ}`);
  expect(html.match(/class="statement worded/g)).toHaveLength(1);
  expect(html).toContain("sentence worded by the model");
  expect(html).toMatch(/Worded by two and checked against the passage[\s\S]*1 of \d+/);
  expect(html).toContain("1 sentence of the model was not shown");
  expect(html).toContain("&lt;img src=x onerror=");
  expect(html).not.toContain("<img src=x");
  expect(await htmlOf(`/${READ}?writer=builtin`)).not.toMatch(/worded|was not shown/);
});

test("the page says what the model took, with which prompts, and shows them word for word", async () => {
  const html = await htmlOf(`/${READ}`);
  for (const part of ["model two", "p1", "temperature 0.2, seed 1", "1,234 tokens read", "about 0.5 EUR"])
    expect(html).toContain(part);
  expect(html).toContain('href="/prompts"');
  expect(await htmlOf("/prompts")).toContain("Say &lt;b>exactly&lt;/b> that.");
  expect(await htmlOf("/fr/prompts")).toContain("Consignes");
});

test("who reads a digest goes on reading while another is made, and is told of it", async () => {
  const id = "2402.10004";
  pages.reading.add({ ...sampleRecord, id }, { digest: sampleDigest(sampleRecord), isStored: true });
  const run = await pages.reading.startRun({ id }, { language: "en", writer: "remote:big-1" });
  const runId = run.ok ? run.value.runId : "";
  const html = await htmlOf(`/${id}`);
  expect([html.includes("In one sentence"), html.includes("data-follow")]).toEqual([true, false]);
  expect(html).toContain(`href="?run=${runId}"`);
  expect(await htmlOf(`/${id}?run=${runId}`)).toContain("data-follow");
});

test("how far a model has come is on the page of its run, without scripts too", async () => {
  const html = await htmlOf(`/${RUNNING}`);
  for (const part of ["9 of 12 sentences", "6 kept, 2 kept at the second try", "1,234 tokens read"])
    expect(html).toContain(part);
});

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

test.each(
  (["light", "dark"] as const).flatMap((scheme) =>
    [WIDE, PHONE].map((viewport) => [scheme, viewport] as const),
  ),
)("axe finds nothing where a model writes: %s, %o", async (colorScheme, viewport) => {
  const { page, close } = await openPage(browser, root, { viewport, colorScheme, bypassCSP: true });
  for (const path of [
    `/${NEW}`,
    `/${READ}`,
    `/fr/${READ}?writer=remote%3Aone`,
    `/${RUNNING}`,
    "/fr/prompts",
  ]) {
    await page.goto(`${root}${path}`);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as AxeWindow;
      return (await axe.run({})).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect([path, violations]).toEqual([path, []]);
  }
  await close();
});

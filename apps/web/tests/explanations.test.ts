/** @file Explanations of words in the reader's language, of a digest that was run in the other. */
import { builtinWriter, createDigest, type Digest } from "@engram/digest";
import { type Language, type PaperRecord, sourceTextOf } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const RECORD: PaperRecord = {
  ...sampleRecord,
  id: "2401.00077",
  title: "Lamps of the hall as Hopfield networks",
  abstract:
    "We show that the attention mechanism of a Transformer is one step of a Hopfield network. " +
    "Its energy function falls at each step. The lamps of our hall store 12 patterns.",
};
const IN_FRENCH = "cette synthèse les contient en anglais";
const IN_ENGLISH = "this digest carries them in French";

let pages: StartedPages;
let english: Digest;
let french: Digest;

async function runIn(language: Language): Promise<Digest> {
  const source = sourceTextOf(RECORD);
  return createDigest({
    record: RECORD,
    source,
    scope: { used: "metadata", reason: "nonexclusive", obligations: ["none"] },
    writer: builtinWriter,
    written: await builtinWriter.write(source, { language }),
    readerLanguage: language,
    engramVersion: "0.1.0",
    now: new Date("2026-11-22T12:00:00Z"),
  });
}

beforeAll(async () => {
  [english, french] = [await runIn("en"), await runIn("fr")];
  pages = await startPages();
});

afterAll(async () => {
  await pages?.server.close();
});

async function open(path: string): Promise<string> {
  return (await fetch(`${pages.server.address}${path}`)).text();
}

/** The explanations in Low, which a page shows as it shows the rest of the level. */
function explained({ levels }: Digest): readonly string[] {
  return levels.low.statements.filter(({ kind }) => kind === "glossary").map(({ text }) => text);
}

/** What stands between the tags, with the signs that are escaped there. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

test("a digest that was run in English explains words in French on the French page, which says what the digest carries", async () => {
  pages.reading.add(RECORD, { digest: english, isStored: true });
  const html = await open(`/fr/${RECORD.id}`);
  expect(explained(french).length).toBeGreaterThan(0);
  for (const text of explained(french)) expect(textOf(html)).toContain(text);
  for (const text of explained(english)) expect(textOf(html)).not.toContain(text);
  expect(html).toContain(IN_FRENCH);
  expect(html).toMatch(/<span[^>]*lang="fr"[^>]*data-kind="explication générale"/u);
  expect(await open(`/${RECORD.id}`)).not.toContain("entries of the glossary");
});

test("a link to an explanation finds it in either language", async () => {
  pages.reading.add(RECORD, { digest: english, isStored: true });
  const idsOf = (html: string) => [...html.matchAll(/ id="((?:low|word)-[^"]+)"/gu)].map(([, id]) => id);
  expect(idsOf(await open(`/fr/${RECORD.id}`))).toEqual(idsOf(await open(`/${RECORD.id}`)));
});

test("the French Markdown explains in French, and the JSON is the digest as it was run", async () => {
  pages.reading.add(RECORD, { digest: english, isStored: true });
  const markdown = await open(`/fr/${RECORD.id}.md`);
  for (const text of explained(french)) expect(markdown).toContain(text.slice(0, 30));
  expect(markdown).toContain("sont en anglais dans cette synthèse");
  expect(JSON.parse(await open(`/fr/${RECORD.id}.json`))).toEqual(JSON.parse(JSON.stringify(english)));
});

test("a digest that was run in French explains words in English on the English page, and says so", async () => {
  pages.reading.add(RECORD, { digest: french, isStored: true });
  const html = await open(`/${RECORD.id}`);
  for (const text of explained(english)) expect(textOf(html)).toContain(text);
  expect(html).toContain("Words are explained in English.");
  expect(html).toContain(IN_ENGLISH);
});

test("the words of a run are explained in the language of the page while they come", async () => {
  pages.reading.add(RECORD, { digest: english });
  const started = await pages.reading.startRun({ id: RECORD.id }, { language: "en" });
  if (!started.ok) throw new Error(started.error.code);
  const statement = english.levels.low.statements.find(({ kind }) => kind === "glossary");
  if (statement === undefined) throw new Error("the sample explains a word");
  pages.reading.tell(started.value.runId, {
    type: "statement",
    part: { kind: "statement", place: "low", statement },
  });
  expect(textOf(await open(`/fr/${RECORD.id}`))).toContain(explained(french)[0]);
});

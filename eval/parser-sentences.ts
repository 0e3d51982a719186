/**
 * @file First of three steps to the weights of the parser: writes the sentences that the teacher is to parse, one a line,
 * words set apart by one space as our tagger cuts them, with the tagger's own tags in a file beside.
 * Abstracts that were set aside stay out, and so do the editors' digests of such papers.
 * Usage: `npm run eval -- parser-sentences <folder>`, data in ENGRAM_DATA; the other steps are in `parser-train.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitTagged } from "../packages/digest/src/sentences.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { CORPORA } from "./digest-data.ts";

const SENTENCES_A_FILE = 500;
/** Most sentences of a corpus, so that none outweighs the rest. */
const MOST = 16_000;
/** What stands for a formula or an address: the teacher takes it for a noun. */
const FORMULA = "X";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: parser-sentences <folder>");
mkdirSync(folder, { recursive: true });
const tag = await loadTagger();
const seen = new Set<string>();
const rows: { readonly words: string; readonly tags: string }[] = [];
const elife = CORPORA.elife();
for (const texts of [
  CORPORA.arxiv().map(({ text }) => text),
  elife.map(({ text }) => text),
  CORPORA["scitldr-train"]().map(({ text }) => text),
  CORPORA.scifact().map(({ text }) => text),
  editorsDigests(new Set(elife.map(({ id }) => id))),
]) {
  const own = texts.flatMap(sentencesOf);
  for (const row of shuffled(own, 1).slice(0, MOST)) rows.push(row);
}
for (const [index, part] of chunks(shuffled(rows, 2), SENTENCES_A_FILE).entries()) {
  const name = join(folder, `part-${String(index).padStart(3, "0")}`);
  writeFileSync(`${name}.txt`, part.map(({ words }) => `${words}\n`).join(""));
  writeFileSync(`${name}.tags`, part.map(({ tags }) => `${tags}\n`).join(""));
}
console.log(`${rows.length} sentences`);

function sentencesOf(text: string): { readonly words: string; readonly tags: string }[] {
  const tagged = tag(text);
  return splitTagged(tagged).flatMap(({ start, end }) => {
    const tokens = tagged.tokens.filter((token) => token.start >= start && token.end <= end);
    const words = tokens
      .map((token) => (token.tag === "MATH" ? FORMULA : token.text.replaceAll("’", "'")))
      .join(" ");
    if (tokens.length < 4 || tokens.length > 90 || seen.has(words)) return [];
    seen.add(words);
    return [{ words, tags: tokens.map((token) => token.tag).join(" ") }];
  });
}

function editorsDigests(ids: ReadonlySet<string>): string[] {
  const file = join(process.env.ENGRAM_DATA ?? "../shared/data", "elife/pairs.jsonl");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly doi: string; readonly digest: readonly string[] })
    .filter(({ doi }) => ids.has(doi))
    .flatMap(({ digest }) => digest);
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed;
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

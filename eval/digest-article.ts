/**
 * @file How long articles of full papers are, whether they say anything twice, and whether what points back stands after
 * what it points at. Prints no sentence of a paper.
 * Usage: `npm run eval -- digest-article [count]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, builtinWriter } from "@engram/digest";
import unseenIds from "./unseen.json" with { type: "json" };

interface Paper {
  readonly doi: string;
  readonly title: string;
  readonly abstract: readonly string[];
  readonly sections: readonly { readonly title: string | null; readonly paragraphs: readonly string[] }[];
}

const file = join(process.env.ENGRAM_DATA ?? "../shared/data", "elife/full.jsonl");
if (!existsSync(file)) throw new Error(`${file} is missing: set ENGRAM_DATA`);
const setAside = new Set(Object.values(unseenIds).flatMap((corpora) => Object.values(corpora).flat()));
const papers = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Paper)
  .filter(({ doi }) => !setAside.has(doi))
  .slice(0, Number(process.argv[2] ?? "40"));

const lengths: number[] = [];
const answered = new Map<string, number>();
let statements = 0;
let repeated = 0;
let torn = 0;
for (const { title, abstract, sections } of papers) {
  const parts = [{ title: "Abstract", paragraphs: abstract }, ...sections];
  const source = {
    sections: [
      { id: "title", text: title },
      ...parts.map((part, index) => ({
        id: `s${index + 1}`,
        heading: part.title ?? "",
        text: part.paragraphs.join("\n\n"),
      })),
    ],
  };
  const { content } = await builtinWriter.write(source, { language: "en", article: true });
  const told = content.article?.parts ?? [];
  const all = told.flatMap((part) => part.statements);
  for (const { question } of told) answered.set(question, (answered.get(question) ?? 0) + 1);
  lengths.push(all.reduce((sum, { text }) => sum + text.split(" ").length, 0));
  statements += all.length;
  repeated += all.length - new Set(all.map(({ text }) => text)).size;
  torn += told.reduce((sum, part) => sum + countTorn(part), 0);
}
lengths.sort((a, b) => a - b);
const inRange = lengths.filter((words) => words >= 600 && words <= 900).length;
console.log(`${papers.length} papers, ${statements} statements`);
console.log(`words: ${lengths[0]} to ${lengths.at(-1)}, median ${lengths[lengths.length >> 1]}`);
console.log(
  `of 600 to 900 words: ${inRange}; said twice: ${repeated}; torn from what they point at: ${torn}`,
);
console.log([...answered].map(([question, count]) => `${question} ${count}`).join(", "));

/** Openings that only make sense after the sentence before. "They" after "The authors" is another matter. */
function countTorn({ statements: told }: Article["parts"][number]): number {
  return told.filter(({ text, kind, evidence }, place) => {
    if (
      kind === "glossary" ||
      !/^(?:This|These|Those|Such|It|Its|Their)\b(?! (?:is|was|has been|work|study|paper|article) )/u.test(
        text,
      )
    )
      return false;
    const before = told.slice(0, place).findLast((each) => each.kind !== "glossary")?.evidence[0];
    const own = evidence[0];
    // From the same sentence, or from the one before it.
    return before === undefined || before.section !== own.section || own.start - before.end > 2;
  }).length;
}

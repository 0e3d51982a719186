/**
 * @file Terms that papers use and the glossary does not explain yet, by group of papers, those of most abstracts first:
 * what the glossary's entries are chosen from. A term is a noun phrase of one to four words, or the end of a longer one.
 * Left out: what has an entry, acronyms, general words, and single words that every group uses alike.
 * Usage: `npm run eval -- digest-glossary-terms [group [count]]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { shareOfAbstracts } from "../packages/digest/src/builtin/keywords/common-words.ts";
import { nounPhrases } from "../packages/digest/src/builtin/keywords/noun-phrases.ts";
import { GLOSSARY } from "../packages/digest/src/glossary/glossary.ts";
import { STOP_WORDS } from "../packages/digest/src/stop-words.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { CORPORA } from "./digest-data.ts";

interface Counts {
  abstracts: number;
  occurrences: number;
}

const tag = await loadTagger();
const groups = new Map<string, { size: number; terms: Map<string, Counts> }>();
for (const part of ["scitldr-train", "elife", "scifact", "arxiv"] as const) {
  for (const { text, category } of CORPORA[part]()) {
    const name = part === "arxiv" ? mainGroup(category ?? "") : part;
    const group = groups.get(name) ?? { size: 0, terms: new Map<string, Counts>() };
    groups.set(name, group);
    group.size += 1;
    count(text, group.terms);
  }
}
const LISTS = [
  ["several words", (term: string) => term.includes(" ")],
  ["one word", (term: string) => !term.includes(" ")],
] as const;
const explained = new Set(GLOSSARY.flatMap(({ forms }) => forms.map((form) => keyOf(form.split(/[\s-]/u)))));
const [only, most = "200"] = process.argv.slice(2);
for (const [name, group] of groups) {
  if (only !== undefined && only !== name) continue;
  console.log(`${name}, ${group.size} abstracts; number of abstracts of each term`);
  const chosen = [...group.terms]
    .filter(([term, counts]) => counts.abstracts > 1 && !explained.has(term) && isOfGroup(term, name))
    .sort(([one, a], [other, b]) => order(a, b) || (one < other ? -1 : 1));
  for (const [title, isListed] of LISTS) {
    const listed = chosen.filter(([term]) => isListed(term)).slice(0, Number(most));
    console.log(`  ${title}: ${listed.map(([term, { abstracts }]) => `${term} ${abstracts}`).join(", ")}`);
  }
}

function order(a: Counts, b: Counts): number {
  return b.abstracts - a.abstracts || b.occurrences - a.occurrences;
}

/** The archive of a category: "cs" of "cs.LG", "hep" of "hep-th". */
function mainGroup(category: string): string {
  return category.split(".")[0]?.replace(/^(hep|nucl)-.*$/u, "$1") ?? "";
}

function count(text: string, terms: Map<string, Counts>): void {
  const here = new Map<string, number>();
  for (const { words, text: phrase } of nounPhrases(tag(text))) {
    if (/\p{Lu}\p{Lu}|[$\\]/u.test(phrase)) continue;
    for (let length = 1; length <= Math.min(4, words.length); length += 1) {
      const key = keyOf(words.slice(-length));
      if (isTerm(key)) here.set(key, (here.get(key) ?? 0) + 1);
    }
  }
  for (const [key, times] of here) {
    const counts = terms.get(key) ?? { abstracts: 0, occurrences: 0 };
    terms.set(key, { abstracts: counts.abstracts + 1, occurrences: counts.occurrences + times });
  }
}

/** Words of a term, the last one in the singular where its ending tells. */
function keyOf(words: readonly string[]): string {
  const last = (words.at(-1) ?? "")
    .replace(/ies$/u, "y")
    .replace(/(ch|sh|ss|x)es$/u, "$1")
    .replace(/([^siu])s$/u, "$1");
  return [...words.slice(0, -1), last].join(" ").toLowerCase();
}

function isTerm(key: string): boolean {
  const words = key.split(" ");
  return words.every((word) => /^[\p{L}]{3,}$/u.test(word) && !STOP_WORDS.has(word));
}

/** Several words: not all of them among those of every paper. One word: at least thrice as common here as elsewhere. */
function isOfGroup(term: string, name: string): boolean {
  const words = term.split(" ");
  if (words.length > 1) return !words.every((word) => shareOfAbstracts(word) >= 0.04);
  const elsewhere = [...groups].filter(([other]) => other !== name).map(([, group]) => shareIn(term, group));
  const group = groups.get(name);
  const mean = elsewhere.reduce((sum, share) => sum + share, 0) / elsewhere.length;
  return group !== undefined && shareIn(term, group) >= 3 * mean;
}

function shareIn(term: string, { size, terms }: { size: number; terms: Map<string, Counts> }): number {
  return (terms.get(term)?.abstracts ?? 0) / size;
}

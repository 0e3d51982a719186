/**
 * @file Counts in how many abstracts each word occurs, over arXiv, eLife, SciTLDR and SciFact with equal weight, and
 * prints those of at least 1 %, by bands: `packages/digest/src/builtin/keywords/common-words.ts` is made of them.
 * Usage: `npm run eval -- digest-common-words`, data in ENGRAM_DATA (or ../shared/data).
 */
import { STOP_WORDS } from "../packages/digest/src/stop-words.ts";
import { wordsOf } from "../packages/digest/src/word-distance.ts";
import { CORPORA } from "./digest-data.ts";

const shares = new Map<string, number>();
const parts = ["arxiv", "elife", "scitldr-train", "scifact"] as const;
for (const part of parts) {
  const abstracts = CORPORA[part]();
  for (const { text } of abstracts) {
    for (const word of new Set(wordsOf(text))) {
      shares.set(word, (shares.get(word) ?? 0) + 1 / abstracts.length / parts.length);
    }
  }
}
const bands = [0.16, 0.08, 0.04, 0.02, 0.01];
let above = Infinity;
for (const band of bands) {
  const words = [...shares]
    .filter(
      ([word, share]) => share >= band && share < above && !STOP_WORDS.has(word) && /^[a-z]{2,}$/u.test(word),
    )
    .map(([word]) => word)
    .sort((a, b) => (a < b ? -1 : 1));
  console.log(`  [\n    ${band},\n${wrapped(words)},\n  ],`);
  above = band;
}

/** A string literal of words over lines of the width that the formatter keeps. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length > 98) {
      lines.push(line);
      line = "";
    }
    line += `${word} `;
  }
  lines.push(line.trim());
  return lines.map((text, index) => `${index === 0 ? "    " : "      "}"${text}"`).join(" +\n");
}

import { stem } from "../../stem.ts";
import { STOP_WORDS } from "../../stop-words.ts";
import type { Word } from "../prose/words.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import type { Candidate } from "./candidates.ts";
import { flag } from "./sentence-features.ts";

/** What is measured of one way of telling a sentence. The weights keep this order, after those of the sentence. */
export const CANDIDATE_FEATURES = [
  "length",
  "lengthSquared",
  "under8",
  "under12",
  "under16",
  "under24",
  "over32",
  "kept",
  "meanFrequency",
  "meanSentences",
  "mass",
  "stopWords",
  "capitals",
  "commas",
  "colon",
  "firstPerson",
  "authorsOpen",
  "authorsNamed",
  "afterOpening",
  "cutRelative",
  "cutParticiple",
  "cutCoordination",
  "cutClause",
  "cutList",
] as const;

/** The stem of each content word; null for stop words and marks. Words are kept through every way of telling. */
type StemOf = (item: Word) => string | null;

/** How often each stem stands in a text, and in how many of its sentences. */
export interface StemCounts {
  readonly stemOf: StemOf;
  readonly total: number;
  readonly frequency: ReadonlyMap<string, number>;
  readonly sentences: ReadonlyMap<string, number>;
}

export function stemCounts(sentences: readonly RoledSentence[]): StemCounts {
  const frequency = new Map<string, number>();
  const inSentences = new Map<string, number>();
  const known = new Map<Word, string | null>();
  const stemOf: StemOf = (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const own = /[a-z0-9]/u.test(item.lower) && !STOP_WORDS.has(item.lower) ? stem(item.lower) : null;
    known.set(item, own);
    return own;
  };
  let total = 0;
  for (const { tokens } of sentences) {
    const stems = contentStems(tokens, stemOf);
    total += stems.length;
    for (const item of stems) frequency.set(item, (frequency.get(item) ?? 0) + 1);
    for (const item of new Set(stems)) inSentences.set(item, (inSentences.get(item) ?? 0) + 1);
  }
  return { stemOf, total, frequency, sentences: inSentences };
}

/** The features of a candidate in the order of `CANDIDATE_FEATURES`; `whole` is how many words its sentence has. */
export function candidateFeatures(candidate: Candidate, whole: number, counts: StemCounts): number[] {
  const { words, text, start, cut } = candidate;
  const told = words.filter(isTold).length;
  const length = told / 20;
  const stems = contentStems(words, counts.stemOf);
  const distinct = new Set(stems);
  let frequency = 0;
  let sentences = 0;
  for (const item of distinct) {
    frequency += counts.frequency.get(item) ?? 0;
    sentences += counts.sentences.get(item) ?? 0;
  }
  const size = Math.max(1, distinct.size);
  const capitals = words.filter((item, index) => index > 0 && /^\p{Lu}/u.test(item.text)).length;
  return [
    length,
    length * length,
    flag(told < 8),
    flag(told < 12),
    flag(told < 16),
    flag(told < 24),
    flag(told > 32),
    words.length / Math.max(1, whole),
    frequency / size / 4,
    sentences / size / 3,
    (5 * frequency) / Math.max(1, counts.total),
    1 - stems.length / Math.max(1, words.length),
    Math.min(6, capitals) / 3,
    words.filter((item) => item.text === ",").length / 3,
    flag(/[:;]/u.test(text)),
    flag(/\b(?:we|our)\b/iu.test(text)),
    flag(/^The (?:authors|paper) /u.test(text)),
    (text.match(/\b(?:the authors|the paper|they|their)\b/giu) ?? []).length,
    flag(start === "opening"),
    ...CUTS.map((kind) => flag(cut === kind)),
  ];
}

const CUTS = ["relative", "participle", "coordination", "clause", "list"] as const;

/** Runs of one and two words of a candidate, with marks for its edges; numbers are one word. Each once. */
export function gramsOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  let before = EDGE;
  for (const item of words) {
    if (!isTold(item)) continue;
    const told = /^\d/u.test(item.text) ? "#" : item.lower;
    found.add(told);
    found.add(`${before} ${told}`);
    before = told;
  }
  found.add(`${before} ${EDGE}`);
  return found;
}

const EDGE = "^";

function isTold(item: Word): boolean {
  return /[\p{L}\p{N}]/u.test(item.text);
}

function contentStems(words: readonly Word[], stemOf: StemOf): string[] {
  return words.flatMap((item) => stemOf(item) ?? []);
}

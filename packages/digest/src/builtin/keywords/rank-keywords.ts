import { stem } from "../../stem.ts";
import { shareOfAbstracts } from "./common-words.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/** A noun phrase with everywhere it stands. */
export interface RankedPhrase {
  readonly phrase: NounPhrase;
  readonly section: string;
  readonly score: number;
}

export interface PlacedPhrase {
  readonly phrase: NounPhrase;
  readonly section: string;
}

/** More than are shown: some say the same in other words. */
const MOST = 14;

/**
 * The phrases that tell best what a text is about: often there, early, in the title, of words that few abstracts have,
 * and of two or three words rather than one. Of phrases that contain each other only the better is kept.
 */
export function rankKeywords(placed: readonly PlacedPhrase[]): RankedPhrase[] {
  // With a space at both ends, so that a key is found only where whole words of another are the same.
  const keys = placed.map(({ phrase }) => ` ${phrase.words.map(stem).join(" ")} `);
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key) ?? [];
    group.push(index);
    groups.set(key, group);
  }
  const byStem = indexByStem(keys);
  const hasBody = placed.some((item) => item.section !== "title");
  const ranked: (RankedPhrase & { readonly key: string; readonly times: number })[] = [];
  for (const [key, group] of groups) {
    const index = group.find((place) => placed[place]?.section !== "title") ?? group[0] ?? 0;
    const first = placed[index];
    // A title in capitals misleads the tagger: it speaks for a phrase, and gives one only where there is nothing else.
    if (first === undefined || (hasBody && first.section === "title")) continue;
    const holding = (byStem.get(firstStem(key)) ?? []).filter((place) => keys[place]?.includes(key));
    const titled = holding.some((place) => placed[place]?.section === "title");
    const order = index / Math.max(1, placed.length);
    const times = holding.length;
    const score = (1 + Math.sqrt(times)) * rarity(first.phrase) * (titled ? 1.6 : 1) * (1.3 - 0.5 * order);
    if (score > LEAST_SCORE && isTelling(first.phrase, times))
      ranked.push({ key, times, phrase: first.phrase, section: first.section, score });
  }
  ranked.sort((a, b) => b.score - a.score || compare(a.key, b.key));
  return withoutNested(ranked);
}

const LEAST_SCORE = 0.5;

/** For each stem the phrases that hold it. */
function indexByStem(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    for (const item of key.slice(1, -1).split(" ")) {
      const places = found.get(item);
      if (places === undefined) found.set(item, [index]);
      else if (places.at(-1) !== index) places.push(index);
    }
  }
  return found;
}

function firstStem(key: string): string {
  return key.slice(1, key.indexOf(" ", 1));
}

/** Of phrases that contain each other, the one that ranks higher. */
function withoutNested<T extends { readonly key: string }>(ranked: readonly T[]): T[] {
  const kept: T[] = [];
  for (const candidate of ranked) {
    const nested = kept.some(({ key }) => key.includes(candidate.key) || candidate.key.includes(key));
    if (!nested) kept.push(candidate);
    if (kept.length === MOST) break;
  }
  return kept;
}

/** One word by itself must come back, or be a name. */
function isTelling(phrase: NounPhrase, times: number): boolean {
  return phrase.words.length > 1 || times > 1 || /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(phrase.text);
}

/** How few abstracts have its words: the mean over the words, more for two and three of them. */
function rarity(phrase: NounPhrase): number {
  const weights = phrase.words.map((item) => 1 - Math.min(1, Math.sqrt(6 * shareOfAbstracts(item))));
  const mean = weights.reduce((sum, value) => sum + value, 0) / Math.max(1, weights.length);
  const length = [0, 0.75, 1.3, 1.35, 1.1, 0.9][phrase.words.length] ?? 0.8;
  return mean * length;
}

/** By code units: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

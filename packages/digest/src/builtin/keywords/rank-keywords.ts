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
  const groups = new Map<string, PlacedPhrase[]>();
  for (const item of placed) {
    const key = keyOf(item.phrase);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  const joined = placed.map((item) => ` ${keyOf(item.phrase)} `);
  const inTitle = joined.filter((_, index) => placed[index]?.section === "title");
  const hasBody = placed.some((item) => item.section !== "title");
  // A title in capitals misleads the tagger: it speaks for a phrase, and gives one only where there is nothing else.
  const found = [...groups].filter(([, group]) => !hasBody || group.some((item) => item.section !== "title"));
  const ranked = found.map(
    ([key, group]): RankedPhrase & { readonly key: string; readonly times: number } => {
      const first = group.find((item) => item.section !== "title") ?? group[0];
      if (first === undefined) throw new Error(`no phrase has the key ${key}`);
      const titled = inTitle.some((other) => other.includes(` ${key} `));
      const order = placed.indexOf(first) / Math.max(1, placed.length);
      const within = joined.filter((other) => other.includes(` ${key} `)).length;
      const score = (1 + Math.sqrt(within)) * rarity(first.phrase) * (titled ? 1.6 : 1) * (1.3 - 0.5 * order);
      return { key, times: within, phrase: first.phrase, section: first.section, score };
    },
  );
  ranked.sort((a, b) => b.score - a.score || compare(a.key, b.key));
  const kept: typeof ranked = [];
  for (const candidate of ranked) {
    const nested = kept.some(
      ({ key }) => ` ${key} `.includes(` ${candidate.key} `) || ` ${candidate.key} `.includes(` ${key} `),
    );
    if (!nested && candidate.score > 0.5 && isTelling(candidate.phrase, candidate.times))
      kept.push(candidate);
    if (kept.length === MOST) break;
  }
  return kept;
}

/** One word by itself must come back, or be a name. */
function isTelling(phrase: NounPhrase, times: number): boolean {
  return phrase.words.length > 1 || times > 1 || /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(phrase.text);
}

function keyOf(phrase: NounPhrase): string {
  return phrase.words.map(stem).join(" ");
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

import type { CheckedWord } from "./checked-words.ts";
import { type EquivalentPhrase, equivalents, UNSPOKEN } from "./equivalents.ts";

/** A phrase of the tables where it stands in a text. */
export interface FoundPhrase {
  readonly phrase: EquivalentPhrase;
  /** Places of its words, without those in its gaps. */
  readonly places: readonly number[];
}

/** Phrases of the tables of equivalents that a text has. */
export function phrasesIn(words: readonly CheckedWord[]): readonly FoundPhrase[] {
  const { phrasesAt } = equivalents();
  const found: FoundPhrase[] = [];
  for (const { family, index } of words) {
    for (const phrase of phrasesAt.get(family) ?? []) {
      const before = follow(words, phrase, index, -1);
      const after = before && follow(words, phrase, index, 1);
      if (before && after) found.push({ phrase, places: [...before.reverse(), index, ...after] });
    }
  }
  return found;
}

/** Words that may stand within any phrase, as adverbs may: "made much smaller", "acts directly on". */
const FILLING = new Set("much far very also then thus still both clearly further well".split(" "));

/** How many words a gap may hold. */
const WIDEST_GAP = 6;

/** Places of the tokens before or behind the anchor, one after the other; null where they do not follow. */
function follow(
  words: readonly CheckedWord[],
  { tokens, anchor }: EquivalentPhrase,
  start: number,
  step: 1 | -1,
): number[] | null {
  const places: number[] = [];
  let at = start;
  let room = 0;
  for (let next = anchor + step; next >= 0 && next < tokens.length; next += step) {
    const token = tokens[next] as string;
    if (token === "~") {
      room = WIDEST_GAP;
      continue;
    }
    at += step;
    let word = words[at];
    while (word !== undefined && word.family !== token) {
      const isUnspoken = UNSPOKEN.has(word.lower) || FILLING.has(word.lower) || word.lower.endsWith("ly");
      if (word.text === "." || (room === 0 && !isUnspoken)) return null;
      if (!isUnspoken) room -= 1;
      at += step;
      word = words[at];
    }
    if (word === undefined) return null;
    places.push(at);
    room = 0;
  }
  return places;
}

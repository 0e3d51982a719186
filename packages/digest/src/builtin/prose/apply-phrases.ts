import { SHORTER_PHRASES } from "./plain-phrases.ts";
import { isPlural } from "./rivals.ts";
import { readsAs, type Word, wordsFrom } from "./words.ts";

interface Phrase {
  readonly from: readonly string[];
  readonly to: string;
}

/** Phrases by their first word, longest first. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

function phrases(table: readonly (readonly [string, string])[]): PhraseTable {
  const byFirst = new Map<string, Phrase[]>();
  for (const [from, to] of table) {
    const words = from.split(" ");
    const group = byFirst.get(words[0] ?? "") ?? [];
    group.push({ from: words, to });
    byFirst.set(words[0] ?? "", group);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.from.length - a.from.length);
  return byFirst;
}

function phraseAt(table: PhraseTable, words: readonly Word[], index: number): Phrase | undefined {
  return table.get(words[index]?.lower ?? "")?.find((phrase) => readsAs(words, index, phrase.from));
}

const SHORTER = phrases(SHORTER_PHRASES);

/** Wordy phrases put shortly, nothing else changed. */
export function putShortly(words: readonly Word[]): Word[] {
  return replacePhrases(words, SHORTER);
}

function replacePhrases(words: readonly Word[], table: PhraseTable): Word[] {
  const result: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const item = words[index];
    if (item === undefined) break;
    const phrase = phraseAt(table, words, index);
    const fits =
      phrase !== undefined &&
      isFree(words, index) &&
      (phrase.to !== "many" || hasPlural(words, index + phrase.from.length));
    const found = fits ? phrase : undefined;
    if (found === undefined) {
      result.push(item);
      continue;
    }
    const [first, ...rest] = wordsFrom(found.to);
    if (first !== undefined) result.push({ ...first, spaceBefore: item.spaceBefore }, ...rest);
    index += found.from.length - 1;
  }
  return result;
}

/** "many" wants a plural right after it: not "a large number of the lamps", nor "a large number of research". */
function hasPlural(words: readonly Word[], start: number): boolean {
  for (const item of words.slice(start)) {
    if (isPlural(item)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|ADV|VERB|NUM|CCONJ)$/u.test(item.tag) && !/^[-,]$/u.test(item.text))
      return false;
  }
  return false;
}

/** Not part of a compound, a name in capitals or a formula. */
function isFree(words: readonly Word[], index: number): boolean {
  const item = words[index];
  const next = words[index + 1];
  const before = words[index - 1];
  if (item === undefined || item.tag === "MATH" || /^\p{Lu}{2,}/u.test(item.text)) return false;
  if (next?.spaceBefore === false && /^[-–/]/u.test(next.text)) return false;
  return !(item.spaceBefore === false && before !== undefined && /[-–/]$/u.test(before.text));
}

import { stem } from "../stem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { counterpartsOf } from "./counterparts.ts";
import { familyOf } from "./word-family.ts";

/** A source sentence with what is asked of it again and again. */
export interface SourceWords {
  readonly words: readonly CheckedWord[];
  /** Where words of a family stand. */
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
}

/** Which words of a source the words of a statement stand for. */
export interface WordAlignment {
  readonly source: readonly CheckedWord[];
  readonly statement: readonly CheckedWord[];
  /** For each word of the statement, its place in the source; -1 where it has none. */
  readonly places: readonly number[];
  /** Families of the source for which some word of the statement stands. */
  readonly told: ReadonlySet<number>;
}

/** Prepares a source. */
export function sourceWordsOf(words: readonly CheckedWord[]): SourceWords {
  const byFamily = new Map<string, number[]>();
  for (const word of words) {
    if (word.kind === "mark") continue;
    put(byFamily, word.family, word.index);
    const core = word.kind === "content" ? withoutPrefix(word.lower) : null;
    if (core !== null) put(byFamily, core, word.index);
  }
  return { words, byFamily };
}

function put(places: Map<string, number[]>, family: string, index: number): void {
  const known = places.get(family);
  if (known === undefined) places.set(family, [index]);
  else known.push(index);
}

/** Finds for each word of a statement the word of the source that it stands for, near where its neighbours stand. */
export function alignWords(source: SourceWords, statement: readonly CheckedWord[]): WordAlignment {
  const places = statement.map(() => -1);
  const told = new Set<number>();
  let last = 0;
  for (const word of statement) {
    if (word.kind === "mark" || (word.kind === "function" && !SPEAKING.has(word.family))) continue;
    const found = candidates(source, word);
    if (found.length === 0) continue;
    const place = nearest(source, found, word, last, told);
    places[word.index] = place;
    told.add(place);
    last = place;
    // Said once in the statement, it is said wherever the source says it.
    for (const other of source.byFamily.get(source.words[place]?.family ?? "") ?? []) told.add(other);
  }
  return { source: source.words, statement, places, told };
}

function candidates(source: SourceWords, word: CheckedWord): readonly number[] {
  const own = source.byFamily.get(word.family);
  if (own !== undefined) return own;
  const like = placesLike(source, word.family);
  if (like.length > 0) return like;
  const core = withoutPrefix(word.lower);
  return core === null ? [] : (source.byFamily.get(core) ?? []);
}

/** Words that belong to grammar and can yet stand for a word of content: "use" for "utilize", "made of" for "consist". */
const SPEAKING = new Set(
  (
    "use make do many several same both other like such before after without between only few own enough all each " +
    "because through together within very due across around along behind still yet further half two"
  )
    .split(" ")
    .map(familyOf),
);

const PREFIX =
  /^(?:intra|inter|extra|trans|micro|macro|multi|nano|post|pre|sub|super|over|re|co|bio|photo|neuro|auto|hyper|semi|mid|up|down)(?=\p{L}{4})/u;

/** "intracellular" speaks of cells, "microvessels" of vessels: the family of what stands behind such a beginning. */
function withoutPrefix(lower: string): string | null {
  const core = lower.replace(PREFIX, "");
  return core === lower ? null : familyOf(core);
}

/** Places in the source of words for which a word of this family may stand. */
function placesLike(source: SourceWords, family: string): readonly number[] {
  const found: number[] = [];
  for (const [own, indexes] of source.byFamily) if (counterpartsOf(own).has(family)) found.push(...indexes);
  return found;
}

function nearest(
  source: SourceWords,
  found: readonly number[],
  word: CheckedWord,
  last: number,
  told: ReadonlySet<number>,
): number {
  let best = found[0] ?? -1;
  let least = Infinity;
  const own = stem(word.lower);
  for (const place of found) {
    const other = source.words[place];
    const cost =
      Math.abs(place - last - 1) + (told.has(place) ? 8 : 0) + (stem(other?.lower ?? "") === own ? 0 : 6);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

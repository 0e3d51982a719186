import { alignPhrases } from "./align-phrases.ts";
import type { CheckedWord } from "./checked-words.ts";
import { saidPlainlyBy } from "./counterparts.ts";
import { deniedPairs } from "./denied-words.ts";
import { equivalents } from "./equivalents.ts";
import { knownOfPairs } from "./known-of-pairs.ts";
import type { CheckedText } from "./take-apart.ts";
import { familyOf } from "./word-family.ts";

/** Which words of a source the words of a statement stand for. */
export interface WordAlignment {
  readonly source: readonly CheckedWord[];
  readonly statement: readonly CheckedWord[];
  /** For each word of the statement, its place in the source; -1 where it has none. */
  readonly places: readonly number[];
  /** Families of the source for which some word of the statement stands. */
  readonly told: ReadonlySet<number>;
}

/** Finds for each word of a statement the word of the source that it stands for, near where its neighbours stand. */
export const alignWords = knownOfPairs(findAlignment);

function findAlignment(text: CheckedText, stated: CheckedText): WordAlignment {
  const source = text.words();
  const statement = stated.words();
  const families = text.families();
  const places = statement.map(() => -1);
  const told = new Set<number>();
  let last = 0;
  for (const word of statement) {
    if (word.kind === "mark" || (word.kind === "function" && !SPEAKING.has(word.family))) continue;
    const found = candidates(families, source, word);
    if (found.length === 0) continue;
    const place = nearest(source, found, word, last, told);
    places[word.index] = place;
    told.add(place);
    last = place;
    // Said once in the statement, it is said wherever the source says it.
    for (const other of families.get(source[place]?.family ?? "") ?? []) told.add(other);
  }
  alignPhrases(text, stated, places, told);
  tellAsked(source, statement, told);
  tellTwice(source, statement, places, families, told);
  tellFreed(source, statement, places, families, told);
  for (const { sourceIndex, statementIndex } of deniedPairs({ source, statement })) {
    places[statementIndex] = sourceIndex;
    told.add(sourceIndex);
  }
  return { source, statement, places, told };
}

/** "We asked how lamps glow" told as "How do lamps glow?": the mark asks. */
function tellAsked(
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  told: Set<number>,
): void {
  if (!statement.some(({ text }) => text === "?")) return;
  for (const { lower, index } of source)
    if (/^(?:ask(?:s|ed|ing)?|questions?|wonder(?:s|ed)?|inquire[sd]?)$/u.test(lower)) told.add(index);
}

/** "They confirm the rule and verify the method" told as "both are confirmed": one word that stands for two joined by "and". */
function tellTwice(
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  places: readonly number[],
  families: CheckedFamilies,
  told: Set<number>,
): void {
  const joints = source.filter(({ lower }) => JOINTS.has(lower)).map(({ index }) => index);
  for (const { index, family } of statement) {
    const own = places[index] ?? -1;
    if (own < 0 || !joints.some((joint) => Math.abs(joint - own) <= JOINED_WITHIN)) continue;
    const said = [saidPlainlyBy(family), equivalents().tells.get(family) ?? NONE];
    for (const place of said.flatMap((each) => placesLike(families, source, each)))
      if (source[place]?.marks.size === 0 && areJoined(source, own, place)) told.add(place);
  }
}

/** "The question is more consequential" told as "the question matters more": what is told by its own word leaves the other free for one that nothing tells. */
function tellFreed(
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  places: number[],
  families: CheckedFamilies,
  told: Set<number>,
): void {
  const own = new Set(statement.map(({ family }) => family));
  for (const { index, family, kind } of statement) {
    const place = places[index] ?? -1;
    const taken = source[place]?.family;
    if (kind !== "content" || taken === undefined || taken === family || !own.has(taken)) continue;
    const said = [saidPlainlyBy(family), equivalents().tells.get(family) ?? NONE];
    const free = said
      .flatMap((each) => placesLike(families, source, each))
      .find(
        (each) =>
          !told.has(each) &&
          source[each]?.kind === "content" &&
          source[each].marks.size === 0 &&
          !source.slice(Math.min(each, place), Math.max(each, place)).some((word) => word.kind === "mark"),
      );
    if (free === undefined) continue;
    places[index] = free;
    told.add(free);
  }
}

const JOINTS: ReadonlySet<string> = new Set(["and", "or"]);

/** How far apart two verbs that are joined may stand. */
const JOINED_WITHIN = 9;

function areJoined(source: readonly CheckedWord[], one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  const between = source.slice(from + 1, to);
  return (
    between.length <= JOINED_WITHIN &&
    between.some(({ lower }) => JOINTS.has(lower)) &&
    !between.some(({ text }) => /^[.;:]$/u.test(text))
  );
}

function candidates(
  families: CheckedFamilies,
  source: readonly CheckedWord[],
  { family, core }: CheckedWord,
): readonly number[] {
  const own = families.get(family);
  if (own !== undefined) return own;
  const like = placesLike(families, source, saidPlainlyBy(family));
  if (like.length > 0) return like;
  const ofCore = core === null ? undefined : families.get(core);
  if (ofCore !== undefined) return ofCore;
  const equivalent = placesLike(families, source, equivalents().tells.get(family) ?? NONE);
  return equivalent.length > 0 || family.length < SHORTEST_ALIKE ? equivalent : placesAlike(families, family);
}

const SHORTEST_ALIKE = 5;

/** Places of a family that differs in nothing but its last letter: endings that the rules of families do not know. */
function placesAlike(families: CheckedFamilies, family: string): readonly number[] {
  for (const [own, indexes] of families) {
    const shorter = Math.min(own.length, family.length);
    if (
      shorter >= SHORTEST_ALIKE &&
      Math.abs(own.length - family.length) <= 3 &&
      own.startsWith(family.slice(0, shorter - 1))
    )
      return indexes;
  }
  return [];
}

const NONE: ReadonlySet<string> = new Set();

type CheckedFamilies = ReturnType<CheckedText["families"]>;

/** Words that belong to grammar and can yet stand for a word of content: "use" for "utilize", "made of" for "consist". */
const SPEAKING = new Set(
  (
    "use make do many several same both other like such before after without between only few own enough all each " +
    "because through together within very due across around along behind still yet further half two just against"
  )
    .split(" ")
    .map(familyOf),
);

/** Places in the source of words of some families; not of a core: what tells "process" tells no "preprocessing". */
function placesLike(
  families: CheckedFamilies,
  source: readonly CheckedWord[],
  said: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  if (said.size === 0) return found;
  for (const [own, indexes] of families) {
    if (!said.has(own)) continue;
    for (const index of indexes) if (source[index]?.family === own) found.push(index);
  }
  return found;
}

function nearest(
  source: readonly CheckedWord[],
  found: readonly number[],
  word: CheckedWord,
  last: number,
  told: ReadonlySet<number>,
): number {
  let best = found[0] ?? -1;
  if (found.length === 1) return best;
  let least = Infinity;
  for (const place of found) {
    const cost =
      Math.abs(place - last - 1) + (told.has(place) ? 8 : 0) + (source[place]?.stem === word.stem ? 0 : 6);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

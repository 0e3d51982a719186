import type { ComparedText } from "./compared-text.ts";
import { FRENCH_NAMES } from "./lexicon/name-pairs.ts";
import type { TranslationProblem } from "./translation-problem.ts";
import { withoutAccents } from "./without-accents.ts";

/** A name, an abbreviation, a symbol or a piece of code. */
interface FoundName {
  readonly text: string;
  readonly index: number;
  /** Has digits, capitals inside, Greek letters or an underscore, so that it is the same in every language. */
  readonly isFixed: boolean;
}

const PIECE =
  /https?:\/\/\S+|[\p{L}\p{N}_]+(?:[.@/][\p{L}\p{N}_]+)*(?:(?<=\p{Lu}[\p{L}\p{N}]*)-\p{N}+(?![\p{N}.,]*\p{N}))?/gu;
const FIXED = /\p{L}\p{N}|\p{N}\p{L}|.\p{Lu}|^\p{Lu}$|[\u0370-\u03ff_@]|-\p{N}|:\/\//u;
/** "Si", "I" and "L'": single capitals that open a French or English sentence. */
const ORDINAL = /^\d+(?:st|nd|rd|th|er|re|e|es|ère|ème|s)$/iu;

/** Names that the translation lacks, adds, writes otherwise or has in another order. */
export function changedNames(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const theirs = namesOf(english.prose);
  const own = namesOf(french.prose);
  const words = new Set(allWordsOf(french.prose));
  const lost = theirs.filter((name) => !isTold(name, words, own));
  const englishWords = new Set(allWordsOf(english.prose));
  const added = own.filter((name) => !isKnown(name, englishWords, theirs));
  return [
    ...lost.map(({ text }) => ({ code: "name.lost", words: text }) as const),
    ...added.map(({ text }) => ({ code: "name.added", words: text }) as const),
    ...rarer(theirs, own),
    ...(lost.length + added.length > 0 ? [] : movedNames(english.prose, theirs, own)),
    ...changedFormulas(english.formulas, french.formulas),
  ];
}

function namesOf(prose: string): FoundName[] {
  return [...prose.matchAll(PIECE)].flatMap((found): FoundName[] => {
    const [text] = found;
    if (ORDINAL.test(text) || /^[\d./]+$/u.test(text)) return [];
    const isFixed = FIXED.test(text);
    // "BACKGROUND", "RÉSUMÉ": headings that were left standing.
    if (found.index === 0 && /^\p{Lu}{5,} \p{Lu}/u.test(prose)) return [];
    const opens = /(?:^|[.!?:] |[«“"(] ?|^\p{Lu}{5,} )$/u.test(prose.slice(0, found.index));
    if (!isFixed && (opens || !/^\p{Lu}/u.test(text))) return [];
    // "L'" and "D'" of French stand before every word; "I" and "A" open English sentences.
    if (/^\p{Lu}$/u.test(text) && (opens || prose[found.index + 1] === "'")) return [];
    if (text === "I" && !/[-=/]/u.test(prose[found.index + 1] ?? "")) return [];
    return [{ text, index: found.index, isFixed }];
  });
}

function allWordsOf(prose: string): string[] {
  return [...prose.matchAll(PIECE)].flatMap(([text]) => [text, withoutAccents(text)]);
}

/** "HSCs" is the plural of "HSC" in English alone. */
function singular(text: string): string {
  return /\p{Lu}s$/u.test(text) ? text.slice(0, -1) : text;
}

function isSame(one: FoundName, other: FoundName): boolean {
  const [theirs, own] = [singular(one.text), singular(other.text)];
  return theirs === own || FRENCH_NAMES.get(theirs.toLowerCase()) === own.toLowerCase();
}

function isTold(name: FoundName, words: ReadonlySet<string>, own: readonly FoundName[]): boolean {
  if (own.some((other) => isSame(name, other)) || words.has(name.text)) return true;
  const french = FRENCH_NAMES.get(name.text.toLowerCase());
  if (
    french
      ?.split("-")
      .every((part) => [...words].some((word) => withoutAccents(word).startsWith(withoutAccents(part))))
  )
    return true;
  return !name.isFixed && hasCognate(name.text, words);
}

function isKnown(name: FoundName, words: ReadonlySet<string>, theirs: readonly FoundName[]): boolean {
  if (theirs.some((other) => isSame(name, other)) || words.has(name.text)) return true;
  const lower = withoutAccents(singular(name.text));
  if (
    [...FRENCH_NAMES].some(
      ([key, french]) =>
        french.split("-").some((part) => lower.startsWith(withoutAccents(part))) && words.has(key),
    )
  )
    return true;
  return !name.isFixed && hasCognate(name.text, words);
}

/** "Bayesian" and "bayésien", "European" and "européenne": capitals that French does not write. */
function hasCognate(name: string, words: ReadonlySet<string>): boolean {
  const opening = withoutAccents(name).slice(0, 4);
  return opening.length === 4 && [...words].some((word) => word.toLowerCase().startsWith(opening));
}

/** A name that comes twice and is told once may have been exchanged for another one that is there. */
function rarer(theirs: readonly FoundName[], own: readonly FoundName[]): TranslationProblem[] {
  const fixed = new Set(theirs.filter(({ isFixed }) => isFixed).map(({ text }) => singular(text)));
  const times = (names: readonly FoundName[], text: string): number =>
    names.filter((name) => singular(name.text) === text).length;
  return [...fixed].flatMap((text): TranslationProblem[] => {
    const [before, after] = [times(theirs, text), times(own, text)];
    if (after === 0 || before === after) return [];
    return [{ code: after < before ? "name.lost" : "name.added", words: text }];
  });
}

/** Words between which a name keeps its place: in "MK2-dependent Beclin phosphorylation" French turns the order round. */
const JOINT =
  /[,;:()]|\b(?:and|or|but|than|by|of|in|to|from|with|for|on|at|as|is|are|was|were|that|which|not|into|(?<!-)\p{L}{3,}(?:s|ed))\b/u;

function movedNames(
  prose: string,
  theirs: readonly FoundName[],
  own: readonly FoundName[],
): TranslationProblem[] {
  const places = theirs.map((name, at) => placeOf(theirs, at, name, own));
  for (const [at, name] of theirs.entries()) {
    for (const [after, later] of theirs.entries()) {
      const [one, other] = [places[at] ?? -1, places[after] ?? -1];
      if (after <= at || one < 0 || other < 0 || one < other) continue;
      const between = prose
        .slice(name.index + name.text.length, later.index)
        .replace(/\([+−-]\)|\p{L}+ed $/gu, "");
      if (JOINT.test(between)) return [{ code: "name.moved", words: `${name.text}, ${later.text}` }];
    }
  }
  return [];
}

/** Where the name stands among those of the translation: the first one for the first, the second for the second. */
function placeOf(
  theirs: readonly FoundName[],
  at: number,
  name: FoundName,
  own: readonly FoundName[],
): number {
  const earlier = theirs.slice(0, at).filter((other) => isSame(name, other)).length;
  return own.flatMap((other, place) => (isSame(name, other) ? [place] : []))[earlier] ?? -1;
}

function changedFormulas(theirs: readonly string[], own: readonly string[]): TranslationProblem[] {
  if (theirs.join("\n") === own.join("\n")) return [];
  const different =
    theirs.find((formula) => !own.includes(formula)) ?? own.find((formula) => !theirs.includes(formula));
  return [{ code: "formula.changed", words: different ?? own.join(" ") }];
}

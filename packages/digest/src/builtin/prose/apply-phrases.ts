import {
  AUTHORS_PLAINER_VERBS,
  PLAINER_BEFORE_NUMBERS,
  PLAINER_OPENINGS,
  PLAINER_PHRASES,
  PLAINER_VERBS,
  SHORTER_PHRASES,
  type VerbForms,
} from "./plain-phrases.ts";
import { readsAs, type Word, word, wordsFrom } from "./words.ts";

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
const PLAINER = phrases([...SHORTER_PHRASES, ...PLAINER_PHRASES]);
const BEFORE_NUMBERS = phrases(PLAINER_BEFORE_NUMBERS);
const OPENINGS = phrases(PLAINER_OPENINGS);

/** Wordy phrases put shortly, nothing else changed. */
export function putShortly(words: readonly Word[]): Word[] {
  return replacePhrases(words, SHORTER);
}

/** Wordy phrases, openings and bookish verbs put plainly. */
export function putPlainly(words: readonly Word[]): Word[] {
  const opening = phraseAt(OPENINGS, words, 0);
  const opened =
    opening === undefined ? words : [...wordsFrom(opening.to), ...words.slice(opening.from.length)];
  return replaceVerbs(replacePhrases(replacePhrases(opened, PLAINER), BEFORE_NUMBERS, isNumber));
}

function isNumber(next: Word | undefined): boolean {
  return next !== undefined && (next.tag === "NUM" || next.tag === "MATH" || /^\d/u.test(next.text));
}

function replacePhrases(
  words: readonly Word[],
  table: PhraseTable,
  mayPrecede: (next: Word | undefined) => boolean = () => true,
): Word[] {
  const result: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const item = words[index];
    if (item === undefined) break;
    const phrase = phraseAt(table, words, index);
    const fits =
      phrase !== undefined && isFree(words, index) && mayPrecede(words[index + phrase.from.length]);
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

/** Not part of a compound, a name in capitals or a formula. */
function isFree(words: readonly Word[], index: number): boolean {
  const item = words[index];
  const next = words[index + 1];
  const before = words[index - 1];
  if (item === undefined || item.tag === "MATH" || /^\p{Lu}{2,}/u.test(item.text)) return false;
  if (next?.spaceBefore === false && /^[-–/]/u.test(next.text)) return false;
  return !(item.spaceBefore === false && before !== undefined && /[-–/]$/u.test(before.text));
}

function replaceVerbs(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (const [index, item] of words.entries()) {
    const replaced = item.tag === "VERB" && isFree(words, index) ? plainVerb(words, index) : null;
    if (replaced === null) {
      result.push(item);
      continue;
    }
    // "significantly outperforms" is "does significantly better than".
    const adverb = result.at(-1);
    if (replaced.includes("better than") && adverb !== undefined && MEASURES.has(adverb.lower)) {
      result.pop();
      const [auxiliary = "", ...rest] = replaced.split(" ");
      result.push(
        word(auxiliary, "VERB", adverb.spaceBefore),
        word(adverb.lower, "ADV"),
        ...wordsFrom(rest.join(" ")),
      );
      continue;
    }
    const [first, ...rest] = wordsFrom(replaced);
    if (first !== undefined) result.push({ ...first, tag: "VERB", spaceBefore: item.spaceBefore }, ...rest);
  }
  return result;
}

const MEASURES = new Set(
  "significantly substantially considerably slightly markedly greatly clearly".split(" "),
);
const BETTER: VerbForms = ["do better than", "does better than", "did better than", "", "doing better than"];
const PUT_TO_WORK =
  /^(?:methods?|approach(?:es)?|models?|algorithms?|techniques?|frameworks?|systems?|procedures?)$/u;
const CARRIED_OUT =
  /^(?:experiments?|stud(?:y|ies)|analys[ei]s|surveys?|simulations?|evaluations?|tests?|interviews|trials?|comparisons?|observations?|measurements?|calculations?)$/u;

function plainVerb(words: readonly Word[], index: number): string | null {
  const item = words[index];
  if (item === undefined || item.tag !== "VERB") return null;
  const form = formOf(words, index);
  if (form === null) return null;
  if (/^outperform/u.test(item.lower))
    return form === 3 || !takesObject(words[index + 1]) ? null : BETTER[form];
  const lemma = lemmaOf(item);
  // "demonstrate the method on": what is put to work is not shown.
  if (
    lemma === "demonstrate" &&
    words.slice(index + 1, index + 5).some((next) => PUT_TO_WORK.test(next.lower))
  )
    return null;
  const always = PLAINER_VERBS.get(lemma);
  if (always !== undefined) return always[form];
  if (!hasAuthorsBefore(words, index)) return null;
  const carriedOut = lemma === "conduct" || lemma === "perform";
  if (carriedOut && !words.slice(index + 1, index + 5).some((next) => CARRIED_OUT.test(next.lower)))
    return null;
  return AUTHORS_PLAINER_VERBS.get(lemma)?.[form] ?? null;
}

/** The tagger lemmatises most verbs; -ing forms it may leave as they are. */
function lemmaOf(item: Word): string {
  return PLAINER_VERBS.has(item.lemma) || AUTHORS_PLAINER_VERBS.has(item.lemma)
    ? item.lemma
    : item.lower.replace(/(?:ing|es|ed|s)$/u, (ending) => (ending === "s" ? "" : "e"));
}

/** Which form a verb has (see `VerbForms`); null where a past can not be told from a participle. */
function formOf(words: readonly Word[], index: number): 0 | 1 | 2 | 3 | 4 | null {
  const item = words[index];
  if (item === undefined || isAttributive(words, index)) return null;
  if (/ing$/u.test(item.lower)) return 4;
  if (/ed$/u.test(item.lower)) {
    if (hasAuxiliaryBefore(words, index)) return 3;
    return words[index + 1]?.lower === "that" || hasAuthorsBefore(words, index) ? 2 : null;
  }
  return /[^s]s$|sses$/u.test(item.lower) ? 1 : 0;
}

/** "the demonstrated effect": a participle between a determiner and a noun stays. */
function isAttributive(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  if (!/(?:ed|ing)$/u.test(words[index]?.lower ?? "")) return before?.tag === "DET" || before?.tag === "ADJ";
  return (
    (before?.tag === "DET" || before?.tag === "ADJ") && (after?.tag === "NOUN" || after?.tag === "PROPN")
  );
}

function hasAuxiliaryBefore(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 3), index)
    .some(
      (item) => item.tag === "AUX" || /^(?:is|are|was|were|be|been|being|has|have|had)$/u.test(item.lower),
    );
}

function hasAuthorsBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const subject =
    before?.tag === "ADV" || /^(?:also|then|have|further)$/u.test(before?.lower ?? "")
      ? words[index - 2]
      : before;
  return subject?.lower === "authors" || subject?.lower === "they";
}

function takesObject(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|MATH|VERB|ADV)$/u.test(next.tag) &&
    next.lower !== "by"
  );
}

import type { Word } from "../prose/words.ts";

/** Auxiliaries that are finite by themselves. */
const FINITE = new Set(
  "is are was were has have had does do did can could may might must will would shall should cannot".split(
    " ",
  ),
);
const SUBJECT_TAGS = new Set(["NOUN", "PROPN", "PRON", "NUM", "MATH"]);
const SUBJECT_WORDS = new Set(
  "this these that those it they we i there others both all some most many".split(" "),
);
const RELATIVES = new Set(
  "which who whom whose that where when whether if because although while since".split(" "),
);
/** Pasts that no participle looks like. */
const PASTS = new Set(
  "gave took got became grew began went saw knew fell rose came ran wrote drew chose broke spoke drove bore did was were".split(
    " ",
  ),
);

/** How sure the shape of a clause must be. A past in -ed may be a participle: `loose` accepts it all the same. */
export type Certainty = "strict" | "loose";

/**
 * Where the finite verb stands if `words` from `start` begin with a subject and its verb, as a sentence does; -1 where
 * that is not certain. The tagger gives no tree, so whatever could be something else is refused.
 */
export function subjectVerbAt(words: readonly Word[], start: number, certainty: Certainty): number {
  let index = start;
  let hasSubject = false;
  let infinitive = false;
  for (; index < Math.min(words.length, start + 25); index += 1) {
    const item = words[index];
    if (item === undefined) return -1;
    if (isFiniteVerb(words, index, hasSubject, infinitive, certainty)) return index;
    if (item.lower === "to" && words[index + 1]?.tag === "VERB") {
      infinitive = true;
      index += 1;
      continue;
    }
    // "the mechanisms underlying its effects are": after a bare participle only an auxiliary is certainly finite.
    if (item.tag === "VERB" && isBareParticiple(words, index, start)) infinitive = true;
    else if (!mayStandInSubject(words, index, start)) return -1;
    if (SUBJECT_TAGS.has(item.tag) || SUBJECT_WORDS.has(item.lower)) hasSubject = true;
  }
  return -1;
}

function isFiniteVerb(
  words: readonly Word[],
  index: number,
  hasSubject: boolean,
  infinitive: boolean,
  certainty: Certainty,
): boolean {
  const item = words[index];
  if (item === undefined || !hasSubject || isGlued(words, index)) return false;
  if (FINITE.has(item.lower)) return true;
  if (infinitive || item.tag !== "VERB") return false;
  const subject = lastNominal(words, index);
  if (subject === undefined || words[index + 1]?.tag === "VERB") return false;
  if (PASTS.has(item.lower)) return true;
  if (/ed$/u.test(item.lower)) return certainty === "loose" || isPronoun(subject);
  if (/ing$/u.test(item.lower)) return false;
  if (/[^s]s$/u.test(item.lower)) return !looksPlural(subject) && startsComplement(words[index + 1]);
  return item.lower === item.lemma && looksPlural(subject) && startsComplement(words[index + 1]);
}

/** What may follow a verb; a noun that the tagger took for a verb is followed by other things. */
function startsComplement(next: Word | undefined): boolean {
  if (next === undefined) return true;
  return (
    /^(?:DET|ADP|PRON|ADJ|ADV|SCONJ|NUM|NOUN|PROPN|MATH|PART)$/u.test(next.tag) || /^[.,]$/u.test(next.text)
  );
}

function mayStandInSubject(words: readonly Word[], index: number, start: number): boolean {
  const item = words[index];
  if (item === undefined) return false;
  if (RELATIVES.has(item.lower)) return index === start && item.lower === "that";
  if (item.tag === "PUNCT") return /^(?:[-/'"“”‘’()[\]]|``|'')$/u.test(item.text);
  if (item.tag === "AUX") return false;
  if (item.tag !== "VERB") return item.tag !== "SCONJ" && item.tag !== "INTJ";
  // A participle before its noun ("the proposed method") or inside a compound.
  return isGlued(words, index) || isParticiple(item);
}

function isParticiple(item: Word): boolean {
  return /(?:ed|ing|en|own|wn)$/u.test(item.lower);
}

/** "cells treated with", "mechanisms underlying": what follows a noun may be a reduced relative or the verb itself. */
function isBareParticiple(words: readonly Word[], index: number, start: number): boolean {
  const item = words[index];
  const before = words[index - 1];
  const afterNoun =
    index > start && before !== undefined && (SUBJECT_TAGS.has(before.tag) || before.text === ")");
  return item !== undefined && afterNoun && isParticiple(item) && !isGlued(words, index);
}

function isGlued(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const here = words[index];
  const before = words[index - 1];
  const joins = (mark: Word | undefined) => mark !== undefined && /^[-–/]$/u.test(mark.text);
  return (joins(next) && next?.spaceBefore === false) || (joins(before) && here?.spaceBefore === false);
}

function lastNominal(words: readonly Word[], index: number): Word | undefined {
  for (let position = index - 1; position >= Math.max(0, index - 3); position -= 1) {
    const item = words[position];
    if (item !== undefined && (SUBJECT_TAGS.has(item.tag) || SUBJECT_WORDS.has(item.lower))) return item;
    if (item?.tag !== "ADV" && !/^[)\]”"'’]$/u.test(item?.text ?? "")) return undefined;
  }
  return undefined;
}

function isPronoun(item: Word): boolean {
  return /^(?:we|they|it|this|these|i|he|she|authors)$/u.test(item.lower);
}

const PLURAL_WORDS = new Set(
  "we they these those i you people data mice both others many some most".split(" "),
);

/** Whether a subject takes the plural form of a verb, as far as one word tells. */
export function looksPlural(item: Word): boolean {
  if (PLURAL_WORDS.has(item.lower)) return true;
  if (/^(?:this|it|that|there|he|she)$/u.test(item.lower)) return false;
  return item.tag !== "MATH" && /[^siu]s$/u.test(item.lower);
}

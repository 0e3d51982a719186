import type { Word } from "./words.ts";

/** Whether somebody says "we", "our" or "us", or "I" or "my". */
export function isInFirstPerson(words: readonly Word[]): boolean {
  return words.some((item, index) => isFirstPerson(item) || isSingular(item, index, words));
}

const FIRST_PERSON = new Set(["we", "our", "us", "ours", "ourselves"]);

/** "we", "our", "us" */
export function isFirstPerson(item: Word): boolean {
  // "US" is a country.
  return FIRST_PERSON.has(item.lower) && item.text !== "US" && item.tag !== "MATH";
}

const SINGULAR = new Set(["my", "me", "mine", "myself"]);

/** "I", "my": told as "the author" the verbs would have to change as well. */
export function isSingular(item: Word, index: number, words: readonly Word[]): boolean {
  if (item.text !== "I") return SINGULAR.has(item.lower);
  // "the I=0 channel", "type I": only before a verb is it somebody.
  const next = words[index + 1];
  // "We show that phase I is long": who writes "we" does not write "I".
  const before = words[index - 1];
  const numbers = /^(?:NOUN|PROPN)$/u.test(before?.tag ?? "") || (before?.text === "-" && !item.spaceBefore);
  if (numbers && words.some(isFirstPerson)) return false;
  return next !== undefined && (/^(?:VERB|AUX|ADV)$/u.test(next.tag) || /^['’]/u.test(next.text));
}

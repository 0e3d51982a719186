import type { Language } from "@engram/paper";
import type { FormatWords } from "./format-words.ts";
import { englishWords } from "./words-en.ts";
import { frenchWords } from "./words-fr.ts";

/** The words of each language; a test compares their keys and places. */
export const formatWords: Readonly<Record<Language, FormatWords>> = {
  en: englishWords,
  fr: frenchWords,
};

/** Fills the places of a sentence; values are data, so a brace inside one is left alone. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}

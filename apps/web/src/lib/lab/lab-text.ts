import { inSigns } from "@engram/lab/report";
import type { Language } from "@engram/paper";
import { typeset } from "#messages/typeset.ts";

/** What a lab says of a claim in the reader's language, its formulas in the signs of mathematics: `d = √(π n)`. */
export function labText(language: Language, words: Readonly<Record<Language, string>>): string {
  return typeset(language, inSigns(words[language]));
}

import { ENGLISH_SENTENCES } from "./categories/category-sentences-en.ts";
import { FRENCH_SENTENCES } from "./categories/category-sentences-fr.ts";
import { findCategory } from "./category.ts";
import type { Language } from "./language.ts";

const SENTENCES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(ENGLISH_SENTENCES)),
  fr: new Map(Object.entries(FRENCH_SENTENCES)),
};

/**
 * What is studied in a category or archive, in a sentence for a curious person. A second name or a retired code has the
 * sentence of the code that stands for it today; undefined where arXiv never had the code.
 */
export function describeCategory(code: string, language: Language): string | undefined {
  const sentences = SENTENCES[language];
  return sentences.get(code) ?? sentences.get(findCategory(code)?.now ?? code);
}

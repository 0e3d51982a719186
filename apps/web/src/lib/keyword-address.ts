import { keywordSlug } from "@engram/digest";
import type { Language } from "@engram/paper";
import { languageRoot } from "./addresses.ts";

/** `/keywords/hopfield-network`: however a word is written, it has one address. The list, where a word has none. */
export function keywordAddress(language: Language, word: string): string {
  const slug = keywordSlug(word);
  return `${languageRoot(language)}/keywords${slug === "" ? "" : `/${encodeURIComponent(slug)}`}`;
}

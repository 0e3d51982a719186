import type { Language } from "@engram/paper";

const NO_BREAK = "\u00a0";
const NARROW_NO_BREAK = "\u202f";

/** Puts the spaces that a language's typography wants where its text has plain ones: in French before : ; ? ! and inside « ». */
export function typeset(language: Language, text: string): string {
  if (language !== "fr") return text;
  return text
    .replace(/ (?=[;?!])/g, NARROW_NO_BREAK)
    .replace(/ (?=[:»])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`);
}

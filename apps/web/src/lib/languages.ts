import type { Language } from "@engram/paper";
import { messages } from "#messages/messages.ts";
import { inLanguage } from "./addresses.ts";

/** Every language that the pages are in; the first is the one without a prefix in addresses. */
export const LANGUAGES: readonly Language[] = Object.keys(messages).filter(isLanguage);

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(messages, text);
}

/** The language that the first segment of a path names; the one without a prefix where it names none. */
export function languageOfPath(path: string): Language {
  const [, first = ""] = path.split("/", 2);
  return isLanguage(first) && first !== LANGUAGES[0] ? first : (LANGUAGES[0] ?? "en");
}

const RANGE = /^\s*([a-z]{2,3})(?:-[a-z0-9-]{1,30})?\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/i;
const MOST_RANGES = 20;

/**
 * The language to propose to a reader, by what the browser says they read: only where it is one of ours and they want
 * it more than the one of the page. The page itself never changes: its address says its language.
 */
export function languageToPropose(acceptLanguage: string | null, shown: Language): Language | undefined {
  const wanted = (acceptLanguage ?? "")
    .split(",", MOST_RANGES)
    .flatMap((range, place) => {
      const [, name = "", weight = "1"] = RANGE.exec(range) ?? [];
      const language = name.toLowerCase();
      return isLanguage(language) && Number(weight) > 0 ? [{ language, weight: Number(weight), place }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const [best] = wanted;
  return best === undefined || best.language === shown ? undefined : best.language;
}

/** One of our languages in the words of a reader's: `anglais`. */
export function languageName(named: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(named) ?? named;
}

/** `de` of `/de/library`: what looks like a language that the pages are not in. */
export function unknownLanguageOf(path: string): string | undefined {
  const [, first = ""] = path.split("/", 2);
  if (!/^[a-z]{2}(?:-[A-Z]{2})?$/.test(first) || isLanguage(first)) return undefined;
  // Only what the world knows as a language: `/qq` is a wrong address and nothing more.
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(first);
  return name === undefined ? undefined : first;
}

/** An address in a language that the pages are not in: the language in words, and where the page is in ours. */
export function unknownLanguage(url: URL) {
  const code = unknownLanguageOf(url.pathname);
  if (code === undefined) return undefined;
  const rest = url.pathname.slice(code.length + 1) || "/";
  return {
    language: code,
    elsewhere: LANGUAGES.map((language) => ({
      language,
      name: languageName(language, language),
      address: inLanguage(language, rest + url.search),
    })),
  };
}

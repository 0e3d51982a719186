import type { Language } from "@engram/paper";

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  fr: new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }),
};

/** `14 May 2024`, `1er avril 2024`; a date that cannot be read comes back as it was given. */
export function dateInWords(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const words = FORMATS[language].format(date);
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}

import type { Language } from "@engram/paper";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** `2024-05-14` as `14 May 2024`; the day in UTC. A text that is no date is given back as it came. */
export function dateInWords(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
  return format.format(date);
}

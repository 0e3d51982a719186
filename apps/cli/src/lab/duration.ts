const steps = {
  en: { second: "s", minute: "min", hour: "h", day: "days", little: "under 1 s" },
  fr: { second: "s", minute: "min", hour: "h", day: "jours", little: "moins de 1 s" },
} as const;

/** A time as a person says it: two minutes and not 118 seconds. */
export function durationInWords(seconds: number, language: "en" | "fr" = "en"): string {
  const words = steps[language];
  if (seconds < 1) return words.little;
  if (seconds < 100) return `${Math.round(seconds)} ${words.second}`;
  if (seconds < 100 * 60) return `${Math.round(seconds / 60)} ${words.minute}`;
  if (seconds < 48 * 3600) return `${Math.round(seconds / 3600)} ${words.hour}`;
  return `${Math.round(seconds / 86_400)} ${words.day}`;
}

/** The same as an estimate, within an English sentence: `about 30 s`, `under 1 s`. */
export function estimateInWords(seconds: number): string {
  const words = durationInWords(seconds);
  return seconds < 1 ? words : `about ${words}`;
}

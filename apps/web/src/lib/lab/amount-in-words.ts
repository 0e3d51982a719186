import type { Language } from "@engram/paper";
import type { Translator } from "#messages/messages.ts";

const UNITS = [
  { unit: "second", seconds: 1, upTo: 100 },
  { unit: "minute", seconds: 60, upTo: 100 * 60 },
  { unit: "hour", seconds: 3600, upTo: 48 * 3600 },
  { unit: "day", seconds: 86_400, upTo: Number.POSITIVE_INFINITY },
] as const;

/** A time as a person says it: two minutes and not 118 seconds. */
export function durationInWords(seconds: number, say: Translator): string {
  if (seconds < 1) return say("lab.underASecond");
  const { unit, seconds: size } = UNITS.find(({ upTo }) => seconds < upTo) ?? UNITS[3];
  return inUnit(Math.round(seconds / size), unit, say.language);
}

/** `12 MB`, `12 Mo` */
export function sizeInWords(bytes: number, language: Language): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;
  const power = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** power;
  return inUnit(
    value < 10 && power > 0 ? Number(value.toPrecision(2)) : Math.round(value),
    units[power] ?? "byte",
    language,
  );
}

/** `43 %`, rounded down: what is not done is not said to be. */
export function percentInWords(fraction: number, language: Language): string {
  const whole = { style: "percent", maximumFractionDigits: 0, roundingMode: "trunc" } as const;
  return new Intl.NumberFormat(language, whole).format(fraction);
}

function inUnit(value: number, unit: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(value);
}

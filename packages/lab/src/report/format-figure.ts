import type { Settings } from "../claim.ts";
import { unitIn } from "../unit-in.ts";
import type { Figure } from "../verdict.ts";

/** A number as a reader wants it: four significant digits, powers of ten where it is very small or large. */
export function formatNumber(value: number, language: "en" | "fr"): string {
  if (Number.isNaN(value)) return language === "fr" ? "pas de nombre" : "no number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  const size = Math.abs(value);
  const notation = size !== 0 && (size < 1e-4 || size >= 1e7) ? "scientific" : "standard";
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 4, notation }).format(value);
}

/** The value of a figure with its unit. */
export function formatValue({ value, unit = "" }: Figure, language: "en" | "fr"): string {
  const number = formatNumber(value, language);
  return unit === "" ? number : `${number} ${unitIn(unit, language)}`;
}

/** The interval of a figure, `undefined` where it has none. */
export function formatInterval({ interval, isRange }: Figure, language: "en" | "fr"): string | undefined {
  if (interval === undefined) return undefined;
  const [lower, upper] = interval;
  const range = `${formatNumber(lower, language)} ${language === "fr" ? "à" : "to"} ${formatNumber(upper, language)}`;
  return isRange === true ? `${language === "fr" ? "étendue" : "range"} ${range}` : range;
}

/** Settings as they are given to `--set`. */
export function formatSettings(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${typeof value === "number" ? value : value.join(",")}`)
    .join(", ");
}

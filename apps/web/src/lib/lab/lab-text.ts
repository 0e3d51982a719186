import type { Language } from "@engram/paper";
import { typeset } from "#messages/typeset.ts";

/** Names that a lab spells out, as a terminal can show them. */
const GREEK: Readonly<Record<string, string>> = {
  beta: "β",
  gamma: "γ",
  Delta: "Δ",
  lambda: "λ",
  xi: "ξ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
};
const RAISED: Readonly<Record<string, string>> = {
  "2": "²",
  "3": "³",
  "4": "⁴",
  i: "ⁱ",
  n: "ⁿ",
  r: "ʳ",
  T: "ᵀ",
};
const LOWERED: Readonly<Record<string, string>> = { i: "ᵢ", t: "ₜ" };

const SIGNS: readonly (readonly [
  pattern: RegExp,
  sign: string | ((whole: string, name: string) => string),
])[] = [
  [/<=/gu, "≤"],
  [/>=/gu, "≥"],
  [/\|\|/gu, "‖"],
  [/sqrt\(/gu, "√("],
  [/(?<![\p{L}_])(beta|gamma|Delta|lambda|xi|pi|rho|sigma)(?!\p{L})/gu, (_, name) => GREEK[name] ?? name],
  [/\^\(-1\)/gu, "⁻¹"],
  [/\^([234inrT])(?![\w(])/gu, (_, name) => RAISED[name] ?? name],
  [/_([it])(?![\p{L}\d])/gu, (_, name) => LOWERED[name] ?? name],
  // A minus that stands for itself, and one that belongs to what follows: never a hyphen, after which a line may end.
  [/ - /gu, " − "],
  [/(?<=^|[\s([])-(?=[\p{L}\d(|‖√])/gu, "−"],
  [/(?<=\(\w)-(?=\d\))/gu, "−"],
];

/** What a lab says of a claim in the reader's language, its formulas in the signs of mathematics: `d = √(π n)`. */
export function labText(language: Language, words: Readonly<Record<Language, string>>): string {
  const text = SIGNS.reduce(
    (before, [pattern, sign]) => before.replace(pattern, sign as (whole: string, name: string) => string),
    words[language],
  );
  return typeset(language, text);
}

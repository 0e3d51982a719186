/** @file Formulas in the signs of mathematics. A lab writes them in plain characters, as a terminal can show them. */

/** Names that a lab spells out. */
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
const LOWERED: Readonly<Record<string, string>> = { "1": "₁", "2": "₂", i: "ᵢ", t: "ₜ" };

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
  [/_([12it])(?![\p{L}\d])/gu, (_, name) => LOWERED[name] ?? name],
  // A minus that stands for itself, and one that belongs to what follows: never a hyphen, after which a line may end.
  [/ - /gu, " − "],
  [/(?<=^|[\s([])-(?=[\p{L}\d(|‖√])/gu, "−"],
  [/(?<=\(\w)-(?=\d\))/gu, "−"],
];

/** `d = sqrt(pi n)` as `d = √(π n)`. */
export function inSigns(text: string): string {
  return SIGNS.reduce(
    (before, [pattern, sign]) => before.replace(pattern, sign as (whole: string, name: string) => string),
    text,
  );
}

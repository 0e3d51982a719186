import { formulaToPlain } from "./latex-plain-formula.ts";
import { proseToPlain } from "./latex-plain-prose.ts";
import { segmentLatex } from "./latex-segments.ts";

const DELIMITERS = /^(?:\$\$?|\\\(|\\\[)|(?:\$\$?|\\\)|\\\])$/gu;

/**
 * A text with LaTeX in it in plain characters, for terminals and other places without typesetting:
 * `$\alpha_1 \leq x^2$` is `α₁ ≤ x²`, `Erd\H{o}s` is `Erdős`. What is not known stays as it was written, a text
 * without LaTeX comes back as it is, and nothing throws. For reading only: quotes are shown as they stand.
 */
export function latexToPlain(text: string): string {
  if (!/[\\${}~`]|--|''/u.test(text)) return text;
  return segmentLatex(text)
    .map(({ kind, start, end }) => {
      const segment = text.slice(start, end);
      return kind === "math" ? formulaToPlain(segment.replace(DELIMITERS, "")) : proseToPlain(segment);
    })
    .join("");
}

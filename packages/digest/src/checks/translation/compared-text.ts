import { segmentLatex } from "../../latex-segments.ts";

/** A sentence as the checks of translations compare it. */
export interface ComparedText {
  /** Without formulas; apostrophes straight, every space plain, case kept. */
  readonly prose: string;
  readonly lower: string;
  /** As they were written, white space apart. */
  readonly formulas: readonly string[];
}

/** Stands where a formula was. */
export const FORMULA_PLACE = "∎";

/** Cuts formulas out and makes apostrophes, hyphens and spaces alike; in French also spaces inside numbers. */
export function comparedText(text: string): ComparedText {
  const formulas: string[] = [];
  const prose = segmentLatex(text)
    .map(({ kind, start, end }) => {
      const segment = text.slice(start, end);
      if (kind === "text") return segment;
      formulas.push(segment.replace(/\s+/gu, ""));
      return FORMULA_PLACE;
    })
    .join("")
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .replace(/[\s\u00a0\u202f\u2009]+/gu, " ")
    .trim();
  return { prose, lower: prose.toLowerCase(), formulas };
}

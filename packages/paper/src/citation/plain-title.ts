import { splitFormulas, texToText } from "./tex-text.ts";

/** A title for places that know no LaTeX: accents become letters, formulas stay as they are written. */
export function plainTitle(title: string): string {
  return splitFormulas(title)
    .map((part, index) => (index % 2 === 1 ? part : texToText(part)))
    .join("");
}

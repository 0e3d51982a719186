import { latexNameToText } from "../arxiv/latex-accents.ts";

/** A title for places that know no LaTeX: accents become letters, formulas stay as they are written. */
export function plainTitle(title: string): string {
  return title
    .split(/(?<!\\)(\$[^$]+\$)/)
    .map((part, index) => (index % 2 === 1 ? part : latexNameToText(part)))
    .join("");
}

import { latexNameToText } from "../arxiv/latex-accents.ts";

const FONTS = /\\(?:it|rm|bf|em|sc|tt|sl|sf|small|large|emph|text(?:it|bf|rm|tt|sc|sf)|mbox)(?![a-zA-Z])\s*/g;
/** Braces that say something, as in `x_{1}`, `\bar{D}`, `sqrt{s}`; the others only group or keep a capital. */
const MEANT_BRACES = /([_^]|\\[a-zA-Z]{2,}|\bsqrt)\{([^{}\\]*)\}/g;

/**
 * Text of arXiv outside formulas, for readers who do not read TeX: accents become letters, changes of font and
 * braces that only group go, commands that are neither stay.
 */
export function texToText(text: string): string {
  // Braces that are to stay travel as two characters of private use, which are braces again at the end.
  const kept = text
    .replace(/[\uf8f0\uf8f1]/g, "")
    .replace(FONTS, "")
    .replace(MEANT_BRACES, "$1\uf8f0$2\uf8f1")
    .replace(/\\\{/g, "\uf8f0")
    .replace(/\\\}/g, "\uf8f1");
  return latexNameToText(kept)
    .replace(/\uf8f0/g, "{")
    .replace(/\uf8f1/g, "}");
}

/** The text cut into text and formulas: every second part, from the second on, is a formula with its `$`. */
export function splitFormulas(text: string): readonly string[] {
  return text.split(/(?<!\\)(\$\$?[^$]+\$\$?)/);
}

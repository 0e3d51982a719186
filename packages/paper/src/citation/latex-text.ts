import { latexNameToText } from "../arxiv/latex-accents.ts";
import { isHarmlessMath, isMathSymbol } from "./math-commands.ts";

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  $: "\\$",
  "^": "\\^{}",
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};

/**
 * Text of arXiv as text for LaTeX, for the inside of a field in braces: formulas stay formulas, accents become
 * letters, what LaTeX would act on is escaped, and braces are balanced whatever came in.
 */
export function toLatexText(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return clean
    .split(/(?<!\\)(\$\$?[^$]+\$\$?)/)
    .map((part, index) => (index % 2 === 1 ? formulaOrText(part) : plainText(part)))
    .join("");
}

function formulaOrText(part: string): string {
  const formula = part.replace(/^\$+|\$+$/g, "");
  if (!isHarmlessMath(formula)) return plainText(part);
  return `$${formula.replace(/(?<!\\)[%#&]/g, "\\$&")}$`;
}

function plainText(part: string): string {
  return latexNameToText(part.replace(/\\\{/g, "\uf8f0").replace(/\\\}/g, "\uf8f1"))
    .split(/\\([a-zA-Z]+)/)
    .map((piece, index) => {
      if (index % 2 === 0) return escapeSpecial(piece.replace(/\uf8f0/g, "{").replace(/\uf8f1/g, "}"));
      return isMathSymbol(piece) ? `$\\${piece}$` : `\\textbackslash{}${piece}`;
    })
    .join("");
}

function escapeSpecial(text: string): string {
  return text.replace(/[&%#_$^\\{}<>|]/g, (character) => SPECIAL[character] ?? character);
}

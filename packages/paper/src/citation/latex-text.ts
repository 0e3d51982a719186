import { isHarmlessMath, isMathSymbol } from "./math-commands.ts";
import { splitFormulas, texToText } from "./tex-text.ts";

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
    // Some exports double every backslash; a line break, which is what two of them mean, is nothing in a title.
    .replace(/\\{2,}(?=[a-zA-Z'"`^~=.])/g, "\\")
    .trim();
  return splitFormulas(clean)
    .map((part, index) => (index % 2 === 1 ? formulaOrText(part) : plainText(part)))
    .join("");
}

function formulaOrText(part: string): string {
  const formula = part.replace(/^\$+|\$+$/g, "");
  if (!isHarmlessMath(formula)) return plainText(part);
  return `$${formula.replace(/(?<!\\)[%#&]/g, "\\$&")}$`;
}

function plainText(part: string): string {
  return texToText(part)
    .split(/\\([a-zA-Z]+)/)
    .map((piece, index) => {
      if (index % 2 === 0) return escapeSpecial(piece);
      return isMathSymbol(piece) ? `$\\${piece}$` : `\\textbackslash{}${piece}`;
    })
    .join("");
}

function escapeSpecial(text: string): string {
  return text.replace(/[&%#_$^\\{}<>|]/g, (character) => SPECIAL[character] ?? character);
}

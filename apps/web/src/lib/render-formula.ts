import { latexToPlain } from "@engram/digest";
import katex from "katex";
import { inAlphabet } from "./math-alphabets.ts";

/** Longer formulas are shown as they were written: no reader waits for them to be set. */
const LONGEST_FORMULA = 4_000;
const MOST_EXPANSIONS = 200;
/** In em: `\rule{1000em}{1000em}` must not cover the page. */
const LARGEST_SIZE_EM = 20;

const DELIMITERS: readonly (readonly [open: string, close: string])[] = [
  ["$$", "$$"],
  ["\\[", "\\]"],
  ["\\(", "\\)"],
  ["$", "$"],
  ["\\begin{math}", "\\end{math}"],
  ["\\begin{displaymath}", "\\end{displaymath}"],
];

/**
 * A formula, delimiters included, as MathML without any style attribute (our policy forbids them); undefined where it
 * is not mathematics that KaTeX can set.
 */
export function renderFormula(formula: string, display: boolean): string | undefined {
  if (formula.length > LONGEST_FORMULA) return undefined;
  try {
    const html = katex.renderToString(withoutDelimiters(formula), {
      output: "mathml",
      displayMode: display,
      strict: "ignore",
      trust: false,
      throwOnError: true,
      maxExpand: MOST_EXPANSIONS,
      maxSize: LARGEST_SIZE_EM,
    });
    return withPlainText(withSpaces(withLetters(onlyMath(html))), formula);
  } catch {
    // Text of a paper that is not well-formed: the reader sees it as the authors wrote it.
    return undefined;
  }
}

function withoutDelimiters(formula: string): string {
  for (const [open, close] of DELIMITERS) {
    if (formula.length >= open.length + close.length && formula.startsWith(open) && formula.endsWith(close)) {
      return formula.slice(open.length, -close.length);
    }
  }
  return formula;
}

/**
 * KaTeX escapes quotation marks in text, so ` style="` can only be the attribute itself. Colours go too: the authors'
 * black is invisible at night, and white on white would hide a text that is there.
 */
function onlyMath(html: string): string {
  return html
    .replace(/^<span class="katex">|<\/span>$/g, "")
    .replace(/<\/?semantics>| xmlns="[^"]*"/g, "")
    .replace(/<annotation encoding="application\/x-tex">[\s\S]*?<\/annotation>/g, "")
    .replace(/<mspace mathbackground="[^"]*"/g, '<mspace mathbackground="currentcolor"')
    .replace(/ (?:style|mathcolor|mathbackground(?!="currentcolor"))="[^"]*"/g, "");
}

/** `mathvariant` is set by no browser of today but for `normal`: without this, the integers are any letter Z. */
function withLetters(mathml: string): string {
  return mathml.replace(
    /<(m[ino]|mtext) mathvariant="(?!normal")([a-z-]+)">([^<&]*)<\//g,
    (_tag, name: string, alphabet: string, text: string) => `<${name}>${inAlphabet(alphabet, text)}</`,
  );
}

/** A thin space around the name of a function, as it is printed: `n log n`, but `log(n)`. */
function withSpaces(mathml: string): string {
  const space = '<mspace width="0.1667em"></mspace>';
  return mathml
    .replace(/(?<=<\/m(?:i|n|sup|sub|subsup|frac)>)(?=<mi>[a-z]{2,}<\/mi><mo>\u2061<\/mo>)/g, space)
    .replace(/(?<=<mo>\u2061<\/mo>)(?=<m(?:i|n|sup|sub|subsup|frac|sqrt)\b)/g, space);
}

/** What is copied, and read aloud where MathML is not known. */
function withPlainText(mathml: string, formula: string): string {
  const plain = latexToPlain(formula).trim();
  const escaped = plain
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
  return mathml.replace(/^<math/, `<math alttext="${escaped}"`);
}
